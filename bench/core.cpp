// SPDX-License-Identifier: GPL-3.0-or-later
// bench_core PLAN.jalon PLAN.json [WORDS [TIMES]]: what lies under every program, in milliseconds, median of
// nine (TIMES); with WORDS only the rows whose name has them.
#include "core/change/Verbs.h"
#include "core/review/AnnualReview.h"
#include "core/rules/Attention.h"
#include "core/rules/Search.h"
#include "exchange/PlanReader.h"
#include "exchange/PlanWriter.h"
#include "session/PlanSession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace Qt::StringLiterals;
using namespace jalon;

namespace {

QString wanted;
int count = 9;

void print(const char *what, const std::function<void()> &work)
{
    if (!QString::fromUtf8(what).contains(wanted))
        return;
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%s | %.2f\n", what, times[times.size() / 2]);
}

template <class Result>
void require(const Result &result)
{
    if (result)
        return;
    std::fprintf(stderr, "%s %s\n", qUtf8Printable(result.error().where),
                 qUtf8Printable(result.error().detail));
    std::exit(1);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 3 || argc > 5)
        return 2;
    if (argc > 3)
        wanted = QString::fromLocal8Bit(argv[3]);
    if (argc > 4)
        count = std::max(1, atoi(argv[4]));
    const QString path = QString::fromLocal8Bit(argv[1]);
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::ReadOnly))
        return 3;
    const QByteArray json = file.readAll();

    print("open a plan file, all checks included", [&] { require(session::PlanSession::open(path, {})); });
    const auto session = session::PlanSession::open(path, {});
    require(session);
    const core::Plan &plan = (*session)->plan();
    print("read it again into memory", [&] { require((*session)->reload()); });
    print("annual review", [&] { core::reviewOf(plan, 2018); });
    print("points to clarify", [&] { core::pointsToClarify(plan); });
    print("what needs attention (dashboard)",
          [&] { core::attentionAt(plan, core::reviewAt(plan, QDate(2018, 12, 31))); });
    print("count the obligations to propose", [&] { core::proposedCount(plan); });
    print("make the obligations to propose", [&] { core::proposedSeries(plan); });
    print("the table of budgets", [&] { core::budgetTable(plan, 2018); });
    print("compared with the vote", [&] { core::comparedWithVote(plan, QDate(2018, 12, 31)); });
    print("make the search index of all texts", [&] { core::SearchIndex index(plan); });
    const core::SearchIndex index(plan);
    print("search two words in it", [&] { index.search(plan, u"réseau élus"_s); });
    print("search a letter in it", [&] { index.search(plan, u"e"_s); });
    print("last value of every indicator", [&] {
        for (const core::Indicator &indicator : plan.table<core::Indicator>().rows())
            core::lastValue(plan, indicator, QDate(2018, 12, 31));
    });
    const core::Id<core::ActionSheet> sheet = plan.actions().front()->id;
    int edit = 0;
    print("one edit: rules, file, history, memory", [&] {
        require((*session)->perform(
            core::verbs::setField(plan, sheet, &core::ActionSheet::remarks, QString::number(++edit))));
    });
    print("read the exchange format", [&] { require(exchange::readPlan(json)); });
    print("write the exchange format", [&] { exchange::writePlan(plan); });
    return 0;
}
