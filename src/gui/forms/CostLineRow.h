// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"
#include "gui/forms/ListRow.h"

namespace jalon::gui {

class ChoiceField;
class CostLinesField;
class PlainLabel;

// One line of a cost: label, quantity × unit amount where it is counted so, amount, per year or once.
class CostLineRow : public ListRow
{
    Q_OBJECT

public:
    CostLineRow(CostLinesField &list, QWidget *parent);

    TextField *text() const override { return m_label; }
    QList<QWidget *> tabOrder() const override;
    void bind(const QUuid &id) override;
    void refresh() override;
    void startAmount();

protected:
    void fillMenu(QMenu &menu) override;

private:
    const core::CostLine *costLine() const;

    CostLinesField &m_list;
    TextField *m_label;
    TextField *m_quantity;
    PlainLabel *m_times;
    TextField *m_unit;
    TextField *m_amount;
    ChoiceField *m_per;
    bool m_countedAsked = false;
};

} // namespace jalon::gui
