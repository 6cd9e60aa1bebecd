// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/TrendView.h"

#include <QPainter>

#include "gui/theme/Theme.h"
#include "gui/widgets/PlainLabel.h"

namespace jalon::gui {

TrendView::TrendView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TrendView::show(const report::TrendLine &line, int challenge, const QString &words)
{
    m_line = line;
    m_challenge = challenge;
    setAccessibleName(words);
    setToolTip(plainToolTip(words));
    update();
}

void TrendView::paintEvent(QPaintEvent *)
{
    int measured = 0;
    for (const report::YearValue &year : m_line.years)
        measured += year.value ? 1 : 0;
    if (measured < 2)
        return; // one point is no trend
    const Theme &theme = Theme::of(this);
    const QColor colour = theme.challenge(m_challenge);
    QPainter painter(this);
    report::drawTrendLine(painter, rect(), m_line,
                          theme.isDark ? report::ChartStyle::dark(colour, 10)
                                       : report::ChartStyle::light(colour, 10));
}

} // namespace jalon::gui
