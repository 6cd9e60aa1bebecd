// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet tells after the form of the adopted plan: definitions and targets, due dates, budget.
#include "core/rules/Budgets.h"
#include "core/rules/Obligations.h"
#include "report/kinds/SheetReport.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

void SheetReport::addDefinitions(const ActionSheet &action)
{
    BulletList list;
    for (const Indicator *indicator : m_plan.childrenOf<Indicator>(action.id)) {
        const QString definition = m_parts.definition(*indicator), targets = m_parts.targets(*indicator);
        if (definition.isEmpty() && targets.isEmpty())
            continue;
        Runs runs = {{m_plan.code(*indicator) + u"  "_s, Tone::Quiet}};
        if (!targets.isEmpty())
            runs << Run{tr("targets") + tr(": ") + targets};
        if (!definition.isEmpty())
            runs << Run{(targets.isEmpty() ? QString() : u"  ·  "_s) + definition, Tone::Quiet};
        list.items << ListItem{{}, runs, Mark::None};
    }
    if (list.items.isEmpty())
        return;
    m_document.add(Paragraph{plain(tr("Definitions and targets")), ParagraphStyle::Label});
    m_document.add(list);
}

void SheetReport::addFollowUp(const ActionSheet &action)
{
    const auto obligations = m_plan.obligations(action.id);
    if (obligations.empty() && m_plan.budget(action.id).empty())
        return;
    m_document.add(Heading{3, {}, tr("Follow-up"), true, {}});
    if (!obligations.empty()) {
        QDate next;
        for (const Obligation *obligation : obligations)
            if (!next.isValid() && obligation->due > m_parts.asOf() &&
                stateOf(*obligation, m_parts.asOf()) != ObligationState::Kept)
                next = obligation->due;
        const ObligationCount count = countObligations(m_plan, action, 0, m_parts.asOf());
        m_document.add(
            Paragraph{{{tr("Due dates") + tr(": "), Tone::Strong}, {m_wording.series(count, next) + u'.'}},
                      ParagraphStyle::Body});
    }
    addBudget(action);
}

/// Every year with a line of its own up to the date, planned, committed and paid.
void SheetReport::addBudget(const ActionSheet &action)
{
    Table table;
    table.columns = {{}, {0, 110, Qt::AlignRight}, {0, 110, Qt::AlignRight}, {0, 110, Qt::AlignRight}};
    table.header = {cell(tr("Budget")), cell(tr("Planned")), cell(tr("Committed")), cell(tr("Paid"))};
    for (const int year : budgetYears(m_plan)) {
        if (year > m_parts.asOf().year())
            break;
        const BudgetSum sum = budgetOf(m_plan, action, year);
        if (sum.lines > 0)
            table.rows << Row{{cell(QString::number(year)), m_parts.money(sum.planned),
                               m_parts.money(sum.committed), m_parts.money(sum.paid)},
                              {},
                              false};
    }
    if (!table.rows.isEmpty())
        m_document.add(table);
}

} // namespace jalon::report
