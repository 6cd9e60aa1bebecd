// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/proposals/ProposalsScreen.h"

#include "core/change/Verbs.h"
#include "gui/app/ViewState.h"
#include "gui/forms/FormGroup.h"
#include "gui/proposals/AssessmentGrid.h"
#include "gui/proposals/ProposalDetails.h"
#include "gui/proposals/ProposalDialogs.h"
#include "gui/proposals/ProposalFilterBar.h"
#include "gui/registers/RegisterPane.h"
#include "gui/theme/Icons.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/EntryMessage.h"
#include "gui/widgets/PageHeader.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QAction>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

ProposalsScreen::ProposalsScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_form(new FormGroup(FormContext::of(context), this))
    , m_header(new PageHeader(tr("Proposals"), this))
    , m_filters(new ProposalFilterBar(context.wording, this))
    , m_details(new ProposalDetails(context, *m_form, this))
    , m_pane(new RegisterPane(tr("Proposals"), *m_form, context.dialogs, m_details, this))
{
    auto *button = primaryButton(tr("Enter a proposal"), this);
    button->setEnabled(!context.session.isReadOnly());
    m_header->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::PageMargin, 18, grid::PageMargin, grid::PageMargin);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(m_pane, 1);
    setFocusProxy(m_pane);
    makeActions();
    connect(button, &QPushButton::clicked, this, &ProposalsScreen::add);
    connect(m_filters, &ProposalFilterBar::filterChanged, this, &ProposalsScreen::runQuery);
    connect(m_pane, &RegisterPane::shown, this,
            [this](const QUuid &id) { m_details->show(Id<Proposal>{id}); });
    connect(m_pane, &RegisterPane::removeWanted, this, &ProposalsScreen::remove);
    connect(m_pane, &RegisterPane::nextStepWanted, this, [this] {
        if (m_filters->filter().isEmpty())
            add();
        else
            m_filters->setFilter({});
    });
    connect(m_details, &ProposalDetails::acceptWanted, this, &ProposalsScreen::accept);
    connect(m_details, &ProposalDetails::concludeWanted, this, &ProposalsScreen::conclude);
    connect(m_details, &ProposalDetails::assessorWanted, this, &ProposalsScreen::addAssessor);
    connect(m_details, &ProposalDetails::removeWanted, this, &ProposalsScreen::remove);
}

ProposalsScreen::~ProposalsScreen()
{
    delete m_pane; // its editors sign off at the form group, which must still be there
}

void ProposalsScreen::makeActions()
{
    const auto add = [this](const QString &text, const QString &icon, void (ProposalsScreen::*slot)()) {
        auto *action = new QAction(themedIcon(icon), text, this);
        action->setEnabled(!context().session.isReadOnly());
        connect(action, &QAction::triggered, this, slot);
        m_pageActions << action;
        return action;
    };
    QAction *enter = add(tr("&Enter a proposal…"), u"add"_s, &ProposalsScreen::add);
    enter->setShortcut(QKeySequence::New);
    addAction(enter);
    add(tr("&Accept the proposal…"), u"check"_s, &ProposalsScreen::accept);
    add(tr("Add an &assessor…"), u"directory"_s, &ProposalsScreen::addAssessor);
    add(tr("Re&move the proposal"), u"delete"_s, &ProposalsScreen::remove);
}

Id<Proposal> ProposalsScreen::chosen() const
{
    return {m_pane->chosen()};
}

void ProposalsScreen::refresh()
{
    m_filters->show(context().session.plan(), context().view.asOf());
    showSubtitle();
    runQuery();
}

void ProposalsScreen::showSubtitle()
{
    const ProposalCount count = countProposals(context().session.plan(), context().view.asOf());
    if (context().session.plan().table<Proposal>().isEmpty()) {
        m_header->setSubtitle({});
        return;
    }
    QStringList facts{tr("%n proposal(s)", nullptr, count.received)};
    const auto say = [&facts](int number, const QString &words) {
        if (number > 0)
            facts << words;
    };
    say(count.open, tr("%n under study", nullptr, count.open));
    say(count.accepted, tr("%n accepted", nullptr, count.accepted));
    say(count.adjourned, tr("%n adjourned", nullptr, count.adjourned));
    say(count.rejected, tr("%n rejected", nullptr, count.rejected));
    m_header->setSubtitle(facts.join(u" · "_s));
}

