// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/PlanLists.h"

#include "gui/forms/TextRow.h"

namespace jalon::gui {

CriteriaField::CriteriaField(FormGroup &group, const QString &label, QWidget *parent)
    : PlanList(group, label, parent)
{
    setAddText(tr("Add a criterion"));
    rebind();
}

ListRow *CriteriaField::makeRow(QWidget *parent)
{
    return new TextRow<core::Criterion, &core::Criterion::label>(group(), tr("Criterion"), parent);
}

ContextFiguresField::ContextFiguresField(FormGroup &group, const QString &label, QWidget *parent)
    : PlanList(group, label, parent)
{
    setAddText(tr("Add a figure"));
    rebind();
}

ListRow *ContextFiguresField::makeRow(QWidget *parent)
{
    return new TextRow<core::ContextFigure, &core::ContextFigure::text>(group(), tr("Context figure"),
                                                                        parent);
}

} // namespace jalon::gui
