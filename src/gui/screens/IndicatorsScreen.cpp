// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/IndicatorsScreen.h"

#include "gui/app/PlanFigures.h"
#include "gui/app/ViewState.h"
#include "gui/bulk/BulkDialog.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/filters/FilterStates.h"
#include "gui/filters/SavedFilters.h"
#include "gui/forms/FormGroup.h"
#include "gui/models/IndicatorTableModel.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/IndicatorDetails.h"
#include "gui/widgets/IndicatorFilterBar.h"
#include "gui/widgets/IndicatorGrid.h"
#include "gui/widgets/PageHeader.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int DetailsWidth = 316;
constexpr int DetailsHeight = 250;
} // namespace

IndicatorsScreen::IndicatorsScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_model(new IndicatorTableModel(context.session.plan(), context.wording, this))
    , m_form(new FormGroup(FormContext::of(context), this))
    , m_header(new PageHeader(tr("Indicators"), this))
    , m_filters(new IndicatorFilterBar(context.wording, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    auto *pasteButton = secondaryButton(tr("Paste a table"), this);
    auto *rules = secondaryButton(tr("Proposed rules…"), this);
    rules->setToolTip(tr("Rules that compute indicators from what you record"));
    rules->setEnabled(!context.session.isReadOnly());
    rules->setObjectName(u"proposedRules"_s);
    auto *record = primaryButton(tr("Record a measurement"), this);
    pasteButton->setToolTip(tr("Pastes a block of a spreadsheet at the selected cell (Ctrl+V)"));
    record->setToolTip(tr("Records a measurement of the selected indicator (F2)"));
    pasteButton->setEnabled(!context.session.isReadOnly());
    record->setEnabled(!context.session.isReadOnly());
    m_header->addWidget(rules);
    m_header->addWidget(pasteButton);
    m_header->addWidget(record);
    m_splitter->addWidget(makeGrid());
    m_splitter->addWidget(makeDetails());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::PageMargin, 18, grid::PageMargin, grid::PageMargin);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_grid);
    m_bulk = new QAction(tr("Change the &selection…"), this);
    m_bulk->setShortcut(Qt::CTRL | Qt::Key_E);
    m_bulk->setEnabled(!context.session.isReadOnly());
    addAction(m_bulk);
    connect(m_bulk, &QAction::triggered, this, &IndicatorsScreen::changeSelected);
    connect(m_grid, &IndicatorGrid::bulkRequested, this, &IndicatorsScreen::changeSelected);
    connect(pasteButton, &QPushButton::clicked, this, &IndicatorsScreen::paste);
    connect(rules, &QPushButton::clicked, this, &IndicatorsScreen::proposeRules);
    connect(record, &QPushButton::clicked, this, [this] { openForm(true); });
    auto *saved = new SavedFilters(
        context,
        {u"indicators"_s, [this] { return FilterStates::of(m_filters->filter()); },
         [this](const QVariantMap &state) {
             QStringList gone;
             m_filters->setFilter(FilterStates::indicators(state, this->context().session.plan(), gone));
             return gone;
         }},
        m_filters);
    m_filters->addTool(saved);
    connect(m_filters, &IndicatorFilterBar::filterChanged, saved, &SavedFilters::follow);
    connect(m_filters, &IndicatorFilterBar::filterChanged, this, &IndicatorsScreen::applyFilter);
    connect(m_filters, &IndicatorFilterBar::leftDown, this, [this] { m_grid->setFocus(); });
}

IndicatorsScreen::~IndicatorsScreen()
{
    delete m_splitter; // its editors sign off at the form group, which must still be there
}

QWidget *IndicatorsScreen::makeGrid()
{
    auto *card = new Card(this);
    m_grid = new IndicatorGrid(*m_model, context().wording, card);
    m_message = new EntryMessage(card);
    m_empty = new EmptyState(card);
    m_empty->hide();
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_message);
    m_grid->setCommit([this](const Id<Indicator> &id, int year, const QString &typed) {
        return commitCell(id, year, typed);
    });
    connect(m_grid, &IndicatorGrid::currentCellChanged, this, &IndicatorsScreen::showDetails);
    connect(m_grid, &IndicatorGrid::editRequested, this, &IndicatorsScreen::startEditing);
    connect(m_grid, &IndicatorGrid::formRequested, this, [this] { openForm(false); });
    connect(m_grid, &IndicatorGrid::actionRequested, m_message, &EntryMessage::runFirst);
    connect(m_grid, &IndicatorGrid::removeRequested, this, &IndicatorsScreen::removeSelected);
    connect(m_grid, &IndicatorGrid::pasteRequested, this, &IndicatorsScreen::paste);
    connect(m_grid, &IndicatorGrid::sheetRequested, this, &IndicatorsScreen::openSheet);
    connect(m_grid, &IndicatorGrid::editorClosed, this, [this] {
        if (m_message->isRefusal())
            m_message->clear();
    });
    connect(m_empty, &EmptyState::nextStepClicked, m_filters, &IndicatorFilterBar::clear);
    return card;
}

