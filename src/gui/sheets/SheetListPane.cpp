// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/SheetListPane.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "core/change/ChangeSet.h"
#include "gui/delegates/SheetDelegate.h"
#include "gui/filters/FilterStates.h"
#include "gui/filters/SavedFilters.h"
#include "gui/models/SheetListModel.h"
#include "gui/models/SheetSummary.h"
#include "gui/screens/ScreenContext.h"
#include "gui/sheets/SheetFilterBar.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/PageHeader.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

SheetListPane::SheetListPane(ScreenContext &context, SheetSummaries &summaries, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_summaries(summaries)
    , m_header(new PageHeader(tr("Action sheets"), this))
    , m_filters(new SheetFilterBar(context.wording, this))
    , m_model(new SheetListModel(summaries, context.wording, this))
    , m_view(new QListView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SheetDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("List of action sheets"));
    m_view->installEventFilter(this);
    auto *card = new Card(this);
    card->setLayout(m_stack);
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(card, 1);

    auto *saved = new SavedFilters(context,
                                   {u"sheets"_s, [this] { return FilterStates::of(m_filters->query()); },
                                    [this](const QVariantMap &state) {
                                        QStringList gone;
                                        m_filters->setQuery(
                                            FilterStates::sheets(state, m_context.session.plan(), gone));
                                        return gone;
                                    }},
                                   m_filters);
    m_filters->addChip(saved);
    connect(m_filters, &SheetFilterBar::changed, saved, &SavedFilters::follow);
    connect(m_filters, &SheetFilterBar::changed, this, &SheetListPane::runQuery);
    connect(m_filters, &SheetFilterBar::downPressed, this, &SheetListPane::focusList);
    connect(m_empty, &EmptyState::nextStepClicked, m_filters, &SheetFilterBar::clearFilters);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &row) {
                if (m_selecting || !row.isValid())
                    return;
                m_chosen = m_model->idAt(row);
                emit chosen(Id(m_chosen)); // a copy: select() may set it meanwhile
            });
}

void SheetListPane::refresh()
{
    m_summaries.forgetAll();
    runQuery();
    m_model->touch({});
}

void SheetListPane::planChanged(const core::ChangeSet &changes)
{
    const auto concerned = m_summaries.forget(changes);
    runQuery();
    m_model->touch(concerned);
}

void SheetListPane::runQuery()
{
    const core::Plan &plan = m_context.session.plan();
    int late = 0, toClarify = 0;
    for (const core::ActionSheet &action : plan.table<core::ActionSheet>().rows()) {
        const SheetSummary &summary = m_summaries.of(action.id);
        late += summary.situation.late ? 1 : 0;
        toClarify += summary.points > 0 ? 1 : 0;
    }
    m_filters->setChoices(plan, late, toClarify);
    m_selecting = true; // rows that go move the current row along: nobody chose that
    m_model->setIds(m_filters->query().run(plan, m_summaries, m_context.wording.locale()));
    showCount(); // the list may take the focus here, and with it a current row of its own
    const QModelIndex row = m_model->indexOf(m_chosen); // also one that the filters hid for a while
    if (row.isValid())
        setCurrentRow(row);
    else
        m_view->selectionModel()->clear();
    m_selecting = false;
}

// One of several selected rows becomes the current one without the others being forgotten.
void SheetListPane::setCurrentRow(const QModelIndex &row)
{
    QItemSelectionModel *selection = m_view->selectionModel();
    selection->setCurrentIndex(row, selection->isSelected(row) ? QItemSelectionModel::NoUpdate
                                                               : QItemSelectionModel::ClearAndSelect);
}

std::vector<SheetListPane::Id> SheetListPane::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<Id> ids;
    for (const QModelIndex &row : rows)
        ids.push_back(m_model->idAt(row));
    return ids;
}

void SheetListPane::showCount()
{
    const int all = m_context.session.plan().table<core::ActionSheet>().size();
    const int shown = m_model->rowCount();
    //: %n sheets in all, %1 of them listed
    m_header->setSubtitle(shown == all ? tr("%n sheet(s)", nullptr, all)
                                       : tr("%1 of %n sheet(s)", nullptr, all).arg(shown));
    if (shown == 0 && all > 0)
        m_empty->set(tr("No sheet fits these filters."), tr("Clear the filters"));
    else if (all == 0)
        m_empty->set(tr("The plan’s action sheets will be listed here."));
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
}

SheetListPane::Id SheetListPane::current() const
{
    return m_model->idAt(m_view->currentIndex());
}

void SheetListPane::select(const Id &id)
{
    m_chosen = id;
    if (!m_model->indexOf(id).isValid() && m_context.session.plan().find(id))
        m_filters->clearFilters();
    m_selecting = true;
    const QModelIndex row = m_model->indexOf(id);
    setCurrentRow(row);
    if (row.isValid())
        m_view->scrollTo(row);
    m_selecting = false;
}

SheetListPane::Id SheetListPane::neighbour(int steps) const
{
    const QModelIndex row = m_view->currentIndex();
    const int wanted = row.isValid() ? row.row() + steps : 0;
    return wanted < 0 || wanted >= m_model->rowCount() ? Id() : m_model->idAt(m_model->index(wanted));
}

void SheetListPane::search(const QString &words)
{
    m_filters->setWords(words);
}

void SheetListPane::focusList()
{
    m_view->setFocus(Qt::TabFocusReason);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0));
}

bool SheetListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit entered();
            return true;
        }
    }
    if (watched == m_view && event->type() == QEvent::ContextMenu) {
        auto *asked = static_cast<QContextMenuEvent *>(event);
        const QPoint at =
            asked->reason() == QContextMenuEvent::Keyboard
                ? m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).center())
                : asked->globalPos();
        emit menuAsked(at);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jalon::gui
