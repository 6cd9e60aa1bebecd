// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/OrderedListField.h"

namespace jalon::gui {

// The lines that a cost is made of. Adding the first amount to a cost that was not known makes it known, in
// one step.
class CostLinesField : public ItemList<core::CostLine, &core::CostLine::label>
{
    Q_OBJECT

public:
    CostLinesField(FormGroup &group, const QString &label, QWidget *parent);

    FormGroup &formGroup() const { return group(); }

protected:
    ListRow *makeRow(QWidget *parent) override;
    core::ChangeSet added(const QString &text) const override;
    bool goOnIn(ListRow *row) override;
};

} // namespace jalon::gui
