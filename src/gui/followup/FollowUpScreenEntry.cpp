// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the follow-up body does to the plan.
#include "gui/followup/FollowUpScreen.h"

#include "core/change/Verbs.h"
#include "gui/followup/FollowUpDialogs.h"
#include "gui/followup/OpinionDetails.h"
#include "gui/followup/OpinionFilterBar.h"
#include "gui/forms/FormGroup.h"
#include "gui/journal/EntryDialog.h"
#include "gui/registers/RegisterPane.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/EntryMessage.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QAction>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

void FollowUpScreen::makeActions()
{
    const auto add = [this](const QString &text, const QString &icon, auto then) {
        auto *action = new QAction(themedIcon(icon), text, this);
        action->setEnabled(!context().session.isReadOnly());
        connect(action, &QAction::triggered, this, then);
        m_pageActions << action;
        return action;
    };
    QAction *here = add(tr("Enter an &opinion, a session or a member…"), u"add"_s, [this] { addHere(); });
    here->setShortcut(QKeySequence::New);
    addAction(here);
    add(tr("&Reply to the opinion…"), u"edit"_s, [this] { reply(); });
    add(tr("Record the &session in the journal…"), u"journal"_s, [this] { recordSession(); });
    add(tr("Re&move what is chosen"), u"delete"_s, [this] { remove(); });
}

bool FollowUpScreen::write(const ChangeSet &set)
{
    const Outcome outcome = context().session.perform(set);
    if (outcome)
        pane()->message()->clear();
    else
        pane()->message()->showRefusal(context().wording.error(outcome.error()));
    return bool(outcome);
}

void FollowUpScreen::addHere()
{
    switch (m_filters->part()) {
    case FollowUpPart::Opinions:
        return addOpinion();
    case FollowUpPart::Sessions:
        return addSession();
    case FollowUpPart::Members:
        return addMember();
    }
}

void FollowUpScreen::addOpinion(const Id<BodySession> &session)
{
    if (!leave())
        return;
    NewOpinionDialog dialog(context(), session, this);
    if (dialog.exec() == QDialog::Accepted)
        go(FollowUpPart::Opinions, dialog.added().value);
}

void FollowUpScreen::addSession()
{
    if (!leave())
        return;
    NewSessionDialog dialog(context(), this);
    if (dialog.exec() == QDialog::Accepted)
        go(FollowUpPart::Sessions, dialog.added().value);
}

void FollowUpScreen::addMember()
{
    if (!leave())
        return;
    NewMemberDialog dialog(context(), this);
    if (dialog.exec() == QDialog::Accepted)
        go(FollowUpPart::Members, dialog.added().value);
}

void FollowUpScreen::reply()
{
    const Id<Opinion> id{m_opinions->chosen()};
    if (context().session.plan().find(id) && m_filters->part() == FollowUpPart::Opinions && leave())
        ReplyDialog(context(), id, this).exec();
}

void FollowUpScreen::takeReplyBack()
{
    m_form->cancel();
    (void)write(verbs::answerOpinion(context().session.plan(), Id<Opinion>{m_opinions->chosen()},
                                     OpinionReply::None, {}, {}));
}

void FollowUpScreen::closeOpinion(bool closed)
{
    const Opinion *opinion = context().session.plan().find(Id<Opinion>{m_opinions->chosen()});
    if (!opinion || !leave())
        return;
    const QDate day = qMax(EntryDialog::sensibleDate(context()), opinion->repliedOn);
    (void)write(verbs::closeOpinion(context().session.plan(), opinion->id, closed ? day : QDate()));
}

void FollowUpScreen::recordSession()
{
    const Plan &plan = context().session.plan();
    const BodySession *session = plan.find(Id<BodySession>{m_sessions->chosen()});
    if (!session || session->entryId || m_filters->part() != FollowUpPart::Sessions || !leave())
        return;
    EntryDialog::Start start;
    start.session = session->id;
    start.entry.kind = u"meeting"_s;
    start.entry.date = session->date;
    start.entry.title = session->title;
    start.entry.notes = session->notes;
    // suggested; the form asks, and what stands in it when it is saved counts. Who came is not guessed.
    if (const Id<ActionSheet> action = suggestedBodyAction(plan); !action.isNull())
        start.links.actions = {action};
    EntryDialog::open(context(), start, window());
}

void FollowUpScreen::pickEntry()
{
    const Id<BodySession> id{m_sessions->chosen()};
    if (context().session.plan().find(id) && leave())
        SessionEntryDialog(context(), id, this).exec();
}

void FollowUpScreen::untie()
{
    (void)write(verbs::setField(context().session.plan(), Id<BodySession>{m_sessions->chosen()},
                                &BodySession::entryId, std::nullopt));
}

void FollowUpScreen::performRemoval(const ChangeSet &set, const QString &done)
{
    m_form->cancel();
    if (write(set))
        pane()->message()->showDone(done, {{tr("Undo"), [this] {
                                                pane()->message()->clear();
                                                (void)context().session.undo();
                                            }}});
}

void FollowUpScreen::remove()
{
    const Plan &plan = context().session.plan();
    const QUuid chosen = pane()->chosen();
    if (chosen.isNull() || context().session.isReadOnly())
        return;
    switch (m_filters->part()) {
    case FollowUpPart::Opinions:
        if (const Opinion *opinion = plan.find(Id<Opinion>{chosen}))
            performRemoval(verbs::remove(plan, opinion->id),
                           tr("%1 removed").arg(context().wording.opinionNumber(*opinion)));
        break;
    case FollowUpPart::Sessions:
        performRemoval(verbs::remove(plan, Id<BodySession>{chosen}), tr("Session removed"));
        break;
    case FollowUpPart::Members:
        performRemoval(verbs::remove(plan, Id<BodyMember>{chosen}), tr("Member removed"));
        break;
    }
}

} // namespace jalon::gui
