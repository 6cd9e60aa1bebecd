// SPDX-License-Identifier: GPL-3.0-or-later
// Journal, obligations, targets and rules: what the officer does in the course of the year.
#include "core/change/Verbs.h"

namespace jalon::core::verbs {

namespace {

/// Appends what makes the links of an entry those wanted; ids follow from what they say (linkId).
template <class Link, class Target>
void appendLinks(const Plan &plan, const Id<JournalEntry> &entry, Id<Target> Link::*member,
                 const std::vector<Id<Target>> &wanted, std::vector<Change> &changes)
{
    const auto present = plan.childrenOf<Link>(entry);
    for (const Link *link : present) {
        if (std::find(wanted.begin(), wanted.end(), link->*member) == wanted.end())
            changes.push_back({Row(*link), std::nullopt});
    }
    std::vector<Id<Target>> known;
    for (const Link *link : present)
        known.push_back(link->*member);
    for (const Id<Target> &target : wanted) {
        if (std::find(known.begin(), known.end(), target) != known.end())
            continue;
        known.push_back(target);
        changes.push_back({std::nullopt, Row(Link{linkId(entry, target), entry, target})});
    }
}

ChangeSet settle(const Plan &plan, Verb verb, const Id<Obligation> &id, ObligationOutcome outcome,
                 const QDate &date, const QString &reason, const std::optional<Id<JournalEntry>> &entry,
                 const QString &link)
{
    const Obligation *before = plan.find(id);
    if (!before)
        return {};
    Obligation after = *before;
    after.outcome = outcome;
    after.settledOn = date;
    after.reason = reason;
    after.entryId = entry;
    after.link = link;
    ChangeSet set = edit(plan, std::move(after));
    if (!set.isEmpty())
        set.verb = verb;
    return set;
}

} // namespace

EntryLinks linksOf(const Plan &plan, const Id<JournalEntry> &id)
{
    EntryLinks links;
    for (const ActionSheet *action : plan.actions(id))
        links.actions.push_back(action->id);
    for (const Party *party : plan.parties(id))
        links.parties.push_back(party->id);
    return links;
}

ChangeSet recordEntry(const Plan &plan, JournalEntry entry, const EntryLinks &links,
                      const std::vector<Id<Obligation>> &keeps)
{
    if (entry.id.isNull())
        entry.id = Id<JournalEntry>::create();
    const Id<JournalEntry> id = entry.id;
    const QDate date = entry.date;
    ChangeSet set = add(plan, std::move(entry));
    set.verb = Verb::Record;
    appendLinks(plan, id, &JournalAction::actionId, links.actions, set.changes);
    appendLinks(plan, id, &JournalParty::partyId, links.parties, set.changes);
    for (const Id<Obligation> &obligation : keeps)
        append(set.changes, keepObligation(plan, obligation, date, id));
    return set;
}

ChangeSet editEntry(const Plan &plan, JournalEntry entry, const EntryLinks &links)
{
    const JournalEntry *before = plan.find(entry.id);
    if (!before)
        return {};
    const Id<JournalEntry> id = entry.id;
    ChangeSet set{Verb::Edit, detail::table<JournalEntry>(), {}, before->title, {}};
    append(set.changes, edit(plan, std::move(entry)));
    appendLinks(plan, id, &JournalAction::actionId, links.actions, set.changes);
    appendLinks(plan, id, &JournalParty::partyId, links.parties, set.changes);
    return set.changes.empty() ? ChangeSet{} : set;
}

ChangeSet removeEntry(const Plan &plan, const Id<JournalEntry> &id)
{
    ChangeSet set = remove(plan, id);
    for (Change &change : set.changes) {
        auto *obligation = change.after ? std::get_if<Obligation>(&*change.after) : nullptr;
        if (!obligation || obligation->outcome != ObligationOutcome::Kept || !obligation->link.isEmpty())
            continue;
        obligation->outcome = ObligationOutcome::Open;
        obligation->settledOn = {};
    }
    return set;
}

ChangeSet addObligations(const Plan &plan, std::vector<Obligation> obligations)
{
    ChangeSet set{Verb::Propose, detail::table<Obligation>(), {}, {}, {}};
    for (Obligation &obligation : obligations) {
        const ChangeSet one = add(plan, std::move(obligation));
        // one sheet's series is called after it; several have no name
        set.subject = set.changes.empty() || set.subject == one.subject ? one.subject : QString();
        append(set.changes, one);
    }
    return set.changes.empty() ? ChangeSet{} : set;
}

ChangeSet takeUpBudget(const Plan &plan, std::vector<BudgetLine> lines)
{
    ChangeSet set{Verb::Propose, detail::table<BudgetLine>(), {}, {}, {}};
    std::map<Id<ActionSheet>, int> taken; // places, by sheet
    for (BudgetLine &line : lines) {
        if (line.id.isNull())
            line.id = Id<BudgetLine>::create();
        normalise(line);
        line.position = int(plan.childrenOf<BudgetLine>(line.actionId).size()) + ++taken[line.actionId];
        const QString subject = subjectOf(plan, line);
        set.subject = set.changes.empty() || set.subject == subject ? subject : QString();
        set.changes.push_back({std::nullopt, Row(std::move(line))});
    }
    return set.changes.empty() ? ChangeSet{} : set;
}

ChangeSet keepObligation(const Plan &plan, const Id<Obligation> &id, const QDate &date,
                         const std::optional<Id<JournalEntry>> &entry, const QString &link,
                         const QString &remark)
{
    return settle(plan, Verb::Keep, id, ObligationOutcome::Kept, date, remark, entry, link);
}

ChangeSet missObligation(const Plan &plan, const Id<Obligation> &id, const QDate &date, const QString &reason)
{
    return settle(plan, Verb::Miss, id, ObligationOutcome::Missed, date, reason, {}, {});
}

ChangeSet reopenObligation(const Plan &plan, const Id<Obligation> &id)
{
    return settle(plan, Verb::Edit, id, ObligationOutcome::Open, {}, {}, {}, {});
}

ChangeSet setTarget(const Plan &plan, const Id<Indicator> &indicator, int year,
                    const std::optional<Decimal> &value, const QString &comment)
{
    for (const Target *present : plan.targets(indicator)) {
        if (present->year != year)
            continue;
        if (!value && comment.isEmpty())
            return remove(plan, present->id);
        Target after = *present;
        after.value = value;
        after.comment = comment;
        return edit(plan, std::move(after));
    }
    if (!value && comment.isEmpty())
        return {};
    return add(plan, Target{{}, indicator, year, value, comment});
}

ChangeSet setRule(const Plan &plan, IndicatorRule rule)
{
    const IndicatorRule *present = plan.rule(rule.indicatorId);
    if (!present)
        return add(plan, std::move(rule));
    rule.id = present->id;
    return edit(plan, std::move(rule));
}

ChangeSet removeRule(const Plan &plan, const Id<Indicator> &indicator)
{
    const IndicatorRule *present = plan.rule(indicator);
    return present ? remove(plan, present->id) : ChangeSet{};
}

} // namespace jalon::core::verbs
