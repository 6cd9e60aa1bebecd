// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/DefinitionForm.h"

#include "gui/forms/ChoiceField.h"
#include "gui/forms/TextField.h"

#include <QGridLayout>

using namespace jalon::core;

namespace jalon::gui {

DefinitionForm::DefinitionForm(FormGroup &group, QWidget *parent)
    : QWidget(parent)
    , m_kind(new ChoiceField(group, tr("Kind"), this))
    , m_unit(new TextField(group, tr("Unit"), this))
    , m_combine(new ChoiceField(group, tr("Value of a year"), this))
    , m_unitLabel(new PlainLabel(tr("Unit"), this))
    , m_combineLabel(new PlainLabel(tr("Value of a year"), this))
{
    auto *kindLabel = new PlainLabel(tr("Kind"), this);
    for (PlainLabel *label : {kindLabel, m_unitLabel, m_combineLabel})
        label->setTone(TextTone::Soft);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(kindLabel, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(m_unitLabel, 1, 0);
    grid->addWidget(m_unit, 1, 1);
    grid->addWidget(m_combineLabel, 2, 0);
    grid->addWidget(m_combine, 2, 1);
}

void DefinitionForm::show(const Indicator &indicator)
{
    if (m_id != indicator.id) {
        m_id = indicator.id;
        m_kind->bind(m_id, &Indicator::kind);
        m_unit->bind(m_id, &Indicator::unit);
        m_combine->bind(m_id, &Indicator::combine);
    }
    const bool number = indicator.kind != IndicatorKind::Milestone && indicator.kind != IndicatorKind::Text;
    for (QWidget *widget : {static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_unitLabel)})
        widget->setVisible(indicator.kind == IndicatorKind::Count);
    for (QWidget *widget : {static_cast<QWidget *>(m_combine), static_cast<QWidget *>(m_combineLabel)})
        widget->setVisible(number);
}

} // namespace jalon::gui