void ProposalsScreen::runQuery()
{
    const Plan &plan = context().session.plan();
    const bool any = !plan.table<Proposal>().isEmpty();
    if (any)
        m_pane->setNothing(tr("No proposal fits these filters."), tr("Show all proposals"));
    else
        m_pane->setNothing(
            tr("Actions that the network of elected representatives, the consultation spaces or the "
               "follow-up "
               "body propose stand here, with how each stands against the criteria and what was concluded."),
            context().session.isReadOnly() ? QString() : tr("Enter the first proposal…"));
    m_pane->setRows(proposalRows(plan, m_filters->filter(), context().view.asOf(), context().wording));
}

void ProposalsScreen::choose(const Id<Proposal> &id)
{
    refreshNow();
    if (m_pane->model()->rowOf(id.value) < 0)
        m_filters->setFilter({}); // what one goes to is shown, whatever was filtered
    m_pane->choose(id.value);
}

void ProposalsScreen::add()
{
    if (!leave())
        return;
    NewProposalDialog dialog(context(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    choose(dialog.added());
    m_details->takeFocus();
}

void ProposalsScreen::accept()
{
    const Proposal *proposal = context().session.plan().find(chosen());
    if (!proposal || proposal->conclusion != ProposalConclusion::Open || !leave())
        return;
    AcceptDialog dialog(context(), chosen(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Plan &plan = context().session.plan();
    if (const ActionSheet *action = plan.find(dialog.action()))
        m_pane->message()->showDone(
            tr("Accepted: sheet %1").arg(plan.code(*action)),
            {{tr("Open the sheet"), [this, id = action->id] { context().navigate(EntityRef::to(id)); }}});
}

void ProposalsScreen::conclude(ProposalConclusion conclusion)
{
    if (chosen().isNull() || !leave())
        return;
    if (conclusion != ProposalConclusion::Open) {
        ConcludeDialog(context(), chosen(), conclusion, this).exec();
        return;
    }
    const Outcome outcome = context().session.perform(verbs::concludeProposal(
        context().session.plan(), chosen(), ProposalConclusion::Open, {},
        context().session.plan().find(chosen()) ? context().session.plan().find(chosen())->conclusionText
                                                : QString()));
    if (!outcome)
        m_pane->message()->showRefusal(context().wording.error(outcome.error()));
}

void ProposalsScreen::addAssessor()
{
    if (chosen().isNull() || !leave())
        return;
    AssessorDialog dialog(context(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_details->grid()->addAssessor(dialog.chosen());
}

void ProposalsScreen::remove()
{
    const Proposal *proposal = context().session.plan().find(chosen());
    if (!proposal || context().session.isReadOnly())
        return;
    const QString number = context().wording.proposalNumber(*proposal);
    m_form->cancel();
    const Outcome outcome = context().session.perform(verbs::remove(context().session.plan(), chosen()));
    if (outcome)
        m_pane->message()->showDone(tr("Proposal %1 removed").arg(number),
                                    {{tr("Undo"), [this] {
                                          m_pane->message()->clear();
                                          (void)context().session.undo();
                                      }}});
    else
        m_pane->message()->showRefusal(context().wording.error(outcome.error()));
}

void ProposalsScreen::takeFocus()
{
    if (!m_form->isEditing())
        m_pane->focusList();
}

bool ProposalsScreen::leave()
{
    return m_form->leave(context().dialogs, this);
}

bool ProposalsScreen::search(const QString &words)
{
    ProposalFilter filter = m_filters->filter();
    filter.words = words;
    m_filters->setFilter(filter);
    return true;
}

bool ProposalsScreen::showEntity(const EntityRef &ref)
{
    Id<Proposal> id;
    if (ref.is<Proposal>())
        id = ref.idOf<Proposal>();
    else if (const auto *answer =
                 ref.is<Assessment>() ? context().session.plan().find(ref.idOf<Assessment>()) : nullptr)
        id = answer->proposalId;
    if (!context().session.plan().find(id))
        return false;
    choose(id);
    m_pane->focusList();
    return true;
}

} // namespace jalon::gui
