// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/search/SearchIndexer.h"

#include "session/PlanSession.h"

#include <QtConcurrentRun>

namespace jalon::gui {

SearchIndexer::SearchIndexer(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SearchIndexer::take);
}

SearchIndexer::~SearchIndexer() = default;

void SearchIndexer::setSession(session::PlanSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_index.reset();
    m_making = -1; // one that is being made is of another plan: take() drops it
    m_watcher.setFuture({});
    forget();
    if (!session)
        return;
    connect(session, &session::PlanSession::changed, this, &SearchIndexer::forget);
    connect(session, &session::PlanSession::reloaded, this, &SearchIndexer::forget);
}

void SearchIndexer::forget()
{
    ++m_state;
    emit outdated();
}

void SearchIndexer::prepare()
{
    if (!m_session || isCurrent() || m_making >= 0)
        return;
    m_making = m_state;
    m_watcher.setFuture(QtConcurrent::run([plan = m_session->plan()] { return core::SearchIndex(plan); }));
}

void SearchIndexer::take()
{
    if (m_making < 0)
        return;
    m_index.emplace(m_watcher.future().takeResult());
    m_indexed = m_making;
    m_making = -1;
    emit ready();
    prepare(); // the plan may have changed meanwhile
}

} // namespace jalon::gui
