// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Search.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace jalon::session {
class PlanSession;
}

namespace jalon::gui {

/// The index of all texts of the open plan, made aside from a copy of the plan when somebody asks for it
/// (0.25 s at 1,400 actions; copying takes some milliseconds) and stale after the next change. Between two
/// searches nothing is made, however much is edited.
class SearchIndexer : public QObject
{
    Q_OBJECT

public:
    explicit SearchIndexer(QObject *parent);
    ~SearchIndexer() override;

    /// Null: no plan is open.
    void setSession(session::PlanSession *session);
    /// Sees to an index of the plan as it is now: ready() follows unless there is one already.
    void prepare();
    /// The latest one made, which may be of an earlier state of the plan; null: none yet.
    const core::SearchIndex *index() const { return m_index ? &*m_index : nullptr; }
    bool isCurrent() const { return m_index && m_indexed == m_state; }

Q_SIGNALS:
    void ready();
    /// The plan changed: what was found may be different.
    void outdated();

private:
    void forget();
    void take();

    QPointer<session::PlanSession> m_session;
    QFutureWatcher<core::SearchIndex> m_watcher;
    std::optional<core::SearchIndex> m_index;
    int m_state = 0;    ///< counts the changes of the plan
    int m_indexed = -1; ///< the state of m_index
    int m_making = -1;  ///< the state of which one is being made; -1: none
};

} // namespace jalon::gui
