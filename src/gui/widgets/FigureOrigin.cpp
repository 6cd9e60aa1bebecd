// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FigureOrigin.h"

#include "report/Wording.h"
#include "session/PlanSession.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

/// The last line of the log about each row: who wrote it as it stands.
const LogEntry *lastEntry(const std::vector<LogEntry> &log, const QUuid &id)
{
    const auto at =
        std::find_if(log.begin(), log.end(), [&](const LogEntry &e) { return e.change.entityId == id; });
    return at == log.end() ? nullptr : &*at;
}

} // namespace

QString FigureOrigin::rule(const Indicator &indicator, const IndicatorValue &value, int count)
{
    const int used = int(value.origin.size());
    if (used > 1)
        return indicator.kind == IndicatorKind::Rate
                   ? tr("%n measurement(s), pooled by their numbers.", nullptr, used)
                   : tr("Sum of %n measurement(s).", nullptr, used);
    if (count < 2)
        return tr("One measurement.");
    if (indicator.kind == IndicatorKind::Milestone)
        return tr("The first that says yes, of %n measurement(s).", nullptr, count);
    return indicator.combine == Combine::Highest && indicator.kind != IndicatorKind::Text
               ? tr("The highest of %n measurement(s).", nullptr, count)
               : tr("The latest of %n measurement(s).", nullptr, count);
}

QString FigureOrigin::text(session::PlanSession &session, const report::Wording &wording,
                           const Indicator &indicator, const IndicatorValue &value)
{
    const Plan &plan = session.plan();
    const int year = value.date.year();
    int inYear = 0;
    for (const Measurement *m : plan.measurements(indicator.id))
        inYear += m->date.year() == year ? 1 : 0;
    QStringList lines{
        tr("%1: %2").arg(QString::number(year), wording.fullValue(value, indicator.kind, indicator.unit)),
        rule(indicator, value, inYear)};
    const auto log = session.log(indicator.actionId);
    for (const Id<Measurement> &id : value.origin) {
        const Measurement *m = plan.find(id);
        if (!m)
            continue;
        const IndicatorValue one{m->value, m->numerator, m->denominator, m->text, m->date, false, {m->id}};
        const QString source = m->source.isEmpty() ? tr("no source given") : m->source;
        lines << u"• "_s + tr("%1: %2").arg(wording.date(m->date), wording.value(one, indicator.kind)) +
                     u" — "_s + (m->comment.isEmpty() ? source : source + u" — "_s + m->comment.simplified());
        if (const LogEntry *entry = log ? lastEntry(*log, id.value) : nullptr)
            lines << tr("recorded by %1, %2").arg(entry->who, wording.dateTime(entry->at));
    }
    return lines.join(u'\n');
}

} // namespace jalon::gui
