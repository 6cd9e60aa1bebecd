// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/SearchField.h"

#include <QKeyEvent>
#include <QPainter>

#include "gui/theme/Fonts.h"
#include "gui/theme/Theme.h"

namespace jalon::gui {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(false);
    setPlaceholderText(tr("Search…"));
    setAccessibleName(tr("Search"));
}

void SearchField::setShortcutHint(const QKeySequence &keys)
{
    m_hint = keys.toString(QKeySequence::NativeText);
    update();
}

QSize SearchField::sizeHint() const
{
    return {qMax(QLineEdit::sizeHint().width(), fontMetrics().averageCharWidth() * 30),
            QLineEdit::sizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (!text().isEmpty())
        clear();
    else
        emit escaped();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || m_hint.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(sized(font(), TextSize::Small));
    painter.setPen(Theme::of(this).textMuted);
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, m_hint);
}

} // namespace jalon::gui
