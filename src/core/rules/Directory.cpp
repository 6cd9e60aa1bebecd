// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Directory.h"

#include "core/base/Text.h"
#include "core/rules/IndicatorValues.h"
#include "core/rules/Opinions.h"
#include "core/rules/Situation.h"

#include <QtAlgorithms>

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

/// Letters to add, drop or change; `limit` + 1 for anything beyond the limit.
int distance(const QString &a, const QString &b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
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
    return std::min(row.back(), limit + 1);
}

/// How many letters of a word may be others.
int tolerance(const QString &word)
{
    // "n° 1" and "n° 2", "Association A" and "Association B" are two: a number or a lone letter must be the
    // same
    if (word.size() < 3 || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
        return 0;
    return int(std::max<qsizetype>(1, word.size() / 4));
}

/// One way to call somebody. The letters as bits tell most names apart before words are compared: a directory
/// of a thousand is half a million pairs.
struct Spelling
{
    QStringList words;
    quint64 letters = 0;
    int tolerance = 0; ///< of all words

    explicit Spelling(const QString &name)
        : words(wordsOf(name))
    {
        for (const QString &word : std::as_const(words)) {
            tolerance += core::tolerance(word);
            for (const QChar c : word)
                letters |= quint64(1) << (c.unicode() % 64);
        }
    }
};

/// 100 for the same words; one name within the other ("Patureau-Mérand" in "Pierre Patureau-Mérand") counts
/// too, from two words on.
int likeness(const Spelling &a, const Spelling &b)
{
    if (a.words.isEmpty() || b.words.isEmpty())
        return 0;
    const bool ordered = a.words.size() < b.words.size();
    const Spelling &less = ordered ? a : b, &more = ordered ? b : a;
    const QStringList &few = less.words, &many = more.words;
    if (few.size() < many.size() && few.size() < 2)
        return 0;
    if (qPopulationCount(less.letters & ~more.letters) > uint(less.tolerance))
        return 0;
    QStringList left = many;
    int changed = 0, letters = 0;
    for (const QString &word : few) {
        const auto nearest =
            std::min_element(left.begin(), left.end(), [&](const QString &x, const QString &y) {
                return distance(word, x, tolerance(word)) < distance(word, y, tolerance(word));
            });
        const int off = distance(word, *nearest, tolerance(word));
        if (off > tolerance(word))
            return 0;
        changed += off;
        letters += int(word.size());
        left.erase(nearest);
    }
    return std::max(0, 100 - 100 * changed / std::max(1, letters) - 10 * int(left.size()));
}

struct Somebody
{
    const Party *party;
    std::vector<Spelling> spellings;
};

int likeness(const Somebody &a, const Somebody &b)
{
    // a person is nobody's service, and two communes of like names are two communes
    if ((a.party->kind == PartyKind::Person) != (b.party->kind == PartyKind::Person))
        return 0;
    int most = 0;
    for (const Spelling &one : a.spellings) {
        for (const Spelling &other : b.spellings)
            most = std::max(most, likeness(one, other));
    }
    return a.party->kind == PartyKind::Commune && most < 100 ? 0 : most;
}

int tieCount(const Plan &plan, const Id<Party> &party)
{
    return int(plan.referring(&ActionParty::partyId, party).size() +
               plan.referring(&JournalParty::partyId, party).size() +
               plan.referring(&Indicator::ownerId, party).size() +
               plan.referring(&BodyMember::partyId, party).size() +
               plan.referring(&Proposal::partyId, party).size() +
               plan.referring(&Assessment::partyId, party).size() +
               plan.referring(&Opinion::addresseeId, party).size() +
               plan.referring(&Transmission::recipientId, party).size());
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

/// Proposals, the follow-up body, documents sent.
void appendReviewTies(const Plan &plan, const Id<Party> &party, PartyTies &ties)
{
    for (const BodyMember *member : plan.referring(&BodyMember::partyId, party))
        ties.seats.push_back(member->id);
    std::sort(ties.seats.begin(), ties.seats.end(), [&](const Id<BodyMember> &a, const Id<BodyMember> &b) {
        const QDate left = plan.find(a)->since, right = plan.find(b)->since;
        return left != right ? left < right : a < b;
    });
    for (const Proposal *proposal : plan.proposals()) {
        if (proposal->partyId == party)
            ties.proposed.push_back(proposal->id);
        const auto answers = plan.childrenOf<Assessment>(proposal->id);
        if (std::any_of(answers.begin(), answers.end(),
                        [&](const Assessment *answer) { return answer->partyId == party; }))
            ties.assessed.push_back(proposal->id);
    }
    for (const Opinion *opinion : plan.opinions()) {
        if (opinion->addresseeId == party)
            ties.addressed.push_back(opinion->id);
    }
    const auto sent = plan.transmissions();
    for (auto each = sent.rbegin(); each != sent.rend(); ++each) {
        if ((*each)->recipientId == party)
            ties.received.push_back((*each)->id);
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
    appendReviewTies(plan, party, ties);
    return ties;
}

std::vector<LikelyDuplicate> likelyDuplicates(const Plan &plan)
{
    std::vector<LikelyDuplicate> found;
    std::vector<Somebody> everybody;
    for (const Party *party : plan.parties()) {
        everybody.push_back({party, {Spelling(party->name)}});
        for (const QString &alias : party->aliases)
            everybody.back().spellings.emplace_back(alias);
    }
    for (size_t i = 0; i < everybody.size(); ++i) {
        for (size_t j = i + 1; j < everybody.size(); ++j) {
            const int alike = likeness(everybody[i], everybody[j]);
            if (alike < leastLikeness)
                continue;
            const Id<Party> &one = everybody[i].party->id, &other = everybody[j].party->id;
            const bool first = tieCount(plan, one) >= tieCount(plan, other);
            found.push_back({first ? one : other, first ? other : one, alike});
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
    for (const Opinion *opinion : plan.opinions()) {
        if (opinion->addresseeId == party && opinion->date <= asOf &&
            replyAt(*opinion, asOf) == OpinionReply::None)
            owed.replies.push_back(opinion->id);
    }
    return owed;
}

} // namespace jalon::core
