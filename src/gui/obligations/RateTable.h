// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Obligations.h"

#include <QWidget>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// The rate of obligations kept, by action and year: "3/4" with its share as a bar, the whole period at the
/// end, all actions at the foot. Stands in a scroll area and paints what is seen of it.
class RateTable : public QWidget
{
    Q_OBJECT

public:
    explicit RateTable(QWidget *parent);

    void show(const core::Plan &plan, const QDate &asOf, int firstYear, int lastYear);
    QSize sizeHint() const override;

Q_SIGNALS:
    void actionClicked(const jalon::core::Id<jalon::core::ActionSheet> &action);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Row
    {
        core::Id<core::ActionSheet> action; ///< null: all of them
        QString code;
        QString title;
        std::vector<core::ObligationCount> years; ///< the whole period last
    };
    int rowHeight() const;
    int columnWidth() const;
    QString words(const core::ObligationCount &count) const;
    void paintRow(QPainter &painter, const Row &row, int top) const;

    std::vector<Row> m_rows;
    int m_first = 0;
    int m_last = 0;
};

} // namespace jalon::gui
