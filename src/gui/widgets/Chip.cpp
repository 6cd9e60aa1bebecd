// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/Chip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>

#include "gui/theme/Fonts.h"
#include "gui/theme/Icons.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/PlainLabel.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int Cross = 16;
constexpr int LongestName = 320; // px; longer ones end in "…", the whole name is the tool tip
} // namespace

Chip::Chip(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setName(name);
}

void Chip::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    setToolTip(fontMetrics().horizontalAdvance(name) > LongestName ? plainToolTip(name) : QString());
    updateGeometry();
    update();
}

void Chip::setRemovable(bool on)
{
    m_removable = on;
    setAccessibleDescription(on ? tr("Delete removes it") : QString());
    updateGeometry();
    update();
}

QString Chip::initials(const QString &name)
{
    QString result;
    const QStringList words = name.split(QRegularExpression(u"[\\s'’\\-]+"_s), Qt::SkipEmptyParts);
    static const QStringList small = {u"de"_s, u"du"_s, u"des"_s, u"la"_s, u"le"_s,  u"les"_s,
                                      u"l"_s,  u"d"_s,  u"et"_s,  u"à"_s,  u"aux"_s, u"au"_s};
    for (const QString &word : words) {
        if (small.contains(word) || !word.at(0).isLetterOrNumber())
            continue;
        result += word.at(0).toUpper();
        if (result.size() == 2)
            break;
    }
    return result;
}

QSize Chip::sizeHint() const
{
    const int words = qMin(fontMetrics().horizontalAdvance(m_name), LongestName) + 1;
    const int height = fontMetrics().height() + 6;
    return {height + words + 14 + (m_removable ? Cross + 2 : 0), height};
}

QSize Chip::minimumSizeHint() const
{
    return {sizeHint().height() + 40, sizeHint().height()};
}

QRect Chip::crossRect() const
{
    return m_removable ? QRect(width() - Cross - 4, (height() - Cross) / 2, Cross, Cross) : QRect();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QRectF box = rect();
    shapes::panel(painter, box, box.height() / 2, underMouse() ? theme.hover : theme.surface, theme.border);
    const QRectF disc(3, 3, box.height() - 6, box.height() - 6);
    shapes::panel(painter, disc, disc.height() / 2, theme.neutral.fill, QColor());
    QFont tiny = bold(font());
    tiny.setPointSizeF(font().pointSizeF() * 0.72);
    painter.setFont(tiny);
    painter.setPen(theme.neutral.text);
    painter.drawText(disc, Qt::AlignCenter, initials(m_name));
    painter.setFont(font());
    painter.setPen(theme.text);
    const QRect words(int(disc.right()) + 5, 0, width() - int(disc.right()) - 12 - (m_removable ? Cross : 0),
                      height());
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, words.width()));
    if (m_removable)
        themedIcon(u"close"_s).paint(&painter, crossRect().adjusted(2, 2, -2, -2));
    if (hasFocus())
        shapes::focusRing(painter, box, box.height() / 2, theme);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removeRequested();
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit activated();
    else
        QWidget::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    if (crossRect().contains(event->position().toPoint()))
        emit removeRequested();
    else
        emit activated();
}

} // namespace jalon::gui
