// SPDX-License-Identifier: GPL-3.0-or-later
// bench_make_plan SAMPLE.json COPIES MEASUREMENTS OUT.jalon OUT.json: a plan as large as many.
#include "bench/ManyActions.h"
#include "exchange/PlanReader.h"
#include "exchange/PlanWriter.h"
#include "session/PlanSession.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace jalon;
    QCoreApplication application(argc, argv);
    if (argc != 6)
        return 2;
    QFile sample(QString::fromLocal8Bit(argv[1]));
    if (!sample.open(QIODevice::ReadOnly))
        return 3;
    const auto read = exchange::readPlan(sample.readAll());
    if (!read)
        return 3;
    const core::Plan plan = bench::manyActions(*read, atoi(argv[2]), atoi(argv[3]));
    const auto made = session::PlanSession::create(QString::fromLocal8Bit(argv[4]), plan, {});
    if (!made) {
        std::fprintf(stderr, "%s %s\n", qUtf8Printable(made.error().where),
                     qUtf8Printable(made.error().detail));
        return 6;
    }
    QFile json(QString::fromLocal8Bit(argv[5]));
    if (!json.open(QIODevice::WriteOnly) || json.write(exchange::writePlan(plan)) < 0)
        return 6;
    std::fprintf(stderr,
                 "%d actions, %d indicators, %d measurements, %d entries, %d obligations, %d budget lines\n",
                 plan.table<core::ActionSheet>().size(), plan.table<core::Indicator>().size(),
                 plan.table<core::Measurement>().size(), plan.table<core::JournalEntry>().size(),
                 plan.table<core::Obligation>().size(), plan.table<core::BudgetLine>().size());
    return 0;
}
