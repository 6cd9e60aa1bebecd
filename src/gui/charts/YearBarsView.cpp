// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/YearBarsView.h"

#include "gui/theme/Theme.h"

#include <QPainter>

namespace jalon::gui {

YearBarsView::YearBarsView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void YearBarsView::show(const report::YearBars &bars, int challenge, const QLocale &locale,
                        const QString &spoken)
{
    m_bars = bars;
    m_challenge = challenge;
    m_locale = locale;
    setAccessibleName(spoken);
    update();
}

void YearBarsView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    report::ChartStyle style;
    style.background = theme.surface;
    style.text = theme.text;
    style.quietText = theme.textMuted;
    style.zeroLine = theme.border;
    style.track = theme.line;
    style.accent = theme.challenge(m_challenge);
    style.quietAccent = blend(style.accent, theme.surface, 0.55);
    style.target = theme.textSoft;
    style.textSize = QFontMetricsF(font()).height() * 0.7;
    QPainter painter(this);
    report::drawYearBars(painter, QRectF(rect()).adjusted(0, 2, 0, -2), m_bars, style, m_locale);
}

} // namespace jalon::gui
