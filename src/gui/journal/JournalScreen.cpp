// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/JournalScreen.h"

#include "core/change/Verbs.h"
#include "core/rules/Situation.h"
#include "gui/app/ViewState.h"
#include "gui/filters/FilterStates.h"
#include "gui/filters/SavedFilters.h"
#include "gui/forms/FormGroup.h"
#include "gui/journal/EntryDetails.h"
#include "gui/journal/EntryDialog.h"
#include "gui/journal/JournalDelegate.h"
#include "gui/journal/JournalFilterBar.h"
#include "gui/journal/JournalModel.h"
#include "gui/journal/MonthStrip.h"
#include "gui/theme/Icons.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/EntryMessage.h"
#include "gui/widgets/PageHeader.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int DetailsWidth = 360;
} // namespace

JournalScreen::JournalScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_form(new FormGroup(FormContext::of(context), this))
    , m_model(new JournalModel(context.session.plan(), context.wording, this))
    , m_header(new PageHeader(tr("Journal"), this))
    , m_filters(new JournalFilterBar(context.wording, this))
    , m_strip(new MonthStrip(context.wording.locale()))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_record(primaryButton(tr("Record an entry"), this))
{
    m_record->setToolTip(tr("Records what happened, from any page (Ctrl+J)"));
    m_record->setEnabled(!context.session.isReadOnly());
    m_header->addWidget(m_record);
    auto *stripCard = new Card(this);
    auto *stripLayout = new QVBoxLayout(stripCard);
    stripLayout->setContentsMargins(0, 0, 0, 0);
    stripLayout->addWidget(m_strip);
    m_splitter->addWidget(makeList());
    auto *detailsCard = new Card(this);
    auto *detailsLayout = new QVBoxLayout(detailsCard);
    detailsLayout->setContentsMargins(0, 0, 0, 0);
    m_details = new EntryDetails(context, *m_form, detailsCard);
    detailsLayout->addWidget(m_details);
    detailsCard->setMinimumWidth(300);
    m_splitter->addWidget(detailsCard);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({800, DetailsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::PageMargin, 18, grid::PageMargin, grid::PageMargin);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(stripCard);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_list);
    makeActions();
    connect(m_record, &QPushButton::clicked, this, &JournalScreen::record);
    auto *saved = new SavedFilters(
        context,
        {u"journal"_s, [this] { return FilterStates::of(m_filters->filter()); },
         [this](const QVariantMap &state) {
             QStringList gone;
             m_filters->setFilter(FilterStates::journal(state, this->context().session.plan(), gone));
             return gone;
         }},
        m_filters);
    m_filters->addTool(saved);
    connect(m_filters, &JournalFilterBar::filterChanged, saved, &SavedFilters::follow);
    connect(m_filters, &JournalFilterBar::filterChanged, this, &JournalScreen::runQuery);
    connect(m_filters, &JournalFilterBar::leftDown, this, [this] { m_list->setFocus(); });
    connect(m_strip, &MonthStrip::chosen, m_filters, &JournalFilterBar::setMonth);
    connect(m_details, &EntryDetails::editRequested, this, &JournalScreen::editInForm);
    connect(m_details, &EntryDetails::duplicateRequested, this, &JournalScreen::duplicate);
    connect(m_details, &EntryDetails::removeRequested, this, &JournalScreen::remove);
}

JournalScreen::~JournalScreen()
{
    delete m_splitter; // its editors sign off at the form group, which must still be there
}

QWidget *JournalScreen::makeList()
{
    auto *card = new Card(this);
    m_list = new QListView(card);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new JournalDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Journal entries"));
    m_list->installEventFilter(this);
    m_empty = new EmptyState(card);
    m_message = new EntryMessage(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_message);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_selecting)
            return;
        const Id<JournalEntry> wanted = current();
        if (!m_form->leave(context().dialogs, this)) {
            QMetaObject::invokeMethod(
                this, [this] { select(m_chosen); }, Qt::QueuedConnection);
            return;
        }
        m_chosen = wanted;
        showCurrent();
    });
    connect(m_list, &QListView::doubleClicked, this, &JournalScreen::editInForm);
    connect(m_empty, &EmptyState::nextStepClicked, this, [this] {
        if (m_filters->filter().isEmpty())
            record();
        else
            m_filters->setFilter({});
    });
    return card;
}

void JournalScreen::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, const QString &icon,
                            void (JournalScreen::*slot)()) {
        auto *action = new QAction(themedIcon(icon), text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        m_pageActions << action;
    };
    add(tr("&Duplicate the entry…"), Qt::CTRL | Qt::Key_D, u"copy"_s, &JournalScreen::duplicate);
    add(tr("Remove the &entry"), {}, u"delete"_s, &JournalScreen::remove);
}

void JournalScreen::refresh()
{
    const auto [first, last] = yearsOf(context().session.plan(), context().view.asOf());
    m_filters->show(context().session.plan(), first, last);
    runQuery();
}

