// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/costs/CostsScreen.h"

#include "core/change/Verbs.h"
#include "gui/app/ViewState.h"
#include "gui/costs/AmountTableModel.h"
#include "gui/costs/AmountView.h"
#include "gui/costs/CostsDetails.h"
#include "gui/costs/TakeOverDialog.h"
#include "gui/filters/FilterStates.h"
#include "gui/filters/SavedFilters.h"
#include "gui/forms/FormGroup.h"
#include "gui/origin/CostOrigin.h"
#include "gui/origin/OriginDialog.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EntryMessage.h"
#include "gui/widgets/PageHeader.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QAction>
#include <QComboBox>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int DetailsWidth = 620;
constexpr int DetailsHeight = 250;
constexpr int TableWidth = 1200; // below that the details stand under the table
} // namespace

CostsScreen::CostsScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_form(new FormGroup(FormContext::of(context), this))
    , m_header(new PageHeader(tr("Costs"), this))
    , m_views(new QTabBar(this))
    , m_years(new QTabBar(this))
    , m_measure(new QComboBox(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    makeActions();
    auto *copy = secondaryButton(tr("Copy the table"), this);
    copy->setToolTip(tr("Copies the table for a spreadsheet (Ctrl+C in the table)"));
    connect(copy, &QPushButton::clicked, this, &CostsScreen::copyTable);
    m_header->addWidget(copy);
    makeChoices();
    makeSaved();
    m_splitter->addWidget(makeTable());
    m_splitter->addWidget(makeDetails());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(16);
    choices->addWidget(m_views);
    choices->addWidget(m_saved);
    choices->addStretch(1);
    choices->addWidget(m_measure);
    choices->addWidget(m_years);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::PageMargin, 18, grid::PageMargin, grid::PageMargin);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addLayout(choices);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
}

CostsScreen::~CostsScreen()
{
    delete m_splitter; // its editors sign off at the form group, which must still be there
}

void CostsScreen::makeActions()
{
    m_origin = new QAction(tr("Where does this figure come from?"), this);
    m_copy = new QAction(tr("Copy the table of costs"), this);
    m_takeUp = new QAction(tr("Take up the costs of the sheet…"), this);
    m_takeUp->setEnabled(!context().session.isReadOnly());
    connect(m_origin, &QAction::triggered, this, &CostsScreen::askOrigin);
    connect(m_copy, &QAction::triggered, this, &CostsScreen::copyTable);
    connect(m_takeUp, &QAction::triggered, this, &CostsScreen::takeUp);
}

void CostsScreen::makeChoices()
{
    for (QTabBar *bar : {m_views, m_years}) {
        bar->setDrawBase(false);
        bar->setExpanding(false);
        bar->setUsesScrollButtons(true);
    }
    m_views->setAccessibleName(tr("View"));
    m_views->addTab(tr("By action"));
    m_views->addTab(tr("By funder and year"));
    m_years->setAccessibleName(tr("Year"));
    m_measure->setAccessibleName(tr("Amounts shown"));
    for (const BudgetMeasure measure :
         {BudgetMeasure::Planned, BudgetMeasure::Committed, BudgetMeasure::Paid})
        m_measure->addItem(CostOrigin::measure(measure));
    m_measure->hide();
    connect(m_views, &QTabBar::currentChanged, this, [this] { showTables(); });
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] { showTables(); });
    connect(m_years, &QTabBar::currentChanged, this, &CostsScreen::changeYear);
}

void CostsScreen::makeSaved()
{
    m_saved =
        new SavedFilters(context(),
                         {u"costs"_s, [this] { return FilterStates::of(costView()); },
                          [this](const QVariantMap &state) {
                              QStringList gone;
                              setCostView(FilterStates::costs(state, this->context().session.plan(), gone));
                              return gone;
                          }},
                         this);
}

QWidget *CostsScreen::makeTable()
{
    auto *card = new Card(this);
    m_table = new AmountView(tr("Costs by challenge and action"), card);
    m_funders = new AmountView(tr("Costs by funder and year"), card);
    m_funders->hide();
    m_message = new EntryMessage(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_funders, 1);
    layout->addWidget(m_message);
    card->setMinimumHeight(180);
    connect(m_table, &AmountView::currentKeyChanged, this, &CostsScreen::choose);
    for (AmountView *table : {m_table, m_funders})
        connect(table, &AmountView::originAsked, this,
                [this](const Origin &origin) { OriginDialog::open(this->context(), origin(), this); });
    return card;
}

