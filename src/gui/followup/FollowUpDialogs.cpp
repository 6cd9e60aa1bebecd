// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/followup/FollowUpDialogs.h"

#include "core/change/Verbs.h"
#include "gui/directory/PartyEntry.h"
#include "gui/journal/EntryDialog.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr size_t MostEntries = 60; // to choose from, the nearest days
} // namespace

NewOpinionDialog::NewOpinionDialog(ScreenContext &context, const Id<BodySession> &session, QWidget *parent)
    : RegisterDialog(context, tr("New opinion"), parent)
{
    const report::Wording &wording = context.wording;
    const BodySession *held = plan().find(session);
    m_kind = addChoice(u"kind"_s, tr("Kind"));
    for (const auto &entry : EnumCodes<OpinionKind>::all)
        m_kind->addItem(wording.opinionKind(entry.value), int(entry.value));
    m_text = addText(u"text"_s, tr("Text"), {}, 4);
    m_date = addDay(u"date"_s, tr("Given on"), held ? held->date : EntryDialog::sensibleDate(context));
    m_session = addChoice(u"session_id"_s, tr("Session"));
    m_session->addItem(tr("outside a session"), QUuid());
    const auto sessions = plan().sessions();
    for (auto each = sessions.rbegin(); each != sessions.rend(); ++each)
        m_session->addItem(wording.shortDate((*each)->date) + u"  "_s + (*each)->title, (*each)->id.value);
    m_session->setCurrentIndex(qMax(0, m_session->findData(session.value)));
    m_action = addChoice(u"action_id"_s, tr("Sheet"));
    fillActions(m_action, tr("the whole plan"), {});
    m_addressee = new PartyEntry(plan(), wording, this);
    addWidget(u"addressee_id"_s, tr("Addressed to"), m_addressee);
    m_deadline = addDay(u"deadline"_s, tr("Reply expected by"), {});
    m_deadline->setPlaceholderText(tr("no deadline"));
    setVerb(tr("Enter the opinion"));
    connect(m_session, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto *chosen = plan().find(Id<BodySession>{m_session->currentData().toUuid()}))
            m_date->setText(chosen->date.toString(u"dd/MM/yyyy"_s));
    });
    m_text->setFocus();
}

std::optional<ChangeSet> NewOpinionDialog::changes()
{
    Opinion opinion;
    opinion.id = m_added;
    opinion.kind = OpinionKind(m_kind->currentData().toInt());
    opinion.text = m_text->toPlainText().trimmed();
    if (opinion.text.isEmpty())
        return refuse(m_text, tr("What does it say? Its words are needed here."));
    const auto date = day(m_date, true);
    const auto deadline = date ? day(m_deadline, false) : std::nullopt;
    if (!deadline)
        return {};
    opinion.date = *date;
    opinion.deadline = *deadline;
    if (const QUuid session = m_session->currentData().toUuid(); !session.isNull())
        opinion.sessionId = Id<BodySession>{session};
    if (const QUuid action = m_action->currentData().toUuid(); !action.isNull())
        opinion.actionId = Id<ActionSheet>{action};
    if (const auto party = m_addressee->chosen(); !party.isNull())
        opinion.addresseeId = party;
    return m_addressee->with(verbs::addOpinion(plan(), opinion));
}

ReplyDialog::ReplyDialog(ScreenContext &context, const Id<Opinion> &id, QWidget *parent)
    : RegisterDialog(context, tr("Reply of the authority"), parent)
    , m_id(id)
{
    const report::Wording &wording = context.wording;
    const Opinion *opinion = plan().find(id);
    const bool answered = opinion && opinion->reply != OpinionReply::None;
    QDate date = EntryDialog::sensibleDate(context);
    if (opinion) {
        addLead(wording.opinionNumber(*opinion), opinion->text.simplified());
        date = answered ? opinion->repliedOn : qMax(date, opinion->date);
    }
    m_reply = addChoice(u"reply"_s, tr("Reply"));
    for (const OpinionReply each : {OpinionReply::Followed, OpinionReply::Partly, OpinionReply::NotFollowed})
        m_reply->addItem(wording.opinionReply(each), int(each));
    if (answered)
        m_reply->setCurrentIndex(qMax(0, m_reply->findData(int(opinion->reply))));
    m_date = addDay(u"replied_on"_s, tr("Replied on"), date);
    m_text =
        addText(u"reply_text"_s, tr("What is done, or why not"), opinion ? opinion->replyText : QString(), 4);
    setVerb(tr("Save the reply"));
    m_reply->setFocus();
}

