// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Obligations.h"

namespace jalon::core {

// The directory: what people, services, roles, organisations and communes are tied to.

/// Everything that names a party, in the plan's order.
struct PartyTies
{
    std::vector<Id<ActionSheet>> pilotOf;
    std::vector<Id<ActionSheet>> partnerOf;
    std::vector<Id<Indicator>> ownerOf;
    std::vector<Id<JournalEntry>> entries;  ///< newest first
    std::vector<Id<Party>> members;         ///< people and services that belong to it
    std::vector<Id<BodyMember>> seats;      ///< in the follow-up body
    std::vector<Id<Proposal>> proposed;     ///< that this party brought
    std::vector<Id<Proposal>> assessed;     ///< against the criteria
    std::vector<Id<Opinion>> addressed;     ///< opinions of the body that this party has to answer
    std::vector<Id<Transmission>> received; ///< newest first

    bool isEmpty() const
    {
        return pilotOf.empty() && partnerOf.empty() && ownerOf.empty() && entries.empty() &&
               members.empty() && seats.empty() && proposed.empty() && assessed.empty() &&
               addressed.empty() && received.empty();
    }
};
PartyTies tiesOf(const Plan &plan, const Id<Party> &party);

/// Two rows that are probably one somebody, with how sure we are: the more alike, the higher.
struct LikelyDuplicate
{
    Id<Party> kept; ///< the one with more ties
    Id<Party> gone;
    int likeness = 0; ///< 60–100
};
/// Same words in another order, other accents, a hyphen, one letter: "Pierre Patureau Mirand" and
/// "Patureau-Mérand". Names and aliases are compared; of different kinds only people are never taken for
/// organisations. Most alike first.
std::vector<LikelyDuplicate> likelyDuplicates(const Plan &plan);

/// What somebody still owes as of a date: on the sheets that he pilots, for the indicators that he answers
/// for, and to the follow-up body.
struct Owed
{
    std::vector<Id<ActionSheet>> lateActions;
    std::vector<Id<Obligation>> late; ///< by due date
    std::vector<Id<Obligation>> dueSoon;
    std::vector<Id<Indicator>> unmeasured; ///< without a value for the year of `asOf`; his own, or of his
                                           ///< sheets where nobody answers for them
    std::vector<Id<Opinion>> replies;      ///< not answered yet, late or not; by number

    bool isEmpty() const
    {
        return lateActions.empty() && late.empty() && dueSoon.empty() && unmeasured.empty() &&
               replies.empty();
    }
};
Owed owedBy(const Plan &plan, const Id<Party> &party, const QDate &asOf);

} // namespace jalon::core
