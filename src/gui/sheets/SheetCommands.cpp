// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/SheetCommands.h"

#include "core/change/Verbs.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/dialogs/MoveActionDialog.h"
#include "gui/dialogs/NewActionDialog.h"
#include "gui/dialogs/NewChallengeDialog.h"
#include "gui/screens/ScreenContext.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::Id;

SheetCommands::SheetCommands(ScreenContext &context, QWidget *window)
    : m_context(context)
    , m_window(window)
{
}

Id<core::ActionSheet> SheetCommands::newAction(const Id<core::ActionSheet> &beside)
{
    const core::ActionSheet *neighbour = m_context.session.plan().find(beside);
    NewActionDialog dialog(m_context, neighbour ? neighbour->challengeId : Id<core::Challenge>(), m_window);
    dialog.exec();
    return dialog.added();
}

void SheetCommands::newChallenge()
{
    NewChallengeDialog(m_context, m_window).exec();
}

void SheetCommands::moveAction(const Id<core::ActionSheet> &id)
{
    if (m_context.session.plan().find(id))
        MoveActionDialog(m_context, id, m_window).exec();
}

bool SheetCommands::removeAction(const Id<core::ActionSheet> &id)
{
    const core::Plan &plan = m_context.session.plan();
    const core::ActionSheet *action = plan.find(id);
    return action &&
           askAndRemove(core::verbs::removeAction(plan, id),
                        tr("Delete sheet %1, “%2”?").arg(plan.code(*action), core::displayTitle(*action)),
                        tr("Delete the sheet"), tr("Keep the sheet"));
}

bool SheetCommands::removeChallenge(const Id<core::Challenge> &id)
{
    const core::Plan &plan = m_context.session.plan();
    const core::Challenge *challenge = plan.find(id);
    return challenge &&
           askAndRemove(
               core::verbs::removeChallenge(plan, id),
               tr("Delete challenge %1, “%2”?").arg(plan.code(*challenge), core::displayTitle(*challenge)),
               tr("Delete the challenge"), tr("Keep the challenge"));
}

bool SheetCommands::agreesToRemove(const Id<core::Indicator> &id)
{
    const core::Plan &plan = m_context.session.plan();
    const core::Indicator *indicator = plan.find(id);
    // Without measurements nothing is lost that undo would not bring back at once.
    return indicator && (plan.childrenOf<core::Measurement>(id).empty() ||
                         asks(core::verbs::removeItem(plan, id),
                              tr("Remove indicator %1, “%2”?").arg(plan.code(*indicator), indicator->label),
                              tr("Remove the indicator"), tr("Keep the indicator")));
}

bool SheetCommands::asks(const core::ChangeSet &set, const QString &question, const QString &remove,
                         const QString &keep)
{
    const QString goes = whatGoes(set);
    Dialogs::Question ask;
    ask.kind = Dialogs::Kind::Warning;
    ask.text = question;
    ask.detail =
        (goes.isEmpty() ? QString() : tr("With it goes: %1.").arg(goes) + u'\n') + tr("This can be undone.");
    ask.answers = {keep, remove}; // Enter after a slip of the hand keeps
    ask.escape = 0;
    return m_context.dialogs.ask(m_window, ask) == 1;
}

bool SheetCommands::askAndRemove(const core::ChangeSet &set, const QString &question, const QString &remove,
                                 const QString &keep)
{
    if (!asks(set, question, remove, keep))
        return false;
    const core::Outcome done = m_context.session.perform(set);
    if (!done)
        m_context.reportError(m_context.wording.error(done.error()));
    return bool(done);
}

// "5 étapes, 3 résultats attendus, 5 indicateurs et 9 relevés"
QString SheetCommands::whatGoes(const core::ChangeSet &set) const
{
    core::ChangeSet removed; // siblings that only move up are not lost
    for (const core::Change &change : set.changes) {
        if (!change.after)
            removed.changes.push_back(change);
    }
    QStringList parts;
    for (const auto &[table, count] : core::verbs::countByEntity(removed)) {
        if (table == set.entity)
            continue;
        parts << m_context.wording.count(table, count);
    }
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    //: the end of an enumeration: "5 steps, 3 results" and "9 measurements"
    return tr("%1 and %2").arg(parts.join(u", "_s), last);
}

} // namespace jalon::gui
