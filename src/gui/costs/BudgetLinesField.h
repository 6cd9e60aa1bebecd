// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/OrderedListField.h"

namespace jalon::gui {

/// The budget lines of an action, of one year or of all, by year; edited in place. Lines are moved within
/// their year.
class BudgetLinesField : public ItemList<core::BudgetLine, &core::BudgetLine::label>
{
    Q_OBJECT

public:
    BudgetLinesField(FormGroup &group, const QString &label, QWidget *parent);

    /// Year 0: of every year; new lines are then of the year of the last one, or of `newYear`.
    void bindTo(const core::Id<core::ActionSheet> &action, int year, int newYear);
    FormGroup &formGroup() const { return group(); }
    /// Those of the sheet and of its lines.
    QStringList knownFunders() const;

protected:
    std::vector<QUuid> ids() const override;
    ListRow *makeRow(QWidget *parent) override;
    core::ChangeSet added(const QString &text) const override;
    core::ChangeSet moved(const QUuid &id, int position) const override;
    bool goOnIn(ListRow *row) override;

private:
    int m_year = 0;
    int m_newYear = 0;
};

} // namespace jalon::gui
