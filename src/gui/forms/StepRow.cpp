// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/StepRow.h"

#include <QBoxLayout>
#include <QMenu>

#include "gui/forms/ChoiceField.h"
#include "gui/forms/SoftDateField.h"
#include "gui/forms/StepsField.h"
#include "gui/forms/TickBox.h"
#include "gui/obligations/ObligationRows.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/Badge.h"
#include "gui/widgets/Buttons.h"
#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

StepRow::StepRow(StepsField &list, QWidget *parent)
    : ListRow(parent)
    , m_list(list)
    , m_tick(new TickBox(this))
    , m_text(new TextField(list.formGroup(), tr("Step"), this))
    , m_late(new Badge(this))
    , m_due(new SoftDateField(list.formGroup(), tr("Due date"), this))
    , m_done(new SoftDateField(list.formGroup(), tr("Completion date"), this))
    , m_recurrence(new ChoiceField(list.formGroup(), tr("Recurrence"), this))
    , m_series(new LinkButton(this))
{
    setLeading(m_tick);
    contents()->insertWidget(2, m_text, 1, Qt::AlignTop);
    // At the right end, below one another so that the text keeps its width: when, how often, by how much
    // late.
    auto *end = new QWidget(this);
    auto *lines = new QVBoxLayout(end);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    const QFont small = sized(font(), TextSize::Small);
    for (SoftDateField *date : {m_due, m_done}) {
        date->setLook(small, TextTone::Soft);
        date->setHugging(true);
        lines->addWidget(date, 0, Qt::AlignRight);
    }
    m_due->setShort(true, tr("due %1"));
    m_done->setShort(true);
    m_recurrence->setLook(small, TextTone::Soft);
    m_recurrence->setAtEnd(false);
    lines->addWidget(m_recurrence, 0, Qt::AlignRight);
    lines->addWidget(m_late, 0, Qt::AlignRight);
    m_series->setFont(small);
    m_series->setToolTip(tr("Due dates of this step"));
    lines->addWidget(m_series, 0, Qt::AlignRight);
    connect(m_series, &QPushButton::clicked, this,
            [this] { emit m_list.seriesAsked(core::Id<core::MethodStep>{id()}); });
    addTrailing(end);
    connect(m_tick, &QCheckBox::clicked, this, &StepRow::tick);
    connect(m_due, &TextField::finished, this, [this] {
        m_dueAsked = false;
        refresh();
    });
}

QList<QWidget *> StepRow::tabOrder() const
{
    return {m_tick, m_text->focusTarget(), m_due->focusTarget(), m_done->focusTarget(),
            m_recurrence->focusTarget()};
}

const core::MethodStep *StepRow::step() const
{
    return m_list.formGroup().plan().find(core::Id<core::MethodStep>{id()});
}

void StepRow::bind(const QUuid &id)
{
    const core::Id<core::MethodStep> stepId{id};
    m_dueAsked = false;
    m_text->bind(stepId, &core::MethodStep::text);
    m_due->bind(stepId, &core::MethodStep::due);
    m_done->bind(stepId, &core::MethodStep::done);
    m_recurrence->bind(stepId, &core::MethodStep::recurrence);
}

void StepRow::refresh()
{
    const core::MethodStep *present = step();
    if (!present)
        return;
    const FormGroup &group = m_list.formGroup();
    const report::Wording &wording = group.wording();
    const bool done = core::isDone(*present, group.asOf());
    m_tick->setChecked(done);
    m_tick->setTickable(isEditable());
    m_tick->setAccessibleName(tr("Step %1 done").arg(number()));
    m_text->box()->setAccessibleName(tr("Step %1").arg(number()));
    const QDate late = m_list.lateSince(*present);
    if (late.isValid())
        m_late->set(Mark::Late, wording.lateBy(late, group.asOf()));
    m_late->setVisible(late.isValid());
    m_due->setVisible(m_dueAsked || m_due->isEditing() || (!done && !present->due.isEmpty()));
    m_done->setVisible(done || m_done->isEditing());
    m_recurrence->setVisible(present->recurrence != core::Recurrence::None);
    const SeriesState series = seriesOf(group.plan(), present->id, group.asOf());
    m_series->setText(wording.series(series.count, series.nextDue));
    m_series->setVisible(!m_series->text().isEmpty());
}

void StepRow::tick()
{
    const core::MethodStep *present = step();
    if (!present)
        return;
    const FormGroup &group = m_list.formGroup();
    const bool done = core::isDone(*present, group.asOf());
    const core::SoftDate date = done ? core::SoftDate{} : core::SoftDate::day(group.asOf());
    m_list.apply(core::verbs::setField(group.plan(), present->id, &core::MethodStep::done, date));
    refresh(); // the box shows what the plan says, also when it was refused
}

void StepRow::fillMenu(QMenu &menu)
{
    const core::MethodStep *present = step();
    if (!present)
        return;
    connect(menu.addAction(themedIcon(u"calendar"_s), tr("Due date…")), &QAction::triggered, this, [this] {
        m_dueAsked = true;
        refresh();
        m_due->startEditing();
    });
    QMenu *often = menu.addMenu(tr("Recurrence"));
    for (const auto &entry : core::EnumCodes<core::Recurrence>::all) {
        const core::Recurrence value = entry.value;
        QAction *action = often->addAction(EnumWords::word(value, m_list.formGroup().wording()));
        action->setCheckable(true);
        action->setChecked(present->recurrence == value);
        connect(action, &QAction::triggered, this, [this, value] {
            m_list.apply(core::verbs::setField(m_list.formGroup().plan(), core::Id<core::MethodStep>{id()},
                                               &core::MethodStep::recurrence, value));
        });
    }
}

} // namespace jalon::gui
