// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/DecisionsPart.h"

#include "core/change/Verbs.h"
#include "gui/widgets/Badge.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EntryMessage.h"
#include "gui/widgets/SectionTitle.h"
#include "gui/year/DecisionDialogs.h"
#include "gui/year/YearLines.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

Mark markOf(DecisionKind decision)
{
    switch (decision) {
    case DecisionKind::Suspend:
        return Mark::Suspended;
    case DecisionKind::Stop:
        return Mark::Stopped;
    default:
        return Mark::Ongoing;
    }
}

QString keyOf(const Id<ActionSheet> &action)
{
    return action.value.toString();
}

} // namespace

DecisionsPart::DecisionsPart(ScreenContext &context, SealedYears &sealed, QWidget *parent)
    : YearPart(context, sealed, parent)
    , m_list(new YearLineList(tr("Decisions of the review"), this))
    , m_message(new EntryMessage(this))
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    m_details = makeDetails();
    auto *card = new Card(splitter);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_message);
    card->setMinimumWidth(360);
    splitter->addWidget(card);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({640, 460});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_list);
    connect(m_list, &YearLineList::chosen, this, [this] {
        m_message->clear();
        showDetails();
    });
    connect(m_list, &YearLineList::opened, this, [this] {
        const ActionDecision *row = decision();
        if (row && row->confirmedOn.isNull())
            confirm();
        else
            note();
    });
}

QWidget *DecisionsPart::makeDetails()
{
    auto *card = new Card(this);
    card->setMinimumWidth(380);
    m_title = new PlainLabel(card);
    m_title->setLook(TextSize::Subheading);
    m_sheet = new LinkButton(card);
    m_askedTitle = new SectionTitle(tr("What was asked"), card);
    m_asked = new PlainLabel(card);
    m_badge = new Badge(card);
    m_when = new PlainLabel(card);
    m_when->setTone(TextTone::Soft);
    m_text = new PlainLabel(card);
    m_confirmedTitle = new SectionTitle(tr("Confirmation"), card);
    m_confirmed = new PlainLabel(card);
    for (PlainLabel *label : {m_title, m_asked, m_text, m_confirmed}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_confirm = primaryButton(tr("Confirm…"), card);
    m_note = secondaryButton(tr("Note a decision…"), card);
    m_takeBack = flatButton(tr("Take back"), card);
    m_confirm->setObjectName(u"confirmDecision"_s);
    m_note->setObjectName(u"noteDecision"_s);
    m_takeBack->setObjectName(u"takeBackDecision"_s);
    auto *decided = new QHBoxLayout;
    decided->addWidget(m_badge);
    decided->addWidget(m_when, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_note);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_sheet);
    layout->addWidget(m_askedTitle);
    layout->addWidget(m_asked);
    layout->addWidget(new SectionTitle(tr("Decision"), card));
    layout->addLayout(decided);
    layout->addWidget(m_text);
    layout->addWidget(m_confirmedTitle);
    layout->addWidget(m_confirmed);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_confirm, &QPushButton::clicked, this, &DecisionsPart::confirm);
    connect(m_note, &QPushButton::clicked, this, &DecisionsPart::note);
    connect(m_takeBack, &QPushButton::clicked, this, &DecisionsPart::takeBack);
    connect(m_sheet, &QPushButton::clicked, this, [this] { context().navigate(EntityRef::to(action())); });
    return card;
}

void DecisionsPart::show(int year)
{
    if (m_year != year)
        m_message->clear();
    m_year = year;
    const Plan &plan = context().session.plan();
    std::vector<YearLine> open, confirmed, none;
    for (const ActionSheet *action : plan.actions()) {
        const Challenge *challenge = plan.find(action->challengeId);
        YearLine line{keyOf(action->id),
                      challenge ? challenge->number : 0,
                      plan.code(*action),
                      displayTitle(*action),
                      {},
                      Mark::None,
                      {}};
        const ActionDecision *row = plan.decision(action->id, year);
        if (row) {
            line.mark = markOf(row->decision);
            line.badge = context().wording.decision(row->decision);
            line.facts = context().wording.shortDate(row->decidedOn);
            if (!row->text.isEmpty())
                line.facts += u" · "_s + row->text;
        } else if (const YearText *text = plan.yearText(action->id, year); text && !text->asked.isEmpty()) {
            line.facts = tr("asked: %1").arg(text->asked);
        }
        (!row ? none : row->confirmedOn.isNull() ? open : confirmed).push_back(std::move(line));
    }
    m_unconfirmed = int(open.size());
    std::vector<YearLine> lines;
    const auto add = [&lines](const QString &title, std::vector<YearLine> &group) {
        if (group.empty())
            return;
        lines.push_back({{}, 0, {}, title, QString::number(group.size()), Mark::None, {}});
        lines.insert(lines.end(), group.begin(), group.end());
    };
    add(tr("To be confirmed"), open);
    add(tr("Confirmed"), confirmed);
    add(tr("Nothing noted"), none);
    m_list->show(std::move(lines));
    showDetails();
}

