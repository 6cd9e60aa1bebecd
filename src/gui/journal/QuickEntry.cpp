// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/QuickEntry.h"

#include "gui/journal/EntryDialog.h"
#include "gui/screens/ScreenContext.h"
#include "gui/theme/Icons.h"
#include "session/PlanSession.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace jalon::gui {

QuickEntry::QuickEntry(QMenu &menu, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_action(menu.addAction(themedIcon(u"journal"_s), tr("Record in the &journal…")))
{
    m_action->setShortcut(Qt::CTRL | Qt::Key_J);
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, [this] {
        if (m_context)
            EntryDialog::open(*m_context, {}, m_window);
    });
}

void QuickEntry::setContext(ScreenContext *context)
{
    m_context = context;
    m_action->setEnabled(context && !context->session.isReadOnly());
    if (!context)
        qDeleteAll(m_window->findChildren<EntryDialog *>());
}

bool QuickEntry::mayLeave()
{
    auto *dialog = m_window->findChild<EntryDialog *>();
    return !dialog || dialog->mayClose();
}

} // namespace jalon::gui
