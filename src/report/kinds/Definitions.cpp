// SPDX-License-Identifier: GPL-3.0-or-later
// How an indicator is defined, what it is to be worth, and sums of money, as every kind of report says them.
#include "report/kinds/ReportParts.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

QString ReportParts::worded(Decimal value, IndicatorKind kind) const
{
    IndicatorValue known;
    known.value = value;
    known.computed = true;
    return m_wording.value(known, kind);
}

QString ReportParts::definition(const Indicator &indicator) const
{
    QStringList said;
    if (!indicator.source.isEmpty())
        said << tr("source") + tr(": ") + indicator.source;
    if (const Party *owner = indicator.ownerId ? m_plan.find(*indicator.ownerId) : nullptr)
        said << tr("answered for by") + tr(": ") + owner->name;
    if (indicator.frequency != Frequency::Unsaid)
        said << m_wording.frequency(indicator.frequency);
    if (indicator.direction != Direction::Unsaid)
        said << m_wording.direction(indicator.direction);
    if (indicator.baseline) {
        const QString value = worded(*indicator.baseline, indicator.kind);
        said << (indicator.baselineYear ? tr("started from %1 in %2").arg(value).arg(*indicator.baselineYear)
                                        : tr("started from %1").arg(value));
    }
    if (!indicator.collected)
        said << tr("no longer collected") + (indicator.collectionReason.isEmpty()
                                                 ? QString()
                                                 : tr(": ") + indicator.collectionReason);
    return said.join(tr("; "));
}

QString ReportParts::targets(const Indicator &indicator) const
{
    QStringList said;
    for (const Target *target : m_plan.targets(indicator.id)) {
        if (target->value)
            said << QString::number(target->year) + tr(": ") + worded(*target->value, indicator.kind);
    }
    return said.join(tr("; "));
}

Cell ReportParts::money(const MoneySum &sum, Tone tone) const
{
    return sum.amount ? cell(m_wording.money(sum), tone) : cell(m_wording.notGiven(), Tone::Unknown);
}

} // namespace jalon::report
