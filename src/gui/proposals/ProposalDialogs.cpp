// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/proposals/ProposalDialogs.h"

#include "core/change/Verbs.h"
#include "gui/dialogs/DialogParts.h"
#include "gui/directory/PartyEntry.h"
#include "gui/journal/EntryDialog.h"
#include "gui/journal/FieldColumn.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

QString headOf(const ScreenContext &context, const Id<Proposal> &id)
{
    const Proposal *proposal = context.session.plan().find(id);
    return proposal ? context.wording.proposalNumber(*proposal) + u"  "_s + proposal->title : QString();
}

/// The sensible day, or the day it was received where that is later.
QDate sensibleEnd(const ScreenContext &context, const Id<Proposal> &id)
{
    const Proposal *proposal = context.session.plan().find(id);
    const QDate sensible = EntryDialog::sensibleDate(context);
    return proposal ? qMax(proposal->date, sensible) : sensible;
}

} // namespace

NewProposalDialog::NewProposalDialog(ScreenContext &context, QWidget *parent)
    : RegisterDialog(context, tr("New proposal"), parent)
{
    m_title = addLine(u"title"_s, tr("What is proposed"));
    m_date = addDay(u"date"_s, tr("Received on"), EntryDialog::sensibleDate(context));
    m_source = addChoice(u"source"_s, tr("Where it comes from"));
    for (const auto &entry : EnumCodes<ProposalSource>::all)
        m_source->addItem(context.wording.proposalSource(entry.value), int(entry.value));
    m_origin = addLine(u"origin"_s, tr("In words"));
    m_origin->setPlaceholderText(tr("for example: meeting of the network of 12 May 2017"));
    m_party = new PartyEntry(plan(), context.wording, this);
    addWidget(u"party_id"_s, tr("Brought by"), m_party);
    m_description = addText(u"description"_s, tr("Description"), {}, 5);
    setVerb(tr("Enter the proposal"));
    m_title->setFocus();
}

std::optional<ChangeSet> NewProposalDialog::changes()
{
    Proposal proposal;
    proposal.id = m_added;
    proposal.title = m_title->text().simplified();
    if (proposal.title.isEmpty())
        return refuse(m_title, tr("What is proposed? A few words are needed here."));
    const auto date = day(m_date, true);
    if (!date)
        return {};
    proposal.date = *date;
    proposal.source = ProposalSource(m_source->currentData().toInt());
    proposal.origin = m_origin->text().simplified();
    proposal.description = m_description->toPlainText().trimmed();
    if (const auto party = m_party->chosen(); !party.isNull())
        proposal.partyId = party;
    return m_party->with(verbs::addProposal(plan(), proposal));
}

ConcludeDialog::ConcludeDialog(ScreenContext &context, const Id<Proposal> &id, ProposalConclusion conclusion,
                               QWidget *parent)
    : RegisterDialog(context,
                     conclusion == ProposalConclusion::Adjourned ? tr("Adjourn the proposal")
                                                                 : tr("Reject the proposal"),
                     parent)
    , m_id(id)
    , m_conclusion(conclusion)
{
    addLead(headOf(context, id));
    const Proposal *proposal = plan().find(id);
    m_date = addDay(u"concluded_on"_s, tr("Concluded on"), sensibleEnd(context, id));
    m_reason =
        addText(u"conclusion_text"_s, tr("Reason"), proposal ? proposal->conclusionText : QString(), 4);
    setVerb(conclusion == ProposalConclusion::Adjourned ? tr("Note it as adjourned")
                                                        : tr("Note it as rejected"));
    m_reason->setFocus();
}

std::optional<ChangeSet> ConcludeDialog::changes()
{
    const auto date = day(m_date, true);
    if (!date)
        return {};
    const QString reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty())
        return refuse(m_reason, tr("Why? Who proposed it is owed the reason."));
    return verbs::concludeProposal(plan(), m_id, m_conclusion, *date, reason);
}

