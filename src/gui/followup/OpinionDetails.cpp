// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/followup/OpinionDetails.h"

#include "core/change/Verbs.h"
#include "gui/app/ViewState.h"
#include "gui/directory/PartyRefField.h"
#include "gui/followup/OpinionRows.h"
#include "gui/forms/ChoiceField.h"
#include "gui/forms/LongTextField.h"
#include "gui/registers/FieldGrid.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Badge.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

/// A choice among rows of the plan, and none of them first.
template <class Row>
ChoiceField::Binding choiceOf(const Id<Opinion> &id, std::optional<Id<Row>> Opinion::*member,
                              const std::vector<const Row *> &rows, const QString &none,
                              const std::function<QString(const Row &)> &word)
{
    std::vector<Id<Row>> ids;
    ChoiceField::Binding binding;
    binding.words << none;
    for (const Row *row : rows) {
        ids.push_back(row->id);
        binding.words << word(*row);
    }
    binding.current = [id, member, ids](const Plan &plan) {
        const Opinion *opinion = plan.find(id);
        for (size_t i = 0; opinion && i < ids.size(); ++i) {
            if (opinion->*member == ids[i])
                return int(i) + 1;
        }
        return 0;
    };
    binding.write = [id, member, ids](const Plan &plan, int index) {
        return verbs::setField(plan, id, member,
                               index > 0 ? std::optional(ids[size_t(index) - 1]) : std::nullopt);
    };
    return binding;
}

} // namespace

OpinionDetails::OpinionDetails(ScreenContext &context, FormGroup &form, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addSpacing(6);
    layout->addWidget(new SectionTitle(tr("Reply of the authority"), this));
    layout->addWidget(makeReply());
    layout->addStretch(1);
}

