// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/amendments/AmendmentsScreen.h"

#include "gui/amendments/AmendmentDelegate.h"
#include "gui/amendments/AmendmentDetails.h"
#include "gui/amendments/AmendmentFilterBar.h"
#include "gui/amendments/AmendmentModel.h"
#include "gui/amendments/FreezeDialog.h"
#include "gui/app/ViewState.h"
#include "gui/forms/FormGroup.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/PageHeader.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int DetailsWidth = 350;
constexpr int SheetWidth = 66;
constexpr int NameWidth = 130;
} // namespace

AmendmentsScreen::AmendmentsScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_form(new FormGroup(FormContext::of(context), this))
    , m_model(new AmendmentModel(this))
    , m_header(new PageHeader(tr("Amendments"), this))
    , m_filters(new AmendmentFilterBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->addWidget(makeTable());
    auto *card = new Card(this);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(0, 0, 0, 0);
    m_details = new AmendmentDetails(context, *m_form, card);
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
    layout->addWidget(m_filters);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
    connect(m_filters, &AmendmentFilterBar::filterChanged, this, &AmendmentsScreen::runQuery);
    connect(&context.view, &ViewState::asOfChanged, this, &Screen::scheduleRefresh);
}

AmendmentsScreen::~AmendmentsScreen()
{
    delete m_splitter; // its editors sign off at the form group, which must still be there
}

QWidget *AmendmentsScreen::makeTable()
{
    auto *card = new Card(this);
    m_table = new QTableView(card);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AmendmentDelegate(m_table));
    m_table->setAccessibleName(tr("Voted, amended, today"));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMouseTracking(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leaves the table, as everywhere
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(AmendmentDelegate::rowHeight(font()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_empty = new EmptyState(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { choose(now.row()); });
    connect(m_table, &QTableView::doubleClicked, this, &AmendmentsScreen::openSheet);
    connect(m_empty, &EmptyState::nextStepClicked, this, &AmendmentsScreen::nextStep);
    return card;
}

void AmendmentsScreen::layoutColumns()
{
    const int rest = qMax(240, m_table->viewport()->width() - SheetWidth - NameWidth);
    m_table->setColumnWidth(AmendmentModel::Sheet, SheetWidth);
    m_table->setColumnWidth(AmendmentModel::Name, NameWidth);
    m_table->setColumnWidth(AmendmentModel::Voted, rest / 3);
    m_table->setColumnWidth(AmendmentModel::Amended, rest / 3);
    m_table->setColumnWidth(AmendmentModel::Today, rest - 2 * (rest / 3));
}

void AmendmentsScreen::refresh()
{
    showSubtitle();
    runQuery();
}

void AmendmentsScreen::showSubtitle()
{
    const Plan &plan = context().session.plan();
    const QDate asOf = context().view.asOf();
    const auto changed = amendmentRows(plan, asOf, true, context().wording);
    const AmendmentCounts counts = countRows(plan, asOf, changed);
    m_filters->show(plan, counts.byKind);
    QStringList facts;
    if (!plan.info().frozenOn.isValid()) {
        facts << tr("not frozen yet");
    } else {
        facts << tr("voted on %1").arg(context().wording.date(plan.info().frozenOn))
              << tr("%n amendment(s)", nullptr, counts.amendments)
              << tr("%n correction(s)", nullptr, counts.corrections)
              << tr("%n sheet(s) touched", nullptr, counts.sheets);
        for (auto at = counts.byKind.cbegin(); at != counts.byKind.cend(); ++at)
            //: %1 a kind of value ("Dates"), %2 how many of it changed
            facts << tr("%1: %2").arg(AmendmentFilterBar::kindName(at.key()).toLower()).arg(at.value());
    }
    const auto all = plan.amendments();
    const auto later =
        std::count_if(all.begin(), all.end(), [&](const Amendment *each) { return each->date > asOf; });
    if (later > 0) //: %1 is the as-of date
        facts
            << tr("%n later than %1, not shown", nullptr, int(later)).arg(context().wording.shortDate(asOf));
    m_header->setSubtitle(facts.join(u" · "_s));
}

void AmendmentsScreen::runQuery()
{
    const Plan &plan = context().session.plan();
    const AmendmentFilter filter = m_filters->filter();
    const bool frozen = plan.info().frozenOn.isValid();
    std::vector<AmendmentRow> rows;
    if (frozen)
        rows = amendmentRows(plan, context().view.asOf(), filter.changedOnly, context().wording);
    std::erase_if(rows, [&](const AmendmentRow &row) { return !matches(row, filter); });
    m_selecting = true;
    m_model->setRows(std::move(rows));
    m_selecting = false;
    const bool none = m_model->rowCount() == 0;
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    m_details->parentWidget()->setVisible(!none);
    if (!frozen)
        m_empty->set(
            tr("Once the plan is frozen as voted, each later change of a title, a pilot, a date, a cost "
               "or an indicator stands here with who decided it and why: voted, amended, today."),
            context().session.isReadOnly() ? QString() : tr("Freeze the plan as voted…"));
    else if (!filter.isEmpty())
        m_empty->set(tr("No value fits these filters."), tr("Show all changes"));
    else
        m_empty->set(
            tr("Nothing voted has changed. Changes of titles, pilots, dates, costs and indicators will "
               "stand here with who decided them and why."),
            tr("Show what was voted"));
    select(m_row, m_field);
}

void AmendmentsScreen::nextStep()
{
    if (!context().session.plan().info().frozenOn.isValid()) {
        FreezeDialog(context(), this).exec();
        return;
    }
    AmendmentFilter filter;
    filter.changedOnly = !m_filters->filter().isEmpty();
    m_filters->setFilter(filter);
}

void AmendmentsScreen::select(const QString &row, const QString &field)
{
    const int at = qMax(0, m_model->rowOf(row, field));
    m_selecting = true;
    if (m_table->currentIndex().row() != at && at < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(at, 0));
    m_selecting = false;
    const AmendmentRow *shown = m_model->at(at);
    m_row = shown ? shown->row : QString();
    m_field = shown ? shown->field : QString();
    m_details->show(shown);
}

void AmendmentsScreen::choose(int index)
{
    const AmendmentRow *wanted = m_model->at(index);
    if (m_selecting || !wanted || (wanted->row == m_row && wanted->field == m_field))
        return;
    const QString row = wanted->row, field = wanted->field; // committing may make the rows anew
    if (m_form->leave(context().dialogs, this)) {
        m_row = row;
        m_field = field;
    }
    QMetaObject::invokeMethod(
        this, [this] { select(m_row, m_field); }, Qt::QueuedConnection);
}

void AmendmentsScreen::openSheet()
{
    const AmendmentRow *row = m_model->at(m_table->currentIndex().row());
    if (row && !row->action.isNull())
        context().navigate(EntityRef::to(Id<ActionSheet>(row->action), QString(row->field)));
}

bool AmendmentsScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        layoutColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openSheet();
            return true;
        }
    }
    return Screen::eventFilter(watched, event);
}

