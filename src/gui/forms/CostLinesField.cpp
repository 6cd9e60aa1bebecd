// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/CostLinesField.h"

#include "gui/forms/CostLineRow.h"

namespace jalon::gui {

CostLinesField::CostLinesField(FormGroup &group, const QString &label, QWidget *parent)
    : ItemList(group, label, parent)
{
    setAddText(tr("Add a cost line"));
    setNumbered(false);
}

ListRow *CostLinesField::makeRow(QWidget *parent)
{
    return new CostLineRow(*this, parent);
}

core::ChangeSet CostLinesField::added(const QString &text) const
{
    core::ChangeSet line = ItemList::added(text);
    const core::ActionSheet *sheet = plan().find(action());
    if (!sheet || sheet->costState == core::Knowledge::Known)
        return line;
    const core::ChangeSet state =
        core::verbs::setField(plan(), action(), &core::ActionSheet::costState, core::Knowledge::Known);
    line.changes.insert(line.changes.end(), state.changes.begin(), state.changes.end());
    return line;
}

bool CostLinesField::goOnIn(ListRow *row)
{
    if (auto *line = qobject_cast<CostLineRow *>(row))
        line->startAmount();
    return true;
}

} // namespace jalon::gui