QWidget *OpinionDetails::makeHead()
{
    auto *part = new QWidget(this);
    m_number = new PlainLabel(part);
    m_number->setLook(TextSize::Heading, TextTone::Strong);
    m_state = new Badge(part);
    m_carried = new PlainLabel(part);
    m_carried->setTone(TextTone::Soft);
    m_carried->setWordWrap(true);
    m_text = new LongTextField(m_form, tr("Text"), part);
    m_text->setLook(font(), TextTone::Strong);
    m_kind = new ChoiceField(m_form, tr("Kind"), part);
    m_date = new TextField(m_form, tr("Given on"), part);
    m_session = new ChoiceField(m_form, tr("Session"), part);
    m_action = new ChoiceField(m_form, tr("Sheet"), part);
    m_openSheet = new LinkButton(part);
    m_addressee = new PartyRefField(m_form, tr("Addressed to"), part);
    m_deadline = new TextField(m_form, tr("Reply expected by"), part);
    m_deadline->setPlaceholder(tr("no deadline"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_number, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *grid = new FieldGrid(part);
    for (Editor *field :
         {static_cast<Editor *>(m_text), static_cast<Editor *>(m_kind), static_cast<Editor *>(m_date),
          static_cast<Editor *>(m_session), static_cast<Editor *>(m_action),
          static_cast<Editor *>(m_addressee), static_cast<Editor *>(m_deadline)})
        grid->add(field);
    m_addressee->alignWordsTo(m_date->wordsInset());
    connect(m_addressee, &ChipField::activated, this, [this](const QString &key) {
        m_context.navigate(EntityRef::to(Id<Party>{QUuid::fromString(key)}));
    });
    connect(m_openSheet, &QPushButton::clicked, this, [this] {
        const Opinion *opinion = m_context.session.plan().find(m_id);
        if (opinion && opinion->actionId)
            m_context.navigate(EntityRef::to(*opinion->actionId));
    });
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_carried);
    layout->addSpacing(4);
    layout->addWidget(grid);
    layout->addWidget(m_openSheet, 0, Qt::AlignLeft);
    return part;
}

QWidget *OpinionDetails::makeReply()
{
    auto *part = new QWidget(this);
    m_answer = new PlainLabel(part);
    m_answer->setWordWrap(true);
    m_replyFields = new FieldGrid(part);
    m_repliedOn = new TextField(m_form, tr("Replied on"), m_replyFields);
    m_replyText = new LongTextField(m_form, tr("In words"), m_replyFields);
    m_closedOn = new TextField(m_form, tr("Closed on"), m_replyFields);
    m_closedOn->setPlaceholder(tr("not closed"));
    m_replyFields->add(m_repliedOn);
    m_replyFields->add(m_replyText);
    m_replyFields->add(m_closedOn);
    m_reply = primaryButton(tr("Reply…"), part);
    m_close = secondaryButton(tr("Close it"), part);
    m_close->setToolTip(tr("From next year on no review tells it any more"));
    m_edit = new LinkButton(tr("Edit the reply"), part);
    m_takeBack = new LinkButton(tr("Take the reply back"), part);
    m_reopen = new LinkButton(tr("Open it again"), part);
    m_remove = new LinkButton(tr("Remove"), part);
    connect(m_reply, &QPushButton::clicked, this, &OpinionDetails::replyWanted);
    connect(m_edit, &QPushButton::clicked, this, &OpinionDetails::replyWanted);
    connect(m_takeBack, &QPushButton::clicked, this, &OpinionDetails::takeBackWanted);
    connect(m_close, &QPushButton::clicked, this, [this] { emit closeWanted(true); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { emit closeWanted(false); });
    connect(m_remove, &QPushButton::clicked, this, &OpinionDetails::removeWanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_reply);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto *links = new QHBoxLayout;
    links->setSpacing(14);
    for (LinkButton *link : {m_edit, m_takeBack, m_reopen, m_remove})
        links->addWidget(link);
    links->addStretch(1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_answer);
    layout->addWidget(m_replyFields);
    layout->addLayout(buttons);
    layout->addLayout(links);
    return part;
}

void OpinionDetails::bindSession()
{
    const report::Wording &wording = m_context.wording;
    m_session->bind(choiceOf<BodySession>(m_id, &Opinion::sessionId, m_context.session.plan().sessions(),
                                          tr("outside a session"), [&wording](const BodySession &session) {
                                              return wording.shortDate(session.date) + u"  "_s +
                                                     session.title;
                                          }));
}

void OpinionDetails::bindAction()
{
    const Plan &plan = m_context.session.plan();
    m_action->bind(choiceOf<ActionSheet>(
        m_id, &Opinion::actionId, plan.actions(), tr("the whole plan"),
        [&plan](const ActionSheet &action) { return plan.code(action) + u"  "_s + displayTitle(action); }));
}

void OpinionDetails::bind()
{
    m_text->bind(m_id, &Opinion::text);
    m_kind->bind(m_id, &Opinion::kind);
    m_date->bind(m_id, &Opinion::date);
    m_addressee->bind(m_id, &Opinion::addresseeId);
    m_deadline->bind(m_id, &Opinion::deadline);
    m_repliedOn->bind(m_id, &Opinion::repliedOn);
    m_replyText->bind(m_id, &Opinion::replyText);
    m_closedOn->bind(m_id, &Opinion::closedOn);
}

void OpinionDetails::show(const Id<Opinion> &id)
{
    const Plan &plan = m_context.session.plan();
    const Opinion *opinion = plan.find(id);
    if (!opinion) {
        m_id = {};
        return;
    }
    if (m_id != id) {
        m_id = id;
        bind();
    }
    bindSession(); // sessions and sheets come and go
    bindAction();
    const QDate asOf = m_context.view.asOf();
    m_number->setText(m_context.wording.opinionNumber(*opinion));
    m_state->set(markOf(stateOf(*opinion, asOf)), opinionState(*opinion, asOf, m_context.wording));
    m_carried->setText(FollowUpRows(plan, asOf, m_context.wording).carried(*opinion));
    const ActionSheet *action = opinion->actionId ? plan.find(*opinion->actionId) : nullptr;
    m_openSheet->setVisible(action);
    if (action)
        m_openSheet->setText(tr("Open sheet %1").arg(plan.code(*action)));
    showReply(*opinion);
}

void OpinionDetails::showReply(const Opinion &opinion)
{
    const bool answered = opinion.reply != OpinionReply::None;
    const bool closed = opinion.closedOn.isValid();
    const report::Wording &wording = m_context.wording;
    QString said = tr("The authority has not replied yet.");
    if (answered)
        said = wording.opinionReply(opinion.reply);
    else if (stateOf(opinion, m_context.view.asOf()) == OpinionState::Late)
        said = tr("The authority has not replied yet; a reply was expected by %1.")
                   .arg(wording.date(opinion.deadline));
    else if (opinion.deadline.isValid())
        said = tr("The authority has not replied yet; a reply is expected by %1.")
                   .arg(wording.date(opinion.deadline));
    m_answer->setLook(answered ? TextSize::Subheading : TextSize::Body,
                      answered ? TextTone::Strong : TextTone::Soft);
    m_answer->setText(answered ? said.left(1).toUpper() + said.mid(1) : said);
    m_replyFields->setVisible(answered);
    const bool may = !m_context.session.isReadOnly();
    m_reply->setVisible(!answered && may);
    m_close->setVisible(answered && !closed && may);
    m_edit->setVisible(answered && may);
    m_takeBack->setVisible(answered && may);
    m_reopen->setVisible(closed && may);
    m_remove->setVisible(may);
}

void OpinionDetails::takeFocus()
{
    m_text->takeFocus();
}

} // namespace jalon::gui
