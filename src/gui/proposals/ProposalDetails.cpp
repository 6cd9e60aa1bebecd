// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/proposals/ProposalDetails.h"

#include "gui/app/ViewState.h"
#include "gui/directory/PartyRefField.h"
#include "gui/forms/ChoiceField.h"
#include "gui/forms/LongTextField.h"
#include "gui/proposals/AssessmentGrid.h"
#include "gui/proposals/ProposalRows.h"
#include "gui/registers/FieldGrid.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Badge.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

ProposalDetails::ProposalDetails(ScreenContext &context, FormGroup &form, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addSpacing(6);
    layout->addWidget(new SectionTitle(tr("Criteria of community interest"), this));
    m_grid = new AssessmentGrid(context, form, this);
    layout->addWidget(m_grid);
    layout->addSpacing(6);
    layout->addWidget(new SectionTitle(tr("Conclusion"), this));
    layout->addWidget(makeConclusion());
    layout->addStretch(1);
    connect(m_grid, &AssessmentGrid::assessorWanted, this, &ProposalDetails::assessorWanted);
}

QWidget *ProposalDetails::makeHead()
{
    auto *part = new QWidget(this);
    const report::Wording &wording = m_context.wording;
    m_number = new PlainLabel(part);
    m_number->setLook(TextSize::Heading, TextTone::Accent);
    m_number->setContentsMargins(0, 3, 0, 3);
    m_state = new Badge(part);
    m_title = new TextField(m_form, wording.field(u"title"_s), part);
    m_title->setLook(sized(QApplication::font(), TextSize::Heading), TextTone::Strong);
    m_date = new TextField(m_form, tr("Received on"), part);
    m_source = new ChoiceField(m_form, tr("Where it comes from"), part);
    m_origin = new TextField(m_form, tr("In words"), part);
    m_party = new PartyRefField(m_form, tr("Brought by"), part);
    m_description = new LongTextField(m_form, tr("Description"), part);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_number, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *grid = new FieldGrid(part);
    for (Editor *field :
         {static_cast<Editor *>(m_date), static_cast<Editor *>(m_source), static_cast<Editor *>(m_origin),
          static_cast<Editor *>(m_party), static_cast<Editor *>(m_description)})
        grid->add(field);
    m_party->alignWordsTo(m_origin->wordsInset());
    connect(m_party, &ChipField::activated, this, [this](const QString &key) {
        m_context.navigate(EntityRef::to(Id<Party>{QUuid::fromString(key)}));
    });
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(grid);
    return part;
}

QWidget *ProposalDetails::makeConclusion()
{
    auto *part = new QWidget(this);
    m_conclusion = new Badge(part);
    m_later = new PlainLabel(part);
    m_later->setLook(TextSize::Small, TextTone::Muted);
    m_nothing = new PlainLabel(tr("Nothing is concluded yet: it stays in every review until it is."), part);
    m_nothing->setTone(TextTone::Soft);
    m_nothing->setWordWrap(true);
    m_answer = new FieldGrid(part);
    m_concludedOn = new TextField(m_form, tr("On"), m_answer);
    m_reason = new LongTextField(m_form, tr("In words"), m_answer);
    m_sheet = new LinkButton(part);
    m_answer->add(m_concludedOn);
    m_answer->add(m_reason);
    m_accept = primaryButton(tr("Accept…"), part);
    m_adjourn = secondaryButton(tr("Adjourn…"), part);
    m_reject = secondaryButton(tr("Reject…"), part);
    m_reopen = new LinkButton(tr("Study it again"), part);
    m_remove = new LinkButton(tr("Remove the proposal"), part);
    connect(m_accept, &QPushButton::clicked, this, &ProposalDetails::acceptWanted);
    const auto conclude = [this](QPushButton *button, ProposalConclusion conclusion) {
        connect(button, &QPushButton::clicked, this, [this, conclusion] { emit concludeWanted(conclusion); });
    };
    conclude(m_adjourn, ProposalConclusion::Adjourned);
    conclude(m_reject, ProposalConclusion::Rejected);
    conclude(m_reopen, ProposalConclusion::Open);
    connect(m_remove, &QPushButton::clicked, this, &ProposalDetails::removeWanted);
    connect(m_sheet, &QPushButton::clicked, this, [this] {
        const Proposal *proposal = m_context.session.plan().find(m_id);
        if (proposal && proposal->actionId)
            m_context.navigate(EntityRef::to(*proposal->actionId));
    });
    auto *state = new QHBoxLayout;
    state->addWidget(m_conclusion);
    state->addWidget(m_later);
    state->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_accept, m_adjourn, m_reject})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *links = new QHBoxLayout;
    links->setSpacing(14);
    links->addWidget(m_reopen);
    links->addWidget(m_remove);
    links->addStretch(1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(state);
    layout->addWidget(m_nothing);
    layout->addWidget(m_answer);
    layout->addWidget(m_sheet, 0, Qt::AlignLeft);
    layout->addLayout(buttons);
    layout->addLayout(links);
    return part;
}

void ProposalDetails::bind()
{
    m_title->bind(m_id, &Proposal::title);
    m_date->bind(m_id, &Proposal::date);
    m_source->bind(m_id, &Proposal::source);
    m_origin->bind(m_id, &Proposal::origin);
    m_party->bind(m_id, &Proposal::partyId);
    m_description->bind(m_id, &Proposal::description);
    m_concludedOn->bind(m_id, &Proposal::concludedOn);
    m_reason->bind(m_id, &Proposal::conclusionText);
}

void ProposalDetails::show(const Id<Proposal> &id)
{
    const Proposal *proposal = m_context.session.plan().find(id);
    if (!proposal) {
        m_id = {};
        return;
    }
    if (m_id != id) {
        m_id = id;
        bind();
    }
    m_number->setText(m_context.wording.proposalNumber(*proposal));
    m_grid->show(id);
    showConclusion(*proposal);
}

void ProposalDetails::showConclusion(const Proposal &proposal)
{
    const Plan &plan = m_context.session.plan();
    const QDate asOf = m_context.view.asOf();
    const ProposalConclusion then = conclusionAt(proposal, asOf);
    m_state->set(markOf(then), m_context.wording.proposalConclusion(then));
    const bool open = proposal.conclusion == ProposalConclusion::Open;
    m_conclusion->set(markOf(proposal.conclusion), m_context.wording.proposalConclusion(proposal.conclusion));
    const bool later = proposal.conclusion != then;
    m_later->setVisible(later);
    m_conclusion->setVisible(!open || later); // while it is open the head says so
    m_later->setText(tr("after the date that the window shows"));
    m_nothing->setVisible(open);
    m_answer->setVisible(!open);
    const ActionSheet *action = proposal.actionId ? plan.find(*proposal.actionId) : nullptr;
    m_sheet->setVisible(action);
    if (action)
        m_sheet->setText(tr("Open sheet %1  %2").arg(plan.code(*action), displayTitle(*action)));
    const bool may = !m_context.session.isReadOnly();
    for (QPushButton *button : {m_accept, m_adjourn, m_reject})
        button->setVisible(open && may);
    m_reopen->setVisible(!open && may);
    m_reopen->setToolTip(action ? tr("The sheet stays; it only loses its origin.") : QString());
    m_remove->setVisible(may);
}

void ProposalDetails::takeFocus()
{
    m_title->takeFocus();
}

} // namespace jalon::gui
