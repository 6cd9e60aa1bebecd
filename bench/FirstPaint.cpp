// SPDX-License-Identifier: GPL-3.0-or-later
// Linked beside a program's own main, ends it at the moment that JALON_BENCH_UNTIL names, without tear-down:
//   paint  the first paint event has been handled
//   idle   and nothing is left to do
//   pages  and every page has been shown once, but the one that makes documents (Ctrl+P)
//   tour   and every page has been shown once
//   stay   never
#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_seen || !object->isWidgetType())
            return false;
        m_seen = true;
        const QByteArray until = qgetenv("JALON_BENCH_UNTIL");
        // Posted: after the paint event and the flush that follows it.
        if (until == "paint")
            QMetaObject::invokeMethod(
                this, [] { _exit(0); }, Qt::QueuedConnection);
        else if (until == "idle")
            afterIdle(2, [] { _exit(0); });
        else if (until == "tour" || until == "pages")
            afterIdle(2, [this, all = until == "tour"] { tour(pageActions(all)); });
        return false;
    }

private:
    /// A timer of zero fires when no event is waiting.
    void afterIdle(int rounds, const std::function<void()> &then)
    {
        QTimer::singleShot(0, this, [=, this] { rounds > 0 ? afterIdle(rounds - 1, then) : then(); });
    }

    /// What the window made to go to its pages, in their order.
    static QList<QAction *> pageActions(bool all)
    {
        QList<QAction *> found;
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            for (QAction *action : window->findChildren<QAction *>()) {
                const bool page =
                    QByteArray("jalon::gui::PageMenu") == action->parent()->metaObject()->className();
                if (page && (all || !action->shortcuts().contains(QKeySequence(QKeySequence::Print))))
                    found.append(action);
            }
        }
        return found;
    }

    void tour(QList<QAction *> pages)
    {
        if (pages.isEmpty())
            _exit(m_toured ? 0 : 1);
        m_toured = true;
        pages.takeFirst()->trigger();
        QTimer::singleShot(300, this, [=, this] { tour(pages); });
    }

    bool m_seen = false;
    bool m_toured = false;
};

void observe()
{
    qApp->installEventFilter(new FirstPaint(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(observe)
