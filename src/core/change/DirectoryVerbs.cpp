// SPDX-License-Identifier: GPL-3.0-or-later
// Parties as a directory: merged, replaced, pseudonymised.
#include "core/change/Verbs.h"

#include <QRegularExpression>

#include <set>

namespace jalon::core::verbs {

namespace {

/// A place, or a link of an entry, whose party is another one now; nothing where that one stands already.
template <class Link>
void appendMoved(const Link &link, const Id<Party> &kept, bool taken, const Id<Link> &newId,
                 std::vector<Change> &changes)
{
    changes.push_back({Row(link), std::nullopt});
    if (taken)
        return;
    Link moved = link;
    moved.id = newId;
    moved.partyId = kept;
    changes.push_back({std::nullopt, Row(std::move(moved))});
}

void appendMovedPlaces(const Plan &plan, const Id<Party> &kept, const Id<Party> &gone,
                       std::vector<Change> &changes)
{
    for (const ActionParty *place : plan.referring(&ActionParty::partyId, gone)) {
        const auto beside = plan.childrenOf<ActionParty>(place->actionId);
        const bool taken = std::any_of(beside.begin(), beside.end(), [&](const ActionParty *other) {
            return other->role == place->role && other->partyId == kept;
        });
        appendMoved(*place, kept, taken, placeId(place->actionId, place->role, kept), changes);
    }
    for (const JournalParty *link : plan.referring(&JournalParty::partyId, gone)) {
        const auto beside = plan.childrenOf<JournalParty>(link->entryId);
        const bool taken = std::any_of(beside.begin(), beside.end(),
                                       [&](const JournalParty *other) { return other->partyId == kept; });
        appendMoved(*link, kept, taken, linkId(link->entryId, kept), changes);
    }
}

/// Calls function(field) with each field of an entity that refers to a party.
template <class Entity, class Function>
void forEachPartyReference(Function &&function)
{
    forEachReference<Entity>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(std::declval<Entity>().*field.member)>;
        if constexpr (std::is_same_v<typename ReferenceTo<Value>::Target, Party>)
            function(field);
    });
}

/// What two assessors who are one said of one criterion: the answer of the one who stays, and the evidence of
/// both.
bool joinAssessments(const Plan &plan, const Assessment &gone, const Id<Party> &kept,
                     std::vector<Change> &changes)
{
    for (const Assessment *present : plan.childrenOf<Assessment>(gone.proposalId)) {
        if (present->partyId != kept || present->criterionId != gone.criterionId)
            continue;
        changes.push_back({Row(gone), std::nullopt});
        Assessment after = *present;
        if (!gone.evidence.isEmpty() && gone.evidence != after.evidence)
            after.evidence += (after.evidence.isEmpty() ? QString() : QStringLiteral("\n")) + gone.evidence;
        if (after != *present)
            changes.push_back({Row(*present), Row(std::move(after))});
        return true;
    }
    return false;
}

/// The row of an entity, other than a place or a link, that refers to one party refers to another one.
template <class Entity>
void appendMovedReference(const Plan &plan, const Entity &row, const Id<Party> &kept, const Id<Party> &gone,
                          std::vector<Change> &changes)
{
    if constexpr (std::is_same_v<Entity, Assessment>) {
        if (joinAssessments(plan, row, kept, changes))
            return;
    }
    Entity after = row;
    forEachPartyReference<Entity>([&](const auto &field) {
        if (referred(after.*field.member) == gone.value)
            after.*field.member = kept;
    });
    changes.push_back({Row(row), Row(std::move(after))});
}

/// Every other row that refers to a party (owner of an indicator, organisation of a person, assessor,
/// addressee …) refers to the other one.
void appendMovedReferences(const Plan &plan, const Id<Party> &kept, const Id<Party> &gone,
                           std::vector<Change> &changes)
{
    Entities::forEach([&]<class Entity>() {
        if constexpr (!std::is_same_v<Entity, ActionParty> && !std::is_same_v<Entity, JournalParty>) {
            std::set<const Entity *> met; // one that refers to it twice is changed once
            forEachPartyReference<Entity>([&](const auto &field) {
                for (const Entity *row : plan.referring(field.member, gone)) {
                    // the party that stays is rewritten by the merge itself
                    if (row->id.value != kept.value && met.insert(row).second)
                        appendMovedReference(plan, *row, kept, gone, changes);
                }
            });
        }
    });
}

