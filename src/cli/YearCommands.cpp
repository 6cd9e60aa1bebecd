// SPDX-License-Identifier: GPL-3.0-or-later
// close, reopen, pack: a year that is closed, opened again, sent.
#include "cli/Command.h"
#include "cli/YearSource.h"
#include "core/base/Text.h"
#include "core/change/Verbs.h"
#include "core/rules/Closing.h"
#include "exchange/Seal.h"
#include "report/Fonts.h"
#include "report/pack/PackWriter.h"
#include "session/PlanSession.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::cli {

namespace {

/// --date, else today; nothing, and said, if it is no day.
std::optional<QDate> dayOf(const Invocation &invocation)
{
    if (!invocation.isSet("date"))
        return QDate::currentDate();
    const auto date = SoftDate::fromTyped(invocation.value("date"));
    if (date && date->precision == SoftDate::Precision::Day)
        return date->first;
    invocation.say(invocation.wording().error({ErrorCode::NotADate, u"date"_s, invocation.value("date")}));
    return std::nullopt;
}

void sayFindings(const Invocation &invocation, const std::vector<ClosingFinding> &findings)
{
    const auto count = [&](ClosingFindingKind kind) {
        return int(std::count_if(findings.begin(), findings.end(),
                                 [kind](const ClosingFinding &one) { return one.kind == kind; }));
    };
    if (const int n = count(ClosingFindingKind::ValueMissing))
        invocation.say(Invocation::tr("%n indicator(s) without a value for the year.", nullptr, n));
    if (const int n = count(ClosingFindingKind::ObligationLate))
        invocation.say(Invocation::tr("%n due date(s) neither kept nor missed with a reason.", nullptr, n));
    if (const int n = count(ClosingFindingKind::DecisionUnconfirmed))
        invocation.say(Invocation::tr("%n decision(s) not confirmed.", nullptr, n));
    if (const int n = count(ClosingFindingKind::OpinionUnanswered))
        invocation.say(Invocation::tr("%n opinion(s) without a reply past the deadline.", nullptr, n));
    if (count(ClosingFindingKind::NoIntroduction) > 0)
        invocation.say(Invocation::tr("The year has no introduction."));
}

/// Whom a pack was sent to, for the register; a name of the directory is tied to it.
std::vector<Transmission> transmissions(const Plan &plan, const Invocation &invocation, int year,
                                        const QDate &day, const std::vector<report::PackedFile> &files)
{
    const QString to = normalised(invocation.value("to")).simplified();
    std::optional<Id<Party>> party;
    for (const Party *one : plan.parties()) {
        if (folded(one->name) == folded(to))
            party = one->id;
    }
    std::vector<Transmission> sent;
    for (const report::PackedFile &file : files) {
        Transmission row;
        row.year = year;
        row.document = toCode(file.item.request.kind);
        if (const ActionSheet *action = plan.find(file.item.request.action))
            row.action = plan.code(*action);
        row.format = toCode(file.item.format);
        row.hash = file.hash;
        row.sentOn = day;
        row.recipientId = party;
        row.recipient = to;
        sent.push_back(std::move(row));
    }
    return sent;
}

} // namespace

Exit runClose(const Invocation &invocation)
{
    const auto year = invocation.year();
    const auto day = dayOf(invocation);
    if (!year || !day)
        return Exit::Usage;
    const auto session = invocation.open(false);
    if (!session)
        return invocation.failOpening(session.error());
    const Plan &plan = (*session)->plan();
    if (plan.closing(*year)) {
        invocation.say(Invocation::tr("%1 is closed already.").arg(*year));
        return Exit::Refused;
    }
    const auto findings = closingFindings(plan, reviewOf(plan, *year));
    if (!findings.empty() && findings.front().forbids()) {
        invocation.say(Invocation::tr("The totals of %1 do not cross-foot: it cannot be closed.").arg(*year));
        return Exit::Refused;
    }
    sayFindings(invocation, findings);
    const QString by = invocation.isSet("by") ? invocation.value("by") : userName();
    const auto seal = (*session)->addContent(exchange::sealOf(plan, *year, *day, by));
    if (!seal)
        return invocation.failInput(seal.error());
    YearClosing closing;
    closing.year = *year;
    closing.closedOn = *day;
    closing.closedBy = by;
    closing.seal = *seal;
    closing.logo = plan.info().logo;
    if (const auto done = (*session)->perform(verbs::closeYear(plan, closing)); !done)
        return invocation.failInput(done.error());
    invocation.say(Invocation::tr("%1 is closed. Seal: %2").arg(QString::number(*year), *seal));
    return Exit::Done;
}

Exit runReopen(const Invocation &invocation)
{
    const auto year = invocation.year();
    const auto day = dayOf(invocation);
    if (!year || !day)
        return Exit::Usage;
    if (invocation.value("reason").trimmed().isEmpty())
        return invocation.usage(Invocation::tr("Why is the year opened again? --reason TEXT"));
    const auto session = invocation.open(false);
    if (!session)
        return invocation.failOpening(session.error());
    const Plan &plan = (*session)->plan();
    if (!plan.closing(*year)) {
        invocation.say(Invocation::tr("%1 is not closed.").arg(*year));
        return Exit::Refused;
    }
    const auto set = verbs::reopenYear(plan, *year, *day, invocation.value("reason"));
    if (const auto done = (*session)->perform(set); !done)
        return invocation.failInput(done.error());
    invocation.say(Invocation::tr("%1 is open again.").arg(*year));
    return Exit::Done;
}

Exit runPack(const Invocation &invocation)
{
    if (!invocation.isSet("o"))
        return invocation.usage(Invocation::tr("Which folder is to be filled? -o FOLDER"));
    const auto year = invocation.year();
    const auto day = dayOf(invocation);
    if (!year || !day)
        return Exit::Usage;
    const bool records = invocation.isSet("to");
    const auto session = invocation.open(!records);
    if (!session)
        return invocation.failOpening(session.error());
    const auto source = YearSource::of(**session, *year);
    if (!source)
        return invocation.failOpening(source.error());
    report::PackOptions options;
    options.withoutNames = invocation.isSet("without-names");
    options.logo = source->logo();
    options.rectifications = source->rectifications();
    auto items = report::packOf(source->plan(), *year, options);
    const report::YearFigures figures = source->figures();
    report::giveFigures(source->plan(), figures, items);
    report::loadFonts();
    const auto files = report::writePack(source->plan(), items, invocation.value("o"));
    if (!files)
        return invocation.failOutput(files.error());
    for (const report::PackedFile &file : *files)
        invocation.print(file.hash + u"  "_s + file.item.fileName);
    if (records) {
        const Plan &today = (*session)->plan();
        const auto set =
            verbs::recordTransmissions(today, transmissions(today, invocation, *year, *day, *files));
        if (const auto done = (*session)->perform(set); !done)
            return invocation.failInput(done.error());
    }
    invocation.say(Invocation::tr("%n document(s) written.", nullptr, int(files->size())));
    return Exit::Done;
}

} // namespace jalon::cli
