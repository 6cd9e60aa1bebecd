// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/followup/FollowUpScreen.h"

#include "gui/app/ViewState.h"
#include "gui/followup/MemberDetails.h"
#include "gui/followup/OpinionDetails.h"
#include "gui/followup/OpinionFilterBar.h"
#include "gui/followup/SessionDetails.h"
#include "gui/forms/FormGroup.h"
#include "gui/registers/RegisterPane.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/EntryMessage.h"
#include "gui/widgets/PageHeader.h"
#include "session/PlanSession.h"

#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace jalon::core;

namespace jalon::gui {

FollowUpScreen::FollowUpScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_form(new FormGroup(FormContext::of(context), this))
    , m_header(new PageHeader(tr("Follow-up body"), this))
    , m_add(primaryButton(tr("Enter an opinion"), this))
    , m_filters(new OpinionFilterBar(this))
    , m_opinion(new OpinionDetails(context, *m_form, this))
    , m_session(new SessionDetails(context, *m_form, this))
    , m_member(new MemberDetails(context, *m_form, this))
    , m_parts(new QStackedWidget(this))
    , m_opinions(
          new RegisterPane(tr("Opinions and recommendations"), *m_form, context.dialogs, m_opinion, m_parts))
    , m_sessions(new RegisterPane(tr("Sessions"), *m_form, context.dialogs, m_session, m_parts))
    , m_members(new RegisterPane(tr("Members"), *m_form, context.dialogs, m_member, m_parts))
{
    m_add->setEnabled(!context.session.isReadOnly());
    m_header->addWidget(m_add);
    for (RegisterPane *each : {m_opinions, m_sessions, m_members}) {
        m_parts->addWidget(each);
        connectPane(each);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::PageMargin, 18, grid::PageMargin, grid::PageMargin);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(m_parts, 1);
    makeActions();
    connectDetails();
    connect(m_add, &QPushButton::clicked, this, &FollowUpScreen::addHere);
    connect(m_filters, &OpinionFilterBar::partChanged, this, &FollowUpScreen::showPart);
    connect(m_filters, &OpinionFilterBar::filterChanged, this, &FollowUpScreen::runQuery);
    connect(m_opinions, &RegisterPane::shown, this,
            [this](const QUuid &id) { m_opinion->show(Id<Opinion>{id}); });
    connect(m_sessions, &RegisterPane::shown, this,
            [this](const QUuid &id) { m_session->show(Id<BodySession>{id}); });
    connect(m_members, &RegisterPane::shown, this,
            [this](const QUuid &id) { m_member->show(Id<BodyMember>{id}); });
}

FollowUpScreen::~FollowUpScreen()
{
    delete m_parts; // its editors sign off at the form group, which must still be there
}

void FollowUpScreen::connectPane(RegisterPane *pane)
{
    connect(pane, &RegisterPane::removeWanted, this, &FollowUpScreen::remove);
    connect(pane, &RegisterPane::nextStepWanted, this, [this] {
        const OpinionFilter filter = m_filters->filter();
        const bool narrowed =
            m_filters->part() == FollowUpPart::Opinions ? !filter.isEmpty() : !filter.words.isEmpty();
        if (narrowed)
            m_filters->setFilter({});
        else
            addHere();
    });
}

void FollowUpScreen::connectDetails()
{
    connect(m_opinion, &OpinionDetails::replyWanted, this, &FollowUpScreen::reply);
    connect(m_opinion, &OpinionDetails::takeBackWanted, this, &FollowUpScreen::takeReplyBack);
    connect(m_opinion, &OpinionDetails::closeWanted, this, &FollowUpScreen::closeOpinion);
    connect(m_opinion, &OpinionDetails::removeWanted, this, &FollowUpScreen::remove);
    connect(m_session, &SessionDetails::recordWanted, this, &FollowUpScreen::recordSession);
    connect(m_session, &SessionDetails::pickWanted, this, &FollowUpScreen::pickEntry);
    connect(m_session, &SessionDetails::untieWanted, this, &FollowUpScreen::untie);
    connect(m_session, &SessionDetails::opinionWanted, this,
            [this] { addOpinion(Id<BodySession>{m_sessions->chosen()}); });
    connect(m_session, &SessionDetails::removeWanted, this, &FollowUpScreen::remove);
    connect(m_member, &MemberDetails::removeWanted, this, &FollowUpScreen::remove);
}

RegisterPane *FollowUpScreen::pane() const
{
    return static_cast<RegisterPane *>(m_parts->currentWidget());
}

void FollowUpScreen::refresh()
{
    const Plan &plan = context().session.plan();
    m_filters->show(plan, context().view.asOf());
    m_header->setSubtitle(FollowUpRows(plan, context().view.asOf(), context().wording).summary());
    runQuery();
}

void FollowUpScreen::showPart()
{
    const auto shown = FollowUpPart(m_parts->currentIndex());
    if (m_filters->part() == shown)
        return;
    if (!leave()) // what cannot be written keeps its register
        return m_filters->setPart(shown);
    m_parts->setCurrentIndex(int(m_filters->part()));
    switch (m_filters->part()) {
    case FollowUpPart::Opinions:
        m_add->setText(tr("Enter an opinion"));
        break;
    case FollowUpPart::Sessions:
        m_add->setText(tr("Enter a session"));
        break;
    case FollowUpPart::Members:
        m_add->setText(tr("Add a member"));
        break;
    }
}

void FollowUpScreen::runQuery()
{
    const FollowUpRows rows(context().session.plan(), context().view.asOf(), context().wording);
    const OpinionFilter filter = m_filters->filter();
    fillPane(*m_opinions, FollowUpPart::Opinions);
    fillPane(*m_sessions, FollowUpPart::Sessions);
    fillPane(*m_members, FollowUpPart::Members);
    m_opinions->setRows(rows.opinions(filter));
    m_sessions->setRows(rows.sessions(filter.words));
    m_members->setRows(rows.members(filter.words));
}

void FollowUpScreen::fillPane(RegisterPane &pane, FollowUpPart part)
{
    const Plan &plan = context().session.plan();
    const bool may = !context().session.isReadOnly();
    bool any = false;
    QString sentence, next;
    switch (part) {
    case FollowUpPart::Opinions:
        any = !plan.table<Opinion>().isEmpty();
        sentence = tr("Opinions and recommendations of the follow-up body stand here, with the authority’s "
                      "replies; each comes back in every review until it is closed.");
        next = tr("Enter the first opinion…");
        break;
    case FollowUpPart::Sessions:
        any = !plan.table<BodySession>().isEmpty();
        sentence = tr("Sessions of the body stand here; recorded in the journal, they count in the "
                      "indicators.");
        next = tr("Enter the first session…");
        break;
    case FollowUpPart::Members:
        any = !plan.table<BodyMember>().isEmpty();
        sentence = tr("Who sits in the body, in which role, since when.");
        next = tr("Add the first member…");
        break;
    }
    if (any)
        pane.setNothing(tr("Nothing fits these filters."), tr("Show all"));
    else
        pane.setNothing(sentence, may ? next : QString());
}

void FollowUpScreen::takeFocus()
{
    if (!m_form->isEditing())
        pane()->focusList();
}

bool FollowUpScreen::leave()
{
    return m_form->leave(context().dialogs, this);
}

bool FollowUpScreen::search(const QString &words)
{
    OpinionFilter filter = m_filters->filter();
    filter.words = words;
    m_filters->setFilter(filter);
    return true;
}

bool FollowUpScreen::go(FollowUpPart part, const QUuid &id)
{
    refreshNow();
    m_filters->setPart(part);
    if (m_filters->part() != part)
        return false;
    if (pane()->model()->rowOf(id) < 0)
        m_filters->setFilter({}); // what one goes to is shown, whatever was filtered
    return pane()->choose(id);
}

bool FollowUpScreen::showEntity(const EntityRef &ref)
{
    const FollowUpPart part = ref.is<Opinion>()       ? FollowUpPart::Opinions
                              : ref.is<BodySession>() ? FollowUpPart::Sessions
                                                      : FollowUpPart::Members;
    if (!ref.is<Opinion>() && !ref.is<BodySession>() && !ref.is<BodyMember>())
        return false;
    if (!go(part, ref.id))
        return false;
    pane()->focusList();
    return true;
}

} // namespace jalon::gui
