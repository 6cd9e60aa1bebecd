// SPDX-License-Identifier: GPL-3.0-or-later
// bench_operations PLAN.jalon…: what a person does in the real window, and for how long the main thread is
// taken: "work" is all of it, "longest" the longest piece without a look at mouse and keyboard. Median of
// five windows.
#include "core/change/Verbs.h"
#include "gui/app/Application.h"
#include "gui/app/PlanDocument.h"
#include "gui/app/PlanOpener.h"
#include "gui/screens/review/ReviewView.h"
#include "gui/screens/ReviewScreen.h"
#include "gui/screens/Screen.h"
#include "gui/search/SearchModel.h"
#include "gui/search/SearchPanel.h"
#include "gui/widgets/SearchField.h"
#include "gui/window/HeaderBar.h"
#include "gui/window/MainWindow.h"
#include "gui/window/PageStack.h"
#include "session/PlanSession.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QTabBar>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace jalon;

namespace {

constexpr int Repetitions = 5;
constexpr double Quiet = 0.2;    // ms: a blinking cursor takes less
constexpr double Alarming = 500; // ms: who did that?

/// Times every event that reaches the main thread, nested ones within theirs.
class Watch : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Named before: the receiver may be gone afterwards.
        const char *what = m_depth == 0 ? receiver->metaObject()->className() : nullptr;
        if (m_depth++ == 0)
            m_timer.start();
        const bool handled = QApplication::notify(receiver, event);
        if (--m_depth == 0)
            add(double(m_timer.nsecsElapsed()) / 1e6, what);
        return handled;
    }

    void reset() { m_work = m_longest = 0; }
    double work() const { return m_work; }
    double longest() const { return m_longest; }
    /// Lets events go their way until there was nothing to do for a while.
    void settle()
    {
        m_sinceWork.start();
        while (m_sinceWork.elapsed() < 150) {
            processEvents(QEventLoop::AllEvents, 5);
            QThread::msleep(1);
        }
    }

private:
    void add(double ms, const char *receiver)
    {
        if (ms > Alarming)
            std::fprintf(stderr, "%.0f ms in an event of %s\n", ms, receiver);
        m_work += ms;
        m_longest = std::max(m_longest, ms);
        if (ms > Quiet)
            m_sinceWork.start();
    }

    QElapsedTimer m_timer;
    QElapsedTimer m_sinceWork;
    int m_depth = 0;
    double m_work = 0;
    double m_longest = 0;
};

struct Figures
{
    std::vector<double> work, longest;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Operations in the order they were first done, with the figures of each plan.
class Table
{
public:
    void add(const QString &operation, int plan, double work, double longest)
    {
        if (!m_order.contains(operation))
            m_order.append(operation);
        Figures &figures = m_cells[{operation, plan}];
        figures.work.push_back(work);
        figures.longest.push_back(longest);
    }

    void print(int plans) const
    {
        for (const QString &operation : m_order) {
            QString line = operation;
            for (int plan = 0; plan < plans; ++plan) {
                const Figures figures = m_cells.value({operation, plan});
                line += u" | %1 | %2"_s.arg(median(figures.work), 0, 'f', 1)
                            .arg(median(figures.longest), 0, 'f', 1);
            }
            std::printf("%s\n", qUtf8Printable(line));
        }
    }

private:
    QStringList m_order;
    QHash<std::pair<QString, int>, Figures> m_cells;
};

class Round
{
public:
    Round(Watch &watch, Table &table, int plan)
        : m_watch(watch)
        , m_table(table)
        , m_plan(plan)
        , m_jalon(watch)
    {
        window().resize(1366, 768);
        window().show();
        m_watch.settle();
    }

    void run(const QString &path)
    {
        measure(u"open the plan"_s, [&] { window().opener().open(path); });
        for (int time = 1; time <= 2; ++time) {
            for (const gui::Page &page : window().pages().pages())
                measure(u"page %1, %2"_s.arg(page.id, time == 1 ? u"first time"_s : u"again"_s),
                        [&] { window().goTo(page.id); });
        }
        if (window().pages().indexOfPage(u"sheets"_s) >= 0) {
            window().goTo(u"sheets"_s);
            m_watch.settle();
            narrow(u"form"_s);
        }
        for (const gui::Page &page : window().pages().pages()) {
            if (page.id != u"reports"_s) // makes a whole document: measured by itself
                use(page.id);
        }
        searchEverywhere(u"form"_s);
    }

private:
    gui::MainWindow &window() { return m_jalon.window(); }

    void measure(const QString &operation, const std::function<void()> &act)
    {
        m_watch.reset();
        QTimer::singleShot(0, &m_watch, act);
        m_watch.settle();
        m_table.add(operation, m_plan, m_watch.work(), m_watch.longest());
    }

