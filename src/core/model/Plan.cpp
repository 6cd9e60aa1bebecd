// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Plan.h"

#include "core/base/Text.h"

using namespace Qt::StringLiterals;

namespace jalon::core {

namespace {

template <class Entity, class Less>
std::vector<const Entity *> sorted(const std::vector<Entity> &rows, Less less)
{
    std::vector<const Entity *> pointers;
    pointers.reserve(rows.size());
    for (const Entity &row : rows)
        pointers.push_back(&row);
    std::sort(pointers.begin(), pointers.end(),
              [&](const Entity *a, const Entity *b) { return less(*a, *b); });
    return pointers;
}

/// By a member, then by id: an order that every copy of a plan has.
template <class Entity, class Value>
std::vector<const Entity *> sortedBy(std::vector<const Entity *> rows, Value Entity::*member)
{
    std::sort(rows.begin(), rows.end(), [&](const Entity *a, const Entity *b) {
        return a->*member != b->*member ? a->*member < b->*member : a->id < b->id;
    });
    return rows;
}

/// The row that speaks of a year; rules/Validation sees to it that there is one at most.
template <class Entity, class Predicate>
const Entity *ofYear(const std::vector<const Entity *> &rows, int year, Predicate isMeant)
{
    const auto at = std::find_if(rows.begin(), rows.end(),
                                 [&](const Entity *row) { return row->year == year && isMeant(*row); });
    return at == rows.end() ? nullptr : *at;
}
template <class Entity>
const Entity *ofYear(const std::vector<const Entity *> &rows, int year)
{
    return ofYear(rows, year, [](const Entity &) { return true; });
}

bool byName(const Party &a, const Party &b)
{
    const int order = folded(a.name).compare(folded(b.name));
    return order != 0 ? order < 0 : a.id < b.id;
}

/// The positive numbers of "1.2.3"; empty unless there are exactly `count`.
std::vector<int> numbersOf(QStringView code, qsizetype count)
{
    std::vector<int> numbers;
    const auto parts = code.trimmed().split(u'.');
    for (const QStringView part : parts) {
        bool ok = false;
        const int number = part.toInt(&ok);
        if (!ok || number <= 0 || part.startsWith(u'+'))
            return {};
        numbers.push_back(number);
    }
    return parts.size() == count ? numbers : std::vector<int>{};
}

} // namespace

const PlanInfo &Plan::info() const
{
    static const PlanInfo none;
    return table<PlanInfo>().isEmpty() ? none : table<PlanInfo>().rows().front();
}

std::vector<const Criterion *> Plan::criteria() const
{
    return table<Criterion>().all();
}

std::vector<const ContextFigure *> Plan::contextFigures() const
{
    return table<ContextFigure>().all();
}

std::vector<const Party *> Plan::parties() const
{
    return sorted(table<Party>().rows(), byName);
}

std::vector<const Challenge *> Plan::challenges() const
{
    return sorted(table<Challenge>().rows(), [](const Challenge &a, const Challenge &b) {
        return a.number != b.number ? a.number < b.number : a.id < b.id;
    });
}

std::vector<const ActionSheet *> Plan::actions(const Id<Challenge> &challenge) const
{
    auto actions = childrenOf<ActionSheet>(challenge);
    std::sort(actions.begin(), actions.end(), [](const ActionSheet *a, const ActionSheet *b) {
        return a->number != b->number ? a->number < b->number : a->id < b->id;
    });
    return actions;
}

std::vector<const ActionSheet *> Plan::actions() const
{
    std::vector<const ActionSheet *> all;
    for (const Challenge *challenge : challenges()) {
        const auto some = actions(challenge->id);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::vector<const Indicator *> Plan::indicators() const
{
    std::vector<const Indicator *> all;
    for (const ActionSheet *action : actions()) {
        const auto some = childrenOf<Indicator>(action->id);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::vector<const Party *> Plan::parties(const Id<ActionSheet> &action, PartyRole role) const
{
    std::vector<const Party *> parties;
    for (const ActionParty *link : childrenOf<ActionParty>(action)) {
        if (const Party *party = link->role == role ? find(link->partyId) : nullptr)
            parties.push_back(party);
    }
    return parties;
}

std::vector<const Measurement *> Plan::measurements(const Id<Indicator> &indicator) const
{
    return sortedBy(childrenOf<Measurement>(indicator), &Measurement::date);
}

std::vector<const StateStatement *> Plan::states(const Id<ActionSheet> &action) const
{
    return sortedBy(childrenOf<StateStatement>(action), &StateStatement::date);
}

std::vector<const Obligation *> Plan::obligations(const Id<ActionSheet> &action) const
{
    return sortedBy(childrenOf<Obligation>(action), &Obligation::due);
}

std::vector<const Target *> Plan::targets(const Id<Indicator> &indicator) const
{
    return sortedBy(childrenOf<Target>(indicator), &Target::year);
}

const IndicatorRule *Plan::rule(const Id<Indicator> &indicator) const
{
    const auto rules = childrenOf<IndicatorRule>(indicator);
    return rules.empty() ? nullptr : rules.front();
}

std::vector<const BudgetLine *> Plan::budget(const Id<ActionSheet> &action) const
{
    auto lines = childrenOf<BudgetLine>(action);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const BudgetLine *a, const BudgetLine *b) { return a->year < b->year; });
    return lines;
}

std::vector<const JournalEntry *> Plan::journal() const
{
    return sortedBy(table<JournalEntry>().all(), &JournalEntry::date);
}

std::vector<const JournalEntry *> Plan::journal(const Id<ActionSheet> &action) const
{
    std::vector<const JournalEntry *> entries;
    for (const JournalAction *link : referring(&JournalAction::actionId, action)) {
        if (const JournalEntry *entry = find(link->entryId))
            entries.push_back(entry);
    }
    return sortedBy(std::move(entries), &JournalEntry::date);
}

std::vector<const ActionSheet *> Plan::actions(const Id<JournalEntry> &entry) const
{
    std::vector<const ActionSheet *> actions;
    for (const JournalAction *link : childrenOf<JournalAction>(entry)) {
        if (const ActionSheet *action = find(link->actionId))
            actions.push_back(action);
    }
    const auto place = [&](const ActionSheet *action) {
        const Challenge *challenge = find(action->challengeId);
        return std::tuple(challenge ? challenge->number : 0, action->number, action->id.value);
    };
    std::sort(actions.begin(), actions.end(),
              [&](const ActionSheet *a, const ActionSheet *b) { return place(a) < place(b); });
    return actions;
}

std::vector<const Party *> Plan::parties(const Id<JournalEntry> &entry) const
{
    std::vector<const Party *> parties;
    for (const JournalParty *link : childrenOf<JournalParty>(entry)) {
        if (const Party *party = find(link->partyId))
            parties.push_back(party);
    }
    std::sort(parties.begin(), parties.end(), [](const Party *a, const Party *b) { return byName(*a, *b); });
    return parties;
}

std::vector<const Amendment *> Plan::amendments() const
{
    return sortedBy(table<Amendment>().all(), &Amendment::date);
}

std::vector<const Proposal *> Plan::proposals() const
{
    return sortedBy(table<Proposal>().all(), &Proposal::number);
}

std::vector<const Opinion *> Plan::opinions() const
{
    return sortedBy(table<Opinion>().all(), &Opinion::number);
}

std::vector<const BodySession *> Plan::sessions() const
{
    return sortedBy(table<BodySession>().all(), &BodySession::date);
}

std::vector<const BodyMember *> Plan::members() const
{
    auto members = table<BodyMember>().all();
    std::sort(members.begin(), members.end(), [this](const BodyMember *a, const BodyMember *b) {
        const Party *left = find(a->partyId), *right = find(b->partyId);
        if (left && right && left != right)
            return byName(*left, *right);
        return a->since != b->since ? a->since < b->since : a->id < b->id;
    });
    return members;
}

std::vector<const Transmission *> Plan::transmissions() const
{
    return sortedBy(table<Transmission>().all(), &Transmission::sentOn);
}

const YearText *Plan::introduction(int year) const
{
    return ofYear(table<YearText>().all(), year,
                  [](const YearText &text) { return !text.challengeId && !text.actionId; });
}

const YearText *Plan::yearText(const Id<Challenge> &challenge, int year) const
{
    return ofYear(referring(&YearText::challengeId, challenge), year);
}

const YearText *Plan::yearText(const Id<ActionSheet> &action, int year) const
{
    return ofYear(referring(&YearText::actionId, action), year);
}

const ActionDecision *Plan::decision(const Id<ActionSheet> &action, int year) const
{
    return ofYear(childrenOf<ActionDecision>(action), year);
}

const YearClosing *Plan::closing(int year) const
{
    return ofYear(table<YearClosing>().all(), year,
                  [](const YearClosing &closing) { return closing.reopenedOn.isNull(); });
}

QString Plan::code(const Challenge &challenge) const
{
    return QString::number(challenge.number);
}

QString Plan::code(const ActionSheet &action) const
{
    const Challenge *challenge = find(action.challengeId);
    return (challenge ? code(*challenge) : u"?"_s) + u'.' + QString::number(action.number);
}

QString Plan::code(const Indicator &indicator) const
{
    const ActionSheet *action = find(indicator.actionId);
    return (action ? code(*action) : u"?"_s) + u'.' + QString::number(indicator.number);
}

const Challenge *Plan::challengeByCode(QStringView code) const
{
    const auto numbers = numbersOf(code, 1);
    if (numbers.empty())
        return nullptr;
    const auto &rows = table<Challenge>().rows();
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const Challenge &c) { return c.number == numbers[0]; });
    return at == rows.end() ? nullptr : &*at;
}

const ActionSheet *Plan::actionByCode(QStringView code) const
{
    const auto numbers = numbersOf(code, 2);
    if (numbers.empty())
        return nullptr;
    const Challenge *challenge = challengeByCode(QString::number(numbers[0]));
    if (!challenge)
        return nullptr;
    for (const ActionSheet *action : childrenOf<ActionSheet>(challenge->id)) {
        if (action->number == numbers[1])
            return action;
    }
    return nullptr;
}

const Indicator *Plan::indicatorByCode(QStringView code) const
{
    const auto numbers = numbersOf(code, 3);
    if (numbers.empty())
        return nullptr;
    const ActionSheet *action = actionByCode(u"%1.%2"_s.arg(numbers[0]).arg(numbers[1]));
    if (!action)
        return nullptr;
    for (const Indicator *indicator : childrenOf<Indicator>(action->id)) {
        if (indicator->number == numbers[2])
            return indicator;
    }
    return nullptr;
}

QString displayTitle(const PlanInfo &info)
{
    return info.shortTitle.isEmpty() ? info.title : info.shortTitle;
}

QString displayTitle(const Challenge &challenge)
{
    return challenge.shortTitle.isEmpty() ? challenge.title : challenge.shortTitle;
}

QString displayTitle(const ActionSheet &action)
{
    if (!action.shortTitle.isEmpty())
        return action.shortTitle;
    return action.title.isEmpty() ? action.adoptedTitle : action.title;
}

} // namespace jalon::core
