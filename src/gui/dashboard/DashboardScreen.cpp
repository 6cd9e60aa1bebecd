// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/DashboardScreen.h"

#include "gui/app/PlanFigures.h"
#include "gui/app/ViewState.h"
#include "gui/dashboard/DashboardCard.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/PageHeader.h"
#include "gui/widgets/Scrolling.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WidestContent = 1600;
constexpr int WideFrom = 1500; // three columns of cards
constexpr int LogLines = 200;  // enough for the last steps, of which each has several lines
constexpr size_t LastChanges = 30;
} // namespace

DashboardScreen::DashboardScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_header(new PageHeader(tr("Dashboard"), this))
    , m_tileGrid(new QGridLayout)
    , m_body(new QWidget)
    , m_cardColumns(new QHBoxLayout)
{
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new DashboardTile(context, m_body);
        m_tileGrid->addWidget(m_tiles[i], 0, int(i));
        m_tileGrid->setColumnStretch(int(i), 1);
    }
    for (DashboardCard *&card : m_cards) {
        card = new DashboardCard(m_body);
        connect(card, &DashboardCard::lineClicked, this,
                [this](const EntityRef &target) { this->context().navigate(target); });
    }
    m_tileGrid->setSpacing(12);
    m_cardColumns->setSpacing(12);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addLayout(m_tileGrid);
    column->addLayout(m_cardColumns);
    column->addStretch(1);
    auto *inner = new QWidget(m_body);
    inner->setMaximumWidth(WidestContent);
    inner->setLayout(column);
    auto *centre = new QHBoxLayout(m_body);
    centre->setContentsMargins(grid::PageMargin, 14, grid::PageMargin, 16);
    centre->addWidget(inner);
    auto *scroll = scrolling(m_body, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    arrange();
}

// Two columns, three where there is room; what needs an answer stands first. Each column is as long as its
// lists.
void DashboardScreen::arrange()
{
    while (QLayoutItem *item = m_cardColumns->takeAt(0))
        delete item;
    const int columns = m_wide ? 3 : 2;
    for (int i = 0; i < columns; ++i) {
        auto *one = new QVBoxLayout;
        one->setSpacing(12);
        for (int card = i; card < int(m_cards.size()); card += columns)
            one->addWidget(m_cards[size_t(card)]);
        one->addStretch(1);
        m_cardColumns->addLayout(one, 1);
    }
}

void DashboardScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    if (const bool wide = width() >= WideFrom; wide != m_wide) {
        m_wide = wide;
        arrange();
    }
}

void DashboardScreen::refresh()
{
    const core::Plan &plan = context().session.plan();
    const core::Attention attention =
        core::attentionAt(plan, context().figures.reviewAt(context().view.asOf()));
    m_header->setSubtitle(context().wording.asOf(attention.asOf));
    showLists(DashboardLists(plan, attention, context().wording));
}

void DashboardScreen::showLists(const DashboardLists &lists)
{
    const auto figures = lists.figures();
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->show(figures[i]);
    auto log = context().session.log({}, LogLines);
    DashboardList last = lists.lastChanges(log ? *log : std::vector<core::LogEntry>());
    if (!log)
        last.nothing = context().wording.error(log.error());
    if (last.lines.size() > LastChanges)
        last.lines.resize(LastChanges);
    const std::array shown{lists.late(),      lists.dueSoon(),      lists.unfed(),  lists.toAnswer(),
                           lists.toClarify(), lists.budgetAlerts(), std::move(last)};
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->show(shown[i]);
}

} // namespace jalon::gui
