// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/IndicatorValues.h"

#include "core/rules/ComputedIndicators.h"

namespace jalon::core {

namespace {

using Measurements = std::vector<const Measurement *>;

IndicatorValue fromOne(const Measurement &m)
{
    IndicatorValue value;
    value.value = m.value;
    value.numerator = m.numerator;
    value.denominator = m.denominator;
    value.text = m.text;
    value.date = m.date;
    value.origin = {m.id};
    return value;
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
                  *value.denominator < Decimal::fromInt(smallSampleOf(indicator));
    return value;
}

template <class Keep>
Measurements select(const Plan &plan, const Indicator &indicator, Keep keep)
{
    Measurements rows = plan.childrenOf<Measurement>(indicator.id);
    std::erase_if(rows, [&](const Measurement *m) { return !keep(*m); });
    // as Plan::measurements, but of the few that are kept
    std::sort(rows.begin(), rows.end(), [](const Measurement *a, const Measurement *b) {
        return a->date != b->date ? a->date < b->date : a->id < b->id;
    });
    return rows;
}

bool saysReached(const IndicatorValue &value)
{
    return value.isMeasured() && value.value == Decimal::fromInt(1);
}

/// The measurement in place of the computed value, marked.
IndicatorValue overriding(const Indicator &indicator, const Measurements &rows)
{
    IndicatorValue value = combine(indicator, rows);
    value.overridden = true;
    return value;
}

/// The computed value; what was measured where there was nothing to compute from.
IndicatorValue known(const IndicatorValue &computed, const IndicatorValue &measured)
{
    return !computed.isMeasured() && measured.isMeasured() ? measured : computed;
}

/// Whichever was reached first; else whichever is known.
IndicatorValue earlier(const IndicatorValue &a, const IndicatorValue &b)
{
    if (saysReached(a) && saysReached(b))
        return b.date.isValid() && (!a.date.isValid() || b.date < a.date) ? b : a;
    if (saysReached(a) || saysReached(b))
        return saysReached(a) ? a : b;
    return a.isMeasured() ? a : b;
}

/// A milestone over all years: the years that somebody overrode count as he says, the others as computed.
IndicatorValue milestoneAsOf(const Plan &plan, const Indicator &indicator, const IndicatorRule &rule,
                             const QDate &asOf)
{
    const auto over =
        select(plan, indicator, [&](const Measurement &m) { return m.overrides && m.date <= asOf; });
    std::vector<int> without;
    for (const Measurement *m : over)
        without.push_back(m->date.year());
    const IndicatorValue computed = computeAsOf(plan, indicator, rule, asOf, without);
    return over.empty() ? computed : earlier(overriding(indicator, over), computed);
}

/// The days of a year up to `asOf`: comparing days takes less than asking each for its year.
std::pair<QDate, QDate> daysOf(int year, const QDate &asOf)
{
    return {QDate(year, 1, 1), std::min(QDate(year, 12, 31), asOf)};
}

IndicatorValue measuredInYear(const Plan &plan, const Indicator &indicator, int year, const QDate &asOf)
{
    const auto [first, last] = daysOf(year, asOf);
    return combine(indicator, select(plan, indicator, [first = first, last = last](const Measurement &m) {
                       return first <= m.date && m.date <= last;
                   }));
}

IndicatorValue measuredAsOf(const Plan &plan, const Indicator &indicator, const QDate &asOf)
{
    if (indicator.kind != IndicatorKind::Milestone)
        return measuredInYear(plan, indicator, asOf.year(), asOf);
    return combine(indicator, select(plan, indicator, [&](const Measurement &m) { return m.date <= asOf; }));
}

/// The first year in which anything may be known of an indicator; nothing if nothing is.
std::optional<int> firstYear(const Plan &plan, const Indicator &indicator)
{
    std::optional<int> first;
    if (const IndicatorRule *rule = plan.rule(indicator.id))
        first = firstComputableYear(plan, indicator, *rule);
    for (const Measurement *m : plan.childrenOf<Measurement>(indicator.id))
        first = std::min(first.value_or(m->date.year()), m->date.year());
    return first;
}

} // namespace

qint64 smallSampleOf(const Indicator &indicator)
{
    return indicator.smallSample ? *indicator.smallSample : smallSample;
}

IndicatorValue manualValue(const Plan &plan, const Indicator &indicator, int year, const QDate &asOf)
{
    return year == 0 ? measuredAsOf(plan, indicator, asOf) : measuredInYear(plan, indicator, year, asOf);
}

IndicatorValue computedValue(const Plan &plan, const Indicator &indicator, int year, const QDate &asOf)
{
    const IndicatorRule *rule = plan.rule(indicator.id);
    if (!rule)
        return {};
    return year == 0 ? computeAsOf(plan, indicator, *rule, asOf)
                     : computeInYear(plan, indicator, *rule, year, asOf);
}

IndicatorValue valueInYear(const Plan &plan, const Indicator &indicator, int year, const QDate &asOf)
{
    const IndicatorRule *rule = plan.rule(indicator.id);
    if (!rule)
        return measuredInYear(plan, indicator, year, asOf);
    const auto [first, last] = daysOf(year, asOf);
    const auto over = select(plan, indicator, [first = first, last = last](const Measurement &m) {
        return m.overrides && first <= m.date && m.date <= last;
    });
    if (!over.empty())
        return overriding(indicator, over);
    const IndicatorValue computed = computeInYear(plan, indicator, *rule, year, asOf);
    return computed.isMeasured() ? computed : known(computed, measuredInYear(plan, indicator, year, asOf));
}

IndicatorValue valueAsOf(const Plan &plan, const Indicator &indicator, const QDate &asOf)
{
    if (indicator.kind != IndicatorKind::Milestone)
        return valueInYear(plan, indicator, asOf.year(), asOf);
    const IndicatorRule *rule = plan.rule(indicator.id);
    if (!rule)
        return measuredAsOf(plan, indicator, asOf);
    const IndicatorValue computed = milestoneAsOf(plan, indicator, *rule, asOf);
    return computed.isMeasured() ? computed : known(computed, measuredAsOf(plan, indicator, asOf));
}

IndicatorValue lastValue(const Plan &plan, const Indicator &indicator, const QDate &asOf)
{
    if (indicator.kind == IndicatorKind::Milestone)
        return valueAsOf(plan, indicator, asOf);
    if (!plan.rule(indicator.id)) {
        const auto rows = select(plan, indicator, [&](const Measurement &m) { return m.date <= asOf; });
        return rows.empty() ? IndicatorValue{}
                            : measuredInYear(plan, indicator, rows.back()->date.year(), asOf);
    }
    const int first = firstYear(plan, indicator).value_or(asOf.year());
    for (int year = asOf.year(); year >= first; --year) {
        if (auto value = valueInYear(plan, indicator, year, asOf); value.isMeasured())
            return value;
    }
    return {};
}

} // namespace jalon::core