QString DecisionsPart::count() const
{
    return m_unconfirmed > 0 ? tr("%n to confirm", nullptr, m_unconfirmed) : QString();
}

Id<ActionSheet> DecisionsPart::action() const
{
    return {QUuid(m_list->currentKey())};
}

const ActionDecision *DecisionsPart::decision() const
{
    return context().session.plan().decision(action(), m_year);
}

void DecisionsPart::showDetails()
{
    const Plan &plan = context().session.plan();
    const ActionSheet *sheet = plan.find(action());
    m_details->setVisible(sheet);
    if (!sheet)
        return;
    const report::Wording &wording = context().wording;
    m_title->setText(plan.code(*sheet) + u' ' + displayTitle(*sheet));
    m_sheet->setText(tr("Open sheet %1").arg(plan.code(*sheet)));
    const YearText *text = plan.yearText(sheet->id, m_year);
    const bool asked = text && !text->asked.isEmpty();
    m_askedTitle->setVisible(asked);
    m_asked->setVisible(asked);
    m_asked->setText(asked ? text->asked : QString());
    const ActionDecision *row = decision();
    const bool confirmed = row && row->confirmedOn.isValid(), may = !context().session.isReadOnly();
    m_badge->setVisible(row);
    m_text->setVisible(row && !row->text.isEmpty());
    m_confirmedTitle->setVisible(row);
    m_confirmed->setVisible(row);
    m_confirm->setVisible(row && !confirmed && may);
    m_takeBack->setVisible(row && may);
    m_note->setVisible(may);
    m_note->setText(row ? tr("Change…") : tr("Note a decision…"));
    if (!row)
        return m_when->setNotKnown(tr("nothing was noted in the review of %1").arg(m_year));
    m_badge->set(markOf(row->decision), wording.decision(row->decision));
    m_when->setText(tr("on %1").arg(wording.date(row->decidedOn)));
    m_when->setLook(TextSize::Body, TextTone::Soft);
    m_text->setText(row->text);
    if (!confirmed)
        return m_confirmed->setText(ConfirmDecisionDialog::preview(plan, *row, context()));
    QStringList facts{tr("Confirmed on %1.").arg(wording.date(row->confirmedOn))};
    if (const Amendment *amendment = row->amendmentId ? plan.find(*row->amendmentId) : nullptr)
        facts << tr("Amendment of %1, decided by %2: %3")
                     .arg(wording.date(amendment->date), amendment->authority, amendment->reason);
    m_confirmed->setText(facts.join(u'\n'));
}

void DecisionsPart::note()
{
    if (!context().session.isReadOnly() && !action().isNull())
        (new NoteDecisionDialog(context(), action(), m_year, this))->open();
}

void DecisionsPart::confirm()
{
    const ActionDecision *row = decision();
    if (row && row->confirmedOn.isNull() && !context().session.isReadOnly())
        (new ConfirmDecisionDialog(context(), row->id, this))->open();
}

void DecisionsPart::takeBack()
{
    const ActionDecision *row = decision();
    const bool confirmed = row && row->confirmedOn.isValid();
    const Outcome done = context().session.perform(
        verbs::noteDecision(context().session.plan(), action(), m_year, std::nullopt, {}, {}));
    if (done)
        m_message->showDone(confirmed ? tr("The decision is taken back. The amendment and the state that it "
                                           "made stay: Undo takes them back as well, step by step.")
                                      : tr("The decision is taken back."));
    else
        m_message->showRefusal(context().wording.error(done.error()));
}

bool DecisionsPart::showEntity(const EntityRef &ref)
{
    Id<ActionSheet> wanted;
    if (ref.is<ActionSheet>())
        wanted = ref.idOf<ActionSheet>();
    else if (const ActionDecision *row = ref.is<ActionDecision>()
                                             ? context().session.plan().find(ref.idOf<ActionDecision>())
                                             : nullptr)
        wanted = row->actionId;
    if (!m_list->setCurrentKey(keyOf(wanted)))
        return false;
    showDetails();
    m_list->setFocus();
    return true;
}

} // namespace jalon::gui
