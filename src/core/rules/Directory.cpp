// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Directory.h"

#include "core/base/Text.h"
#include "core/rules/IndicatorValues.h"
#include "core/rules/Situation.h"

#include <algorithm>

namespace jalon::core {

namespace {

constexpr int leastLikeness = 60;

/// The words of a name without accents, capitals and hyphens, in alphabetical order.
QStringList wordsOf(const QString &name)
{
    QString text = folded(name);
    for (QChar &c : text) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

/// Letters to add, drop or change.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int above = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({above + 1, row[size_t(j)] + 1, diagonal + (a[i] != b[j])});
            diagonal = above;
        }
    }
    return row.back();
}

/// 100 for the same words; one name within the other ("Patureau-Mérand" in "Pierre Patureau-Mérand") counts
/// too, from two words on.
int likeness(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    const QStringList &few = a.size() < b.size() ? a : b;
    const QStringList &many = a.size() < b.size() ? b : a;
    if (few.size() < many.size() && few.size() < 2)
        return 0;
    QStringList left = many;
    int changed = 0, letters = 0;
    for (const QString &word : few) {
        const auto nearest =
            std::min_element(left.begin(), left.end(), [&](const QString &x, const QString &y) {
                return distance(word, x) < distance(word, y);
            });
        const int off = distance(word, *nearest);
        if (off > std::max<qsizetype>(1, word.size() / 4) && off > 0)
            return 0;
        changed += off;
        letters += int(word.size());
        left.erase(nearest);
    }
    return std::max(0, 100 - 100 * changed / std::max(1, letters) - 10 * int(left.size()));
}

int likeness(const Party &a, const Party &b)
{
    // a person is nobody's service, and two communes of like names are two communes
    if ((a.kind == PartyKind::Person) != (b.kind == PartyKind::Person))
        return 0;
    int most = 0;
    for (const QString &one : QStringList{a.name} + a.aliases) {
        for (const QString &other : QStringList{b.name} + b.aliases)
            most = std::max(most, likeness(wordsOf(one), wordsOf(other)));
    }
    return a.kind == PartyKind::Commune && most < 100 ? 0 : most;
}

int tieCount(const Plan &plan, const Id<Party> &party)
{
    return int(plan.referring(&ActionParty::partyId, party).size() +
               plan.referring(&JournalParty::partyId, party).size() +
               plan.referring(&Indicator::ownerId, party).size());
}

bool isPilot(const Plan &plan, const Id<ActionSheet> &action, const Id<Party> &party)
{
    const auto places = plan.childrenOf<ActionParty>(action);
    return std::any_of(places.begin(), places.end(), [&](const ActionParty *place) {
        return place->partyId == party && place->role == PartyRole::Pilot;
    });
}

void appendObligations(const Plan &plan, const ActionSheet &action, const QDate &asOf, Owed &owed)
{
    for (const Obligation *obligation : plan.obligations(action.id)) {
        const ObligationState state = stateOf(*obligation, asOf);
        if (state == ObligationState::Late)
            owed.late.push_back(obligation->id);
        else if (state == ObligationState::DueSoon)
            owed.dueSoon.push_back(obligation->id);
    }
}

} // namespace

PartyTies tiesOf(const Plan &plan, const Id<Party> &party)
{
    PartyTies ties;
    for (const ActionSheet *action : plan.actions()) {
        for (const ActionParty *place : plan.childrenOf<ActionParty>(action->id)) {
            if (place->partyId == party)
                (place->role == PartyRole::Pilot ? ties.pilotOf : ties.partnerOf).push_back(action->id);
        }
    }
    for (const Indicator *indicator : plan.indicators()) {
        if (indicator->ownerId == party)
            ties.ownerOf.push_back(indicator->id);
    }
    std::vector<const JournalEntry *> entries;
    for (const JournalParty *link : plan.referring(&JournalParty::partyId, party)) {
        if (const JournalEntry *entry = plan.find(link->entryId))
            entries.push_back(entry);
    }
    std::sort(entries.begin(), entries.end(), [](const JournalEntry *a, const JournalEntry *b) {
        return a->date != b->date ? a->date > b->date : a->id < b->id;
    });
    for (const JournalEntry *entry : entries)
        ties.entries.push_back(entry->id);
    for (const Party *member : plan.parties()) {
        if (member->organisationId == party)
            ties.members.push_back(member->id);
    }
    return ties;
}

std::vector<LikelyDuplicate> likelyDuplicates(const Plan &plan)
{
    std::vector<LikelyDuplicate> found;
    const auto parties = plan.parties();
    for (size_t i = 0; i < parties.size(); ++i) {
        for (size_t j = i + 1; j < parties.size(); ++j) {
            const int alike = likeness(*parties[i], *parties[j]);
            if (alike < leastLikeness)
                continue;
            const bool first = tieCount(plan, parties[i]->id) >= tieCount(plan, parties[j]->id);
            found.push_back({parties[first ? i : j]->id, parties[first ? j : i]->id, alike});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const LikelyDuplicate &a, const LikelyDuplicate &b) {
        return a.likeness > b.likeness;
    });
    return found;
}

Owed owedBy(const Plan &plan, const Id<Party> &party, const QDate &asOf)
{
    Owed owed;
    for (const ActionSheet *action : plan.actions()) {
        const bool pilots = isPilot(plan, action->id, party);
        if (pilots && situationOf(plan, *action, asOf).late)
            owed.lateActions.push_back(action->id);
        if (pilots)
            appendObligations(plan, *action, asOf, owed);
        for (const Indicator *indicator : plan.childrenOf<Indicator>(action->id)) {
            const bool his = indicator->ownerId ? indicator->ownerId == party : pilots;
            if (his && indicator->collected && !valueAsOf(plan, *indicator, asOf).isMeasured())
                owed.unmeasured.push_back(indicator->id);
        }
    }
    const auto byDue = [&](const Id<Obligation> &a, const Id<Obligation> &b) {
        return plan.find(a)->due < plan.find(b)->due;
    };
    std::stable_sort(owed.late.begin(), owed.late.end(), byDue);
    std::stable_sort(owed.dueSoon.begin(), owed.dueSoon.end(), byDue);
    return owed;
}

} // namespace jalon::core
