// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/OrderedListField.h"

namespace jalon::gui {

// The expected results of a sheet.
class ResultsField : public ItemList<core::ExpectedResult, &core::ExpectedResult::text>
{
    Q_OBJECT

public:
    ResultsField(FormGroup &group, const QString &label, QWidget *parent);

protected:
    ListRow *makeRow(QWidget *parent) override;
};

} // namespace jalon::gui
