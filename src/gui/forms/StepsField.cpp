// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/StepsField.h"

#include <algorithm>

#include "gui/forms/StepRow.h"

namespace jalon::gui {

StepsField::StepsField(FormGroup &group, const QString &label, QWidget *parent)
    : ItemList(group, label, parent)
{
    setAddText(tr("Add a step"));
}

ListRow *StepsField::makeRow(QWidget *parent)
{
    return new StepRow(*this, parent);
}

QDate StepsField::lateSince(const core::MethodStep &step) const
{
    return std::find(m_late.begin(), m_late.end(), step.id) == m_late.end() ? QDate() : step.due.lastDay();
}

void StepsField::refresh()
{
    m_late.clear();
    if (const core::ActionSheet *sheet = plan().find(action()))
        m_late = core::situationOf(plan(), *sheet, group().asOf()).lateSteps;
    ItemList::refresh();
}

} // namespace jalon::gui
