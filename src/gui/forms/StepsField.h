// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Situation.h"
#include "gui/forms/OrderedListField.h"

namespace jalon::gui {

// The method of a sheet: its steps with tick and completion date, due date, recurrence, and by how much they
// are late (core/rules/Situation).
class StepsField : public ItemList<core::MethodStep, &core::MethodStep::text>
{
    Q_OBJECT

public:
    StepsField(FormGroup &group, const QString &label, QWidget *parent);

    void refresh() override;
    FormGroup &formGroup() const { return group(); }
    // The last day a late step should have been done by; invalid if it is not late.
    QDate lateSince(const core::MethodStep &step) const;

signals:
    // What became of the due dates of that step was clicked.
    void seriesAsked(const jalon::core::Id<jalon::core::MethodStep> &step);

protected:
    ListRow *makeRow(QWidget *parent) override;

private:
    std::vector<core::Id<core::MethodStep>> m_late;
};

} // namespace jalon::gui
