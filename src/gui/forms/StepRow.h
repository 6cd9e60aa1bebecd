// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"
#include "gui/forms/ListRow.h"

namespace jalon::gui {

class Badge;
class ChoiceField;
class LinkButton;
class SoftDateField;
class StepsField;
class TickBox;

// One step: tick, number, text; at the right when it was done, or until when it is due and how often it comes
// back. What is not given is not shown; the menu adds it.
class StepRow : public ListRow
{
    Q_OBJECT

public:
    StepRow(StepsField &list, QWidget *parent);

    TextField *text() const override { return m_text; }
    QList<QWidget *> tabOrder() const override;
    void bind(const QUuid &id) override;
    void refresh() override;

protected:
    void fillMenu(QMenu &menu) override;

private:
    const core::MethodStep *step() const;
    void tick();

    StepsField &m_list;
    TickBox *m_tick;
    TextField *m_text;
    Badge *m_late;
    SoftDateField *m_due;
    SoftDateField *m_done;
    ChoiceField *m_recurrence;
    LinkButton *m_series;
    bool m_dueAsked = false;
};

} // namespace jalon::gui
