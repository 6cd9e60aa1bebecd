// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/calendar/PlanCalendar.h"

#include <QAbstractListModel>

namespace jalon::gui {

// The rows of the calendar that are not folded away, as the lines of one list. The picture behind them is
// report::PlanCalendar's; owned by CalendarScreen. Reads only.
class CalendarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // Both outlive the model.
    CalendarModel(const core::Plan &plan, const report::Wording &wording, QObject *parent = nullptr);

    // Reads the plan again; what was open stays open, and the lines stay where they are the same.
    void show(const QDate &asOf, const QDate &today);
    const report::GanttPicture &picture() const { return m_picture; }
    const report::GanttRow &row(int line) const { return m_picture.row(line); }
    QString sentence(int line) const;

    void setOpen(int line, bool open);
    void setAllOpen(bool challenges, bool actions);
    // The line of the challenge or action above; -1 for a challenge.
    int parentOf(int line) const;
    // Opens what hides it; -1 if the plan does not hold it.
    int reveal(const core::Id<core::ActionSheet> &action);
    // Draws a bar where it would come to lie; nothing is changed in the plan.
    void preview(int line, const core::ActionSheet &action);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const core::Plan &m_plan;
    const report::Wording &m_wording;
    report::GanttPicture m_picture;
    QDate m_asOf, m_today;
};

} // namespace jalon::gui
