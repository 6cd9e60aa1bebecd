// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "report/chart/Charts.h"

namespace jalon::gui {

// The small line through the years beside an indicator; its words are the accessible description and the tool
// tip.
class TrendView : public QWidget
{
    Q_OBJECT

public:
    explicit TrendView(QWidget *parent);

    void show(const report::TrendLine &line, int challenge, const QString &words);
    QSize sizeHint() const override { return {56, 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    report::TrendLine m_line;
    int m_challenge = 1;
};

} // namespace jalon::gui
