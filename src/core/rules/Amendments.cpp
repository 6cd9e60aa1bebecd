// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Amendments.h"

#include "core/rules/Costs.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace jalon::core {

namespace {

/// The fields whose change is an amendment, by entity; none: the entity is follow-up.
template <class Entity>
bool isGoverned(const char *name)
{
    static const QStringList fields = [] {
        if constexpr (std::is_same_v<Entity, Challenge>)
            return QStringList{u"title"_s};
        else if constexpr (std::is_same_v<Entity, ActionSheet>)
            return QStringList{u"title"_s,     u"start"_s,         u"end"_s,          u"cost_state"_s,
                               u"cost_text"_s, u"funding_state"_s, u"funding_text"_s, u"funders"_s};
        else if constexpr (std::is_same_v<Entity, CostLine>)
            return QStringList{u"label"_s, u"quantity"_s, u"unit_amount"_s, u"amount"_s,
                               u"per"_s,   u"from"_s,     u"to"_s};
        else if constexpr (std::is_same_v<Entity, Indicator>)
            return QStringList{u"label"_s, u"kind"_s, u"unit"_s};
        else
            return QStringList();
    }();
    return fields.contains(QLatin1String(name));
}

template <class Entity>
constexpr bool isGovernedRow = std::is_same_v<Entity, ActionSheet> || std::is_same_v<Entity, CostLine> ||
                               std::is_same_v<Entity, Indicator>;

QString nameOf(const ActionSheet &action)
{
    return displayTitle(action);
}
QString nameOf(const Indicator &indicator)
{
    return indicator.label;
}
QString nameOf(const CostLine &line)
{
    return line.label.isEmpty() ? fieldText(amountOf(line)) : line.label;
}

QString textId(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Gathers the lines of one set.
class Governed
{
public:
    Governed(const Plan &plan, const ChangeSet &set)
        : m_plan(plan)
        , m_set(set)
    {
        for (const Change &change : set.changes) {
            const Row &row = change.before ? *change.before : *change.after;
            const auto *action = std::get_if<ActionSheet>(&row);
            if (action && !(change.before && change.after))
                m_comeOrGone.insert(action->id);
        }
    }

    std::vector<AmendmentChange> lines()
    {
        for (const Change &change : m_set.changes) {
            std::visit(
                [&](const auto &either) {
                    using Entity = std::remove_cvref_t<decltype(either)>;
                    visit(change.before ? std::get_if<Entity>(&*change.before) : nullptr,
                          change.after ? std::get_if<Entity>(&*change.after) : nullptr);
                },
                change.before ? *change.before : *change.after);
        }
        for (const auto &[action, names] : m_pilots)
            append(codeOf(action), u"action_party"_s, action.value, u"pilots"_s, names.first.join(u'\n'),
                   names.second.join(u'\n'));
        return std::move(m_lines);
    }

private:
    template <class Entity>
    void visit(const Entity *before, const Entity *after)
    {
        if constexpr (std::is_same_v<Entity, ActionParty>) {
            const ActionParty &place = before ? *before : *after;
            if (place.role == PartyRole::Pilot && !m_comeOrGone.contains(place.actionId))
                visitPilot(before, after);
        } else if (before && after) {
            forEachField<Entity>([&](const auto &field) {
                if (isGoverned<Entity>(field.name) && before->*field.member != after->*field.member)
                    appendField(*before, *after, field);
            });
        } else if constexpr (isGovernedRow<Entity>) {
            const Entity &row = before ? *before : *after;
            const Id<ActionSheet> action = actionOf(m_plan, m_set, Row(row));
            if (!std::is_same_v<Entity, ActionSheet> && m_comeOrGone.contains(action))
                return; // the sheet speaks for its parts
            append(codeOf(action), QString::fromLatin1(Fields<Entity>::table), row.id.value, {},
                   before ? nameOf(*before) : QString(), after ? nameOf(*after) : QString());
        }
    }

    template <class Entity, class Field>
    void appendField(const Entity &before, const Entity &after, const Field &field)
    {
        AmendmentChange &line =
            append(codeOf(actionOf(m_plan, m_set, Row(before))), QString::fromLatin1(Fields<Entity>::table),
                   before.id.value, QString::fromLatin1(field.name), fieldText(before.*field.member),
                   fieldText(after.*field.member));
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(before.*field.member)>, SoftDate>) {
            line.dateBefore = before.*field.member;
            line.dateAfter = after.*field.member;
        }
    }

    void visitPilot(const ActionParty *before, const ActionParty *after)
    {
        if (before && after && before->partyId == after->partyId)
            return; // moved within the list
        const Id<ActionSheet> action = (before ? before : after)->actionId;
        auto at = m_pilots.find(action);
        if (at == m_pilots.end()) {
            QStringList names;
            for (const Party *party : m_plan.parties(action, PartyRole::Pilot))
                names << party->name;
            at = m_pilots.emplace(action, std::pair(names, names)).first;
        }
        QStringList &now = at->second.second;
        if (before)
            now.removeOne(nameOf(before->partyId));
        if (after)
            now.insert(std::clamp<qsizetype>(after->position - 1, 0, now.size()), nameOf(after->partyId));
    }

    QString nameOf(const Id<Party> &id) const
    {
        if (const Party *party = m_plan.find(id))
            return party->name;
        for (const Change &change : m_set.changes) {
            const auto *party = change.after ? std::get_if<Party>(&*change.after) : nullptr;
            if (party && party->id == id)
                return party->name;
        }
        return {};
    }
    template <class Entity>
    static QString nameOf(const Entity &row)
    {
        return jalon::core::nameOf(row);
    }

    QString codeOf(const Id<ActionSheet> &id) const
    {
        const ActionSheet *action = m_plan.find(id);
        for (const Change &change : m_set.changes) {
            if (!action && change.after)
                if (const auto *added = std::get_if<ActionSheet>(&*change.after); added && added->id == id)
                    action = added;
        }
        return action ? m_plan.code(*action) : QString();
    }

    AmendmentChange &append(const QString &action, const QString &entity, const QUuid &row,
                            const QString &field, const QString &before, const QString &after)
    {
        return m_lines.emplace_back(
            AmendmentChange{{}, {}, action, entity, textId(row), field, before, after, {}, {}});
    }

    const Plan &m_plan;
    const ChangeSet &m_set;
    std::vector<AmendmentChange> m_lines;
    std::set<Id<ActionSheet>> m_comeOrGone; ///< sheets that are added or removed
    std::map<Id<ActionSheet>, std::pair<QStringList, QStringList>> m_pilots; ///< before, after
};

/// Whether a line says something: a pilot taken out and put back does not.
bool isChange(const AmendmentChange &line)
{
    return line.before != line.after || line.dateBefore != line.dateAfter;
}

/// What stands today in the place that a line speaks of.
void readToday(const Plan &plan, ComparedValue &value)
{
    const QUuid id = QUuid::fromString(value.row);
    if (value.field == u"pilots"_s) {
        QStringList names;
        for (const Party *party : plan.parties(Id<ActionSheet>{id}, PartyRole::Pilot))
            names << party->name;
        value.today = names.join(u'\n');
        return;
    }
    Entities::forEach([&]<class Entity>() {
        const Entity *row =
            value.entity == QLatin1String(Fields<Entity>::table) ? plan.find(Id<Entity>{id}) : nullptr;
        if (!row)
            return;
        if constexpr (isGovernedRow<Entity>) {
            if (value.field.isEmpty())
                value.today = nameOf(*row);
        }
        forEachField<Entity>([&](const auto &field) {
            if (value.field != QLatin1String(field.name))
                return;
            value.today = fieldText(row->*field.member);
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(row->*field.member)>, SoftDate>)
                value.todayDate = row->*field.member;
        });
    });
}

