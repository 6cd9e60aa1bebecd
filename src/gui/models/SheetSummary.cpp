// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/SheetSummary.h"

#include "core/base/Text.h"
#include "core/change/ChangeSet.h"
#include "core/rules/Clarifications.h"
#include "core/rules/SituationParts.h"
#include "gui/app/ViewState.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using core::ActionSheet;
using core::Id;

Mark SheetSummary::mark() const
{
    if (situation.late)
        return Mark::Late;
    if (situation.isWaiting())
        return Mark::Waiting;
    return markOf(situation.status);
}

QString SheetSummary::markText(const report::Wording &wording) const
{
    switch (mark()) {
    case Mark::Late:
        return wording.late();
    case Mark::Waiting:
        return wording.waitingFor(waitingForCode);
    default:
        return wording.status(situation.status);
    }
}

SheetSummaries::SheetSummaries(const session::PlanSession &session, const ViewState &view)
    : m_session(session)
    , m_view(view)
{
}

const SheetSummary &SheetSummaries::of(const Id<ActionSheet> &id) const
{
    auto found = m_summaries.find(id);
    if (found == m_summaries.end())
        found = m_summaries.insert(id, summarised(id));
    return *found;
}

SheetSummary SheetSummaries::summarised(const Id<ActionSheet> &id) const
{
    const core::Plan &plan = m_session.plan();
    SheetSummary summary;
    summary.id = id;
    const ActionSheet *action = plan.find(id);
    if (!action)
        return summary;
    if (const core::Challenge *challenge = plan.find(action->challengeId))
        summary.challenge = challenge->number;
    summary.number = action->number;
    summary.code = plan.code(*action);
    summary.title = core::displayTitle(*action);
    summary.situation = core::situationBeforeIndicators(plan, *action, m_view.asOf());
    if (const ActionSheet *gate = plan.find(summary.situation.waitingFor))
        summary.waitingForCode = plan.code(*gate);
    summary.points = int(core::pointsToClarify(plan, *action).size());
    for (const core::Party *party : plan.parties(id, core::PartyRole::Pilot))
        summary.pilots.push_back(party->id);
    const core::ActionCost &cost = summary.situation.cost;
    if (cost.state == core::Knowledge::Known)
        summary.cost = cost.perYear ? cost.perYear : cost.once;
    if (cost.state == core::Knowledge::Nil)
        summary.cost = core::Money();
    summary.end = action->end.lastDay();
    return summary;
}

namespace {

// Every text of a row but codes and ids.
template <class Entity>
void appendTexts(const Entity &row, QStringList &texts)
{
    core::forEachField<Entity>([&](const auto &field) {
        const auto &value = row.*field.member;
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, QString>)
            texts << value;
        else if constexpr (std::is_same_v<Value, QStringList>)
            texts << value;
        else if constexpr (std::is_same_v<Value, core::SoftDate>)
            texts << value.text;
    });
}

template <class Entity>
void appendParts(const core::Plan &plan, const Id<ActionSheet> &id, QStringList &texts)
{
    for (const Entity *row : plan.childrenOf<Entity>(id))
        appendTexts(*row, texts);
}

} // namespace

const QString &SheetSummaries::searchText(const Id<ActionSheet> &id) const
{
    auto found = m_texts.find(id);
    if (found != m_texts.end())
        return *found;
    const core::Plan &plan = m_session.plan();
    QStringList texts;
    if (const ActionSheet *action = plan.find(id)) {
        texts << plan.code(*action);
        appendTexts(*action, texts);
        appendParts<core::MethodStep>(plan, id, texts);
        appendParts<core::ExpectedResult>(plan, id, texts);
        appendParts<core::CostLine>(plan, id, texts);
        appendParts<core::Indicator>(plan, id, texts);
        appendParts<core::ActionLink>(plan, id, texts);
        for (const core::ActionParty *place : plan.childrenOf<core::ActionParty>(id)) {
            if (const core::Party *party = plan.find(place->partyId))
                appendTexts(*party, texts);
        }
    }
    return *m_texts.insert(id, core::folded(texts.join(u'\n')));
}

std::vector<Id<ActionSheet>> SheetSummaries::forget(const core::ChangeSet &set)
{
    std::vector<Id<ActionSheet>> concerned;
    for (const core::Change &change : set.changes) {
        const core::Row &row = change.after ? *change.after : *change.before;
        const bool reachesOthers =
            std::holds_alternative<core::ActionLink>(row) || std::holds_alternative<core::Party>(row) ||
            std::holds_alternative<core::Challenge>(row) || std::holds_alternative<core::PlanInfo>(row);
        const Id<ActionSheet> id =
            reachesOthers ? Id<ActionSheet>() : core::actionOf(m_session.plan(), set, row);
        if (reachesOthers) {
            forgetAll();
            return {};
        }
        if (!id.isNull() && std::find(concerned.begin(), concerned.end(), id) == concerned.end())
            concerned.push_back(id);
    }
    for (const Id<ActionSheet> &id : concerned) {
        m_summaries.remove(id);
        m_texts.remove(id);
    }
    return concerned;
}

void SheetSummaries::forgetAll()
{
    m_summaries.clear();
    m_texts.clear();
}

} // namespace jalon::gui
