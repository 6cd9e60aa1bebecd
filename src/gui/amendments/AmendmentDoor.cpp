// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/amendments/AmendmentDoor.h"

#include "core/change/Verbs.h"
#include "core/rules/Amendments.h"
#include "gui/amendments/AmendmentDialog.h"
#include "gui/app/ViewState.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QApplication>

using namespace jalon::core;

namespace jalon::gui {

using session::PlanSession;

AmendmentDoor::AmendmentDoor(const report::Wording &wording, const ViewState &view, QWidget *window)
    : QObject(window)
    , m_wording(wording)
    , m_view(view)
    , m_window(window)
{
}

void AmendmentDoor::setSession(PlanSession *session)
{
    end();
    m_session = session;
    if (!session)
        return;
    session->setApproval([this](const ChangeSet &set) { return approve(set); });
    connect(session, &PlanSession::changed, this, &AmendmentDoor::planChanged);
}

Result<ChangeSet> AmendmentDoor::approve(const ChangeSet &set)
{
    const Plan &plan = m_session->plan();
    if (m_attached)
        return verbs::amending(plan, set, *m_attached);
    // above the dialog in which the change was made, if it was in one
    QWidget *above = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_window;
    AmendmentDialog dialog(plan, m_wording, governedChanges(plan, set), m_view.asOf(), above);
    if (dialog.exec() != QDialog::Accepted)
        return Error{ErrorCode::Cancelled, {}, {}};
    if (dialog.goesOn()) {
        m_attached = dialog.amendment();
        showAttached();
    }
    return verbs::amending(plan, set, dialog.amendment());
}

void AmendmentDoor::end()
{
    m_attached.reset();
    showAttached();
}

void AmendmentDoor::planChanged(const ChangeSet &)
{
    const Amendment *present = m_attached ? m_session->plan().find(m_attached->id) : nullptr;
    if (!present || *present == *m_attached)
        return;
    m_attached = *present; // its date, authority or reason was edited meanwhile
    showAttached();
}

void AmendmentDoor::showAttached()
{
    Q_EMIT attachedNamed(m_attached ? tr("Changes attached to: %1").arg(m_wording.amendment(*m_attached))
                                    : QString());
}

} // namespace jalon::gui
