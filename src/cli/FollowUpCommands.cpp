// SPDX-License-Identifier: GPL-3.0-or-later
// measure, review, report, check, log: following the plan.
#include "cli/Command.h"
#include "cli/YearSource.h"
#include "core/change/Verbs.h"
#include "core/review/AnnualReview.h"
#include "core/rules/TypedMeasurement.h"
#include "exchange/FactsWriter.h"
#include "exchange/Seal.h"
#include "report/Fonts.h"
#include "report/MeasurementSentences.h"
#include "report/Reports.h"
#include "session/PlanSession.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::cli {

namespace {

/// Reads what was typed with the window's own strictness: what can be read in two ways is refused.
std::optional<Measurement> readMeasurement(const Invocation &invocation, const Indicator &indicator)
{
    const bool parts = invocation.isSet("numerator") || invocation.isSet("denominator");
    const QString typed = parts ? invocation.value("numerator") + u'/' + invocation.value("denominator")
                                : invocation.value("value");
    const auto read = core::readMeasurement(typed, indicator.kind, indicator.unit);
    if (const auto *refusal = std::get_if<MeasurementRefusal>(&read)) {
        invocation.say(report::sentenceFor(*refusal, typed, indicator.kind, indicator.unit));
        return std::nullopt;
    }
    const auto date = SoftDate::fromTyped(invocation.value("date"));
    if (!date || date->precision != SoftDate::Precision::Day) {
        invocation.say(
            invocation.wording().error({ErrorCode::NotADate, u"date"_s, invocation.value("date")}));
        return std::nullopt;
    }
    Measurement m = std::get<Measurement>(read);
    m.indicatorId = indicator.id;
    m.date = date->first;
    m.source = invocation.value("source");
    m.comment = invocation.value("comment");
    return m;
}

void printReview(const Invocation &invocation, const AnnualReview &review)
{
    const auto &wording = invocation.wording();
    invocation.print(wording.asOf(review.asOf));
    invocation.print(wording.cost(review.totals.cost) + u"  "_s + wording.notCosted(review.totals.cost));
    for (const ChallengeReview &challenge : review.challenges) {
        invocation.print(u"%1  %2"_s.arg(QString::number(challenge.number), challenge.title));
        for (const ActionReview &action : challenge.actions) {
            QString line =
                u"  %1  %2 : %3"_s.arg(action.code, action.title, wording.status(action.now.status));
            if (action.now.late)
                line += u", "_s + wording.lateBy(action.now.lateSince, review.asOf);
            if (action.now.isWaiting())
                line += u", "_s + wording.waitingFor(action.waitingForCode);
            invocation.print(line + u", "_s + wording.cost(action.now.cost));
            for (const IndicatorFigure &figure : action.indicators)
                invocation.print(u"      %1  %2 : %3"_s.arg(
                    figure.code, figure.label, wording.fullValue(figure.value, figure.kind, figure.unit)));
        }
    }
}

QString sentenceFor(const exchange::BrokenSeal &seal, const report::Wording &wording)
{
    const QString year = QString::number(seal.year), day = wording.date(seal.closedOn);
    if (seal.unreadable)
        return Invocation::tr(
                   "The seal of %1, closed on %2, cannot be read: no document of that year can be made.")
            .arg(year, day);
    return Invocation::tr("The seal of %1, closed on %2, does not hold: other figures were sealed than its "
                          "documents print today.")
        .arg(year, day);
}

} // namespace

Exit runMeasure(const Invocation &invocation)
{
    if (!invocation.isSet("date") || (!invocation.isSet("value") && !invocation.isSet("numerator")))
        return invocation.usage(
            Invocation::tr("A measurement needs --date and --value (or --numerator and --denominator)."));
    const auto session = invocation.open(false);
    if (!session)
        return invocation.failOpening(session.error());
    const Plan &plan = (*session)->plan();
    const Indicator *indicator = plan.indicatorByCode(invocation.argument(1));
    if (!indicator)
        return invocation.failInput({ErrorCode::UnknownCode, {}, invocation.argument(1)});
    const auto measurement = readMeasurement(invocation, *indicator);
    if (!measurement)
        return Exit::Refused;
    const ChangeSet set = verbs::recordMeasurement(plan, *measurement);
    if (const auto outcome = (*session)->perform(set); !outcome)
        return invocation.failInput(outcome.error());
    if (invocation.json())
        invocation.print(exchange::writeShown(plan, *plan.indicatorByCode(invocation.argument(1))));
    else
        invocation.say(Invocation::tr("Measurement of %1 recorded.").arg(invocation.argument(1)));
    return Exit::Done;
}