QWidget *CostsScreen::makeDetails()
{
    auto *card = new Card(this);
    m_details = new CostsDetails(context(), *m_form, card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_details);
    card->setMinimumSize(420, 160);
    connect(m_table, &AmountView::goOnRequested, m_details, &CostsDetails::startTyping);
    connect(m_details, &CostsDetails::takeOverRequested, this, &CostsScreen::takeUp);
    connect(m_details, &CostsDetails::sheetRequested, this,
            [this](const Id<ActionSheet> &action) { context().navigate(EntityRef::to(action, u"cost"_s)); });
    return card;
}

void CostsScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    placeDetails();
}

void CostsScreen::placeDetails()
{
    const bool below = width() < TableWidth + DetailsWidth;
    if (m_below == below)
        return;
    m_below = below;
    m_splitter->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
    m_details->setWide(below);
    const int whole = below ? m_splitter->height() : m_splitter->width();
    const int part = below ? qMax(DetailsHeight, whole * 2 / 5) : DetailsWidth;
    m_splitter->setSizes({qMax(whole - part, 200), part});
}

// -- what is shown

int CostsScreen::year() const
{
    return m_year;
}

void CostsScreen::setYear(int year)
{
    for (int tab = 0; tab < m_years->count(); ++tab) {
        if (m_years->tabData(tab).toInt() == year)
            m_years->setCurrentIndex(tab);
    }
}

void CostsScreen::setView(int index)
{
    m_views->setCurrentIndex(index);
}

CostView CostsScreen::costView() const
{
    return {m_views->currentIndex() == 1, BudgetMeasure(qMax(0, m_measure->currentIndex())),
            m_yearChosen ? std::optional(m_year) : std::nullopt};
}

void CostsScreen::setCostView(const CostView &view)
{
    if (!mayLeaveLine())
        return;
    m_yearChosen = view.year.has_value();
    m_year = view.year.value_or(m_year);
    {
        const QSignalBlocker views(m_views), measures(m_measure);
        m_views->setCurrentIndex(view.byFunder ? 1 : 0);
        m_measure->setCurrentIndex(int(view.measure));
    }
    m_message->clear();
    refresh();
}

void CostsScreen::showYears()
{
    const std::vector<int> years = budgetYears(context().session.plan());
    if (!m_yearChosen || (m_year != 0 && std::find(years.begin(), years.end(), m_year) == years.end()))
        m_year = std::find(years.begin(), years.end(), context().view.year()) == years.end()
                     ? 0
                     : context().view.year();
    const QSignalBlocker quiet(m_years);
    std::vector<int> present;
    for (int tab = 0; tab + 1 < m_years->count(); ++tab)
        present.push_back(m_years->tabData(tab).toInt());
    if (present != years || m_years->count() == 0) {
        while (m_years->count() > 0)
            m_years->removeTab(0);
        for (const int year : years)
            m_years->setTabData(m_years->addTab(QString::number(year)), year);
        m_years->setTabData(m_years->addTab(tr("All years")), 0);
    }
    setYear(m_year);
}

void CostsScreen::changeYear()
{
    const int chosen = m_years->tabData(m_years->currentIndex()).toInt();
    if (chosen == m_year)
        return;
    if (!mayLeaveLine()) {
        const QSignalBlocker quiet(m_years);
        return setYear(m_year);
    }
    m_year = chosen;
    m_yearChosen = true;
    m_message->clear();
    showTables();
    m_details->show(CostScope::ofKey(m_key), m_year);
}

