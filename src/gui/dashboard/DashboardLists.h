// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"
#include "core/rules/Attention.h"
#include "gui/origin/Origin.h"
#include "gui/widgets/StateMark.h"

#include <QCoreApplication>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

// One line of the dashboard: what, quietly how, and where it leads.
struct DashboardLine
{
    QString text;
    QString detail;
    Mark mark = Mark::None;
    EntityRef target;
};

// One card: a list with its title and, where it is empty, the good news.
struct DashboardList
{
    QString id; // of the widget, for tests and scripts
    QString title;
    QString nothing;
    std::vector<DashboardLine> lines = {};
    int count = -1; // beside the title, where a line stands for several; -1: the number of lines
    int more = 0;   // lines that are not made: nobody reads thousands here, their own pages list them all

    // Whether one more line is to be made; counts it where not.
    bool takes();
};

// One of the four kinds of progress, side by side: never one score.
struct DashboardFigure
{
    QString title;
    QString value;     // "23 sur 62"
    QString detail;    // what is said under it
    double share = -1; // 0…1 for the bar; -1: no bar
    bool known = true; // false: `value` says in words that nothing is known
    Origin origin = {};
};

// The dashboard in words, from core::Attention. Reads only; knows no widget.
class DashboardLists
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::DashboardLists)

public:
    DashboardLists(const core::Plan &plan, const core::Attention &attention, const report::Wording &wording);

    std::vector<DashboardFigure> figures() const;
    DashboardList late() const; // actions, obligations, replies to opinions
    DashboardList dueSoon() const;
    DashboardList unfed() const;
    DashboardList toClarify() const;
    DashboardList budgetAlerts() const;
    DashboardList toAnswer() const; // proposals to conclude, opinions to answer
    DashboardList lastChanges(const std::vector<core::LogEntry> &log) const;

private:
    DashboardFigure share(const QString &title, const core::Share &share, const QString &nothing,
                          const QString &detail) const;
    DashboardLine line(const core::Obligation &obligation) const;
    QString codeOf(const core::Id<core::ActionSheet> &action) const;

    const core::Plan &m_plan;
    const core::Attention &m_attention;
    const report::Wording &m_wording;
};

} // namespace jalon::gui
