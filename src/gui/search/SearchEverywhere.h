// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/EntityRef.h"
#include "gui/search/SearchRows.h"

#include <functional>
#include <QObject>
#include <QPointer>

class QWidget;

namespace jalon::session {
class PlanSession;
}

namespace jalon::gui {

class SearchField;
class SearchIndexer;
class SearchPanel;

/// The window's search field (Ctrl+F): finds in all texts of the plan and leads to the place. The lines over
/// the lists of the pages narrow those lists; this one narrows nothing, so that a word left in it never hides
/// anything. Ctrl+Enter takes the words over to the line of the page. Owned by the main window.
class SearchEverywhere : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the results lie over; `go` leads to a place and says whether it could.
    SearchEverywhere(SearchField &field, const report::Wording &wording,
                     std::function<bool(const EntityRef &)> go, QWidget *window);

    void setSession(session::PlanSession *session);
    /// Ctrl+F: to the field, its words selected.
    void start();

    SearchPanel *panel() const { return m_panel; }

Q_SIGNALS:
    /// Ctrl+Enter: these words are wanted in the filter of the page.
    void pageFilterWanted(const QString &words);
    /// Given up, and whoever had the focus is gone.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void close();
    bool isSearching() const;
    void typed();
    void search();
    void leave();
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);

    SearchField &m_field;
    const report::Wording &m_wording;
    std::function<bool(const EntityRef &)> m_go;
    QPointer<session::PlanSession> m_session;
    SearchIndexer *m_indexer;
    SearchPanel *m_panel;
    QPointer<QWidget> m_before; ///< had the focus before the field
    std::set<SearchGroup> m_whole;
};

} // namespace jalon::gui
