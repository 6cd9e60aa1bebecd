// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/DirectoryScreen.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/change/ChangeSet.h"
#include "gui/app/Settings.h"
#include "gui/app/ViewState.h"
#include "gui/directory/DirectoryList.h"
#include "gui/directory/PartyDetails.h"
#include "gui/theme/Icons.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Banner.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PageHeader.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::Party;

DirectoryScreen::DirectoryScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_commands(context, this)
    , m_header(new PageHeader(tr("Directory"), this))
    , m_duplicates(new Banner(this))
    , m_list(new DirectoryList(context, this))
    , m_details(new PartyDetails(context, m_commands, this))
    , m_splitter(new QSplitter(this))
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_list->setMinimumWidth(300);
    m_details->setMinimumWidth(480);
    m_splitter->setSizes({400, 1000});
    m_splitter->restoreState(context.settings.screenValue(u"directory"_s, u"splitter"_s).toByteArray());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::PageMargin, 18, grid::PageMargin, 18);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_duplicates);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_list->view());
    buildActions();

    connect(m_list, &DirectoryList::chosen, this, [this](const Id &id) { open(id); });
    connect(m_list, &DirectoryList::entered, m_details, &PartyDetails::takeFocus);
    connect(m_list, &DirectoryList::firstWanted, this, &DirectoryScreen::addSomebody);
    connect(m_list, &DirectoryList::listed, this, [this](int shown) {
        const int all = this->context().session.plan().table<Party>().size();
        //: %n entries in all, %1 of them listed
        m_header->setSubtitle(shown == all ? tr("%n entry(ies)", nullptr, all)
                                           : tr("%1 of %n entry(ies)", nullptr, all).arg(shown));
    });
    connect(m_details, &PartyDetails::removeAsked, this, &DirectoryScreen::removeCurrent);
    connect(m_duplicates, &Banner::actionClicked, this, [this] {
        if (!leave())
            return;
        m_commands.compare(m_commands.duplicates());
        m_namesChanged = true;
        showDuplicates();
    });
    connect(&context.view, &ViewState::asOfChanged, this, &Screen::scheduleRefresh);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        this->context().settings.setScreenValue(u"directory"_s, u"splitter"_s, m_splitter->saveState());
    });
}

void DirectoryScreen::buildActions()
{
    const bool writable = !context().session.isReadOnly();
    const auto add = [this, writable](const QString &text, const QKeySequence &keys, const QString &icon,
                                      auto then) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        if (!icon.isEmpty())
            action->setIcon(themedIcon(icon));
        action->setEnabled(writable);
        connect(action, &QAction::triggered, this, then);
        m_pageActions.append(action);
        return action;
    };
    addAction(add(tr("&New in the directory…"), QKeySequence::New, u"add"_s, [this] { addSomebody(); }));
    // Delete is for the list; in a text it deletes letters.
    QAction *remove = add(tr("&Remove from the directory…"), QKeySequence(Qt::Key_Delete), u"delete"_s,
                          [this] { removeCurrent(); });
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->view()->addAction(remove);
    add(tr("&Merge with another entry…"), {}, {}, [this] {
        if (leave() && !m_details->current().isNull())
            m_commands.merge(m_details->current());
    });
    QPushButton *button = primaryButton(tr("Add…"), this);
    button->setEnabled(writable);
    connect(button, &QPushButton::clicked, this, &DirectoryScreen::addSomebody);
    m_header->addWidget(button);
}

void DirectoryScreen::addSomebody()
{
    if (!leave())
        return;
    const Id added = m_commands.add();
    if (added.isNull())
        return;
    refreshNow();
    if (open(added))
        m_details->takeFocus();
}

void DirectoryScreen::removeCurrent()
{
    m_commands.remove(m_details->current());
}

bool DirectoryScreen::open(const Id &id)
{
    if (id != m_details->current() && !m_details->leave()) {
        m_list->select(m_details->current());
        return false;
    }
    if (id != m_details->current())
        m_details->show(id);
    if (m_list->current() != id)
        m_list->select(id);
    return true;
}

void DirectoryScreen::refresh()
{
    const int row = m_list->view()->currentIndex().row();
    m_list->refresh();
    follow(row);
    m_details->refresh();
    m_namesChanged = true;
    showDuplicates();
}

void DirectoryScreen::planChanged(const core::ChangeSet &changes)
{
    for (const core::Change &change : changes.changes)
        m_namesChanged = m_namesChanged || core::tableOf(change.after ? *change.after : *change.before) ==
                                               QLatin1StringView(core::Fields<Party>::table);
    const int row = m_list->view()->currentIndex().row();
    m_list->refresh();
    follow(row);
    m_details->refresh();
    showDuplicates();
}

// Who was shown may be gone, or nobody was shown yet: then the one that stands in that place.
void DirectoryScreen::follow(int row)
{
    if (!context().session.plan().find(m_details->current())) {
        const int last = m_list->model()->rowCount() - 1;
        const Id next = m_list->model()->idAt(qBound(0, row, qMax(0, last)));
        m_details->show(next);
        if (!next.isNull())
            m_list->select(next);
    }
}

void DirectoryScreen::showDuplicates()
{
    if (!m_namesChanged)
        return;
    m_namesChanged = false;
    const int pairs = context().session.isReadOnly() ? 0 : int(m_commands.duplicates().size());
    if (pairs == 0)
        m_duplicates->clear();
    else
        m_duplicates->showMessage(Banner::Kind::Info, tr("%n likely duplicate(s)", nullptr, pairs),
                                  tr("Compare…"), true);
}

void DirectoryScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    // From a page that had the focus to this one: to the list, not to whatever comes first.
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || isAncestorOf(focus))
        m_list->view()->setFocus();
}

bool DirectoryScreen::leave()
{
    return m_details->leave();
}

bool DirectoryScreen::showEntity(const EntityRef &ref)
{
    if (!ref.is<Party>())
        return ref.entity.isEmpty();
    if (isStale())
        refreshNow();
    const Id id = ref.idOf<Party>();
    if (!context().session.plan().find(id) || !open(id))
        return false;
    m_list->view()->setFocus();
    return true;
}

bool DirectoryScreen::search(const QString &words)
{
    if (isStale())
        refreshNow();
    m_list->setWords(words);
    return true;
}

} // namespace jalon::gui
