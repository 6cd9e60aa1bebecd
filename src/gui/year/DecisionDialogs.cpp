// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/DecisionDialogs.h"

#include "core/change/Verbs.h"
#include "gui/journal/FieldColumn.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/year/YearDialogParts.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

/// The day on which the decisions of that year's review were last noted; today where none was.
QDate dayOfReview(const Plan &plan, int year)
{
    QDate day;
    for (const ActionDecision &one : plan.table<ActionDecision>().rows()) {
        if (one.year == year && one.decidedOn > day)
            day = one.decidedOn;
    }
    return day.isValid() ? day : QDate::currentDate();
}

PlainLabel *heading(const QString &words, QWidget *parent)
{
    auto *label = new PlainLabel(words, parent);
    label->setLook(TextSize::Subheading);
    label->setWordWrap(true);
    return label;
}

} // namespace

// -- noting

NoteDecisionDialog::NoteDecisionDialog(ScreenContext &context, const Id<ActionSheet> &action, int year,
                                       QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_action(action)
    , m_year(year)
    , m_fields(new FieldColumn(this))
    , m_decision(new QComboBox(m_fields))
    , m_text(new QPlainTextEdit(m_fields))
    , m_day(new QLineEdit(m_fields))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Plan &plan = context.session.plan();
    const ActionSheet *sheet = plan.find(action);
    const ActionDecision *present = plan.decision(action, year);
    setWindowTitle(tr("Decision of the review of %1").arg(year));
    for (const auto &code : EnumCodes<DecisionKind>::all)
        m_decision->addItem(context.wording.decision(code.value), int(code.value));
    m_decision->setObjectName(u"decision"_s);
    m_text->setObjectName(u"decisionText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(96);
    m_day->setMaximumWidth(170);
    m_day->setObjectName(u"decisionDay"_s);
    m_day->setText(yearDialogs::typed(present ? present->decidedOn : dayOfReview(plan, year)));
    if (present) {
        m_decision->setCurrentIndex(m_decision->findData(int(present->decision)));
        m_text->setPlainText(present->text);
    }
    m_fields->add(tr("Decision"), m_decision);
    m_fields->add(tr("In words"), m_text);
    m_fields->add(tr("Decided on"), m_day);
    QVBoxLayout *layout = yearDialogs::layoutOf(this);
    if (sheet)
        layout->addWidget(heading(plan.code(*sheet) + u' ' + displayTitle(*sheet), this));
    layout->addWidget(m_fields, 1);
    if (present && present->confirmedOn.isValid())
        m_fields->say(m_decision, tr("It was confirmed; what is changed has to be confirmed again."), false);
    yearDialogs::addButtons(this, layout, tr("Note the decision"));
    setMinimumWidth(560);
    m_decision->setFocus();
}

void NoteDecisionDialog::accept()
{
    m_fields->clearProblems();
    const auto day = yearDialogs::readDay(*m_fields, m_day);
    if (!day)
        return;
    const auto decision = DecisionKind(m_decision->currentData().toInt());
    const Outcome done = m_context.session.perform(verbs::noteDecision(
        m_context.session.plan(), m_action, m_year, decision, m_text->toPlainText().trimmed(), *day));
    if (!done)
        return m_fields->say(m_text, m_context.wording.error(done.error()), true);
    QDialog::accept();
}

// -- confirming

ConfirmDecisionDialog::ConfirmDecisionDialog(ScreenContext &context, const Id<ActionDecision> &decision,
                                             QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(decision)
    , m_fields(new FieldColumn(this))
    , m_day(new QLineEdit(m_fields))
    , m_authority(new QLineEdit(m_fields))
    , m_reason(new QLineEdit(m_fields))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Confirm the decision"));
    const Plan &plan = context.session.plan();
    QVBoxLayout *layout = yearDialogs::layoutOf(this);
    m_day->setObjectName(u"confirmDay"_s);
    m_authority->setObjectName(u"confirmAuthority"_s);
    m_reason->setObjectName(u"confirmReason"_s);
    m_day->setMaximumWidth(170);
    m_authority->setPlaceholderText(tr("Community council, steering committee…"));
    m_fields->add(tr("Confirmed on"), m_day);
    m_fields->add(tr("Decided by"), m_authority);
    m_fields->add(tr("Reason"), m_reason);
    if (const ActionDecision *row = plan.find(decision)) {
        const ActionSheet *sheet = plan.find(row->actionId);
        if (sheet)
            layout->addWidget(heading(plan.code(*sheet) + u' ' + displayTitle(*sheet), this));
        m_needsAmendment = row->decision != DecisionKind::Continue;
        m_day->setText(yearDialogs::typed(qMax(row->decidedOn, QDate::currentDate())));
        m_reason->setText(QString(row->text).replace(u'\n', u' ').simplified());
        auto *card = new Card(this);
        card->setAccentStrip(true);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(16, 10, 12, 10);
        auto *words =
            new PlainLabel(preview(plan, *row, context) + u' ' + tr("One undo takes everything back."), card);
        words->setObjectName(u"confirmPreview"_s);
        words->setWordWrap(true);
        inside->addWidget(words);
        layout->addWidget(card);
    }
    m_fields->setShown(m_authority, m_needsAmendment);
    m_fields->setShown(m_reason, m_needsAmendment);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    yearDialogs::addButtons(this, layout, tr("Confirm the decision"));
    setMinimumWidth(580);
    (m_needsAmendment ? m_authority : m_day)->setFocus();
}

QString ConfirmDecisionDialog::preview(const Plan &plan, const ActionDecision &decision,
                                       const ScreenContext &context)
{
    const ActionSheet *sheet = plan.find(decision.actionId);
    const QString code = sheet ? plan.code(*sheet) : QString();
    const QString day = context.wording.date(decision.decidedOn);
    QStringList sentences;
    if (decision.decision == DecisionKind::Suspend || decision.decision == DecisionKind::Stop) {
        const ActionState state =
            decision.decision == DecisionKind::Suspend ? ActionState::Suspended : ActionState::Stopped;
        sentences
            << tr("From %1 on, the state of action %2 is “%3”.").arg(day, code, context.wording.state(state));
    }
    if (decision.decision == DecisionKind::Continue)
        sentences << tr("Action %1 continues as it stands: nothing changes in the plan.").arg(code);
    else
        sentences << tr("An amendment of the plan is recorded on %1, with who decided it and why.").arg(day);
    if (decision.decision == DecisionKind::Reinforce || decision.decision == DecisionKind::Adapt)
        sentences
            << tr("The sheet itself stays as it is: what has to change in %1 is yours to write.").arg(code);
    return sentences.join(u' ');
}

void ConfirmDecisionDialog::accept()
{
    m_fields->clearProblems();
    const auto day = yearDialogs::readDay(*m_fields, m_day);
    if (!day)
        return;
    QString authority, reason;
    if (m_needsAmendment) {
        const auto who = yearDialogs::readWords(*m_fields, m_authority, tr("Say who decided it."));
        if (!who)
            return;
        const auto why = yearDialogs::readWords(*m_fields, m_reason, tr("Say why."));
        if (!why)
            return;
        authority = *who;
        reason = *why;
    }
    const Outcome done = m_context.session.perform(
        verbs::confirmDecision(m_context.session.plan(), m_id, *day, authority, reason));
    if (!done)
        return m_fields->say(m_day, m_context.wording.error(done.error()), true);
    QDialog::accept();
}

} // namespace jalon::gui
