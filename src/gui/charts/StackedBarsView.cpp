// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/StackedBarsView.h"

#include "gui/theme/Theme.h"

#include <QPainter>

namespace jalon::gui {

StackedBarsView::StackedBarsView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StackedBarsView::show(const report::StackedBars &bars, const QList<int> &challenges,
                           const QString &spoken)
{
    m_bars = bars;
    m_challenges = challenges;
    setAccessibleName(spoken);
    update();
}

void StackedBarsView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    report::ChartStyle style;
    style.background = theme.surface;
    style.text = theme.text;
    style.quietText = theme.textMuted;
    style.textSize = QFontMetricsF(font()).height() * 0.7;
    report::StackedBars bars = m_bars;
    for (report::StackedBars::Bar &bar : bars.bars) {
        for (qsizetype i = 0; i < bar.pieces.size(); ++i)
            bar.pieces[i].color = theme.challenge(m_challenges.value(i, 1));
    }
    QPainter painter(this);
    report::drawStackedBars(painter, QRectF(rect()).adjusted(0, 2, 0, -2), bars, style);
}

} // namespace jalon::gui
