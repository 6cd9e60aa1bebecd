// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/ResultsField.h"

#include "gui/forms/TextRow.h"

namespace jalon::gui {

ResultsField::ResultsField(FormGroup &group, const QString &label, QWidget *parent)
    : ItemList(group, label, parent)
{
    setAddText(tr("Add a result"));
}

ListRow *ResultsField::makeRow(QWidget *parent)
{
    return new TextRow<core::ExpectedResult, &core::ExpectedResult::text>(group(), tr("Expected result"),
                                                                          parent);
}

} // namespace jalon::gui