Exit runReview(const Invocation &invocation)
{
    const auto year = invocation.year();
    if (!year)
        return Exit::Usage;
    const auto session = invocation.open();
    if (!session)
        return invocation.failOpening(session.error());
    const auto source = YearSource::of(**session, *year);
    if (!source)
        return invocation.failOpening(source.error());
    const report::YearFigures figures = source->figures();
    if (invocation.json())
        invocation.print(figures.json);
    else
        printReview(invocation, figures.review);
    return Exit::Done;
}

Exit runReport(const Invocation &invocation)
{
    const auto kind = fromCode<report::ReportKind>(invocation.value("kind"));
    if (!kind)
        return invocation.usage(
            Invocation::tr("Which report? --kind annual, follow-up, synthesis, indicators, "
                           "action-review, sheet, sheets or minutes"));
    const auto format =
        fromCode<report::ReportFormat>(invocation.isSet("format") ? invocation.value("format") : u"pdf"_s);
    if (!format)
        return invocation.usage(Invocation::tr("There is no report format “%1”: pdf, odt or html.")
                                    .arg(invocation.value("format")));
    if (!invocation.isSet("o"))
        return invocation.usage(Invocation::tr("Which file is to be written? -o FILE.pdf"));
    if (report::needsAction(*kind) && !invocation.isSet("action"))
        return invocation.usage(Invocation::tr("Which action? Write for example: --action 2.3"));
    const auto year = invocation.year();
    if (!year)
        return Exit::Usage;
    const auto session = invocation.open();
    if (!session)
        return invocation.failOpening(session.error());
    const auto source = YearSource::of(**session, *year);
    if (!source)
        return invocation.failOpening(source.error());
    const Plan &plan = source->plan();
    report::ReportRequest request{*kind, *year, {}, {}, invocation.isSet("without-names")};
    if (report::needsAction(*kind)) {
        const ActionSheet *action = plan.actionByCode(invocation.value("action"));
        if (!action)
            return invocation.failInput({ErrorCode::UnknownCode, u"action"_s, invocation.value("action")});
        request.action = action->id;
    }
    request.logo = source->logo();
    request.rectifications = source->rectifications();
    const report::YearFigures figures = source->figures();
    report::giveFigures(plan, figures, *format, request);
    report::loadFonts();
    const auto made = report::makeReport(plan, request, *format);
    if (!made)
        return made.error().code == ErrorCode::CannotWrite ? invocation.failOutput(made.error())
                                                           : invocation.failInput(made.error());
    const QString out = invocation.value("o");
    if (const auto written = invocation.writeOutput(out, *made); !written)
        return invocation.failOutput(written.error());
    if (out != u"-"_s)
        invocation.say(Invocation::tr("%1 was written.").arg(out));
    return Exit::Done;
}

Exit runCheck(const Invocation &invocation)
{
    const auto session = invocation.open();
    if (!session)
        return invocation.failOpening(session.error());
    const Plan &plan = (*session)->plan();
    const auto problems = (*session)->checkIntegrity();
    if (!problems)
        return invocation.failOpening(problems.error());
    const auto broken =
        exchange::brokenSeals(plan, [&](const QString &hash) { return (*session)->content(hash); });
    const auto points = pointsToClarify(plan);
    if (invocation.json()) {
        invocation.print(exchange::writeCheck(plan, *problems, points, broken));
    } else {
        invocation.print(problems->isEmpty() ? Invocation::tr("The file is sound.") : problems->join(u'\n'));
        for (const exchange::BrokenSeal &seal : broken)
            invocation.print(sentenceFor(seal, invocation.wording()));
        for (const ClarificationPoint &point : points) {
            const ActionSheet *action = plan.find(point.actionId);
            QString line = u"%1  %2 : %3"_s.arg(action ? plan.code(*action) : QString(),
                                                invocation.wording().field(point.field),
                                                invocation.wording().clarification(point));
            if (!point.wording.isEmpty())
                line += u" « "_s + QString(point.wording).replace(u'\n', u' ') + u" »"_s;
            invocation.print(line);
        }
    }
    return problems->isEmpty() && broken.empty() && points.empty() ? Exit::Done : Exit::Findings;
}

Exit runLog(const Invocation &invocation)
{
    const auto session = invocation.open();
    if (!session)
        return invocation.failOpening(session.error());
    const auto log = (*session)->log({}, std::numeric_limits<int>::max());
    if (!log)
        return invocation.failOpening(log.error());
    if (invocation.json()) {
        invocation.print(exchange::writeLog(*log));
        return Exit::Done;
    }
    const auto &wording = invocation.wording();
    for (const LogEntry &entry : *log)
        invocation.print(u"%1  %2  %3  %4 : %5 → %6"_s.arg(
            wording.dateTime(entry.at), entry.who, wording.change(entry), wording.field(entry.change.field),
            wording.fieldValue(entry.change.field, entry.change.before),
            wording.fieldValue(entry.change.field, entry.change.after)));
    return Exit::Done;
}

} // namespace jalon::cli
