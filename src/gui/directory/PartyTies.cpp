// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/PartyTies.h"

#include "core/rules/IndicatorValues.h"
#include "core/rules/Situation.h"
#include "gui/followup/OpinionRows.h"
#include "gui/proposals/ProposalRows.h"
#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using namespace core;

TieLine PartyTiesText::action(const Id<ActionSheet> &id) const
{
    const ActionSheet *action = m_plan.find(id);
    if (!action)
        return {};
    const Situation situation = situationOf(m_plan, *action, m_asOf);
    return {markOf(situation.status), m_plan.code(*action), displayTitle(*action),
            m_wording.status(situation.status), EntityRef::to(id)};
}

TieLine PartyTiesText::indicator(const Id<Indicator> &id) const
{
    const Indicator *indicator = m_plan.find(id);
    if (!indicator)
        return {};
    const IndicatorValue value = valueAsOf(m_plan, *indicator, m_asOf);
    return {Mark::None, m_plan.code(*indicator), indicator->label,
            value.isMeasured() ? m_wording.value(value, indicator->kind) : m_wording.notGiven(),
            EntityRef::to(id)};
}

TieLine PartyTiesText::obligation(const Id<Obligation> &id, bool late) const
{
    const Obligation *obligation = m_plan.find(id);
    const ActionSheet *action = obligation ? m_plan.find(obligation->actionId) : nullptr;
    if (!action)
        return {};
    return {late ? Mark::Late : Mark::Planned, m_plan.code(*action), textOf(m_plan, *obligation),
            late ? m_wording.lateBy(obligation->due, m_asOf)
                 : tr("due %1").arg(m_wording.shortDate(obligation->due)),
            EntityRef::to(id)};
}

TieLine PartyTiesText::entry(const Id<JournalEntry> &id) const
{
    const JournalEntry *entry = m_plan.find(id);
    if (!entry)
        return {};
    return {Mark::None, m_wording.shortDate(entry->date), entry->title, m_wording.journalKind(entry->kind),
            EntityRef::to(id)};
}

TieLine PartyTiesText::member(const Id<Party> &id) const
{
    const Party *member = m_plan.find(id);
    if (!member)
        return {};
    return {Mark::None,
            {},
            member->name,
            member->function.isEmpty() ? m_wording.partyKind(member->kind) : member->function,
            EntityRef::to(id)};
}

TieLine PartyTiesText::seat(const Id<BodyMember> &id) const
{
    const BodyMember *member = m_plan.find(id);
    if (!member)
        return {};
    QStringList when;
    if (member->since.isValid())
        when << tr("since %1").arg(m_wording.shortDate(member->since));
    if (member->until.isValid())
        when << tr("until %1").arg(m_wording.shortDate(member->until));
    return {Mark::None,
            {},
            member->role.isEmpty() ? tr("member") : member->role,
            when.join(u", "_s),
            EntityRef::to(id)};
}

TieLine PartyTiesText::proposal(const Id<Proposal> &id) const
{
    const Proposal *proposal = m_plan.find(id);
    if (!proposal)
        return {};
    const ProposalConclusion conclusion = conclusionAt(*proposal, m_asOf);
    return {markOf(conclusion), m_wording.proposalNumber(*proposal), proposal->title,
            m_wording.proposalConclusion(conclusion), EntityRef::to(id)};
}

TieLine PartyTiesText::opinion(const Id<Opinion> &id) const
{
    const Opinion *opinion = m_plan.find(id);
    if (!opinion)
        return {};
    const OpinionState state = stateOf(*opinion, m_asOf);
    return {markOf(state), m_wording.opinionNumber(*opinion), opinion->text.simplified(),
            opinionState(*opinion, m_asOf, m_wording), EntityRef::to(id)};
}

TieLine PartyTiesText::received(const Id<Transmission> &id) const
{
    const Transmission *sent = m_plan.find(id);
    if (!sent)
        return {};
    return {Mark::None, m_wording.shortDate(sent->sentOn),
            m_wording.documentKind(sent->document) + u' ' + QString::number(sent->year), sent->medium,
            EntityRef::to(id)};
}

