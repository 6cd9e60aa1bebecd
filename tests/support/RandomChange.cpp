// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RandomChange.h"

#include "core/change/Apply.h"
#include "core/change/Verbs.h"
#include "core/rules/Validation.h"

namespace jalon::test {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

template <class Entity>
const Entity *anyRow(const Plan &plan, Chance &chance)
{
    const auto &rows = plan.table<Entity>().rows();
    return rows.empty() ? nullptr : &rows[size_t(chance.below(int(rows.size())))];
}

/// Another content for any row of any entity, or for one field of it.
ChangeSet randomEdit(const Plan &plan, Chance &chance)
{
    ChangeSet set;
    int turn = chance.below(int(std::tuple_size_v<Entities::Tables>));
    Entities::forEach([&]<class Entity>() {
        const Entity *row = turn-- == 0 ? anyRow<Entity>(plan, chance) : nullptr;
        if (!row)
            return;
        Entity after = *row;
        constexpr int fields = int(std::tuple_size_v<decltype(Fields<Entity>::all)>);
        int which = chance.below(fields);
        forEachField<Entity>([&](const auto &field) {
            if (which-- == 0)
                randomize(chance, after.*field.member);
        });
        set = verbs::edit(plan, after);
    });
    return set;
}

template <Positioned Entity>
ChangeSet randomListChange(const Plan &plan, Chance &chance)
{
    const Entity *row = anyRow<Entity>(plan, chance);
    if (!row)
        return {};
    switch (chance.below(3)) {
    case 0:
        return verbs::moveItem<Entity>(plan, row->id, 1 + chance.below(5));
    case 1:
        return verbs::removeItem<Entity>(plan, row->id);
    default: {
        Entity added = *row;
        added.id = {};
        randomizeRow(chance, added);
        makeValid(chance, added);
        if constexpr (requires { added.number; })
            added.number = 0;
        return verbs::addItem(plan, added, 1 + chance.below(5));
    }
    }
}

ChangeSet randomSheetChange(const Plan &plan, Chance &chance)
{
    const ActionSheet *action = anyRow<ActionSheet>(plan, chance);
    const Challenge *challenge = anyRow<Challenge>(plan, chance);
    if (!action || !challenge || chance.below(8) == 0) {
        Challenge added;
        randomizeRow(chance, added);
        makeValid(chance, added);
        added.number = verbs::nextChallengeNumber(plan);
        return verbs::addChallenge(plan, added);
    }
    switch (chance.below(6)) {
    case 0:
        return verbs::removeAction(plan, action->id);
    case 1:
        return plan.challenges().size() > 2 ? verbs::removeChallenge(plan, challenge->id) : ChangeSet{};
    case 2:
        return verbs::moveAction(plan, action->id, challenge->id,
                                 verbs::nextActionNumber(plan, challenge->id));
    default: {
        ActionSheet added;
        randomizeRow(chance, added);
        makeValid(chance, added);
        added.challengeId = challenge->id;
        added.number = verbs::nextActionNumber(plan, challenge->id);
        return verbs::addAction(plan, added);
    }
    }
}

ChangeSet randomFollowUp(const Plan &plan, Chance &chance)
{
    const ActionSheet *action = anyRow<ActionSheet>(plan, chance);
    const Party *party = anyRow<Party>(plan, chance);
    const Indicator *indicator = anyRow<Indicator>(plan, chance);
    const Measurement *measurement = anyRow<Measurement>(plan, chance);
    switch (chance.below(5)) {
    case 0:
        return action ? verbs::setState(plan, action->id, QDate(2017, 1, 1).addDays(chance.below(900)),
                                        ActionState::Done, hostileTexts()[chance.below(4)])
                      : ChangeSet{};
    case 1:
        return action && party ? verbs::assignParty(plan, action->id, PartyRole::Partner, party->id)
                               : ChangeSet{};
    case 2:
        return party ? verbs::removeParty(plan, party->id) : ChangeSet{};
    case 3:
        return measurement ? verbs::removeMeasurement(plan, measurement->id) : ChangeSet{};
    default: {
        if (!indicator)
            return {};
        Measurement added;
        randomizeRow(chance, added);
        added.indicatorId = indicator->id;
        makeValid(chance, *indicator, added);
        return verbs::recordMeasurement(plan, added);
    }
    }
}

template <class Entity>
Entity anyContent(Chance &chance)
{
    Entity row;
    randomizeRow(chance, row);
    makeValid(chance, row);
    return row;
}

verbs::EntryLinks randomLinks(const Plan &plan, Chance &chance)
{
    verbs::EntryLinks links;
    for (int i = chance.below(3); i > 0; --i) {
        if (const ActionSheet *action = anyRow<ActionSheet>(plan, chance))
            links.actions.push_back(action->id);
        if (const Party *party = anyRow<Party>(plan, chance))
            links.parties.push_back(party->id);
    }
    return links;
}

ChangeSet randomJournal(const Plan &plan, Chance &chance)
{
    const JournalEntry *entry = anyRow<JournalEntry>(plan, chance);
    const Obligation *obligation = anyRow<Obligation>(plan, chance);
    JournalEntry content = anyContent<JournalEntry>(chance);
    switch (chance.below(5)) {
    case 0:
        return entry ? verbs::removeEntry(plan, entry->id) : ChangeSet{};
    case 1:
        content.id = entry ? entry->id : content.id;
        return verbs::editEntry(plan, content, randomLinks(plan, chance));
    case 2: {
        Attachment paper = anyContent<Attachment>(chance);
        if (entry)
            paper.entryId = entry->id;
        if (obligation && chance.below(2) == 0)
            paper.obligationId = obligation->id;
        return verbs::add(plan, paper);
    }
    case 3: {
        const Attachment *paper = anyRow<Attachment>(plan, chance);
        return paper ? verbs::remove(plan, paper->id) : ChangeSet{};
    }
    default:
        return verbs::recordEntry(plan, content, randomLinks(plan, chance),
                                  obligation ? std::vector{obligation->id} : std::vector<Id<Obligation>>{});
    }
}

ChangeSet randomObligation(const Plan &plan, Chance &chance)
{
    const Obligation *one = anyRow<Obligation>(plan, chance);
    const MethodStep *step = anyRow<MethodStep>(plan, chance);
    const JournalEntry *entry = anyRow<JournalEntry>(plan, chance);
    const QDate day(2018, 3, 1 + chance.below(28));
    if (step && (!one || chance.below(4) == 0)) {
        std::vector<Obligation> series;
        for (int i = 0; i < 3; ++i) {
            series.push_back(anyContent<Obligation>(chance));
            series.back().actionId = step->actionId;
            series.back().stepId = step->id;
        }
        return verbs::addObligations(plan, series);
    }
    if (!one)
        return {};
    switch (chance.below(4)) {
    case 0:
        return verbs::keepObligation(plan, one->id, day,
                                     entry ? std::optional(entry->id) : std::optional<Id<JournalEntry>>());
    case 1:
        return verbs::missObligation(plan, one->id, day, chance.text());
    case 2:
        return verbs::reopenObligation(plan, one->id);
    default:
        return verbs::remove(plan, one->id);
    }
}

ChangeSet randomDefinition(const Plan &plan, Chance &chance)
{
    const Indicator *indicator = anyRow<Indicator>(plan, chance);
    if (!indicator)
        return {};
    IndicatorRule rule = anyContent<IndicatorRule>(chance);
    rule.indicatorId = indicator->id;
    switch (chance.below(4)) {
    case 0:
        return verbs::removeRule(plan, indicator->id);
    case 1:
        return verbs::setRule(plan, rule);
    default:
        return verbs::setTarget(plan, indicator->id, 2016 + chance.below(5),
                                chance.present() ? std::optional(Decimal::fromInt(chance.below(101)))
                                                 : std::optional<Decimal>(),
                                chance.present() ? u"cible"_s : QString());
    }
}

ChangeSet randomDirectory(const Plan &plan, Chance &chance)
{
    const Party *one = anyRow<Party>(plan, chance);
    const Party *other = anyRow<Party>(plan, chance);
    const ActionSheet *action = anyRow<ActionSheet>(plan, chance);
    if (!one || !other || !action || plan.table<Party>().size() < 4)
        return verbs::addParty(plan, anyContent<Party>(chance));
    switch (chance.below(4)) {
    case 0:
        return verbs::mergeParties(plan, one->id, other->id);
    case 1:
        return verbs::pseudonymise(plan, one->id, u"Personne %1"_s.arg(chance.below(100)));
    case 2:
        return verbs::addParty(plan, anyContent<Party>(chance));
    default:
        return verbs::replacePilot(plan, one->id, other->id, {action->id});
    }
}

ChangeSet randomAmendment(const Plan &plan, Chance &chance)
{
    const Amendment *amendment = anyRow<Amendment>(plan, chance);
    const ActionSheet *action = anyRow<ActionSheet>(plan, chance);
    if (amendment && chance.below(5) == 0)
        return verbs::remove(plan, amendment->id);
    if (!action)
        return {};
    const ChangeSet set = verbs::setField(plan, action->id, &ActionSheet::end, SoftDate::year(2190));
    return verbs::amending(plan, set, anyContent<Amendment>(chance));
}

ChangeSet randomProposal(const Plan &plan, Chance &chance)
{
    const Proposal *one = anyRow<Proposal>(plan, chance);
    const Criterion *criterion = anyRow<Criterion>(plan, chance);
    const Party *party = anyRow<Party>(plan, chance);
    const Challenge *challenge = anyRow<Challenge>(plan, chance);
    Proposal content = anyContent<Proposal>(chance);
    if (!one || chance.below(5) == 0) {
        content.number = 0;
        return verbs::addProposal(plan, content);
    }
    const QDate day(2018, 5, 1 + chance.below(28));
    switch (chance.below(5)) {
    case 0:
        return verbs::remove(plan, one->id);
    case 1: {
        if (!criterion || !party)
            return {};
        Assessment answer = anyContent<Assessment>(chance);
        answer.proposalId = one->id;
        answer.criterionId = criterion->id;
        answer.partyId = party->id;
        return verbs::assess(plan, answer);
    }
    case 2: {
        if (!challenge)
            return {};
        ActionSheet action = anyContent<ActionSheet>(chance);
        action.id = {};
        action.challengeId = challenge->id;
        action.number = 0;
        return verbs::acceptProposal(plan, one->id, day, chance.text(), action);
    }
    default:
        return verbs::concludeProposal(plan, one->id, ProposalConclusion::Rejected, day, u"Hors sujet"_s);
    }
}

ChangeSet randomOpinion(const Plan &plan, Chance &chance)
{
    const Opinion *one = anyRow<Opinion>(plan, chance);
    const BodySession *session = anyRow<BodySession>(plan, chance);
    if (!one || chance.below(4) == 0) {
        Opinion content = anyContent<Opinion>(chance);
        content.number = 0;
        if (session)
            content.sessionId = session->id;
        return verbs::addOpinion(plan, content);
    }
    const QDate day = one->date.addDays(chance.below(300));
    switch (chance.below(5)) {
    case 0:
        return verbs::remove(plan, one->id);
    case 1:
        return verbs::closeOpinion(plan, one->id, chance.below(2) == 0 ? day : QDate());
    case 2:
        return session ? verbs::remove(plan, session->id) : ChangeSet{};
    case 3:
        return verbs::answerOpinion(plan, one->id, OpinionReply::None, {}, {});
    default:
        return verbs::answerOpinion(plan, one->id, OpinionReply::Partly, day, chance.text());
    }
}

ChangeSet randomReview(const Plan &plan, Chance &chance)
{
    const ActionSheet *action = anyRow<ActionSheet>(plan, chance);
    const ActionDecision *decision = anyRow<ActionDecision>(plan, chance);
    const int year = 2016 + chance.below(5);
    switch (chance.below(6)) {
    case 0: {
        YearText text = anyContent<YearText>(chance);
        if (chance.below(4) == 0)
            text.text = text.asked = QString();
        if (action && chance.below(2) == 0)
            text.actionId = action->id;
        return verbs::writeYear(plan, text);
    }
    case 1:
        return action ? verbs::noteDecision(plan, action->id, year,
                                            EnumCodes<DecisionKind>::all[size_t(chance.below(5))].value,
                                            chance.text(), QDate(year + 1, 3, 1))
                      : ChangeSet{};
    case 2:
        return decision ? verbs::confirmDecision(plan, decision->id, decision->decidedOn.addDays(3),
                                                 u"Conseil communautaire"_s, u"Décision de la revue"_s)
                        : ChangeSet{};
    case 3:
        return verbs::closeYear(plan, anyContent<YearClosing>(chance));
    case 4:
        return verbs::reopenYear(plan, year, QDate(2030, 1, 1), u"Une réponse tardive"_s);
    default:
        return verbs::recordTransmissions(
            plan, {anyContent<Transmission>(chance), anyContent<Transmission>(chance)});
    }
}

ChangeSet candidate(const Plan &plan, Chance &chance)
{
    switch (chance.below(17)) {
    case 14:
        return randomProposal(plan, chance);
    case 15:
        return randomOpinion(plan, chance);
    case 16:
        return randomReview(plan, chance);
    case 8:
        return randomListChange<BudgetLine>(plan, chance);
    case 9:
        return randomJournal(plan, chance);
    case 10:
        return randomObligation(plan, chance);
    case 11:
        return randomDefinition(plan, chance);
    case 12:
        return randomDirectory(plan, chance);
    case 13:
        return randomAmendment(plan, chance);
    case 0:
        return randomListChange<MethodStep>(plan, chance);
    case 1:
        return randomListChange<Indicator>(plan, chance);
    case 2:
        return randomListChange<CostLine>(plan, chance);
    case 3:
        return randomListChange<Criterion>(plan, chance);
    case 4:
        return randomSheetChange(plan, chance);
    case 5:
        return randomFollowUp(plan, chance);
    default:
        return randomEdit(plan, chance);
    }
}

} // namespace

ChangeSet randomChange(const Plan &plan, Chance &chance)
{
    for (;;) {
        const ChangeSet set = candidate(plan, chance);
        Plan after = plan;
        if (!set.isEmpty() && apply(after, set) && validate(after, set))
            return set;
    }
}

} // namespace jalon::test
