// SPDX-License-Identifier: GPL-3.0-or-later
// Linked beside a program's own main, ends it at the moment that JALON_BENCH_UNTIL names, without tear-down:
//   paint  the first paint event has been handled
//   idle   and nothing is left to do
//   tour   and every page has been shown once (Alt+1, Alt+2 …)
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
        else if (until == "tour")
            afterIdle(2, [this] { tour(0); });
        return false;
    }

private:
    /// A timer of zero fires when no event is waiting.
    void afterIdle(int rounds, const std::function<void()> &then)
    {
        QTimer::singleShot(0, this, [=, this] { rounds > 0 ? afterIdle(rounds - 1, then) : then(); });
    }

    void tour(int page)
    {
        const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + page));
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            for (QAction *action : window->findChildren<QAction *>()) {
                if (!action->shortcuts().contains(keys))
                    continue;
                action->trigger();
                QTimer::singleShot(300, this, [=, this] { tour(page + 1); });
                return;
            }
        }
        _exit(page > 0 ? 0 : 1);
    }

    bool m_seen = false;
};

void observe()
{
    qApp->installEventFilter(new FirstPaint(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(observe)