/// Where a value stands among those of its sheet.
int placeOnSheet(const ComparedValue &value)
{
    static const QStringList order{u"title"_s,         u"pilots"_s,       u"start"_s,
                                   u"end"_s,           u"cost_state"_s,   u"cost_text"_s,
                                   u"funding_state"_s, u"funding_text"_s, u"funders"_s};
    if (value.entity == QLatin1String(Fields<ActionSheet>::table) && value.field.isEmpty())
        return -1;
    const auto at = order.indexOf(value.field);
    if (at >= 0 && value.entity != QLatin1String(Fields<CostLine>::table))
        return int(at);
    return value.entity == QLatin1String(Fields<CostLine>::table) ? 20 : 30;
}

/// One line with the amendment it belongs to.
struct Line
{
    const Amendment *amendment;
    const AmendmentChange *change;
};

/// All lines of the plan by value (row and field), by date.
std::map<std::pair<QString, QString>, std::vector<Line>> linesByValue(const Plan &plan)
{
    std::map<std::pair<QString, QString>, std::vector<Line>> values;
    for (const Amendment *amendment : plan.amendments()) {
        for (const AmendmentChange *change : plan.childrenOf<AmendmentChange>(amendment->id))
            values[{change->row, change->field}].push_back({amendment, change});
    }
    return values;
}

/// The lines of one value in the order in which they were made, which is not that of their dates: decisions
/// of one day have none among them, and an early one may be entered late. Each line begins where the one
/// before it ended; read backward from what stands today. What links to nothing stays in front, by date.
std::vector<Line> inOrder(std::vector<Line> byDate, const QString &today)
{
    std::vector<Line> order;
    QString stands = today;
    while (!byDate.empty()) {
        auto last = std::find_if(byDate.rbegin(), byDate.rend(),
                                 [&](const Line &line) { return line.change->after == stands; });
        if (last == byDate.rend())
            last = byDate.rbegin();
        stands = last->change->before;
        order.insert(order.begin(), *last);
        byDate.erase(std::next(last).base());
    }
    return order;
}

