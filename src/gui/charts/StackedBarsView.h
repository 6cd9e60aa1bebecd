// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart/Charts.h"

#include <QWidget>

namespace jalon::gui {

/// report::drawStackedBars on screen, in the colours of the theme: each piece has the colour of the challenge
/// whose number stands in its place in `challenges`. The table behind it is the caller's; the words for those
/// who cannot see it are the accessible name.
class StackedBarsView : public QWidget
{
    Q_OBJECT

public:
    explicit StackedBarsView(QWidget *parent = nullptr);

    void show(const report::StackedBars &bars, const QList<int> &challenges, const QString &spoken);

    QSize sizeHint() const override { return {280, 76}; }
    QSize minimumSizeHint() const override { return {160, 70}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    report::StackedBars m_bars;
    QList<int> m_challenges;
};

} // namespace jalon::gui
