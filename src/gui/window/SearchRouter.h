// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/EntityRef.h"

#include <functional>
#include <QObject>
#include <QPointer>

class QWidget;

namespace jalon::report {
class Wording;
}
namespace jalon::session {
class PlanSession;
}

namespace jalon::gui {

class PageStack;
class SearchEverywhere;
class SearchField;

// Brings what the window's search found to the page that shows it, and the words to a page that is to be
// narrowed by them: the current one, else the sheets. Owned by the main window.
class SearchRouter : public QObject
{
    Q_OBJECT

public:
    // `navigate` as in ScreenContext, but says whether it went; `showPlanData` opens what has no page of its
    // own: criteria, context figures, the deliberation.
    struct Ways
    {
        std::function<bool(const EntityRef &)> navigate;
        std::function<void()> showPlanData;
    };

    SearchRouter(SearchField &field, PageStack &pages, const report::Wording &wording, Ways ways,
                 QWidget *window);

    void setSession(session::PlanSession *session);
    // Ctrl+F.
    void start();

private:
    bool show(const EntityRef &ref);
    void filterPage(const QString &words);

    PageStack &m_pages;
    Ways m_ways;
    SearchEverywhere *m_search;
    QPointer<session::PlanSession> m_session;
};

} // namespace jalon::gui
