// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/SheetsScreen.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QSplitter>

#include "core/change/ChangeSet.h"
#include "gui/app/Settings.h"
#include "gui/bulk/BulkDialog.h"
#include "gui/models/SheetListModel.h"
#include "gui/sheets/SheetListPane.h"
#include "gui/sheets/SheetView.h"
#include "gui/theme/Icons.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PageHeader.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

SheetsScreen::SheetsScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_summaries(context.session, context.view)
    , m_commands(context, this)
    , m_list(new SheetListPane(context, m_summaries, this))
    , m_sheet(new SheetView(context, m_commands, this))
    , m_splitter(new QSplitter(this))
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_sheet);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_list->setMinimumWidth(280);
    m_sheet->setMinimumWidth(500);
    m_splitter->setSizes({372, 1000});
    m_splitter->restoreState(context.settings.screenValue(u"sheets"_s, u"splitter"_s).toByteArray());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::PageMargin, 18, grid::PageMargin, 18);
    layout->addWidget(m_splitter);
    setFocusProxy(m_list->view());
    buildActions();
    addNewButton();

    connect(m_list, &SheetListPane::chosen, this, [this](const Id &id) { open(id); });
    connect(m_list, &SheetListPane::entered, m_sheet, &SheetView::takeFocus);
    connect(m_list, &SheetListPane::menuAsked, this, &SheetsScreen::showMenu);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        this->context().settings.setScreenValue(u"sheets"_s, u"splitter"_s, m_splitter->saveState());
    });
}

SheetsScreen::~SheetsScreen() = default;

QAction *SheetsScreen::add(const QString &text, const QKeySequence &keys, const QString &iconName)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    if (!iconName.isEmpty())
        action->setIcon(themedIcon(iconName));
    addAction(action);
    m_pageActions.append(action);
    return action;
}

void SheetsScreen::buildActions()
{
    m_newAction = add(tr("&New action…"), QKeySequence::New, u"add"_s);
    m_newChallenge = add(tr("New &challenge…"), {}, {});
    m_move = add(tr("&Move the action…"), {}, {});
    m_remove = add(tr("&Delete the action…"), QKeySequence(Qt::Key_Delete), u"delete"_s);
    m_removeChallenge = add(tr("Delete the c&hallenge…"), {}, {});
    m_bulk = add(tr("Change the &selection…"), Qt::CTRL | Qt::Key_E, {});
    m_previous = add(tr("&Previous sheet"), QKeySequence(Qt::ALT | Qt::Key_PageUp), u"up"_s);
    m_next = add(tr("Ne&xt sheet"), QKeySequence(Qt::ALT | Qt::Key_PageDown), u"down"_s);
    // Delete is for the list; in a text it deletes letters.
    removeAction(m_remove);
    m_list->view()->addAction(m_remove);
    m_remove->setShortcutContext(Qt::WidgetShortcut);

    connect(m_newAction, &QAction::triggered, this, [this] {
        if (!m_sheet->leave())
            return;
        const Id added = m_commands.newAction(current());
        if (!added.isNull() && open(added))
            m_sheet->takeFocus();
    });
    connect(m_newChallenge, &QAction::triggered, this, [this] {
        if (m_sheet->leave())
            m_commands.newChallenge();
    });
    connect(m_move, &QAction::triggered, this, [this] {
        if (m_sheet->leave())
            m_commands.moveAction(current());
    });
    connect(m_remove, &QAction::triggered, this, [this] { m_commands.removeAction(current()); });
    connect(m_removeChallenge, &QAction::triggered, this, [this] {
        if (const core::ActionSheet *action = context().session.plan().find(current()))
            m_commands.removeChallenge(action->challengeId);
    });
    connect(m_bulk, &QAction::triggered, this, &SheetsScreen::changeSelected);
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
}

void SheetsScreen::addNewButton()
{
    QPushButton *button = iconButton(u"add"_s, tr("New action or challenge"), this);
    auto *menu = new QMenu(button);
    menu->addActions({m_newAction, m_newChallenge});
    connect(button, &QPushButton::clicked, this,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2))); });
    m_list->header()->addWidget(button);
}

void SheetsScreen::enableActions()
{
    const bool writable = !context().session.isReadOnly();
    const bool any = !current().isNull();
    m_newAction->setEnabled(writable && !context().session.plan().table<core::Challenge>().isEmpty());
    m_newChallenge->setEnabled(writable);
    for (QAction *action : {m_move, m_remove, m_removeChallenge, m_bulk})
        action->setEnabled(writable && any);
}

