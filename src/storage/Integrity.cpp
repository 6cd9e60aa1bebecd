// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Integrity.h"

#include "core/rules/Validation.h"
#include "storage/ContentTable.h"
#include "storage/Rows.h"
#include "storage/Statement.h"
#include "storage/Transaction.h"

using namespace Qt::StringLiterals;

namespace jalon::storage {

using core::Outcome;
using core::Result;

namespace {

Outcome appendEngineFindings(Database &database, QStringList &findings)
{
    Statement check(database, "PRAGMA integrity_check(100)");
    auto more = check.step();
    for (; more && *more; more = check.step()) {
        if (check.utf8(0) != QByteArrayView("ok"))
            findings << check.text(0);
    }
    return more ? Outcome{} : Outcome(more.error());
}

Outcome appendOrphans(Database &database, QStringList &findings)
{
    Statement check(database, "PRAGMA foreign_key_check");
    auto more = check.step();
    for (; more && *more && findings.size() < 200; more = check.step())
        findings << u"%1 rowid %2: no row in %3"_s.arg(check.text(0), QString::number(check.integer(1)),
                                                       check.text(2));
    return more ? Outcome{} : Outcome(more.error());
}

void appendPlanFindings(Database &database, QStringList &findings)
{
    const auto plan = readPlan(database);
    if (!plan) {
        findings << plan.error().detail;
        return;
    }
    if (const auto valid = core::validate(*plan); !valid)
        findings << u"%1: %2 (rule %3)"_s.arg(valid.error().where, valid.error().detail,
                                              QString::number(int(valid.error().code)));
}

} // namespace

Result<QStringList> integrityFindings(Database &database, const Migrations &migrations)
{
    QStringList findings;
    Transaction view(database);
    if (auto done = view.begin(Transaction::Kind::Read); !done)
        return done.error();
    if (auto done = appendEngineFindings(database, findings); !done) {
        if (done.error().code != core::ErrorCode::Damaged)
            return done.error();
        findings << done.error().detail;
    }
    if (auto done = appendOrphans(database, findings); !done)
        findings << done.error().detail;
    if (auto done = migrations.compareSchema(database); !done)
        findings << done.error().detail;
    appendPlanFindings(database, findings);
    if (auto done = contents::appendFindings(database, findings); !done)
        findings << done.error().detail;
    // here, later: the digest of the content
    return findings;
}

} // namespace jalon::storage