void AmendmentsScreen::takeFocus()
{
    if (!m_form->isEditing())
        m_table->setFocus();
}

bool AmendmentsScreen::search(const QString &words)
{
    AmendmentFilter filter = m_filters->filter();
    filter.words = words;
    m_filters->setFilter(filter);
    return true;
}

bool AmendmentsScreen::leave()
{
    return m_form->leave(context().dialogs, this);
}

bool AmendmentsScreen::showEntity(const EntityRef &ref)
{
    if (isStale())
        refreshNow();
    const auto rows = amendmentRows(context().session.plan(), context().view.asOf(), true, context().wording);
    const AmendmentChange *line =
        ref.is<AmendmentChange>() ? context().session.plan().find(ref.idOf<AmendmentChange>()) : nullptr;
    const auto wanted = [&](const AmendmentRow &row) {
        if (line)
            return row.row == line->row && row.field == line->field;
        if (ref.is<Amendment>())
            return std::find(row.amendments.begin(), row.amendments.end(), ref.idOf<Amendment>()) !=
                   row.amendments.end();
        return row.action == ref.idOf<ActionSheet>() && (ref.field.isEmpty() || row.field == ref.field);
    };
    const auto found = std::find_if(rows.begin(), rows.end(), wanted);
    if (found == rows.end())
        return false;
    if (m_model->rowOf(found->row, found->field) < 0)
        m_filters->setFilter({}); // what one jumps to is shown, whatever was filtered
    select(found->row, found->field);
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus();
    return true;
}

} // namespace jalon::gui