std::optional<ChangeSet> ReplyDialog::changes()
{
    const auto date = day(m_date, true);
    if (!date)
        return {};
    const OpinionReply reply = OpinionReply(m_reply->currentData().toInt());
    const QString text = m_text->toPlainText().trimmed();
    if (reply != OpinionReply::Followed && text.isEmpty())
        return refuse(m_text, tr("What is not followed owes the body its reason."));
    return verbs::answerOpinion(plan(), m_id, reply, *date, text);
}

NewSessionDialog::NewSessionDialog(ScreenContext &context, QWidget *parent)
    : RegisterDialog(context, tr("New session"), parent)
{
    m_date = addDay(u"date"_s, tr("Held on"), EntryDialog::sensibleDate(context));
    m_title = addLine(u"title"_s, tr("Title"));
    m_notes = addText(u"notes"_s, tr("Notes"), {}, 4);
    setVerb(tr("Enter the session"));
    m_title->setFocus();
}

std::optional<ChangeSet> NewSessionDialog::changes()
{
    BodySession session;
    session.id = m_added;
    const auto date = day(m_date, true);
    if (!date)
        return {};
    session.date = *date;
    session.title = m_title->text().simplified();
    session.notes = m_notes->toPlainText().trimmed();
    if (session.title.isEmpty())
        return refuse(m_title, tr("What was it about? A few words are needed here."));
    return verbs::add(plan(), session);
}

NewMemberDialog::NewMemberDialog(ScreenContext &context, QWidget *parent)
    : RegisterDialog(context, tr("New member"), parent)
    , m_party(new PartyEntry(plan(), context.wording, this))
{
    addWidget(u"party_id"_s, tr("Who"), m_party);
    m_role = addLine(u"role"_s, tr("Role"));
    m_role->setPlaceholderText(tr("for example: chairwoman; on behalf of the actors of the ESS"));
    m_since = addDay(u"since"_s, tr("Since"), {});
    m_until = addDay(u"until"_s, tr("Until"), {});
    m_until->setPlaceholderText(tr("still"));
    setVerb(tr("Add the member"));
    m_party->setFocus();
}

std::optional<ChangeSet> NewMemberDialog::changes()
{
    BodyMember member;
    member.id = m_added;
    member.partyId = m_party->chosen();
    if (member.partyId.isNull())
        return refuse(m_party, tr("Choose somebody, or type a name."));
    const auto since = day(m_since, false);
    const auto until = since ? day(m_until, false) : std::nullopt;
    if (!until)
        return {};
    member.role = m_role->text().simplified();
    member.since = *since;
    member.until = *until;
    return m_party->with(verbs::add(plan(), member));
}

SessionEntryDialog::SessionEntryDialog(ScreenContext &context, const Id<BodySession> &id, QWidget *parent)
    : RegisterDialog(context, tr("Entry of the session"), parent)
    , m_id(id)
{
    const BodySession *session = plan().find(id);
    const QDate near = session ? session->date : QDate();
    if (session)
        addLead(context.wording.shortDate(session->date) + u"  "_s + session->title);
    m_entry = addChoice(u"entry_id"_s, tr("Journal entry"));
    auto entries = plan().journal();
    std::stable_sort(entries.begin(), entries.end(), [&](const JournalEntry *a, const JournalEntry *b) {
        return qAbs(a->date.daysTo(near)) < qAbs(b->date.daysTo(near));
    });
    if (entries.size() > MostEntries)
        entries.resize(MostEntries);
    for (const JournalEntry *entry : entries)
        m_entry->addItem(context.wording.shortDate(entry->date) + u"  "_s + entry->title, entry->id.value);
    setVerb(tr("Tie the entry"));
    m_entry->setFocus();
}

std::optional<ChangeSet> SessionEntryDialog::changes()
{
    const QUuid entry = m_entry->currentData().toUuid();
    if (entry.isNull())
        return refuse(m_entry, tr("The journal has no entry yet."));
    return verbs::setField(plan(), m_id, &BodySession::entryId,
                           std::optional<Id<JournalEntry>>(Id<JournalEntry>{entry}));
}

} // namespace jalon::gui
