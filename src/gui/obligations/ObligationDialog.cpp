// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/obligations/ObligationDialog.h"

#include "core/change/Verbs.h"
#include "gui/app/ViewState.h"
#include "gui/journal/FieldColumn.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

ObligationDialog::ObligationDialog(ScreenContext &context, const Id<ActionSheet> &action, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_fields(new FieldColumn(this))
    , m_action(new QComboBox(m_fields))
    , m_label(new QLineEdit(m_fields))
    , m_due(new QLineEdit(m_fields))
    , m_tolerance(new QLineEdit(u"0"_s, m_fields))
{
    setWindowTitle(tr("Add a due date"));
    const Plan &plan = context.session.plan();
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(40);
    for (const ActionSheet *each : plan.actions())
        m_action->addItem(plan.code(*each) + u"  "_s + displayTitle(*each), each->id.value);
    m_action->setCurrentIndex(qMax(0, m_action->findData(action.value)));
    m_due->setMaximumWidth(170);
    m_tolerance->setMaximumWidth(76);
    m_tolerance->setAlignment(Qt::AlignRight);
    auto *days = new PlainLabel(tr("days"), m_fields);
    days->setTone(TextTone::Soft);
    m_fields->add(tr("Action"), m_action);
    m_fields->add(tr("What is due"), m_label);
    m_fields->add(tr("Due on"), m_due);
    m_fields->add(tr("Tolerance"), m_tolerance, FieldColumn::line(m_fields, {m_tolerance, days}));
    auto *save = primaryButton(tr("Add the due date"), this);
    save->setDefault(true);
    auto *cancel = secondaryButton(tr("Cancel"), this);
    connect(save, &QPushButton::clicked, this, &ObligationDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &ObligationDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(560);
    m_label->setFocus();
}

void ObligationDialog::accept()
{
    m_fields->clearProblems();
    const auto date = SoftDate::fromTyped(m_due->text());
    bool number = false;
    Obligation obligation;
    obligation.id = Id<Obligation>::create();
    obligation.actionId = {m_action->currentData().toUuid()};
    obligation.label = m_label->text().simplified();
    obligation.toleranceDays = m_tolerance->text().trimmed().toInt(&number);
    if (obligation.label.isEmpty()) {
        m_fields->say(m_label, tr("What is due? A few words are needed here."), true);
        m_label->setFocus();
        return;
    }
    if (!date || !date->hasValue()) {
        m_fields->say(m_due, tr("When is it due? For example 31/03/2018 or mars 2018."), true);
        m_due->setFocus();
        return;
    }
    obligation.due = date->lastDay(); // a month means its last day
    if (!number || obligation.toleranceDays < 0) {
        m_fields->say(m_tolerance, tr("A number of days is needed here."), true);
        m_tolerance->setFocus();
        return;
    }
    const Outcome outcome = m_context.session.perform(verbs::add(m_context.session.plan(), obligation));
    if (!outcome) {
        m_fields->say(outcome.error().where == u"due"_s              ? m_due
                      : outcome.error().where == u"tolerance_days"_s ? m_tolerance
                                                                     : m_label,
                      m_context.wording.error(outcome.error()), true);
        return;
    }
    m_added = obligation.id;
    QDialog::accept();
}

} // namespace jalon::gui