void fillFrom(QString &text, const QString &other)
{
    if (text.isEmpty())
        text = other;
}

Party merged(Party kept, const Party &gone)
{
    for (const QString &spelling : QStringList{gone.name} + gone.aliases) {
        if (spelling != kept.name && !kept.aliases.contains(spelling))
            kept.aliases << spelling;
    }
    fillFrom(kept.function, gone.function);
    fillFrom(kept.email, gone.email);
    fillFrom(kept.phone, gone.phone);
    if (!gone.notes.isEmpty())
        kept.notes += (kept.notes.isEmpty() ? QString() : QStringLiteral("\n")) + gone.notes;
    if (!kept.organisationId && gone.organisationId != kept.id)
        kept.organisationId = gone.organisationId;
    if (kept.organisationId == gone.id)
        kept.organisationId.reset();
    kept.active = kept.active || gone.active;
    return kept;
}

void replaceIn(QString &text, const QRegularExpression &names, const QString &by)
{
    text.replace(names, by);
}

void replaceIn(QStringList &lines, const QRegularExpression &names, const QString &by)
{
    lines.replaceInStrings(names, by);
}

void replaceIn(SoftDate &date, const QRegularExpression &names, const QString &by)
{
    date.text.replace(names, by);
}

template <class Other>
void replaceIn(Other &, const QRegularExpression &, const QString &)
{
}

} // namespace

QRegularExpression detail::spellingsOf(const Party &party)
{
    QStringList spellings = QStringList{party.name} + party.aliases;
    // the longest first: "Marie Martin-Roux" before "Marie Martin"
    std::sort(spellings.begin(), spellings.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &spelling : spellings)
        spelling = QRegularExpression::escape(spelling);
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])(?:") + spellings.join(u'|') +
                                  QStringLiteral(")(?![\\p{L}\\p{N}])"),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

ChangeSet mergeParties(const Plan &plan, const Id<Party> &kept, const Id<Party> &gone)
{
    const Party *into = plan.find(kept);
    const Party *from = plan.find(gone);
    if (!into || !from || kept == gone)
        return {};
    ChangeSet set{Verb::Merge, detail::table<Party>(), {}, into->name, {}};
    appendMovedPlaces(plan, kept, gone, set.changes);
    appendMovedReferences(plan, kept, gone, set.changes);
    Party after = merged(*into, *from);
    if (after != *into)
        set.changes.push_back({Row(*into), Row(std::move(after))});
    set.changes.push_back({Row(*from), std::nullopt});
    return set;
}

ChangeSet replacePilot(const Plan &plan, const Id<Party> &from, const Id<Party> &to,
                       const std::vector<Id<ActionSheet>> &actions)
{
    const Party *before = plan.find(from);
    std::vector<ChangeSet> sets;
    for (const Id<ActionSheet> &action : actions)
        sets.push_back(replaceParty(plan, action, PartyRole::Pilot, from, to));
    std::erase_if(sets, [](const ChangeSet &set) { return set.isEmpty(); });
    return before && !sets.empty() ? combined(Verb::Replace, before->name, sets) : ChangeSet{};
}

ChangeSet pseudonymise(const Plan &plan, const Id<Party> &id, const QString &name)
{
    const Party *party = plan.find(id);
    if (!party || name.trimmed().isEmpty())
        return {};
    const QRegularExpression names = detail::spellingsOf(*party);
    ChangeSet set{Verb::Pseudonymise, detail::table<Party>(), {}, name, {}};
    Entities::forEach([&]<class Entity>() {
        for (const Entity &row : plan.table<Entity>().rows()) {
            Entity after = row;
            if constexpr (std::is_same_v<Entity, Party>) {
                if (row.id == id)
                    after = Party{id, row.kind, name, {}, {}, row.organisationId, {}, {}, {}, row.active};
            }
            forEachField<Entity>([&](const auto &field) { replaceIn(after.*field.member, names, name); });
            normalise(after);
            if (after != row)
                set.changes.push_back({Row(row), Row(std::move(after))});
        }
    });
    return set;
}

} // namespace jalon::core::verbs
