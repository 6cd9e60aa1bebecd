// SPDX-License-Identifier: GPL-3.0-or-later
// new, info, show: making a plan file and looking into one.
#include "cli/Command.h"
#include "core/rules/Situation.h"
#include "exchange/FactsWriter.h"
#include "exchange/PlanReader.h"
#include "session/PlanSession.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::cli {

namespace {

/// A plan with nothing in it but a title: what `new` makes without --from.
Plan emptyPlan(const QString &title)
{
    PlanInfo info;
    info.id = Id<PlanInfo>::create();
    info.title = title;
    Plan plan;
    plan.table<PlanInfo>().insert(info);
    return plan;
}

void printIndicator(const Invocation &invocation, const Plan &plan, const Indicator &indicator)
{
    const auto &wording = invocation.wording();
    invocation.print(plan.code(indicator) + u"  "_s + indicator.label + u" ("_s +
                     wording.indicatorKind(indicator.kind) + u')');
    for (const Measurement *m : plan.measurements(indicator.id)) {
        const IndicatorValue value{m->value, m->numerator, m->denominator, m->text, m->date, false, {m->id}};
        QString line = u"    "_s + wording.date(m->date) + u"  "_s +
                       wording.fullValue(value, indicator.kind, indicator.unit);
        for (const QString &part : {m->source, m->comment}) {
            if (!part.isEmpty())
                line += u" · "_s + part;
        }
        invocation.print(line);
    }
}

void printAction(const Invocation &invocation, const Plan &plan, const ActionSheet &action)
{
    const auto &wording = invocation.wording();
    const auto field = [&](const QString &name, const QString &value) {
        invocation.print(wording.field(name) + u" : "_s + (value.isEmpty() ? wording.notGiven() : value));
    };
    const auto names = [&](PartyRole role) {
        QStringList list;
        for (const Party *party : plan.parties(action.id, role))
            list << party->name;
        return list.join(u", "_s);
    };
    invocation.print(plan.code(action) + u"  "_s +
                     (action.title.isEmpty() ? displayTitle(action) : action.title));
    field(u"pilots"_s, names(PartyRole::Pilot));
    field(u"partners"_s, names(PartyRole::Partner));
    field(u"context"_s, action.context);
    field(u"targetPublic"_s, action.targetPublic);
    field(u"humanMeans"_s, action.humanMeans);
    field(u"start"_s, wording.softDate(action.start));
    field(u"end"_s, wording.softDate(action.end));
    field(u"cost"_s, wording.cost(costOf(plan, action)));
    field(u"remarks"_s, action.remarks);
    for (const MethodStep *step : plan.childrenOf<MethodStep>(action.id))
        invocation.print(u"  %1. %2"_s.arg(QString::number(step->position), step->text));
    for (const Indicator *indicator : plan.childrenOf<Indicator>(action.id))
        printIndicator(invocation, plan, *indicator);
}

} // namespace

Exit runNew(const Invocation &invocation)
{
    const QString path = invocation.argument(0);
    PlanDocument document{emptyPlan(QFileInfo(path).completeBaseName()), {}};
    if (invocation.isSet("from")) {
        const auto bytes = readInput(invocation.value("from"));
        if (!bytes)
            return invocation.refuse(bytes.error());
        auto read = exchange::readDocument(*bytes);
        if (!read)
            return invocation.failInput(read.error());
        document = std::move(*read);
    }
    auto session =
        session::PlanSession::create(path, document.plan, {userName(), false, nullptr}, document.contents);
    if (!session)
        return invocation.failOutput(session.error());
    if (invocation.json())
        invocation.print(exchange::writeInfo((*session)->plan(), (*session)->schemaVersion(), {}));
    else
        invocation.say(Invocation::tr("%1 was created.").arg((*session)->path()));
    return Exit::Done;
}

Exit runInfo(const Invocation &invocation)
{
    const auto session = invocation.open();
    if (!session)
        return invocation.failOpening(session.error());
    const Plan &plan = (*session)->plan();
    const auto log = (*session)->log({}, 1);
    const std::optional<LogEntry> last = log && !log->empty() ? std::optional(log->front()) : std::nullopt;
    if (invocation.json()) {
        invocation.print(exchange::writeInfo(plan, (*session)->schemaVersion(), last));
        return Exit::Done;
    }
    const auto &wording = invocation.wording();
    const PlanInfo &info = plan.info();
    invocation.print(info.title);
    if (!info.authority.isEmpty())
        invocation.print(info.authority);
    if (info.fictitious)
        invocation.print(wording.fictitious());
    invocation.print(wording.period(info.periodStart, info.periodEnd));
    for (const auto &[table, count] : {std::pair(u"challenge"_s, plan.table<Challenge>().size()),
                                       std::pair(u"action_sheet"_s, plan.table<ActionSheet>().size()),
                                       std::pair(u"method_step"_s, plan.table<MethodStep>().size()),
                                       std::pair(u"expected_result"_s, plan.table<ExpectedResult>().size()),
                                       std::pair(u"indicator"_s, plan.table<Indicator>().size()),
                                       std::pair(u"measurement"_s, plan.table<Measurement>().size()),
                                       std::pair(u"party"_s, plan.table<Party>().size())})
        invocation.print(wording.count(table, count));
    invocation.print(Invocation::tr("File version %1").arg((*session)->schemaVersion()));
    if (last)
        invocation.print(
            Invocation::tr("Last change: %1, %2").arg(wording.dateTime(last->at), wording.change(*last)));
    return Exit::Done;
}

Exit runShow(const Invocation &invocation)
{
    const auto session = invocation.open();
    if (!session)
        return invocation.failOpening(session.error());
    const Plan &plan = (*session)->plan();
    const QString code = invocation.argument(1);
    if (const Challenge *challenge = plan.challengeByCode(code)) {
        if (invocation.json()) {
            invocation.print(exchange::writeShown(plan, *challenge));
        } else {
            invocation.print(plan.code(*challenge) + u"  "_s + challenge->title);
            for (const ActionSheet *action : plan.actions(challenge->id))
                invocation.print(u"  "_s + plan.code(*action) + u"  "_s + displayTitle(*action));
        }
    } else if (const ActionSheet *action = plan.actionByCode(code)) {
        if (invocation.json())
            invocation.print(exchange::writeShown(plan, *action));
        else
            printAction(invocation, plan, *action);
    } else if (const Indicator *indicator = plan.indicatorByCode(code)) {
        if (invocation.json())
            invocation.print(exchange::writeShown(plan, *indicator));
        else
            printIndicator(invocation, plan, *indicator);
    } else {
        return invocation.failInput({ErrorCode::UnknownCode, {}, code});
    }
    return Exit::Done;
}

} // namespace jalon::cli
