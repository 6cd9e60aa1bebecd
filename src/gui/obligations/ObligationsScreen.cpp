// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/obligations/ObligationsScreen.h"

#include "core/rules/Situation.h"
#include "gui/app/PlanFigures.h"
#include "gui/app/ViewState.h"
#include "gui/filters/FilterStates.h"
#include "gui/filters/SavedFilters.h"
#include "gui/forms/FormGroup.h"
#include "gui/obligations/ObligationDelegate.h"
#include "gui/obligations/ObligationDetails.h"
#include "gui/obligations/ObligationFilterBar.h"
#include "gui/obligations/ObligationModel.h"
#include "gui/obligations/RateTable.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Banner.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/EntryMessage.h"
#include "gui/widgets/PageHeader.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QListView>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int DetailsWidth = 340;
} // namespace

ObligationsScreen::ObligationsScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_form(new FormGroup(FormContext::of(context), this))
    , m_model(new ObligationModel(context.session.plan(), context.wording, this))
    , m_header(new PageHeader(tr("Due dates"), this))
    , m_banner(new Banner(this))
    , m_filters(new ObligationFilterBar(context.wording, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    auto *add = secondaryButton(tr("Add a due date"), this);
    add->setEnabled(!context.session.isReadOnly());
    m_header->addWidget(add);
    m_banner->hide();
    m_splitter->addWidget(makeList());
    auto *card = new Card(this);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(0, 0, 0, 0);
    m_details = new ObligationDetails(context, *m_form, card);
    cardLayout->addWidget(m_details);
    card->setMinimumWidth(290);
    m_splitter->addWidget(card);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({800, DetailsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::PageMargin, 18, grid::PageMargin, grid::PageMargin);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_filters);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_list);
    makeActions();
    connect(add, &QPushButton::clicked, this, &ObligationsScreen::addOne);
    connect(m_banner, &Banner::actionClicked, this, &ObligationsScreen::propose);
    auto *saved = new SavedFilters(
        context,
        {u"obligations"_s, [this] { return FilterStates::of(m_filters->filter()); },
         [this](const QVariantMap &state) {
             QStringList gone;
             m_filters->setFilter(FilterStates::obligations(state, this->context().session.plan(), gone));
             return gone;
         }},
        m_filters);
    m_filters->addTool(saved);
    connect(m_filters, &ObligationFilterBar::filterChanged, saved, &SavedFilters::follow);
    connect(m_filters, &ObligationFilterBar::filterChanged, this, &ObligationsScreen::runQuery);
    connect(m_details, &ObligationDetails::settleRequested, this, &ObligationsScreen::settle);
    connect(m_details, &ObligationDetails::reopenRequested, this, &ObligationsScreen::reopen);
    connect(m_details, &ObligationDetails::recordRequested, this, &ObligationsScreen::record);
    connect(m_details, &ObligationDetails::removeRequested, this, &ObligationsScreen::remove);
}

ObligationsScreen::~ObligationsScreen()
{
    delete m_splitter; // its editors sign off at the form group, which must still be there
}

QWidget *ObligationsScreen::makeList()
{
    auto *card = new Card(this);
    m_list = new QListView(card);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ObligationDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Due dates"));
    m_list->installEventFilter(this);
    m_rateArea = new QScrollArea(card);
    m_rates = new RateTable(m_rateArea);
    m_rateArea->setWidget(m_rates);
    m_rateArea->setWidgetResizable(true);
    m_rateArea->setFrameShape(QFrame::NoFrame);
    m_rateArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rateArea->viewport()->setAutoFillBackground(false);
    m_rates->setAutoFillBackground(false);
    m_empty = new EmptyState(card);
    m_message = new EntryMessage(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_rateArea, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_message);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                const Id<Obligation> wanted = m_model->idAt(now.row());
                if (m_selecting || wanted.isNull())
                    return;
                if (!m_form->leave(context().dialogs, this)) {
                    QMetaObject::invokeMethod(
                        this, [this] { select(m_chosen); }, Qt::QueuedConnection);
                    return;
                }
                m_chosen = wanted;
                showCurrent();
            });
    connect(m_rates, &RateTable::actionClicked, this, [this](const Id<ActionSheet> &action) {
        m_filters->showList();
        ObligationFilter filter;
        filter.action = action;
        m_filters->setFilter(filter);
    });
    connect(m_empty, &EmptyState::nextStepClicked, this, [this] {
        if (m_filters->filter().isEmpty())
            propose();
        else
            m_filters->setFilter({});
    });
    return card;
}

void ObligationsScreen::refresh()
{
    const Plan &plan = context().session.plan();
    const QDate asOf = context().view.asOf();
    m_filters->show(plan, obligationsByState(plan, asOf));
    showProposals();
    showSubtitle();
    runQuery();
}

