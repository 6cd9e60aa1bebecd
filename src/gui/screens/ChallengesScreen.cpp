// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/ChallengesScreen.h"

#include "gui/app/PlanFigures.h"
#include "gui/app/ViewState.h"
#include "gui/delegates/ChallengeDelegate.h"
#include "gui/models/ChallengesModel.h"
#include "gui/origin/CostOrigin.h"
#include "gui/origin/CountOrigin.h"
#include "gui/origin/OriginDialog.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/FigureLine.h"
#include "gui/widgets/PageHeader.h"
#include "gui/widgets/VisionCard.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestContent = 1400;
constexpr int ManyRows = 60; // beyond, the page scrolls anyway and the rows keep a comfortable height

QListView *makeList(QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(u"challenges"_s);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls as a whole
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
    list->viewport()->setAttribute(Qt::WA_Hover);
    list->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    return list;
}

} // namespace

ChallengesScreen::ChallengesScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_model(new ChallengesModel(this))
    , m_delegate(new ChallengeDelegate(this))
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    QWidget *page = makePage();
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setFocusProxy(m_list);
    connect(m_list, &QAbstractItemView::clicked, this, &ChallengesScreen::open);
    connect(m_list, &QAbstractItemView::activated, this, &ChallengesScreen::open);
    connect(m_list, &QAbstractItemView::entered, this, [this](const QModelIndex &index) {
        m_list->viewport()->setCursor(m_model->isHead(index.row()) ? Qt::ArrowCursor
                                                                   : Qt::PointingHandCursor);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChallengesScreen::keepVisible);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_vision, &VisionCard::foldedChanged, this, &ChallengesScreen::fitRows, Qt::QueuedConnection);
}

QWidget *ChallengesScreen::makePage()
{
    auto *page = new QWidget;
    m_column = new QWidget(page);
    m_column->setMaximumWidth(WidestContent);
    m_header = new PageHeader(tr("The challenges"), m_column);
    m_vision = new VisionCard(m_column);
    m_list = makeList(m_column);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Challenges and their actions"));
    m_empty = new EmptyState(tr("The challenges of the plan and their actions will stand here: states, "
                                "dates, indicators and costs."),
                             tr("Go to the action sheets"), m_column);
    connect(m_empty, &EmptyState::nextStepClicked, this, [this] {
        context().navigate({{}, {}, {}, u"sheets"_s});
    });
    m_foot = new FigureLine(m_column);
    m_cost = new FigureLine(m_column);
    m_cost->setAlignment(Qt::AlignRight);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_cost, 1);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(grid::PageMargin, 14, grid::PageMargin, 8);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(m_vision);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    column->addLayout(foot);
    column->addStretch(1);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_column, 1000);
    layout->addStretch(1);
    return page;
}

void ChallengesScreen::refresh()
{
    const core::Plan &plan = context().session.plan();
    const core::AnnualReview &review = context().figures.reviewAt(context().view.asOf());
    const QModelIndex current = m_list->currentIndex();
    const auto chosen =
        current.isValid() ? m_model->row(current.row()).action : core::Id<core::ActionSheet>();
    m_model->show(plan, review, context().wording);
    if (!m_list->currentIndex().isValid()) { // after a reset
        const int row = chosen.isNull() ? m_model->firstAction() : m_model->rowOf(chosen);
        if (row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
    }
    m_vision->show(plan, context().wording);
    showTotals(plan, review);
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    m_foot->setVisible(!empty);
    m_cost->setVisible(!empty);
    fitRows();
}

void ChallengesScreen::showTotals(const core::Plan &plan, const core::AnnualReview &review)
{
    const core::ReviewTotals &totals = review.totals;
    const report::Wording &wording = context().wording;
    const int challenges = int(review.challenges.size());
    m_header->setTitle(challenges == 5 ? tr("The five challenges") : tr("The challenges"));
    const QDate asOf = context().view.asOf();
    const Origin costs = [&plan, &wording] { return CostOrigin::indicative(plan, wording, {}); };
    QList<FigureText> facts{{Figures::actions(totals.actions),
                             [&plan, &wording, asOf] { return CountOrigin::actions(plan, wording, asOf); }}};
    const auto done = totals.byStatus.find(core::Status::Done);
    if (done != totals.byStatus.end() && done->second > 0)
        facts << FigureText{tr("%n done", nullptr, done->second), statusOrigin(core::Status::Done)};
    if (totals.late > 0)
        facts << FigureText{Figures::late(totals.late),
                            [&plan, &wording, asOf] { return CountOrigin::late(plan, wording, asOf); }};
    if (totals.waiting > 0)
        facts << FigureText{Figures::waiting(totals.waiting),
                            [&plan, &wording, asOf] { return CountOrigin::waiting(plan, wording, asOf); }};
    facts << FigureText{Figures::indicators(totals),
                        [&plan, &wording, asOf] {
                            return CountOrigin::indicators(plan, wording, asOf, false);
                        }}
          << FigureText{Figures::knownCost(totals, wording), costs};
    m_header->setFigures(context(), totals.actions ? facts : QList<FigureText>{{plan.info().title}});
    QList<FigureText> states;
    for (const auto &[status, words] : Figures::eachStatus(totals))
        states << FigureText{words, statusOrigin(status)};
    m_foot->setFigures(context(), states);
    QList<FigureText> cost{{wording.cost(totals.cost), costs}};
    if (totals.cost.atLeast())
        cost << FigureText{wording.notCosted(totals.cost), costs};
    m_cost->setFigures(context(), cost);
}

Origin ChallengesScreen::statusOrigin(core::Status status) const
{
    return [&plan = context().session.plan(), &wording = context().wording, asOf = context().view.asOf(),
            status] { return CountOrigin::withStatus(plan, wording, asOf, status); };
}

void ChallengesScreen::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->currentIndex();
    const core::Plan &plan = context().session.plan();
    const core::ActionSheet *action = index.isValid() ? plan.find(m_model->row(index.row()).action) : nullptr;
    const core::Challenge *challenge = action ? plan.find(action->challengeId) : nullptr;
    if (!challenge)
        return;
    const auto ask = [this](const OriginFacts &facts) { OriginDialog::open(context(), facts, this); };
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Where does this figure come from?"))->setEnabled(false);
    menu->addAction(tr("Indicators of %1").arg(plan.code(*action)), this, [=, this, &plan, id = action->id] {
        ask(CountOrigin::indicators(plan, context().wording, context().view.asOf(), false, id));
    });
    menu->addAction(tr("Cost of %1").arg(plan.code(*action)), this, [=, this, &plan, id = action->id] {
        ask(CostOrigin::indicative(plan, context().wording, {{}, id}));
    });
    menu->addAction(tr("Cost of challenge %1").arg(challenge->number), this,
                    [=, this, &plan, id = challenge->id] {
                        ask(CostOrigin::indicative(plan, context().wording, {id, {}}));
                    });
    menu->popup(at);
}

