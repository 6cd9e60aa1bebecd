// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/IndicatorValues.h"

namespace jalon::core {

namespace {

using Measurements = std::vector<const Measurement *>;

IndicatorValue fromOne(const Measurement &m)
{
    return {m.value, m.numerator, m.denominator, m.text, m.date, false, {m.id}};
}

/// The first measurement that says "reached", else the latest.
IndicatorValue milestone(const Measurements &rows)
{
    for (const Measurement *m : rows) {
        if (m->value == Decimal::fromInt(1))
            return fromOne(*m);
    }
    return fromOne(*rows.back());
}

/// Rates are pooled through their parts; one measurement without parts makes pooling impossible, and then the
/// latest measurement stands alone rather than an average of averages.
IndicatorValue pooledRate(const Measurements &rows)
{
    Decimal numerator, denominator;
    IndicatorValue pooled;
    for (const Measurement *m : rows) {
        if (!m->numerator || !m->denominator)
            return fromOne(*rows.back());
        numerator = numerator + *m->numerator;
        denominator = denominator + *m->denominator;
        pooled.origin.push_back(m->id);
    }
    pooled.value = Decimal::percent(numerator, denominator);
    pooled.numerator = numerator;
    pooled.denominator = denominator;
    pooled.date = rows.back()->date;
    return pooled;
}

IndicatorValue sum(const Measurements &rows)
{
    IndicatorValue total;
    Decimal value;
    for (const Measurement *m : rows) {
        value = value + m->value.value_or(Decimal());
        total.origin.push_back(m->id);
    }
    total.value = value;
    total.date = rows.back()->date;
    return total;
}

IndicatorValue highest(const Measurements &rows)
{
    const auto at =
        std::max_element(rows.begin(), rows.end(),
                         [](const Measurement *a, const Measurement *b) { return a->value < b->value; });
    return fromOne(**at);
}

IndicatorValue combine(const Indicator &indicator, const Measurements &rows)
{
    if (rows.empty())
        return {};
    IndicatorValue value;
    if (indicator.kind == IndicatorKind::Milestone)
        value = milestone(rows);
    else if (indicator.kind == IndicatorKind::Text || indicator.combine == Combine::Latest)
        value = fromOne(*rows.back());
    else if (indicator.combine == Combine::Highest)
        value = highest(rows);
    else
        value = indicator.kind == IndicatorKind::Rate ? pooledRate(rows) : sum(rows);
    value.small = indicator.kind == IndicatorKind::Rate && value.denominator &&
                  *value.denominator < Decimal::fromInt(smallSample);
    return value;
}

template <class Keep>
Measurements select(const Plan &plan, const Indicator &indicator, Keep keep)
{
    Measurements rows = plan.measurements(indicator.id);
    std::erase_if(rows, [&](const Measurement *m) { return !keep(*m); });
    return rows;
}

} // namespace

IndicatorValue valueInYear(const Plan &plan, const Indicator &indicator, int year, const QDate &asOf)
{
    return combine(indicator, select(plan, indicator, [&](const Measurement &m) {
                       return m.date.year() == year && m.date <= asOf;
                   }));
}

IndicatorValue valueAsOf(const Plan &plan, const Indicator &indicator, const QDate &asOf)
{
    if (indicator.kind != IndicatorKind::Milestone)
        return valueInYear(plan, indicator, asOf.year(), asOf);
    return combine(indicator, select(plan, indicator, [&](const Measurement &m) { return m.date <= asOf; }));
}

IndicatorValue lastValue(const Plan &plan, const Indicator &indicator, const QDate &asOf)
{
    if (indicator.kind == IndicatorKind::Milestone)
        return valueAsOf(plan, indicator, asOf);
    const auto rows = select(plan, indicator, [&](const Measurement &m) { return m.date <= asOf; });
    return rows.empty() ? IndicatorValue{} : valueInYear(plan, indicator, rows.back()->date.year(), asOf);
}

} // namespace jalon::core