void CostsScreen::showTables()
{
    const CostTables tables(context().session.plan(), context().wording);
    const bool funders = m_views->currentIndex() == 1;
    m_table->setVisible(!funders);
    m_funders->setVisible(funders);
    m_measure->setVisible(funders);
    m_years->setVisible(!funders);
    setFocusProxy(funders ? m_funders : m_table);
    if (funders)
        m_funders->show(tables.byFunder(BudgetMeasure(qMax(0, m_measure->currentIndex()))));
    {
        const QSignalBlocker quiet(m_table);
        m_table->show(tables.byAction(m_year));
        if (!m_table->setCurrentKey(m_key, false)) {
            m_key = u"total"_s;
            m_table->setCurrentKey(m_key, false);
        }
    }
    const int year = funders ? 0 : m_year; // of what the table shows
    const QString years = year == 0 ? tr("all years") : QString::number(year);
    m_saved->follow();
    m_header->setFigures(context(), QList<FigureText>{{years}} + tables.totals({}, year));
}

void CostsScreen::refresh()
{
    showYears();
    showTables();
    m_details->show(CostScope::ofKey(m_key), m_year);
    placeDetails();
}

void CostsScreen::planChanged(const ChangeSet &)
{
    m_message->clear(); // what it says was about the step before
    scheduleRefresh();
}

// -- choosing

void CostsScreen::choose()
{
    const QString key = m_table->currentKey();
    if (key.isEmpty() || key == m_key)
        return;
    if (!mayLeaveLine()) {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentKey(m_key);
        return;
    }
    m_key = key;
    m_message->clear();
    m_details->show(CostScope::ofKey(m_key), m_year);
}

bool CostsScreen::mayLeaveLine()
{
    return !m_form->isEditing() || m_form->leave(context().dialogs, this);
}

bool CostsScreen::leave()
{
    return m_form->leave(context().dialogs, this);
}

bool CostsScreen::showEntity(const EntityRef &ref)
{
    if (isStale())
        refreshNow();
    const Plan &plan = context().session.plan();
    CostScope scope{{}, ref.is<ActionSheet>() ? ref.idOf<ActionSheet>() : Id<ActionSheet>{}};
    if (ref.is<Challenge>())
        scope.challenge = ref.idOf<Challenge>();
    if (const BudgetLine *line = ref.is<BudgetLine>() ? plan.find(ref.idOf<BudgetLine>()) : nullptr) {
        scope.action = line->actionId;
        setYear(line->year);
    }
    if (scope == CostScope{})
        return false;
    if (const int year = ref.field.toInt(); year > 0)
        setYear(year);
    setView(0);
    const bool there = m_table->setCurrentKey(scope.key());
    if (there && !(ref.is<BudgetLine>() && m_details->goTo(ref.idOf<BudgetLine>())))
        m_table->setFocus();
    return there;
}

// -- doing

void CostsScreen::copyTable()
{
    (m_views->currentIndex() == 1 ? m_funders : m_table)->copy();
    m_message->showDone(tr("The table is copied: paste it into a spreadsheet."));
}

void CostsScreen::askOrigin()
{
    AmountView *table = m_views->currentIndex() == 1 ? m_funders : m_table;
    table->askOrigin();
}

void CostsScreen::takeUp()
{
    if (context().session.isReadOnly() || !mayLeaveLine())
        return;
    const Plan &plan = context().session.plan();
    const CostTables tables(plan, context().wording);
    std::vector<BudgetLine> lines;
    for (const ActionSheet *action : CostScope::ofKey(m_key).actions(plan)) {
        for (const BudgetLine &line : proposedBudget(plan, *action)) {
            if (m_year == 0 || line.year == m_year)
                lines.push_back(line);
        }
    }
    if (lines.empty()) {
        m_message->showRefusal(
            m_year == 0
                ? tr("Nothing to take up: the sheet gives no dated cost for a year without a budget line.")
                : tr("Nothing to take up for %1: the sheet gives no cost for that year, or it has a budget "
                     "line already.")
                      .arg(m_year));
        return;
    }
    auto *dialog = new TakeOverDialog(tables, lines, this);
    connect(dialog, &QDialog::accepted, this, [this, lines] {
        const Outcome done = context().session.perform(verbs::takeUpBudget(context().session.plan(), lines));
        if (done)
            m_message->showDone(tr("%n budget line(s) taken up.", nullptr, int(lines.size())));
        else
            m_message->showRefusal(context().wording.error(done.error()));
    });
    connect(dialog, &QDialog::finished, m_table, [this] { m_table->setFocus(); });
    dialog->open();
}

} // namespace jalon::gui
