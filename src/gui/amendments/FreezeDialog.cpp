// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/amendments/FreezeDialog.h"

#include "core/change/Verbs.h"
#include "gui/app/ViewState.h"
#include "gui/forms/Typing.h"
#include "gui/journal/FieldColumn.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

FreezeDialog::FreezeDialog(ScreenContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_fields(new FieldColumn(this))
    , m_date(new QLineEdit(m_fields))
{
    setWindowTitle(tr("Freeze the plan as voted"));
    auto *text = new PlainLabel(
        tr("The plan as it stands becomes the reference. From then on, each change of a title, a pilot, a "
           "date, a cost or an indicator says who decided it and why; the page “Amendments” compares what "
           "was "
           "voted with today."),
        this);
    text->setWordWrap(true);
    const QDate voted = context.session.plan().info().deliberationDate;
    m_date->setText(context.wording.date(voted.isValid() ? voted : context.view.asOf()));
    m_date->setObjectName(u"freezeDate"_s);
    m_date->setMaximumWidth(200);
    m_fields->add(tr("Adopted on"), m_date);
    auto *cancel = secondaryButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *freeze = primaryButton(tr("Freeze the plan"), this);
    freeze->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(freeze);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(520);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(freeze, &QPushButton::clicked, this, &FreezeDialog::accept);
    m_date->setFocus();
    m_date->selectAll();
}

void FreezeDialog::accept()
{
    QDate date;
    Error error{ErrorCode::NotADate, u"date"_s, m_date->text()};
    if (!typing::read(m_date->text().simplified(), date, error) || !date.isValid()) {
        m_fields->say(m_date, tr("A day of the calendar is needed here, for example 31/03/2018."), true);
        return m_date->setFocus();
    }
    const Plan &plan = m_context.session.plan();
    const Outcome done =
        m_context.session.perform(verbs::setField(plan, plan.info().id, &PlanInfo::frozenOn, date));
    if (!done)
        return m_fields->say(m_date, m_context.wording.error(done.error()), true);
    QDialog::accept();
}

} // namespace jalon::gui
