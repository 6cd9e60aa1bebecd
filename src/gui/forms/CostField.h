// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"
#include "gui/forms/Editor.h"

namespace jalon::gui {

class ChoiceField;
class CostLinesField;
class PlainLabel;
class TextField;

// What an action costs: whether it is known, the total in words ("126 500 €/an", "au moins …"), the lines it
// is made of, and the wording of the sheet as printed.
class CostField : public Editor
{
    Q_OBJECT

public:
    CostField(FormGroup &group, const QString &label, QWidget *parent);

    void bind(const core::Id<core::ActionSheet> &action);
    void refresh() override;
    int wordsInset() const override;

private:
    core::Id<core::ActionSheet> m_action;
    ChoiceField *m_state;
    PlainLabel *m_total;
    CostLinesField *m_lines;
    PlainLabel *m_printedLabel;
    TextField *m_printed;
};

} // namespace jalon::gui