void ObligationsScreen::showProposals()
{
    const int proposed = context().figures.proposedObligations();
    if (proposed > 0)
        m_banner->showMessage(
            Banner::Kind::Info,
            tr("The method implies %n recurring due date(s) that are not taken up.", nullptr, proposed),
            tr("Take them up…"), false);
    m_banner->setVisible(proposed > 0 && !context().session.isReadOnly());
}

void ObligationsScreen::showSubtitle()
{
    const Plan &plan = context().session.plan();
    ObligationCount count;
    for (const ActionSheet *action : plan.actions())
        count += countObligations(plan, *action, 0, context().view.asOf());
    if (plan.table<Obligation>().isEmpty()) {
        m_header->setSubtitle({});
        return;
    }
    QStringList facts{tr("%n due date(s)", nullptr, plan.table<Obligation>().size())};
    if (count.late > 0)
        facts << tr("%n late", nullptr, count.late);
    if (count.rate())
        facts << tr("%1 % kept of those due").arg(*count.rate());
    m_header->setSubtitle(facts.join(u" · "_s));
}

void ObligationsScreen::runQuery()
{
    const Plan &plan = context().session.plan();
    const int before = m_model->rowOf(m_chosen);
    m_selecting = true;
    m_model->setRows(obligationRows(plan, m_filters->filter(), m_filters->grouping(), context().view.asOf(),
                                    context().wording),
                     context().view.asOf());
    m_selecting = false;
    const bool none = m_model->rowCount() == 0, rates = m_filters->isRates();
    if (rates) {
        const auto [first, last] = yearsOf(plan, context().view.asOf());
        m_rates->show(plan, context().view.asOf(), first, last);
    }
    const bool any = !plan.table<Obligation>().isEmpty();
    m_list->setVisible(!none && !rates);
    m_rateArea->setVisible(any && rates);
    m_empty->setVisible(rates ? !any : none);
    m_details->parentWidget()->setVisible(any && !rates);
    if (any)
        m_empty->set(tr("No due date fits these filters."), tr("Show all due dates"));
    else
        m_empty->set(tr("What comes back at a rhythm (“every quarter”) or must be done by a day stands here: "
                        "late, due soon, coming, kept or not kept."),
                     context().session.isReadOnly() || context().figures.proposedObligations() == 0
                         ? QString()
                         : tr("Take up the recurring due dates…"));
    if (m_model->rowOf(m_chosen) >= 0) {
        select(m_chosen);
        return;
    }
    // its neighbour where it went; else the first
    int row = qMax(0, qMin(before, m_model->rowCount() - 1));
    while (row >= 0 && row < m_model->rowCount() && m_model->idAt(row).isNull())
        ++row;
    select(m_model->idAt(row));
}

void ObligationsScreen::select(const Id<Obligation> &id)
{
    m_chosen = id;
    const int row = m_model->rowOf(id);
    m_selecting = true;
    // an obligation stands below each of its pilots: the row that is current may be another one of them
    if (row >= 0 && m_model->idAt(m_list->currentIndex().row()) != id)
        m_list->setCurrentIndex(m_model->index(row));
    m_selecting = false;
    showCurrent();
}

void ObligationsScreen::takeFocus()
{
    if (!m_form->isEditing())
        m_list->setFocus();
}

bool ObligationsScreen::search(const QString &words)
{
    ObligationFilter filter = m_filters->filter();
    filter.words = words;
    m_filters->setFilter(filter);
    return true;
}

bool ObligationsScreen::leave()
{
    return m_form->leave(context().dialogs, this);
}

bool ObligationsScreen::showEntity(const EntityRef &ref)
{
    if (isStale())
        refreshNow();
    const Plan &plan = context().session.plan();
    Id<Obligation> id;
    if (ref.is<Obligation>())
        id = ref.idOf<Obligation>();
    if (ref.is<MethodStep>()) {
        const SeriesState series = seriesOf(plan, ref.idOf<MethodStep>(), context().view.asOf());
        id = series.next.isNull() ? series.last : series.next;
    }
    if (ref.is<ActionSheet>()) {
        ObligationFilter filter;
        filter.action = ref.idOf<ActionSheet>();
        m_filters->showList();
        m_filters->setFilter(filter);
        m_list->setFocus();
        return true;
    }
    if (!plan.find(id))
        return false;
    m_filters->showList();
    if (m_model->rowOf(id) < 0)
        m_filters->setFilter({}); // what one jumps to is shown, whatever was filtered
    select(id);
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_list->setFocus();
    return true;
}

} // namespace jalon::gui
