// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/amendments/AmendmentRows.h"

#include "core/base/Text.h"
#include "core/rules/Costs.h"
#include "report/Wording.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

QString tableName(auto row)
{
    return QString::fromLatin1(Fields<decltype(row)>::table);
}

VotedKind kindOf(const QString &entity, const QString &field)
{
    if (entity == tableName(Indicator{}))
        return VotedKind::Indicators;
    if (field == u"pilots"_s)
        return VotedKind::Pilots;
    if (entity == tableName(CostLine{}) || field.startsWith(u"cost"_s) || field.startsWith(u"fund"_s))
        return VotedKind::Money;
    if (field == u"start"_s || field == u"end"_s)
        return VotedKind::Dates;
    return field.isEmpty() ? VotedKind::Sheets : VotedKind::Title;
}

/// The sheet that a value belongs to: by its row, which does not change, before its code, which may.
const ActionSheet *sheetOf(const Plan &plan, const ComparedValue &value)
{
    const QUuid id = QUuid::fromString(value.row);
    if (const ActionSheet *action = plan.find(Id<ActionSheet>{id}))
        return action;
    if (const Indicator *indicator = plan.find(Id<Indicator>{id}))
        return plan.find(indicator->actionId);
    if (const CostLine *line = plan.find(Id<CostLine>{id}))
        return plan.find(line->actionId);
    return plan.actionByCode(value.action);
}

/// Words the rows of one plan.
class Rows
{
public:
    Rows(const Plan &plan, const report::Wording &wording)
        : m_plan(plan)
        , m_wording(wording)
    {
    }

    AmendmentRow changed(const ComparedValue &value) const
    {
        AmendmentRow row = place(sheetOf(m_plan, value), value.entity, value.row, value.field);
        if (const Challenge *challenge = m_plan.find(Id<Challenge>{QUuid::fromString(value.row)})) {
            row.challenge = challenge->number;
            row.code = m_plan.code(*challenge);
        } else if (row.code.isEmpty()) {
            row.code = value.action; // the sheet is gone
        }
        row.voted = m_wording.governedValue(value.field, value.voted, value.votedDate);
        row.today = m_wording.governedValue(value.field, value.today, value.todayDate);
        if (!value.correctedOnly)
            row.amended = m_wording.governedValue(value.field, value.amended, value.amendedDate);
        row.amendments = value.amendments;
        row.correctedOnly = value.correctedOnly;
        row.unexplained = value.isUnexplained();
        if (const Amendment *last = m_plan.find(value.amendments.back()))
            row.by = m_wording.amendment(*last);
        return row;
    }

    /// What the sheet says and no amendment touched; `known`: row and field of what one did.
    void unchanged(const ActionSheet &action, const std::set<std::pair<QString, QString>> &known,
                   std::vector<AmendmentRow> &rows) const
    {
        const QString id = fieldText(action.id);
        const auto add = [&](const QString &entity, const QString &row, const QString &field,
                             const QString &words) {
            if (known.contains({row, field}))
                return;
            AmendmentRow &value = rows.emplace_back(place(&action, entity, row, field));
            value.voted = value.today = words;
        };
        const auto text = [&](const QString &field, const QString &value, const SoftDate &date = {}) {
            add(tableName(action), id, field, m_wording.governedValue(field, value, date));
        };
        QStringList pilots;
        for (const Party *party : m_plan.parties(action.id, PartyRole::Pilot))
            pilots << party->name;
        text(u"title"_s, action.title);
        add(tableName(ActionParty{}), id, u"pilots"_s,
            m_wording.governedValue(u"pilots"_s, pilots.join(u'\n')));
        text(u"start"_s, {}, action.start);
        text(u"end"_s, {}, action.end);
        // the cost as a whole; its parts stand by themselves where one of them changed
        text(u"cost"_s, m_wording.cost(costOf(m_plan, action)));
        text(u"funders"_s, action.funders.join(u'\n'));
        for (const Indicator *indicator : m_plan.childrenOf<Indicator>(action.id))
            add(tableName(*indicator), fieldText(indicator->id), u"label"_s,
                m_plan.code(*indicator) + u"  "_s + indicator->label);
    }

private:
    AmendmentRow place(const ActionSheet *action, const QString &entity, const QString &row,
                       const QString &field) const
    {
        AmendmentRow value;
        value.row = row;
        value.entity = entity;
        value.field = field;
        value.kind = kindOf(entity, field);
        value.name = m_wording.governed(entity, field);
        if (action) {
            const Challenge *challenge = m_plan.find(action->challengeId);
            value.action = action->id;
            value.code = m_plan.code(*action);
            value.challenge = challenge ? challenge->number : 0;
        }
        return value;
    }

    const Plan &m_plan;
    const report::Wording &m_wording;
};

} // namespace

std::vector<AmendmentRow> amendmentRows(const Plan &plan, const QDate &asOf, bool changedOnly,
                                        const report::Wording &wording)
{
    const Rows words(plan, wording);
    std::vector<AmendmentRow> rows;
    std::set<std::pair<QString, QString>> known;
    for (const ComparedValue &value : comparedWithVote(plan, asOf)) {
        rows.push_back(words.changed(value));
        known.emplace(value.row, value.field);
    }
    if (changedOnly)
        return rows;
    for (const ActionSheet *action : plan.actions())
        words.unchanged(*action, known, rows);
    const auto place = [&](const AmendmentRow &row) {
        const ActionSheet *action = plan.find(row.action);
        return std::tuple(row.challenge, action ? action->number : 0, int(row.kind));
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const AmendmentRow &a, const AmendmentRow &b) { return place(a) < place(b); });
    return rows;
}

bool matches(const AmendmentRow &row, const AmendmentFilter &filter)
{
    if ((filter.changedOnly && !row.isChanged()) || (filter.challenge && row.challenge != filter.challenge) ||
        (filter.kind && row.kind != *filter.kind))
        return false;
    const QStringList where{row.code, row.name, row.voted, row.amended, row.today, row.by};
    return filter.words.isEmpty() || core::matches(filter.words, where.join(u' '));
}

AmendmentCounts countRows(const Plan &plan, const QDate &asOf, const std::vector<AmendmentRow> &rows)
{
    AmendmentCounts counts;
    const AmendmentCount total = countAmendments(plan, asOf);
    counts.amendments = total.amendments;
    counts.corrections = total.corrections;
    std::set<QString> sheets;
    for (const AmendmentRow &row : rows) {
        if (!row.isChanged() || row.correctedOnly)
            continue;
        ++counts.byKind[row.kind];
        sheets.insert(row.code);
    }
    counts.sheets = int(sheets.size());
    return counts;
}

} // namespace jalon::gui
