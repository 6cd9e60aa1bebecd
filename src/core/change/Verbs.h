// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything the program can do to a plan, as pure functions const Plan & -> ChangeSet. A verb that has
// nothing to do (same value, row gone, already at that place) returns an empty set. Texts are normalised
// here. Validation comes after, in PlanSession: a verb never refuses.

#include "core/change/ChangeSet.h"

namespace jalon::core::verbs {

// -- any field of any row
// ---------------------------------------------------------------------------------------
/// setField(plan, id, &ActionSheet::title, text)
template <class Entity, class Value>
ChangeSet setField(const Plan &plan, const Id<Entity> &id, Value Entity::*member,
                   std::type_identity_t<Value> value);
/// Replaces a whole row by its id, for forms that change several fields in one step.
template <class Entity>
ChangeSet edit(const Plan &plan, Entity after);

/// Adds a row that has no place in a list; a null id gets a new one.
template <class Entity>
ChangeSet add(const Plan &plan, Entity row);
/// Removes such a row with everything that depends on it (Removal.h). Count what goes with countByEntity
/// before asking.
template <class Entity>
ChangeSet remove(const Plan &plan, const Id<Entity> &id);

// -- ordered lists: steps, results, indicators, cost lines, criteria, context figures
// ----------------------------
/// Adds at a place (1 is first; anything beyond the end means last); what follows moves down. A null id gets
/// a new one; an indicator without a number gets the next free one of its sheet.
template <Positioned Entity>
ChangeSet addItem(const Plan &plan, Entity item, int position = 1 << 20);
template <Positioned Entity>
ChangeSet moveItem(const Plan &plan, const Id<Entity> &id, int position);
/// Removes the item with what depends on it (an indicator's measurements); what follows moves up.
template <Positioned Entity>
ChangeSet removeItem(const Plan &plan, const Id<Entity> &id);

// -- challenges and actions
// ---------------------------------------------------------------------------------------
ChangeSet addChallenge(const Plan &plan, Challenge challenge);
ChangeSet addAction(const Plan &plan, ActionSheet action);
/// To another challenge and/or number; the codes of its indicators follow.
ChangeSet moveAction(const Plan &plan, const Id<ActionSheet> &id, const Id<Challenge> &challenge, int number);
/// With everything below it and the links that lead to it.
ChangeSet removeAction(const Plan &plan, const Id<ActionSheet> &id);
ChangeSet removeChallenge(const Plan &plan, const Id<Challenge> &id);
/// The number a new one would get: one more than the highest.
int nextChallengeNumber(const Plan &plan);
int nextActionNumber(const Plan &plan, const Id<Challenge> &challenge);
int nextIndicatorNumber(const Plan &plan, const Id<ActionSheet> &action);

// -- parties
// ------------------------------------------------------------------------------------------------------
ChangeSet addParty(const Plan &plan, Party party);
/// With its places on the sheets.
ChangeSet removeParty(const Plan &plan, const Id<Party> &id);
/// Gives a party a role on a sheet; nothing to do if it has that role already.
ChangeSet assignParty(const Plan &plan, const Id<ActionSheet> &action, PartyRole role, const Id<Party> &party,
                      int position = 1 << 20);
/// The same for somebody who is not in the plan yet, in one step.
ChangeSet assignNewParty(const Plan &plan, const Id<ActionSheet> &action, PartyRole role, Party party);
ChangeSet releaseParty(const Plan &plan, const Id<ActionSheet> &action, PartyRole role,
                       const Id<Party> &party);
/// Puts the party in the place of another one, keeping the place in the list.
ChangeSet replaceParty(const Plan &plan, const Id<ActionSheet> &action, PartyRole role, const Id<Party> &from,
                       const Id<Party> &to);

// -- follow-up
// ----------------------------------------------------------------------------------------------------
/// States that the action is in a state from a date on; replaces what was stated for that very date.
ChangeSet setState(const Plan &plan, const Id<ActionSheet> &action, const QDate &date, ActionState state,
                   const QString &comment = {});
ChangeSet removeState(const Plan &plan, const Id<StateStatement> &id);
/// Adds a measurement. A rate's value is computed from numerator and denominator where both are given.
ChangeSet recordMeasurement(const Plan &plan, Measurement measurement);
ChangeSet editMeasurement(const Plan &plan, Measurement measurement);
ChangeSet removeMeasurement(const Plan &plan, const Id<Measurement> &id);

ChangeSet addLink(const Plan &plan, ActionLink link);
ChangeSet removeLink(const Plan &plan, const Id<ActionLink> &id);
ChangeSet addClarification(const Plan &plan, Clarification point);
ChangeSet settleClarification(const Plan &plan, const Id<Clarification> &id, bool settled);
ChangeSet removeClarification(const Plan &plan, const Id<Clarification> &id);

// -- journal and obligations: YearVerbs.cpp
// ------------------------------------------------------------------------------
/// What an entry is about, beside its own fields. Ids of rows that do not exist are left to validation.
struct EntryLinks
{
    std::vector<Id<ActionSheet>> actions;
    std::vector<Id<Party>> parties;
};
/// Records an entry with its links; `keeps`: obligations that it fulfils, kept on the entry's day with the
/// entry as their proof, in the same step.
ChangeSet recordEntry(const Plan &plan, JournalEntry entry, const EntryLinks &links,
                      const std::vector<Id<Obligation>> &keeps = {});
/// Replaces an entry and its links; the rest stays.
ChangeSet editEntry(const Plan &plan, JournalEntry entry, const EntryLinks &links);
/// Removes an entry; obligations that it alone proved are open again.
ChangeSet removeEntry(const Plan &plan, const Id<JournalEntry> &id);
EntryLinks linksOf(const Plan &plan, const Id<JournalEntry> &id);

/// Takes proposed or edited obligations up (rules/Obligations), as one step.
ChangeSet addObligations(const Plan &plan, std::vector<Obligation> obligations);
ChangeSet keepObligation(const Plan &plan, const Id<Obligation> &id, const QDate &date,
                         const std::optional<Id<JournalEntry>> &entry = {}, const QString &link = {},
                         const QString &remark = {});
ChangeSet missObligation(const Plan &plan, const Id<Obligation> &id, const QDate &date,
                         const QString &reason);
ChangeSet reopenObligation(const Plan &plan, const Id<Obligation> &id);

// -- money
/// Takes proposed budget lines up (rules/Budgets), as one step.
ChangeSet takeUpBudget(const Plan &plan, std::vector<BudgetLine> lines);

// -- definitions of indicators
/// Sets, changes or (nothing) removes the target of a year.
ChangeSet setTarget(const Plan &plan, const Id<Indicator> &indicator, int year,
                    const std::optional<Decimal> &value, const QString &comment = {});
/// Gives an indicator its rule in place of the one it had.
ChangeSet setRule(const Plan &plan, IndicatorRule rule);
ChangeSet removeRule(const Plan &plan, const Id<Indicator> &indicator);

// -- directory: DirectoryVerbs.cpp
/// `gone` becomes `kept`: everything tied to it is tied to `kept`, its name and other spellings become
/// aliases.
ChangeSet mergeParties(const Plan &plan, const Id<Party> &kept, const Id<Party> &gone);
/// Puts `to` in the place of the pilot `from` on these sheets.
ChangeSet replacePilot(const Plan &plan, const Id<Party> &from, const Id<Party> &to,
                       const std::vector<Id<ActionSheet>> &actions);
/// Replaces a person by `name` ("Personne 3") in every text of the plan, and forgets aliases, addresses and
/// notes. The change log is rewritten by PlanSession::pseudonymise, which is the way in.
ChangeSet pseudonymise(const Plan &plan, const Id<Party> &id, const QString &name);

// -- amendments: AmendmentVerbs.cpp
/// `set` as part of an amendment: the same step, with the amendment (added unless the plan holds it) and a
/// line for every governed value that changes (rules/Amendments). `set` itself if it changes none.
ChangeSet amending(const Plan &plan, ChangeSet set, Amendment amendment);

// -- proposals, the follow-up body, the year's review: ReviewVerbs.cpp
/// Adds with the next free number, unless it has one.
ChangeSet addProposal(const Plan &plan, Proposal proposal);
ChangeSet addOpinion(const Plan &plan, Opinion opinion);
/// One more than the highest ever given and still there.
int nextProposalNumber(const Plan &plan);
int nextOpinionNumber(const Plan &plan);
/// Says how one assessor answers one criterion, in place of what he said before.
ChangeSet assess(const Plan &plan, Assessment assessment);
/// Takes an assessor's answer back.
ChangeSet removeAssessment(const Plan &plan, const Id<Assessment> &id);
/// Adjourned, rejected, or open again (then `date` is not kept).
ChangeSet concludeProposal(const Plan &plan, const Id<Proposal> &id, ProposalConclusion conclusion,
                           const QDate &date, const QString &text);
/// Accepted: becomes this new action, which keeps it as its origin. A null id and number are given.
ChangeSet acceptProposal(const Plan &plan, const Id<Proposal> &id, const QDate &date, const QString &text,
                         ActionSheet action);
/// Accepted into an action that is there.
ChangeSet acceptProposal(const Plan &plan, const Id<Proposal> &id, const QDate &date, const QString &text,
                         const Id<ActionSheet> &action);
/// The authority's reply; None takes it back, and opens the opinion again.
ChangeSet answerOpinion(const Plan &plan, const Id<Opinion> &id, OpinionReply reply, const QDate &date,
                        const QString &text);
/// Closes an answered opinion; an invalid date opens it again.
ChangeSet closeOpinion(const Plan &plan, const Id<Opinion> &id, const QDate &date);
/// What the officer writes of a year; the row of that year and place is found, made, or removed when nothing
/// is left to say.
ChangeSet writeYear(const Plan &plan, YearText text);
/// Notes, changes or (nothing) takes back what is decided of an action in the review of a year. What was
/// confirmed before has to be confirmed again.
ChangeSet noteDecision(const Plan &plan, const Id<ActionSheet> &action, int year,
                       const std::optional<DecisionKind> &decision, const QString &text, const QDate &date);
/// The decision counts: suspended or stopped becomes the action's state from the day it was decided on; every
/// decision but "continue" is an amendment of that day, by `authority`, to which the changes that follow from
/// it are attached. Nothing to do for one that is confirmed.
ChangeSet confirmDecision(const Plan &plan, const Id<ActionDecision> &id, const QDate &date,
                          const QString &authority, const QString &reason);
/// Closes a year; the seal stands among the contents already (exchange/Seal). Nothing to do for a closed one.
ChangeSet closeYear(const Plan &plan, YearClosing closing);
ChangeSet reopenYear(const Plan &plan, int year, const QDate &date, const QString &reason);
/// Enters documents that were sent, as one step.
ChangeSet recordTransmissions(const Plan &plan, std::vector<Transmission> sent);

/// Every row of a plan as additions: what a new file is made of.
ChangeSet createPlan(const Plan &plan);

/// How many rows of each table a set adds, changes or removes: {"method_step", 5} …, in the order of
/// Entities.
std::vector<std::pair<QString, int>> countByEntity(const ChangeSet &set);

} // namespace jalon::core::verbs

#include "core/change/VerbsDetail.h"
