// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QObject>

#include "core/base/Result.h"

class QAction;

namespace jalon::report {
class Wording;
}
namespace jalon::session {
class PlanSession;
}

namespace jalon::gui {

// The two actions Undo and Redo, with the name of what they would do. Commits a valid edit in progress first,
// so that undo takes back what the person sees. Owned by the main window.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    // `mayLeave` commits the edit in progress; false if it cannot.
    UndoActions(QAction &undo, QAction &redo, const report::Wording &wording, std::function<bool()> mayLeave,
                QObject *parent);

    // Null when no plan is open. The session outlives this or is replaced.
    void setSession(session::PlanSession *session);

signals:
    // For the status line: "Annuler : « Pilote de 2.3 » (Ctrl+Z)"; empty if there is nothing to undo.
    void undoNamed(const QString &sentence);
    void failed(const QString &sentence);

private:
    void perform(core::Outcome (session::PlanSession::*step)());
    void showSteps();

    QAction &m_undo;
    QAction &m_redo;
    const report::Wording &m_wording;
    std::function<bool()> m_mayLeave;
    session::PlanSession *m_session = nullptr;
};

} // namespace jalon::gui
