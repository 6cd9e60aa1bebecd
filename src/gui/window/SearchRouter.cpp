// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/SearchRouter.h"

#include "core/model/Plan.h"
#include "gui/screens/Screen.h"
#include "gui/search/SearchEverywhere.h"
#include "gui/window/PageStack.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

// The sheet that an amendment changed (the first of them).
EntityRef sheetOf(const core::Plan &plan, const EntityRef &ref)
{
    QString code;
    QString field;
    if (const auto *line =
            ref.is<core::AmendmentChange>() ? plan.find(ref.idOf<core::AmendmentChange>()) : nullptr) {
        code = line->action;
        field = line->field;
    } else if (ref.is<core::Amendment>()) {
        for (const core::AmendmentChange *each :
             plan.childrenOf<core::AmendmentChange>(ref.idOf<core::Amendment>()))
            code = code.isEmpty() ? each->action : code;
    }
    const core::ActionSheet *sheet = plan.actionByCode(code);
    return sheet ? EntityRef::to(sheet->id, field) : EntityRef{};
}

} // namespace

SearchRouter::SearchRouter(SearchField &field, PageStack &pages, const report::Wording &wording, Ways ways,
                           QWidget *window)
    : QObject(window)
    , m_pages(pages)
    , m_ways(std::move(ways))
    , m_search(new SearchEverywhere(
          field, wording, [this](const EntityRef &ref) { return show(ref); }, window))
{
    connect(m_search, &SearchEverywhere::pageFilterWanted, this, &SearchRouter::filterPage);
    connect(m_search, &SearchEverywhere::left, this, [this] {
        if (Screen *screen = m_pages.currentScreen())
            screen->setFocus();
    });
}

void SearchRouter::setSession(session::PlanSession *session)
{
    m_session = session;
    m_search->setSession(session);
}

void SearchRouter::start()
{
    m_search->start();
}

bool SearchRouter::show(const EntityRef &ref)
{
    const bool onPage =
        !ref.is<core::PlanInfo>() || ref.field == u"title"_s || ref.field == u"vision"_s; // page Défis
    if (onPage && m_pages.indexShowing(ref) >= 0)
        return m_ways.navigate(ref);
    if (const EntityRef sheet = sheetOf(m_session->plan(), ref); !sheet.entity.isEmpty())
        return m_ways.navigate(sheet);
    m_ways.showPlanData();
    return true;
}

void SearchRouter::filterPage(const QString &words)
{
    Screen *screen = m_pages.currentScreen();
    if (screen && !screen->search(words) && m_pages.goTo(m_pages.indexOfPage(u"sheets"_s))) {
        screen = m_pages.currentScreen();
        screen->search(words);
    }
    if (screen)
        screen->setFocus();
}

} // namespace jalon::gui
