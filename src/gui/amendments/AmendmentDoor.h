// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/change/ChangeSet.h"

#include <QObject>

namespace jalon::report {
class Wording;
}
namespace jalon::session {
class PlanSession;
}

namespace jalon::gui {

class ViewState;

/// The one door through which what was voted changes: the open session asks here before it applies such a
/// set, whichever page made it (PlanSession::setApproval). Asks with AmendmentDialog, or attaches without a
/// question while the officer works on one decision. Owned by the main window.
class AmendmentDoor : public QObject
{
    Q_OBJECT

public:
    AmendmentDoor(const report::Wording &wording, const ViewState &view, QWidget *window);

    /// Null when no plan is open. The session outlives this or is replaced; what was attached ends.
    void setSession(session::PlanSession *session);
    /// The next change is asked about again.
    void end();

Q_SIGNALS:
    /// "Modifications rattachées à : 12 mars 2018, Conseil communautaire"; empty: to none.
    void attachedNamed(const QString &sentence);

private:
    core::Result<core::ChangeSet> approve(const core::ChangeSet &set);
    void planChanged(const core::ChangeSet &set);
    void showAttached();

    const report::Wording &m_wording;
    const ViewState &m_view;
    QWidget *m_window;
    session::PlanSession *m_session = nullptr;
    std::optional<core::Amendment> m_attached;
};

} // namespace jalon::gui
