// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/ClarifyScreen.h"

#include "core/change/Verbs.h"
#include "gui/screens/clarify/ClarifyCard.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/NumberDisc.h"
#include "gui/widgets/PageHeader.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WidestContent = 1400;
constexpr int GroupsAtOnce = 20; // more on demand: a large plan must not cost thousands of widgets
} // namespace

ClarifyScreen::ClarifyScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_shownGroups(GroupsAtOnce)
    , m_header(new PageHeader(tr("To clarify"), this))
    , m_withSettled(new QCheckBox(this))
    , m_scroll(new QScrollArea(this))
    , m_list(new QWidget)
    , m_cards(new QVBoxLayout)
    , m_more(secondaryButton({}, m_list))
    , m_empty(new EmptyState(this))
{
    m_filters = makeFilters();
    auto *column = new QVBoxLayout;
    column->setContentsMargins(grid::PageMargin, 0, grid::PageMargin, 16);
    column->setSpacing(10);
    column->addLayout(m_cards);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_cards->setSpacing(10);
    auto *inner = new QWidget(m_list);
    inner->setMaximumWidth(WidestContent);
    inner->setLayout(column);
    auto *centre = new QHBoxLayout(m_list);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch(1);
    centre->addWidget(inner, 1000);
    centre->addStretch(1);
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);

    auto *head = new QWidget(this);
    head->setMaximumWidth(WidestContent);
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(grid::PageMargin, 14, grid::PageMargin, 10);
    headLayout->setSpacing(8);
    headLayout->addWidget(m_header);
    headLayout->addWidget(m_filters);
    auto *headRow = new QHBoxLayout;
    headRow->addStretch(1);
    headRow->addWidget(head, 1000);
    headRow->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(headRow);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_scroll, 1);
    // The head stands over the cards, whether or not the scroll bar takes some of their width.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, headRow,
            [this, headRow](int, int last) {
                headRow->setContentsMargins(
                    0, 0, last > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0, 0);
            });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shownGroups += GroupsAtOnce;
        refreshNow();
    });
    connect(m_empty, &EmptyState::nextStepClicked, this, [this] {
        m_filter.challenge = 0;
        refreshNow();
    });
}

QWidget *ClarifyScreen::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addStretch(1);
    m_withSettled->setObjectName(u"withSettled"_s);
    layout->addWidget(m_withSettled);
    connect(m_withSettled, &QCheckBox::toggled, this, [this](bool on) {
        m_filter.withSettled = on;
        refreshNow();
    });
    return filters;
}

// One disc a challenge; all are on, or the one that is looked at.
void ClarifyScreen::showFilters()
{
    std::vector<int> numbers;
    for (const core::Challenge *challenge : context().session.plan().challenges())
        numbers.push_back(challenge->number);
    const bool same = std::equal(m_discs.begin(), m_discs.end(), numbers.begin(), numbers.end(),
                                 [](const NumberDisc *disc, int number) { return disc->number() == number; });
    if (!same) {
        qDeleteAll(m_discs);
        m_discs.clear();
        auto *layout = static_cast<QHBoxLayout *>(m_filters->layout());
        for (const int number : numbers) {
            auto *disc = new NumberDisc(number, m_filters);
            disc->setFilter(true);
            disc->setToolTip(tr("Only challenge %1").arg(number));
            layout->insertWidget(int(m_discs.size()), disc);
            connect(disc, &QAbstractButton::clicked, this, [this, number] {
                m_filter.challenge = m_filter.challenge == number ? 0 : number;
                m_shownGroups = GroupsAtOnce;
                refreshNow();
            });
            m_discs.push_back(disc);
        }
    }
    if (std::find(numbers.begin(), numbers.end(), m_filter.challenge) == numbers.end())
        m_filter.challenge = 0;
    for (NumberDisc *disc : m_discs)
        disc->setChecked(m_filter.challenge == 0 || m_filter.challenge == disc->number());
    const int settled = settledCount(context().session.plan());
    m_withSettled->setText(tr("Show %n settled point(s)", nullptr, settled));
    m_withSettled->setVisible(settled > 0);
}

int ClarifyScreen::countFor(const core::Plan &plan)
{
    return int(core::pointsToClarify(plan).size());
}

