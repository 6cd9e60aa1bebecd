// SPDX-License-Identifier: GPL-3.0-or-later
// export, import: the whole plan in the exchange format.
#include "cli/Command.h"
#include "core/change/Difference.h"
#include "core/change/Verbs.h"
#include "exchange/FactsWriter.h"
#include "exchange/PlanReader.h"
#include "exchange/PlanWriter.h"
#include "session/PlanSession.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::cli {

namespace {

bool formatIsKnown(const Invocation &invocation)
{
    return !invocation.isSet("format") || invocation.value("format") == u"json"_s;
}

Exit unknownFormat(const Invocation &invocation)
{
    return invocation.usage(
        Invocation::tr("There is no exchange format “%1” yet: json.").arg(invocation.value("format")));
}

/// What an import would do or has done, table by table.
void report(const Invocation &invocation, const ChangeSet &set)
{
    if (invocation.json())
        return invocation.print(exchange::writeImported(set, invocation.isSet("dry-run")));
    if (set.isEmpty())
        return invocation.print(Invocation::tr("Nothing changes: the file holds this plan already."));
    for (const auto &[table, count] : verbs::countByEntity(set))
        invocation.print(invocation.wording().count(table, count));
}

Exit importNew(const Invocation &invocation, const PlanDocument &incoming)
{
    if (!invocation.isSet("dry-run")) {
        const auto created = session::PlanSession::create(invocation.argument(0), incoming.plan,
                                                          {userName(), false, nullptr}, incoming.contents);
        if (!created)
            return invocation.failOutput(created.error());
    }
    report(invocation, difference(Plan(), incoming.plan));
    return Exit::Done;
}

} // namespace

Exit runExport(const Invocation &invocation)
{
    if (!formatIsKnown(invocation))
        return unknownFormat(invocation);
    const auto session = invocation.open();
    if (!session)
        return invocation.failOpening(session.error());
    const QString out = invocation.isSet("o") ? invocation.value("o") : u"-"_s;
    const auto contents = (*session)->contents();
    if (!contents)
        return invocation.failOpening(contents.error());
    const auto json = exchange::writeDocument((*session)->plan(), *contents);
    if (!json)
        return invocation.failOutput(json.error());
    if (const auto written = invocation.writeOutput(out, *json); !written)
        return invocation.failOutput(written.error());
    return Exit::Done;
}

Exit runImport(const Invocation &invocation)
{
    if (!formatIsKnown(invocation))
        return unknownFormat(invocation);
    const auto bytes = readInput(invocation.argument(1));
    if (!bytes)
        return invocation.refuse(bytes.error());
    const auto incoming = exchange::readDocument(*bytes);
    if (!incoming)
        return invocation.failInput(incoming.error());
    if (!QFileInfo::exists(invocation.argument(0)))
        return importNew(invocation, *incoming);

    const bool dryRun = invocation.isSet("dry-run");
    const auto session = invocation.open(dryRun);
    if (!session)
        return invocation.failOpening(session.error());
    if ((*session)->plan().info().id != incoming->plan.info().id) {
        invocation.say(Invocation::tr("%1 holds another plan. Import into a new file instead.")
                           .arg(invocation.argument(0)));
        return Exit::Refused;
    }
    const ChangeSet set = difference((*session)->plan(), incoming->plan);
    if (!dryRun) {
        if (const auto kept = (*session)->addContents(incoming->contents); !kept)
            return invocation.failInput(kept.error());
        if (const auto outcome = (*session)->perform(set); !outcome)
            return invocation.failInput(outcome.error());
    }
    report(invocation, set);
    return Exit::Done;
}

} // namespace jalon::cli
