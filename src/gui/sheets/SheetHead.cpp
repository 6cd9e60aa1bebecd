// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/SheetHead.h"

#include <QApplication>
#include <QGridLayout>

#include "core/base/Text.h"
#include "core/rules/Situation.h"
#include "gui/app/ViewState.h"
#include "gui/forms/PartyField.h"
#include "gui/forms/StateField.h"
#include "gui/forms/TextField.h"
#include "gui/proposals/ProposalRows.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Badge.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/NumberDisc.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using core::ActionSheet;

namespace {
constexpr int Indent = 28; // the title stands under the challenge's words, beside its disc

// The deliberation often differs from the sheet by a final point or an apostrophe only: that is no other
// title.
bool sameWords(const QString &a, const QString &b)
{
    const auto bare = [](const QString &text) {
        QString words = core::folded(text).simplified();
        while (!words.isEmpty() && (words.endsWith(u'.') || words.endsWith(u' ')))
            words.chop(1);
        return words;
    };
    return bare(a) == bare(b);
}

} // namespace

SheetHead::SheetHead(ScreenContext &context, FormGroup &group, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_disc(new NumberDisc(this))
    , m_challenge(new ElidedLabel(this))
    , m_late(new Badge(this))
    , m_waiting(new Badge(this))
    , m_state(new StateField(group, tr("State"), this))
    , m_code(new PlainLabel(this))
    , m_title(new TextField(group, context.wording.field(QStringLiteral("title")), this))
    , m_adopted(new ElidedLabel(this))
    , m_origin(new LinkButton(this))
    , m_pilots(new PartyField(group, tr("Pilots"), core::PartyRole::Pilot, this))
    , m_partners(new PartyField(group, tr("Partners"), core::PartyRole::Partner, this))
    , m_pilotLabel(new PlainLabel(this))
    , m_partnerLabel(new PlainLabel(tr("Partners"), this))
    , m_period(new PlainLabel(this))
{
    const QFont heading = sized(QApplication::font(), TextSize::Heading);
    m_challenge->setLook(TextSize::Body, TextTone::Soft);
    m_code->setLook(TextSize::Heading, TextTone::Accent);
    m_code->setContentsMargins(Indent, 3, 0, 3);
    m_title->setLook(heading, TextTone::Strong);
    m_adopted->setLook(TextSize::Small, TextTone::Muted);
    m_adopted->setContentsMargins(Indent, 0, 0, 2);
    for (PlainLabel *label : {m_pilotLabel, m_partnerLabel, m_period}) {
        label->setLook(TextSize::Body, TextTone::Soft);
        label->setContentsMargins(0, 4, 2, 4);
    }
    m_state->setSinceShown(false);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_disc);
    top->addWidget(m_challenge, 1);
    top->addWidget(m_late);
    top->addWidget(m_waiting);
    top->addWidget(m_state);
    auto *titles = new QHBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_code, 0, Qt::AlignTop);
    titles->addWidget(m_title, 1);
    m_pilots->setAddText(tr("add"));
    m_partners->setAddText(tr("add"));
    auto *people = new QGridLayout;
    people->setHorizontalSpacing(10);
    people->setVerticalSpacing(4);
    people->setColumnStretch(1, 1);
    people->addWidget(m_pilotLabel, 0, 0, Qt::AlignTop);
    people->addWidget(m_pilots, 0, 1);
    people->addWidget(m_period, 0, 2, Qt::AlignTop);
    people->addWidget(m_partnerLabel, 1, 0, Qt::AlignTop);
    people->addWidget(m_partners, 1, 1, 1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(top);
    layout->addLayout(titles);
    layout->addWidget(m_adopted);
    auto *origin = new QHBoxLayout;
    origin->setContentsMargins(Indent, 0, 0, 2);
    origin->addWidget(m_origin);
    origin->addStretch(1);
    layout->addLayout(origin);
    layout->addLayout(people);
    connect(m_origin, &QPushButton::clicked, this, [this] {
        if (const core::Proposal *proposal = core::originOf(m_context.session.plan(), m_id))
            m_context.navigate(EntityRef::to(proposal->id));
    });
    for (PartyField *field : {m_pilots, m_partners}) {
        connect(field, &ChipField::activated, this, [this](const QString &key) {
            m_context.navigate(EntityRef::to(core::Id<core::Party>{QUuid::fromString(key)}));
        });
    }
}

void SheetHead::show(const core::Id<ActionSheet> &id)
{
    m_id = id;
    m_title->bind(id, &ActionSheet::title);
    m_state->bind(id);
    m_pilots->bind(id);
    m_partners->bind(id);
    refresh();
}

void SheetHead::refresh()
{
    const core::Plan &plan = m_context.session.plan();
    const ActionSheet *action = plan.find(m_id);
    if (!action)
        return;
    const core::Challenge *challenge = plan.find(action->challengeId);
    m_disc->setNumber(challenge ? challenge->number : 0);
    //: %1 number, %2 title of the challenge
    m_challenge->setText(challenge ? tr("Challenge %1 · %2").arg(challenge->number).arg(challenge->title)
                                   : QString());
    m_code->setText(plan.code(*action));
    const bool differs = !action->adoptedTitle.isEmpty() && !sameWords(action->adoptedTitle, action->title);
    m_adopted->setVisible(differs);
    m_adopted->setText(tr("In the deliberation: %1").arg(action->adoptedTitle));
    m_origin->setText(ProposalOrigin::sentence(plan, m_id, m_context.wording));
    m_origin->setVisible(!m_origin->text().isEmpty());
    const int pilots = int(plan.parties(m_id, core::PartyRole::Pilot).size());
    m_pilotLabel->setText(pilots > 1 ? tr("Pilots") : tr("Pilot"));
    m_period->setText(m_context.wording.period(action->start, action->end));
    showMarks(*action);
}

void SheetHead::showMarks(const ActionSheet &action)
{
    const core::Plan &plan = m_context.session.plan();
    const QDate asOf = m_context.view.asOf();
    const core::Situation situation = core::situationOf(plan, action, asOf);
    m_late->setVisible(situation.late);
    if (situation.late)
        m_late->set(Mark::Late, m_context.wording.lateBy(situation.lateSince, asOf));
    const ActionSheet *gate = plan.find(situation.waitingFor);
    m_waiting->setVisible(gate);
    if (gate)
        m_waiting->set(Mark::Waiting, m_context.wording.waitingFor(plan.code(*gate)));
}

} // namespace jalon::gui