void ChallengesScreen::open(const QModelIndex &index)
{
    if (index.isValid() && !m_model->isHead(index.row()))
        context().navigate(EntityRef::to(m_model->row(index.row()).action));
}

// The rows take the height that is there, so that the adopted plan fits a small screen and fills a large one.
void ChallengesScreen::fitRows()
{
    const int smallest = ChallengeDelegate::smallestRow(m_list->font());
    int height = smallest + 4;
    if (m_model->rowCount() <= ManyRows) {
        const int others = m_column->layout()->heightForWidth(m_column->width()) > 0
                               ? m_column->layout()->heightForWidth(m_column->width()) - m_list->height()
                               : m_column->layout()->sizeHint().height() - m_list->height();
        const int room = m_scroll->viewport()->height() - others;
        height = ChallengeDelegate::largestRow(m_list->font());
        while (height > smallest && ChallengeDelegate::heightOf(*m_model, height) > room)
            --height;
    }
    m_delegate->setRowHeight(height);
    m_list->setFixedHeight(ChallengeDelegate::heightOf(*m_model, height));
    m_list->doItemsLayout();
}

void ChallengesScreen::keepVisible(const QModelIndex &index)
{
    const QRect rect = m_list->visualRect(index);
    if (!rect.isValid())
        return;
    const QPoint at = m_list->viewport()->mapTo(m_scroll->widget(), rect.center());
    const bool first = index.row() == m_model->firstAction();
    m_scroll->ensureVisible(m_scroll->viewport()->width() / 2, first ? 0 : at.y(), 0, first ? 0 : 60);
}

bool ChallengesScreen::showEntity(const EntityRef &ref)
{
    if (ref.is<core::Challenge>()) {
        const core::Challenge *challenge = context().session.plan().find(ref.idOf<core::Challenge>());
        for (int i = 0; challenge && i < m_model->rowCount(); ++i) {
            if (!m_model->isHead(i) && m_model->row(i).challenge == challenge->number) {
                m_list->setCurrentIndex(m_model->index(i));
                break;
            }
        }
    } else if (ref.is<core::ActionSheet>()) {
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(ref.idOf<core::ActionSheet>())));
    } else if (!ref.is<core::PlanInfo>()) {
        return false;
    }
    m_list->setFocus();
    return true;
}

void ChallengesScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    fitRows();
}

// Home and the Page keys, which the list itself does not know how to do: its first line is a head, and it is
// as high as all of its lines.
bool ChallengesScreen::jumpByKey(int key)
{
    const int page = std::max(1, m_scroll->viewport()->height() / (m_delegate->rowHeight() + 8));
    const int last = m_model->rowCount() - 1, here = m_list->currentIndex().row();
    int row = key == Qt::Key_Home       ? 0
              : key == Qt::Key_PageUp   ? std::max(here - page, 0)
              : key == Qt::Key_PageDown ? std::min(here + page, last)
                                        : -1;
    if (row < 0)
        return false;
    const int step = key == Qt::Key_PageDown ? -1 : 1; // from a head back into the way already made
    while (row > 0 && row < last && m_model->isHead(row))
        row += step;
    if (row == 0)
        row = m_model->firstAction();
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    return true;
}

bool ChallengesScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitRows();
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        jumpByKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return Screen::eventFilter(watched, event);
}

} // namespace jalon::gui
