// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"
#include "gui/forms/Editor.h"

namespace jalon::gui {

class ChoiceField;
class NamesField;
class PlainLabel;
class TextField;

// Who pays for an action: whether it is known, the names, and the wording of the sheet as printed.
class FundersField : public Editor
{
    Q_OBJECT

public:
    FundersField(FormGroup &group, const QString &label, QWidget *parent);

    void bind(const core::Id<core::ActionSheet> &action);
    void refresh() override;
    int wordsInset() const override;

private:
    core::Id<core::ActionSheet> m_action;
    ChoiceField *m_state;
    NamesField *m_names;
    PlainLabel *m_printedLabel;
    TextField *m_printed;
};

} // namespace jalon::gui
