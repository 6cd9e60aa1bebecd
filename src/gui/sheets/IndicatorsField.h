// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/OrderedListField.h"

namespace jalon::gui {

class SheetCommands;
struct ScreenContext;

// The evaluation indicators of a sheet: added, moved, defined here; removing one names the measurements that
// go with it first. The measurements themselves are entered on the page of indicators, where "saisir" leads.
class IndicatorsField : public ItemList<core::Indicator, &core::Indicator::label>
{
    Q_OBJECT

public:
    IndicatorsField(ScreenContext &context, FormGroup &group, SheetCommands &commands, const QString &label,
                    QWidget *parent);

    FormGroup &formGroup() const { return group(); }
    ScreenContext &screen() const { return m_context; }

protected:
    ListRow *makeRow(QWidget *parent) override;
    core::ChangeSet removed(const QUuid &id) const override;

private:
    ScreenContext &m_context;
    SheetCommands &m_commands;
};

} // namespace jalon::gui