    /// What one does on every page: search, empty the search, see an edit made, look at another date.
    void use(const QString &page)
    {
        window().goTo(page);
        m_watch.settle();
        gui::Screen &screen = *window().pages().currentScreen();
        if (screen.search({})) {
            m_watch.settle();
            measure(u"page %1: search “f”"_s.arg(page), [&] { screen.search(u"f"_s); });
            measure(u"page %1: search “form”"_s.arg(page), [&] { screen.search(u"form"_s); });
            measure(u"page %1: search emptied"_s.arg(page), [&] { screen.search({}); });
        }
        const auto bars = screen.findChildren<QTabBar *>();
        for (int i = 0; i < int(bars.size()); ++i) {
            if (bars[i]->isVisible() && bars[i]->count() > 1)
                turn(u"page %1: view %2"_s.arg(page).arg(i + 1), *bars[i]);
        }
        if (auto *review = dynamic_cast<gui::ReviewScreen *>(&screen))
            turnPages(review->view());
        const QDate date = window().view().asOf();
        measure(u"page %1: an edit"_s.arg(page), [&] { editTitle(u" bis"_s); });
        measure(u"page %1: its undo"_s.arg(page), [&] { done(window().document().session()->undo()); });
        measure(u"page %1: another date"_s.arg(page), [&] { window().view().setAsOf(QDate(2017, 6, 30)); });
        window().view().setAsOf(date);
        m_watch.settle();
    }

    /// Every kind of page in turn, forwards and back; then the contents.
    void turnPages(gui::ReviewView &view)
    {
        view.setCurrentPage(0);
        m_watch.settle();
        for (int i = 0; i < 12; ++i)
            measure(u"review: the next page"_s, [&] { view.turn(1); });
        for (int i = 0; i < 4; ++i)
            measure(u"review: the page before"_s, [&] { view.turn(-1); });
        measure(u"review: the last page"_s, [&] { view.setCurrentPage(view.pageCount() - 1); });
        measure(u"review: names hidden"_s, [&] { view.toggleNames(); });
        view.toggleNames();
        measure(u"review: contents"_s, [&] { view.openContents(); });
        view.setCurrentPage(0);
        m_watch.settle();
    }

    void turn(const QString &operation, QTabBar &bar)
    {
        const int before = bar.currentIndex();
        for (int tab = 0; tab < std::min(bar.count(), 3); ++tab) {
            if (tab != before)
                measure(operation + u", tab %1"_s.arg(tab + 1), [&] { bar.setCurrentIndex(tab); });
        }
        bar.setCurrentIndex(before);
        m_watch.settle();
    }

    static void done(const core::Outcome &outcome)
    {
        if (!outcome)
            qFatal("the edit was refused");
    }

    void editTitle(const QString &more)
    {
        session::PlanSession &session = *window().document().session();
        const core::ActionSheet &sheet = *session.plan().actions().front();
        done(session.perform(core::verbs::setField(session.plan(), sheet.id, &core::ActionSheet::shortTitle,
                                                   sheet.shortTitle + more)));
    }

    // The same where the answer is made aside: until it is there.
    void measure(const QString &operation, const std::function<void()> &act,
                 const std::function<bool()> &answered)
    {
        m_watch.reset();
        QTimer::singleShot(0, &m_watch, act);
        QElapsedTimer waiting;
        waiting.start();
        m_watch.settle();
        while (!answered() && waiting.elapsed() < 10'000)
            m_watch.settle();
        m_table.add(operation, m_plan, m_watch.work(), m_watch.longest());
    }

    // The line over the list of the page.
    void narrow(const QString &word)
    {
        gui::Screen *screen = window().pages().currentScreen();
        for (qsizetype i = 1; i <= word.size(); ++i)
            measure(u"sheets: search “%1”"_s.arg(word.left(i)), [&] { screen->search(word.left(i)); });
        measure(u"sheets: search emptied"_s, [&] { screen->search({}); });
    }

    void searchEverywhere(const QString &word)
    {
        auto *search = window().findChild<gui::HeaderBar *>()->search();
        auto *panel = window().findChild<gui::SearchPanel *>();
        const auto answered = [&] { return panel->model()->rowCount() > 0; };
        measure(
            u"everywhere: Ctrl+F and the first letter, no index yet"_s,
            [&] {
                search->setFocus();
                search->setText(word.left(1));
            },
            answered);
        for (qsizetype i = 2; i <= word.size(); ++i)
            measure(
                u"everywhere: “%1”"_s.arg(word.left(i)), [&] { search->setText(word.left(i)); }, answered);
        measure(u"everywhere: emptied"_s, [&] { search->clear(); });
    }

    Watch &m_watch;
    Table &m_table;
    int m_plan;
    gui::Application m_jalon;
};

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setApplicationName(u"Jalon"_s);
    Watch watch(argc, argv);
    Table table;
    for (int repetition = 0; repetition < Repetitions; ++repetition) {
        for (int plan = 0; plan + 1 < argc; ++plan)
            Round(watch, table, plan).run(QString::fromLocal8Bit(argv[plan + 1]));
    }
    table.print(argc - 1);
    return 0;
}
