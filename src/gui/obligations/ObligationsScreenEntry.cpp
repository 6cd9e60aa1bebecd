// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Échéances writes.
#include "core/change/Verbs.h"
#include "gui/forms/FormGroup.h"
#include "gui/journal/EntryDialog.h"
#include "gui/obligations/ObligationDetails.h"
#include "gui/obligations/ObligationDialog.h"
#include "gui/obligations/ObligationModel.h"
#include "gui/obligations/ObligationsScreen.h"
#include "gui/obligations/SeriesDialog.h"
#include "gui/obligations/SettleDialog.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/EntryMessage.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

void ObligationsScreen::makeActions()
{
    const auto add = [this](const QString &text, const QString &icon, void (ObligationsScreen::*slot)()) {
        auto *action = new QAction(themedIcon(icon), text, this);
        action->setEnabled(!context().session.isReadOnly());
        connect(action, &QAction::triggered, this, slot);
        m_pageActions << action;
    };
    add(tr("&Add a due date…"), u"add"_s, &ObligationsScreen::addOne);
    add(tr("&Take up the recurring due dates…"), u"calendar"_s, &ObligationsScreen::propose);
    add(tr("Re&move the due date"), u"delete"_s, &ObligationsScreen::remove);
}

void ObligationsScreen::showCurrent()
{
    const bool some = m_model->rowOf(m_chosen) >= 0;
    m_details->show(some ? m_chosen : Id<Obligation>{});
}

bool ObligationsScreen::write(const ChangeSet &set)
{
    const Outcome outcome = context().session.perform(set);
    if (outcome)
        m_message->clear();
    else
        m_message->showRefusal(context().wording.error(outcome.error()));
    return bool(outcome);
}

void ObligationsScreen::propose()
{
    SeriesDialog(context(), this).exec();
}

void ObligationsScreen::addOne()
{
    if (!m_form->leave(context().dialogs, this))
        return;
    const Obligation *near = context().session.plan().find(m_chosen);
    ObligationDialog dialog(context(), near ? near->actionId : Id<ActionSheet>{}, this);
    if (dialog.exec() == QDialog::Accepted)
        m_chosen = dialog.added();
}

void ObligationsScreen::settle(ObligationOutcome outcome)
{
    if (m_form->leave(context().dialogs, this))
        SettleDialog(context(), m_chosen, outcome, this).exec();
}

void ObligationsScreen::reopen()
{
    (void)write(verbs::reopenObligation(context().session.plan(), m_chosen));
}

void ObligationsScreen::record()
{
    const Plan &plan = context().session.plan();
    const Obligation *obligation = plan.find(m_chosen);
    if (!obligation || !m_form->leave(context().dialogs, this))
        return;
    EntryDialog::Start start;
    start.links.actions = {obligation->actionId};
    start.keeps = {obligation->id};
    start.entry.date = qMin(obligation->due, EntryDialog::sensibleDate(context()));
    EntryDialog::open(context(), start, window());
}

void ObligationsScreen::remove()
{
    const Obligation *obligation = context().session.plan().find(m_chosen);
    if (!obligation || context().session.isReadOnly())
        return;
    const QString due = context().wording.shortDate(obligation->due);
    m_form->cancel();
    if (write(verbs::remove(context().session.plan(), m_chosen)))
        m_message->showDone(tr("Due date of %1 removed").arg(due), {{tr("Undo"), [this] {
                                                                         m_message->clear();
                                                                         (void)context().session.undo();
                                                                     }}});
}

bool ObligationsScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || context().session.isReadOnly())
        return Screen::eventFilter(watched, event);
    const Obligation *obligation = context().session.plan().find(m_chosen);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (obligation)
            settle(obligation->outcome == ObligationOutcome::Missed ? ObligationOutcome::Missed
                                                                    : ObligationOutcome::Kept);
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    default:
        return Screen::eventFilter(watched, event);
    }
}

} // namespace jalon::gui