QWidget *IndicatorsScreen::makeDetails()
{
    auto *card = new Card(this);
    m_details = new IndicatorDetails(context(), *m_form, card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_details);
    connect(m_details, &IndicatorDetails::addRequested, this, [this] { openForm(true); });
    connect(m_details, &IndicatorDetails::editRequested, this, &IndicatorsScreen::editMeasurement);
    connect(m_details, &IndicatorDetails::removeRequested, this,
            [this](const Id<Measurement> &id) { removeMeasurements({id}); });
    connect(m_details, &IndicatorDetails::sheetRequested, this, &IndicatorsScreen::openSheet);
    card->setMinimumWidth(260);
    return card;
}

void IndicatorsScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    placeDetails();
}

void IndicatorsScreen::takeFocus()
{
    if (!m_grid->hasEditor())
        m_grid->setFocus();
}

void IndicatorsScreen::placeDetails()
{
    // Beside the table where both fit, else below it: some 1,200 px of window at the usual font size.
    const int needed = m_grid->leastWidth() + m_splitter->handleWidth() + DetailsWidth + 2 * grid::PageMargin;
    const bool below = width() < needed;
    if (m_below == below)
        return;
    m_below = below;
    m_splitter->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
    m_details->setWide(below);
    const int whole = below ? m_splitter->height() : m_splitter->width();
    const int part = below ? qMin(DetailsHeight, whole * 2 / 5) : DetailsWidth;
    m_splitter->setSizes({qMax(whole - part, part), part});
}

void IndicatorsScreen::refresh()
{
    m_model->setAsOf(context().view.asOf());
    m_model->refresh();
    std::vector<int> challenges;
    for (const Challenge *challenge : context().session.plan().challenges())
        challenges.push_back(challenge->number);
    m_filters->show(challenges, context().view.asOf().year());
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 1)
        m_grid->setCurrentCell(m_model->indicatorAt(1), 0);
    placeDetails(); // more years take more room
    showSubtitle();
    showDetails();
    applyFilter();
}

void IndicatorsScreen::planChanged(const ChangeSet &changes)
{
    if (!m_grid->hasEditor())
        m_message->clear(); // what it offers was about the step before
    m_model->planChanged(changes);
    scheduleRefresh(); // the rest, once, however many changes come
}

void IndicatorsScreen::showSubtitle()
{
    const core::ReviewTotals &totals = context().figures.reviewAt(m_model->asOf()).totals;
    const int all = totals.indicators, measured = totals.indicatorsMeasured;
    const QString fed = tr("%n fed in %1", nullptr, measured).arg(m_model->asOf().year());
    m_header->setSubtitle(tr("%n indicator(s)", nullptr, all) + u" · "_s + fed);
}

void IndicatorsScreen::showDetails()
{
    m_details->show(m_grid->currentIndicator(), m_grid->currentYear());
}

void IndicatorsScreen::applyFilter()
{
    m_model->setFilter(m_filters->filter());
    const bool none = m_model->rowCount() == 0;
    if (none)
        m_empty->set(
            m_filters->filter().isEmpty()
                ? tr("The indicators of all action sheets stand here, by year. This plan has none yet: they "
                     "are added on the action sheets.")
                : tr("No indicator fits this choice."),
            m_filters->filter().isEmpty() ? QString() : tr("Show all indicators"));
    m_grid->setVisible(!none);
    m_empty->setVisible(none);
}

bool IndicatorsScreen::search(const QString &words)
{
    m_filters->setWords(words);
    return true;
}

bool IndicatorsScreen::showEntity(const EntityRef &ref)
{
    if (isStale())
        refreshNow();
    const Plan &plan = context().session.plan();
    Id<Indicator> id;
    int year = ref.field.toInt();
    if (ref.is<Indicator>()) {
        id = ref.idOf<Indicator>();
    } else if (const Measurement *measurement =
                   ref.is<Measurement>() ? plan.find(ref.idOf<Measurement>()) : nullptr) {
        id = measurement->indicatorId;
        year = measurement->date.year();
    }
    if (!plan.find(id))
        return false;
    if (m_model->rowOf(id) < 0)
        m_filters->clear(); // what one jumps to is shown, whatever was filtered
    m_grid->setCurrentCell(id, year);
    m_grid->setFocus();
    return true;
}

void IndicatorsScreen::openSheet(const Id<ActionSheet> &action)
{
    context().navigate(EntityRef::to(action));
}

void IndicatorsScreen::changeSelected()
{
    const auto rows = m_grid->selectedRows();
    if (rows.empty() || !mayWrite() || !leave())
        return;
    auto *dialog = new BulkDialog(context(), rows, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_message->showDone(tr("%n indicator(s) changed.", nullptr, dialog->changedRows()), {undoing()});
    });
    connect(dialog, &QDialog::finished, m_grid, [this] { m_grid->setFocus(); });
    dialog->open();
}

bool IndicatorsScreen::leave()
{
    if (!m_grid->commitEditor()) {
        Dialogs::Question question;
        question.kind = Dialogs::Kind::Warning;
        question.text = tr("“%1” has not been saved. Leave all the same?").arg(m_grid->editorText());
        question.detail = m_message->sentence();
        question.answers = {tr("Correct it"), tr("Leave without saving it")};
        question.escape = 0;
        if (context().dialogs.ask(this, question) == 0)
            return false;
        m_grid->dropEditor();
    }
    return m_form->leave(context().dialogs, this);
}

} // namespace jalon::gui