TieSection PartyTiesText::owed(const Id<Party> &party) const
{
    const Owed owed = owedBy(m_plan, party, m_asOf);
    TieSection section{tr("Still owed on %1").arg(m_wording.date(m_asOf)), {}};
    for (const Id<ActionSheet> &id : owed.lateActions) {
        TieLine line = action(id);
        const ActionSheet *late = m_plan.find(id);
        line.mark = Mark::Late;
        line.quiet = m_wording.lateBy(situationOf(m_plan, *late, m_asOf).lateSince, m_asOf);
        section.lines.push_back(line);
    }
    for (const Id<Obligation> &id : owed.late)
        section.lines.push_back(obligation(id, true));
    for (const Id<Obligation> &id : owed.dueSoon)
        section.lines.push_back(obligation(id, false));
    for (const Id<Indicator> &id : owed.unmeasured) {
        TieLine line = indicator(id);
        line.mark = Mark::Unknown;
        line.quiet = tr("no value for %1").arg(m_asOf.year());
        section.lines.push_back(line);
    }
    for (const Id<Opinion> &id : owed.replies)
        section.lines.push_back(opinion(id));
    return section;
}

std::vector<TieSection> PartyTiesText::ties(const Id<Party> &party) const
{
    const PartyTies ties = tiesOf(m_plan, party);
    std::vector<TieSection> sections;
    const auto add = [&sections](const QString &title, const auto &ids, const auto &make) {
        if (ids.empty())
            return;
        TieSection section{title + u" · "_s + QString::number(ids.size()), {}};
        for (const auto &id : ids)
            section.lines.push_back(make(id));
        sections.push_back(std::move(section));
    };
    const auto sheet = [this](const auto &id) { return action(id); };
    add(tr("Pilot of"), ties.pilotOf, sheet);
    add(tr("Partner of"), ties.partnerOf, sheet);
    add(tr("Answers for the indicators"), ties.ownerOf, [this](const auto &id) { return indicator(id); });
    add(tr("Members"), ties.members, [this](const auto &id) { return member(id); });
    add(tr("In the follow-up body"), ties.seats, [this](const auto &id) { return seat(id); });
    const auto proposed = [this](const auto &id) { return proposal(id); };
    add(tr("Brought the proposals"), ties.proposed, proposed);
    add(tr("Assessed the proposals"), ties.assessed, proposed);
    add(tr("Has to answer"), ties.addressed, [this](const auto &id) { return opinion(id); });
    add(tr("Documents received"), ties.received, [this](const auto &id) { return received(id); });
    add(tr("In the journal"), ties.entries, [this](const auto &id) { return entry(id); });
    return sections;
}

QString PartyTiesText::counted(const PartyTies &ties) const
{
    QStringList parts;
    const auto add = [&parts](const auto &ids, const QString &words) {
        if (!ids.empty())
            parts << words;
    };
    add(ties.pilotOf, tr("%n sheet(s) as pilot", nullptr, int(ties.pilotOf.size())));
    add(ties.partnerOf, tr("%n sheet(s) as partner", nullptr, int(ties.partnerOf.size())));
    add(ties.ownerOf, tr("%n indicator(s)", nullptr, int(ties.ownerOf.size())));
    add(ties.entries, tr("%n journal entry(ies)", nullptr, int(ties.entries.size())));
    add(ties.members, tr("%n member(s)", nullptr, int(ties.members.size())));
    add(ties.seats, tr("%n seat(s) in the follow-up body", nullptr, int(ties.seats.size())));
    add(ties.proposed, tr("%n proposal(s) brought", nullptr, int(ties.proposed.size())));
    add(ties.assessed, tr("%n proposal(s) assessed", nullptr, int(ties.assessed.size())));
    add(ties.addressed, tr("%n opinion(s) to answer", nullptr, int(ties.addressed.size())));
    add(ties.received, tr("%n document(s) received", nullptr, int(ties.received.size())));
    return parts.join(u", "_s);
}

} // namespace jalon::gui
