// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Indicator.h"

#include <QWidget>

namespace jalon::gui {

class ChoiceField;
class FormGroup;
class PlainLabel;
class TextField;

/// Kind, unit and combining rule of one indicator, edited in place. A kind that would make nonsense of what
/// was measured is refused under the field.
class DefinitionForm : public QWidget
{
    Q_OBJECT

public:
    explicit DefinitionForm(FormGroup &group, QWidget *parent = nullptr);

    void show(const core::Indicator &indicator);

private:
    core::Id<core::Indicator> m_id;
    ChoiceField *m_kind;
    TextField *m_unit;
    ChoiceField *m_combine;
    PlainLabel *m_unitLabel;
    PlainLabel *m_combineLabel;
};

} // namespace jalon::gui
