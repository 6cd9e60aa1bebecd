// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/IndicatorsField.h"

#include "gui/sheets/IndicatorRow.h"
#include "gui/sheets/SheetCommands.h"

namespace jalon::gui {

IndicatorsField::IndicatorsField(ScreenContext &context, FormGroup &group, SheetCommands &commands,
                                 const QString &label, QWidget *parent)
    : ItemList(group, label, parent)
    , m_context(context)
    , m_commands(commands)
{
    setNumbered(false);
    setAddText(tr("Add an indicator"));
}

ListRow *IndicatorsField::makeRow(QWidget *parent)
{
    return new IndicatorRow(*this, parent);
}

core::ChangeSet IndicatorsField::removed(const QUuid &id) const
{
    const core::Id<core::Indicator> indicator{id};
    return m_commands.agreesToRemove(indicator) ? ItemList::removed(id) : core::ChangeSet{};
}

} // namespace jalon::gui