void ClarifyScreen::refresh()
{
    showFilters();
    const core::Plan &plan = context().session.plan();
    const std::vector<ClarifyGroup> groups = clarifyGroups(plan, m_filter, context().wording);
    int open = 0, actions = 0;
    for (const ClarifyGroup &group : groups) {
        const auto here = std::count_if(group.points.begin(), group.points.end(),
                                        [](const ClarifyPoint &point) { return !point.settled; });
        open += int(here);
        actions += here > 0 ? 1 : 0;
    }
    //: subtitle: so many points in so many actions
    m_header->setSubtitle(open == 0 ? QString()
                                    : tr("%n point(s)", nullptr, open) + u' ' +
                                          tr("in %n action(s)", nullptr, actions));
    m_empty->setVisible(groups.empty());
    m_scroll->setVisible(!groups.empty());
    if (m_filter.challenge == 0)
        m_empty->set(tr("Nothing is left to clarify. Points show here as soon as a sheet lacks something or "
                        "somebody records a doubt."));
    else
        m_empty->set(tr("Nothing is left to clarify in this challenge."), tr("Show all challenges"));
    fill(groups);
}

void ClarifyScreen::fill(const std::vector<ClarifyGroup> &groups)
{
    const QWidget *focused = QApplication::focusWidget();
    const QString focusName = focused && m_list->isAncestorOf(focused) ? focused->objectName() : QString();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_list->setUpdatesEnabled(false);
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose button asked for this
        delete item;
    }
    const bool readOnly = context().session.isReadOnly();
    const int shown = std::min(int(groups.size()), m_shownGroups);
    for (int i = 0; i < shown; ++i) {
        auto *card = new ClarifyCard(groups.at(std::size_t(i)), readOnly, m_list);
        connect(card, &ClarifyCard::goTo, this,
                [this](const core::Id<core::ActionSheet> &action, const QString &field) {
                    context().navigate(EntityRef::to(action, field));
                });
        connect(card, &ClarifyCard::settle, this, &ClarifyScreen::settle);
        m_cards->addWidget(card);
        if (QWidget *again = focusName.isEmpty() ? nullptr : card->findChild<QWidget *>(focusName))
            again->setFocus();
    }
    const int rest = int(groups.size()) - shown;
    m_more->setVisible(rest > 0);
    m_more->setText(tr("Show %n more action(s)", nullptr, rest));
    m_list->setUpdatesEnabled(true);
    m_list->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void ClarifyScreen::settle(const core::Id<core::Clarification> &point, bool settled)
{
    session::PlanSession &session = context().session;
    const core::Outcome outcome =
        session.perform(core::verbs::settleClarification(session.plan(), point, settled));
    if (!outcome)
        context().reportError(context().wording.error(outcome.error()));
}

bool ClarifyScreen::showEntity(const EntityRef &ref)
{
    core::Id<core::ActionSheet> action;
    if (ref.is<core::Clarification>()) {
        const core::Clarification *point = context().session.plan().find(ref.idOf<core::Clarification>());
        if (!point)
            return false;
        action = point->actionId;
        if (point->settled)
            m_withSettled->setChecked(true);
    } else if (ref.is<core::ActionSheet>()) {
        action = ref.idOf<core::ActionSheet>();
    } else {
        return false;
    }
    const core::ActionSheet *sheet = context().session.plan().find(action);
    if (!sheet)
        return false;
    m_filter.challenge = 0;
    const auto groups = clarifyGroups(context().session.plan(), m_filter, context().wording);
    const auto at = std::find_if(groups.begin(), groups.end(),
                                 [&action](const ClarifyGroup &group) { return group.action == action; });
    m_shownGroups = std::max(m_shownGroups, int(at - groups.begin()) + 1);
    refreshNow();
    const QString name = u"clarify-%1"_s.arg(context().session.plan().code(*sheet));
    if (auto *card = m_list->findChild<ClarifyCard *>(name)) {
        m_scroll->ensureWidgetVisible(card);
        if (auto *button = card->findChild<LinkButton *>())
            button->setFocus();
        return true;
    }
    return false;
}

} // namespace jalon::gui
