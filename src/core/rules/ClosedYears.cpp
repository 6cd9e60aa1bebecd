// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ClosedYears.h"

#include <algorithm>
#include <set>

namespace jalon::core {

namespace {

/// What figures are made of, per entity: the years it counts in, and the values that count. An entity that is
/// not listed makes no figure.
struct Facts
{
    std::vector<int> years;
    QStringList values;
    bool everyYear = false;

    friend bool operator==(const Facts &, const Facts &) = default;
};

QString said(const std::optional<Decimal> &value)
{
    return value ? QString::number(value->units()) : QString();
}
QString said(const std::optional<int> &value)
{
    return value ? QString::number(*value) : QString();
}
QString said(const std::optional<Money> &value)
{
    return value ? QString::number(value->cents()) : QString();
}
QString said(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

Facts factsOf(const Measurement &row)
{
    return {{row.date.year()},
            {row.indicatorId.value.toString(), said(row.date), said(row.value), said(row.numerator),
             said(row.denominator), row.text, QString::number(row.overrides)}};
}
Facts factsOf(const JournalEntry &row)
{
    return {{row.date.year()},
            {said(row.date), row.kind, said(row.participants), said(row.satisfied), said(row.answered),
             said(row.asked), said(row.amount)}};
}
Facts factsOf(const Obligation &row)
{
    return {{row.due.year(), row.settledOn.year()},
            {said(row.due), QString::number(row.toleranceDays), QString::number(int(row.outcome)),
             said(row.settledOn)}};
}
Facts factsOf(const StateStatement &row)
{
    return {{row.date.year()}, {said(row.date), QString::number(int(row.state))}};
}
Facts factsOf(const MethodStep &row)
{
    return row.isDone() ? Facts{{row.done.firstDay().year()}, {said(row.done.firstDay())}} : Facts{};
}
Facts factsOf(const BudgetLine &row)
{
    return {{row.year}, {QString::number(row.year), said(row.planned), said(row.committed), said(row.paid)}};
}
Facts factsOf(const IndicatorRule &row)
{
    return {{}, {row.id.value.toString()}, true}; // see below: any change of a rule counts
}
template <class Entity>
Facts factsOf(const Entity &)
{
    return {};
}

Facts factsOf(const std::optional<Row> &row)
{
    return row ? std::visit([](const auto &one) { return factsOf(one); }, *row) : Facts{};
}

} // namespace

std::vector<int> closedYearsTouched(const Plan &plan, const ChangeSet &set)
{
    std::set<int> closed;
    for (const YearClosing &closing : plan.table<YearClosing>().rows()) {
        if (closing.reopenedOn.isNull())
            closed.insert(closing.year);
    }
    std::vector<int> touched;
    if (closed.empty())
        return touched;
    std::set<int> years;
    for (const Change &change : set.changes) {
        const Facts before = factsOf(change.before), after = factsOf(change.after);
        if (before.everyYear || after.everyYear)
            return {closed.begin(), closed.end()};
        if (before == after)
            continue;
        years.insert(before.years.begin(), before.years.end());
        years.insert(after.years.begin(), after.years.end());
    }
    std::set_intersection(years.begin(), years.end(), closed.begin(), closed.end(),
                          std::back_inserter(touched));
    return touched;
}

} // namespace jalon::core
