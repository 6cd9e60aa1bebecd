// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/AsOfControl.h"

#include <QKeyEvent>
#include <QPainter>

#include "gui/app/ViewState.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/window/AsOfPopup.h"
#include "report/Wording.h"

namespace jalon::gui {

AsOfControl::AsOfControl(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(tr("Situation on"));
    connect(this, &QAbstractButton::clicked, this, &AsOfControl::openPopup);
}

void AsOfControl::bind(ViewState &view, const report::Wording &wording)
{
    m_view = &view;
    m_wording = &wording;
    connect(&view, &ViewState::asOfChanged, this, &AsOfControl::showDate);
    showDate(view.asOf());
}

void AsOfControl::showDate(QDate date)
{
    m_date = m_wording->shortDate(date);
    setAccessibleName(text() + u' ' + m_wording->date(date));
    updateGeometry();
    update();
}

QList<QDate> AsOfControl::shortcuts(QDate today, int firstYear, int lastYear)
{
    QList<QDate> dates{today};
    for (int year = firstYear; firstYear > 0 && year <= lastYear; ++year)
        dates.append(QDate(year, 12, 31));
    return dates;
}

QSize AsOfControl::sizeHint() const
{
    const QFontMetrics small(sized(font(), TextSize::Small));
    const QFontMetrics medium(bold(font()));
    return {small.horizontalAdvance(text()) + medium.horizontalAdvance(m_date) + 50,
            qMax(32, medium.height() + 12)};
}

void AsOfControl::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    shapes::panel(painter, rect(), grid::ControlRadius, isDown() ? theme.selection : theme.surface,
                  underMouse() ? theme.borderStrong : theme.border);
    painter.setFont(sized(font(), TextSize::Small));
    painter.setPen(theme.textMuted);
    const int label = painter.fontMetrics().horizontalAdvance(text());
    painter.drawText(QRect(11, 0, label + 2, height()), Qt::AlignVCenter, text());
    painter.setFont(font());
    painter.setPen(theme.text);
    painter.drawText(QRect(label + 19, 0, width() - label - 36, height()), Qt::AlignVCenter, m_date);
    shapes::chevron(painter, QRect(width() - 24, 0, 18, height()), Qt::DownArrow, theme.textSoft);
    if (hasFocus())
        shapes::focusRing(painter, rect(), grid::ControlRadius, theme);
}

void AsOfControl::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_F4)
        openPopup();
    else
        QAbstractButton::keyPressEvent(event);
}

void AsOfControl::openPopup()
{
    if (!m_view)
        return;
    auto *popup = new AsOfPopup(*m_view, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(width() - popup->width(), height() + 4)));
    popup->show();
    popup->setFocus();
}

} // namespace jalon::gui