AcceptDialog::AcceptDialog(ScreenContext &context, const Id<Proposal> &id, QWidget *parent)
    : RegisterDialog(context, tr("Accept the proposal"), parent)
    , m_id(id)
    , m_new(new QRadioButton(tr("A new action, which keeps its origin"), this))
    , m_existing(new QRadioButton(tr("An action of the plan takes it up"), this))
{
    addLead(headOf(context, id));
    const Proposal *proposal = plan().find(id);
    auto *choice = new QWidget(this);
    auto *choices = new QVBoxLayout(choice);
    choices->setContentsMargins(0, 6, 0, 0);
    choices->addWidget(m_new);
    choices->addWidget(m_existing);
    addWidget(u"action_id"_s, tr("It becomes"), choice);
    m_challenge = addChoice(u"challenge_id"_s, tr("Challenge"));
    dialogs::fillChallenges(m_challenge, plan(), {});
    m_title = addLine(u"title"_s, tr("Title"), proposal ? proposal->title : QString());
    m_shortTitle = addLine(u"short_title"_s, tr("Short title"));
    m_sheet = addChoice(u"sheet"_s, tr("Action"));
    fillActions(m_sheet, {}, {});
    m_date = addDay(u"concluded_on"_s, tr("Accepted on"), sensibleEnd(context, id));
    m_text =
        addText(u"conclusion_text"_s, tr("In words"), proposal ? proposal->conclusionText : QString(), 3);
    setVerb(tr("Accept the proposal"));
    (plan().challenges().empty() ? m_existing : m_new)->setChecked(true);
    connect(m_existing, &QRadioButton::toggled, this, &AcceptDialog::follow);
    connect(m_challenge, &QComboBox::currentIndexChanged, this, &AcceptDialog::follow);
    follow();
    m_title->setFocus();
}

void AcceptDialog::follow()
{
    const bool made = m_new->isChecked();
    for (QWidget *field : {static_cast<QWidget *>(m_challenge), static_cast<QWidget *>(m_title),
                           static_cast<QWidget *>(m_shortTitle)})
        fields()->setShown(field, made);
    fields()->setShown(m_sheet, !made);
    const Challenge *challenge = plan().find(dialogs::chosenChallenge(m_challenge));
    if (challenge)
        fields()->say(
            m_challenge,
            tr("code %1").arg(
                u"%1.%2"_s.arg(challenge->number).arg(verbs::nextActionNumber(plan(), challenge->id))),
            false);
}

std::optional<ChangeSet> AcceptDialog::changes()
{
    const auto date = day(m_date, true);
    if (!date)
        return {};
    const QString text = m_text->toPlainText().trimmed();
    if (m_existing->isChecked()) {
        m_action = {m_sheet->currentData().toUuid()};
        return verbs::acceptProposal(plan(), m_id, *date, text, m_action);
    }
    ActionSheet action;
    action.id = m_action = Id<ActionSheet>::create();
    action.challengeId = dialogs::chosenChallenge(m_challenge);
    action.title = m_title->text().simplified();
    action.shortTitle = m_shortTitle->text().simplified();
    if (action.title.isEmpty())
        return refuse(m_title, tr("The new sheet needs a title."));
    return verbs::acceptProposal(plan(), m_id, *date, text, action);
}

AssessorDialog::AssessorDialog(ScreenContext &context, QWidget *parent)
    : RegisterDialog(context, tr("Add an assessor"), parent)
    , m_party(new PartyEntry(plan(), context.wording, this))
{
    addLead(tr("Who assesses?"), tr("Each assessor answers on his own; no answer is mixed with another."));
    addWidget(u"party_id"_s, tr("Assessor"), m_party);
    setVerb(tr("Add the assessor"));
    m_party->setFocus();
}

Id<Party> AssessorDialog::chosen() const
{
    return m_party->chosen();
}

std::optional<ChangeSet> AssessorDialog::changes()
{
    if (chosen().isNull())
        return refuse(m_party, tr("Choose somebody, or type a name."));
    const auto made = m_party->made();
    return made ? verbs::addParty(plan(), *made) : ChangeSet{};
}

} // namespace jalon::gui