/// Takes one line into what is known of its value; corrections before the first amendment mend what was
/// voted.
void take(ComparedValue &value, const Amendment &amendment, const AmendmentChange &line)
{
    const bool correction = amendment.kind == AmendmentKind::Correction;
    if (value.amendments.empty() || (value.correctedOnly && !correction)) {
        value.voted = correction ? line.after : line.before;
        value.votedDate = correction ? line.dateAfter : line.dateBefore;
    } else if (value.correctedOnly) {
        value.voted = line.after;
        value.votedDate = line.dateAfter;
    }
    value.correctedOnly = correction && (value.amendments.empty() || value.correctedOnly);
    value.amended = line.after;
    value.amendedDate = line.dateAfter;
    value.amendments.push_back(amendment.id);
}

/// The values that amendments touched up to a date, in no order.
std::vector<ComparedValue> amendedValues(const Plan &plan, const QDate &asOf)
{
    std::vector<ComparedValue> values;
    for (auto &[place, lines] : linesByValue(plan)) {
        ComparedValue value;
        value.entity = lines.front().change->entity;
        value.row = place.first;
        value.field = place.second;
        readToday(plan, value);
        ComparedValue ever = value; // what was voted does not depend on the date one looks from
        for (const Line &line : inOrder(std::move(lines), value.today)) {
            value.action = line.change->action;
            take(ever, *line.amendment, *line.change);
            if (line.amendment->date <= asOf)
                take(value, *line.amendment, *line.change);
        }
        if (value.amendments.empty())
            continue;
        value.voted = ever.voted;
        value.votedDate = ever.votedDate;
        values.push_back(std::move(value));
    }
    return values;
}

} // namespace

std::vector<AmendmentChange> governedChanges(const Plan &plan, const ChangeSet &set)
{
    if (!plan.info().frozenOn.isValid() || set.verb == Verb::Import || set.verb == Verb::Create ||
        set.verb == Verb::Pseudonymise || set.verb == Verb::Merge)
        return {};
    auto lines = Governed(plan, set).lines();
    std::erase_if(lines, [](const AmendmentChange &line) { return !isChange(line); });
    return lines;
}

bool needsAmendment(const Plan &plan, const ChangeSet &set)
{
    const bool said = std::any_of(set.changes.begin(), set.changes.end(), [](const Change &change) {
        return std::holds_alternative<AmendmentChange>(change.after ? *change.after : *change.before);
    });
    return !said && !governedChanges(plan, set).empty();
}

std::vector<ComparedValue> comparedWithVote(const Plan &plan, const QDate &asOf)
{
    std::vector<ComparedValue> values = amendedValues(plan, asOf);
    std::map<QString, std::pair<int, int>> places; // by code
    for (const ComparedValue &value : values) {
        if (const auto [at, isNew] = places.try_emplace(value.action); isNew) {
            const ActionSheet *action = plan.actionByCode(value.action);
            const Challenge *challenge = action ? plan.find(action->challengeId) : nullptr;
            at->second = {challenge ? challenge->number : 0, action ? action->number : 0};
        }
    }
    const auto place = [&](const ComparedValue &value) {
        return std::pair(places.at(value.action), placeOnSheet(value));
    };
    std::stable_sort(values.begin(), values.end(),
                     [&](const ComparedValue &a, const ComparedValue &b) { return place(a) < place(b); });
    return values;
}

AmendmentCount countAmendments(const Plan &plan, const QDate &asOf)
{
    AmendmentCount count;
    for (const Amendment *amendment : plan.amendments())
        count.amendments += amendment->kind == AmendmentKind::Amendment && amendment->date <= asOf;
    for (const ComparedValue &value : amendedValues(plan, asOf))
        ++(value.correctedOnly ? count.corrections : count.changedValues);
    return count;
}

SoftDate votedDate(const Plan &plan, const ActionSheet &action, SoftDate ActionSheet::*member)
{
    const QString row = textId(action.id.value);
    const QString field = member == &ActionSheet::start ? u"start"_s : u"end"_s;
    // most sheets are as voted, and the calendar asks for all of them
    const auto &all = plan.table<AmendmentChange>().rows();
    if (std::none_of(all.begin(), all.end(),
                     [&](const AmendmentChange &line) { return line.row == row && line.field == field; }))
        return action.*member;
    std::vector<Line> lines;
    for (const Amendment *amendment : plan.amendments()) {
        for (const AmendmentChange *line : plan.childrenOf<AmendmentChange>(amendment->id)) {
            if (line->row == row && line->field == field)
                lines.push_back({amendment, line});
        }
    }
    ComparedValue value;
    for (const Line &line : inOrder(std::move(lines), fieldText(action.*member)))
        take(value, *line.amendment, *line.change);
    return value.amendments.empty() ? action.*member : value.votedDate;
}

} // namespace jalon::core