void SheetsScreen::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_newAction, m_newChallenge});
    menu->addSeparator();
    menu->addAction(m_bulk);
    menu->addSeparator();
    menu->addActions({m_move, m_remove, m_removeChallenge});
    menu->popup(at);
}

void SheetsScreen::changeSelected()
{
    std::vector<Id> ids = m_list->selected();
    if (ids.empty() && !current().isNull())
        ids.push_back(current());
    if (ids.empty() || context().session.isReadOnly() || !m_sheet->leave())
        return;
    auto *dialog = new BulkDialog(context(), ids, this);
    connect(dialog, &QDialog::finished, this, [this] { m_list->view()->setFocus(); });
    dialog->open();
}

SheetsScreen::Id SheetsScreen::current() const
{
    return m_sheet->current();
}

bool SheetsScreen::open(const Id &id)
{
    if (id != current() && !m_sheet->leave()) {
        m_list->select(current());
        return false;
    }
    if (id != current())
        m_sheet->show(id);
    if (m_list->current() != id)
        m_list->select(id);
    enableActions();
    return true;
}

void SheetsScreen::step(int rows)
{
    const Id next = m_list->neighbour(rows);
    if (!next.isNull())
        open(next);
}

void SheetsScreen::refresh()
{
    const int row = m_list->view()->currentIndex().row();
    m_list->refresh();
    followPlan(row);
    m_sheet->refresh();
}

void SheetsScreen::planChanged(const core::ChangeSet &changes)
{
    const int row = m_list->view()->currentIndex().row();
    m_list->planChanged(changes);
    followPlan(row);
    m_sheet->planChanged(changes);
}

// The sheet shown may be gone, or none was shown yet: then the one that stands in its place.
void SheetsScreen::followPlan(int row)
{
    if (!context().session.plan().find(current())) {
        const int last = m_list->model()->rowCount() - 1;
        const Id next = m_list->model()->idAt(m_list->model()->index(qBound(0, row, qMax(0, last))));
        m_sheet->show(next);
        if (!next.isNull())
            m_list->select(next);
    } else if (m_list->current() != current() && m_list->model()->indexOf(current()).isValid()) {
        m_list->select(current());
    }
    enableActions();
}

void SheetsScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    // From a page that had the focus to this one: to the list, not to whatever comes first.
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || isAncestorOf(focus))
        m_list->view()->setFocus();
}

bool SheetsScreen::leave()
{
    return m_sheet->leave();
}

namespace {

// The sheet that a part of it belongs to, and the field the part stands in.
template <class Part>
bool readPart(const EntityRef &ref, const core::Plan &plan, const QString &field, EntityRef &sheet)
{
    const Part *part = ref.is<Part>() ? plan.find(ref.idOf<Part>()) : nullptr;
    if (part)
        sheet = EntityRef::to(part->actionId, field);
    return part;
}

} // namespace

bool SheetsScreen::showEntity(const EntityRef &ref)
{
    const core::Plan &plan = context().session.plan();
    EntityRef sheet = ref;
    if (const auto *point =
            ref.is<core::Clarification>() ? plan.find(ref.idOf<core::Clarification>()) : nullptr) {
        sheet = EntityRef::to(point->actionId, point->field);
    } else if (!ref.is<core::ActionSheet>() && !readPart<core::MethodStep>(ref, plan, u"method"_s, sheet) &&
               !readPart<core::ExpectedResult>(ref, plan, u"expectedResults"_s, sheet) &&
               !readPart<core::CostLine>(ref, plan, u"cost"_s, sheet) &&
               !readPart<core::ActionLink>(ref, plan, u"links"_s, sheet) &&
               !readPart<core::ActionParty>(ref, plan, u"pilots"_s, sheet) &&
               !readPart<core::StateStatement>(ref, plan, u"state"_s, sheet) &&
               !readPart<core::Indicator>(ref, plan, u"indicators"_s, sheet)) {
        return false;
    }
    const Id id = sheet.idOf<core::ActionSheet>();
    if (isStale())
        refreshNow();
    if (!plan.find(id) || !open(id))
        return false;
    if (sheet.field.isEmpty())
        m_list->focusList();
    else
        m_sheet->showRow(sheet.field, ref.id);
    return true;
}

bool SheetsScreen::search(const QString &words)
{
    if (isStale())
        refreshNow();
    m_list->search(words);
    return true;
}

} // namespace jalon::gui
