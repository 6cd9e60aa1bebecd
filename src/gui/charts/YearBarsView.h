// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart/Charts.h"

#include <QLocale>
#include <QWidget>

namespace jalon::gui {

/// report::drawYearBars on screen, in the colours of the theme. The table behind it is the caller's; the
/// words for those who cannot see it are the accessible description.
class YearBarsView : public QWidget
{
    Q_OBJECT

public:
    explicit YearBarsView(QWidget *parent = nullptr);

    /// `challenge` chooses the colour; `spoken` says the same as the bars.
    void show(const report::YearBars &bars, int challenge, const QLocale &locale, const QString &spoken);

    QSize sizeHint() const override { return {280, 140}; }
    QSize minimumSizeHint() const override { return {160, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    report::YearBars m_bars;
    QLocale m_locale;
    int m_challenge = 1;
};

} // namespace jalon::gui
