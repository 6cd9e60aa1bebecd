// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/Pages.h"

#include <QCoreApplication>

#include "gui/amendments/AmendmentsScreen.h"
#include "gui/calendar/CalendarScreen.h"
#include "gui/costs/CostsScreen.h"
#include "gui/dashboard/DashboardScreen.h"
#include "gui/directory/DirectoryScreen.h"
#include "gui/followup/FollowUpScreen.h"
#include "gui/journal/JournalScreen.h"
#include "gui/obligations/ObligationsScreen.h"
#include "gui/proposals/ProposalsScreen.h"
#include "gui/screens/ChallengesScreen.h"
#include "gui/screens/ClarifyScreen.h"
#include "gui/screens/IndicatorsScreen.h"
#include "gui/screens/ReportsScreen.h"
#include "gui/screens/ReviewScreen.h"
#include "gui/screens/Screen.h"
#include "gui/screens/SheetsScreen.h"
#include "gui/year/YearScreen.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QLatin1StringView id;
    const char *title; // marked for translation, translated when the window is built
    QLatin1StringView icon;
    QStringList shows;
    QKeySequence shortcut;
    bool startsGroup;
    std::function<Screen *(ScreenContext &, QWidget *)> make;
    std::function<int(const core::Plan &)> count = nullptr;
};

template <class ScreenType>
Screen *make(ScreenContext &context, QWidget *parent)
{
    return new ScreenType(context, parent);
}

// A new screen: include its header above, add its line here, in the order of the navigation.
// {id, title, icon, entities it shows on a jump, shortcut, line above it, make<…>[, count beside the entry]}
std::vector<Entry> entries()
{
    return {
        {"dashboard"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Dashboard"),
         "dashboard"_L1,
         {},
         {},
         false,
         &make<DashboardScreen>},
        {"challenges"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Challenges"),
         "challenges"_L1,
         {u"plan"_s, u"challenge"_s},
         {},
         false,
         &make<ChallengesScreen>},
        {"sheets"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Action sheets"),
         "sheet"_L1,
         {u"action_sheet"_s, u"action_party"_s, u"method_step"_s, u"expected_result"_s, u"cost_line"_s,
          u"action_link"_s, u"state_statement"_s},
         {},
         false,
         &make<SheetsScreen>},
        {"calendar"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Calendar"),
         "calendar"_L1,
         {},
         {},
         false,
         &make<CalendarScreen>},
        {"obligations"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Due dates"),
         "check"_L1,
         {u"obligation"_s},
         {},
         false,
         &make<ObligationsScreen>},
        {"indicators"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Indicators"),
         "indicators"_L1,
         {u"indicator"_s, u"measurement"_s},
         {},
         false,
         &make<IndicatorsScreen>},
        {"costs"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Costs"),
         "costs"_L1,
         {u"budget_line"_s},
         {},
         false,
         &make<CostsScreen>},
        {"journal"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Journal"),
         "journal"_L1,
         {u"journal_entry"_s, u"journal_action"_s, u"journal_party"_s},
         {},
         false,
         &make<JournalScreen>},
        {"directory"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Directory"),
         "directory"_L1,
         {u"party"_s},
         {},
         false,
         &make<DirectoryScreen>},
        {"proposals"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Proposals"),
         "proposals"_L1,
         {u"proposal"_s, u"assessment"_s},
         {},
         false,
         &make<ProposalsScreen>},
        {"followup"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Follow-up body"),
         "followup"_L1,
         {u"opinion"_s, u"body_session"_s, u"body_member"_s},
         {},
         false,
         &make<FollowUpScreen>},
        {"year"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Year under review"),
         "year"_L1,
         {u"year_text"_s, u"action_decision"_s, u"year_closing"_s, u"transmission"_s},
         {},
         true,
         &make<YearScreen>},
        {"review"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Annual review"),
         "review"_L1,
         {},
         {Qt::Key_F5},
         false,
         &make<ReviewScreen>},
        {"reports"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Reports"),
         "reports"_L1,
         {},
         QKeySequence::Print,
         false,
         &make<ReportsScreen>},
        {"amendments"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "Amendments"),
         "history"_L1,
         {u"amendment"_s, u"amendment_change"_s},
         {},
         false,
         &make<AmendmentsScreen>},
        {"clarify"_L1,
         QT_TRANSLATE_NOOP("jalon::gui::Pages", "To clarify"),
         "clarify"_L1,
         {u"clarification"_s},
         {},
         false,
         &make<ClarifyScreen>,
         &ClarifyScreen::countFor},
    };
}

} // namespace

std::vector<Page> allPages()
{
    std::vector<Page> pages;
    for (const Entry &entry : entries())
        pages.push_back({entry.id, QCoreApplication::translate("jalon::gui::Pages", entry.title), entry.icon,
                         entry.shows, entry.shortcut, entry.startsGroup, entry.make, entry.count});
    return pages;
}

} // namespace jalon::gui
