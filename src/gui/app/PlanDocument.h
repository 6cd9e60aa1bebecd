// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QObject>

#include "core/base/Result.h"
#include "core/model/Contents.h"

namespace jalon::session {
class PlanSession;
}

namespace jalon::gui {

class PlanFigures;

// The plan that the window shows, or none: owner of the session and of what is computed from its plan.
// Opening another plan closes the present one only after the new one could be opened. A file that may only be
// read is opened for reading only.
class PlanDocument : public QObject
{
    Q_OBJECT

public:
    explicit PlanDocument(QObject *parent = nullptr);
    ~PlanDocument() override;

    session::PlanSession *session() const { return m_session.get(); }
    PlanFigures *figures() const { return m_figures.get(); } // null without a plan
    core::Outcome open(const QString &path);
    // Makes a new file (never overwrites) and opens it; `contents` are the bytes that rows of the plan name.
    core::Outcome create(const QString &path, const core::Plan &plan, const core::Contents &contents = {});
    void close();

signals:
    void opened();
    // The session is still there; who refers to it lets go now.
    void aboutToClose();
    void closed();

private:
    void adopt(std::unique_ptr<session::PlanSession> session);

    std::unique_ptr<session::PlanSession> m_session;
    std::unique_ptr<PlanFigures> m_figures;
};

} // namespace jalon::gui
