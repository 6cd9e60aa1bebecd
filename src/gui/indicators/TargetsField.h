// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Indicator.h"

#include <QWidget>

#include <utility>

namespace jalon::gui {

class FormGroup;
class TextField;

/// The targets of an indicator, one small field a year, typed like measurements ("12", "75 %", "oui").
/// Nothing typed: no target that year.
class TargetsField : public QWidget
{
    Q_OBJECT

public:
    TargetsField(FormGroup &group, QWidget *parent);

    /// First and last year.
    void show(const core::Indicator &indicator, std::pair<int, int> years);
    TextField *field(int year) const; ///< nullptr outside the years shown

private:
    void build();
    void bind(TextField &field, int year);

    FormGroup &m_group;
    core::Id<core::Indicator> m_id;
    std::pair<int, int> m_years{0, -1};
    QList<TextField *> m_fields;
};

} // namespace jalon::gui