void JournalScreen::runQuery()
{
    const Plan &plan = context().session.plan();
    const JournalFilter filter = m_filters->filter();
    const auto [first, last] = yearsOf(plan, context().view.asOf());
    JournalFound found = findEntries(plan, filter, context().wording, first, last);
    m_strip->show(first, found.byMonth, filter.year, filter.month);
    auto &ids = found.entries;
    const int shown = int(ids.size()), all = plan.table<JournalEntry>().size();
    //: %n entries in all, %1 of them listed
    m_header->setSubtitle(all == 0       ? QString()
                          : shown == all ? tr("%n entry(ies)", nullptr, all)
                                         : tr("%1 of %n entry(ies)", nullptr, all).arg(shown));
    const int row = qMax(0, m_model->rowOf(m_chosen));
    m_selecting = true;
    m_model->setIds(std::move(ids));
    m_selecting = false;
    m_list->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_details->parentWidget()->setVisible(shown > 0);
    if (all == 0)
        m_empty->set(tr("Meetings, contacts, publications, grants … what happened is recorded here once, and "
                        "counts for indicators and due dates."),
                     context().session.isReadOnly() ? QString() : tr("Record a first entry"));
    else
        m_empty->set(tr("No entry fits these filters."), tr("Show all entries"));
    // what was chosen, else its neighbour where it went
    select(m_model->rowOf(m_chosen) >= 0 ? m_chosen : m_model->idAt(qMin(row, shown - 1)));
}

void JournalScreen::select(const Id<JournalEntry> &id)
{
    m_chosen = id;
    const int row = m_model->rowOf(id);
    m_selecting = true;
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_selecting = false;
    showCurrent();
}

void JournalScreen::showCurrent()
{
    const bool some = m_model->rowOf(m_chosen) >= 0;
    m_details->show(some ? m_chosen : Id<JournalEntry>{});
    for (QAction *action : std::as_const(m_pageActions))
        action->setEnabled(some && !context().session.isReadOnly());
}

Id<JournalEntry> JournalScreen::current() const
{
    return m_model->idAt(m_list->currentIndex().row());
}

void JournalScreen::record()
{
    auto *dialog = EntryDialog::open(context(), {}, window());
    connect(dialog, &EntryDialog::recorded, this, [this](const Id<JournalEntry> &id) { m_chosen = id; });
}

void JournalScreen::duplicate()
{
    auto *dialog =
        EntryDialog::open(context(), EntryDialog::copyOf(context().session.plan(), m_chosen), window());
    connect(dialog, &EntryDialog::recorded, this, [this](const Id<JournalEntry> &id) { m_chosen = id; });
}

void JournalScreen::editInForm()
{
    const Plan &plan = context().session.plan();
    const JournalEntry *entry = plan.find(m_chosen);
    if (!entry || context().session.isReadOnly() || !m_form->leave(context().dialogs, this))
        return;
    EntryDialog::open(context(), {*entry, verbs::linksOf(plan, entry->id), {}}, window());
}

void JournalScreen::remove()
{
    session::PlanSession &session = context().session;
    const JournalEntry *entry = session.plan().find(m_chosen);
    if (!entry || session.isReadOnly())
        return;
    const QString title = entry->title;
    m_form->cancel();
    const Outcome outcome = session.perform(verbs::removeEntry(session.plan(), m_chosen));
    if (!outcome) {
        m_message->showRefusal(context().wording.error(outcome.error()));
        return;
    }
    m_message->showDone(tr("Removed: %1").arg(title), {{tr("Undo"), [this] {
                                                            m_message->clear();
                                                            (void)context().session.undo();
                                                        }}});
}

void JournalScreen::takeFocus()
{
    if (!m_form->isEditing())
        m_list->setFocus();
}

bool JournalScreen::search(const QString &words)
{
    m_filters->setWords(words);
    return true;
}

bool JournalScreen::leave()
{
    return m_form->leave(context().dialogs, this);
}

bool JournalScreen::showEntity(const EntityRef &ref)
{
    if (isStale())
        refreshNow();
    const Plan &plan = context().session.plan();
    if (ref.is<ActionSheet>()) {
        JournalFilter filter;
        filter.action = ref.idOf<ActionSheet>();
        m_filters->setFilter(filter);
        m_list->setFocus();
        return true;
    }
    if (!ref.is<JournalEntry>() || !plan.find(ref.idOf<JournalEntry>()))
        return false;
    if (m_model->rowOf(ref.idOf<JournalEntry>()) < 0)
        m_filters->setFilter({}); // what one jumps to is shown, whatever was filtered
    select(ref.idOf<JournalEntry>());
    m_list->scrollTo(m_list->currentIndex());
    m_list->setFocus();
    return true;
}

bool JournalScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Screen::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        editInForm();
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    default:
        return Screen::eventFilter(watched, event);
    }
}

} // namespace jalon::gui
