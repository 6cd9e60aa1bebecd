// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/CostLineRow.h"

#include <QBoxLayout>
#include <QMenu>

#include "core/rules/Costs.h"
#include "gui/forms/ChoiceField.h"
#include "gui/forms/CostLinesField.h"
#include "gui/forms/TextField.h"
#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

CostLineRow::CostLineRow(CostLinesField &list, QWidget *parent)
    : ListRow(parent)
    , m_list(list)
    , m_label(new TextField(list.formGroup(), tr("Cost line"), this))
    , m_quantity(new TextField(list.formGroup(), tr("Quantity"), this))
    , m_times(new PlainLabel(u"×"_s, this))
    , m_unit(new TextField(list.formGroup(), tr("Unit amount"), this))
    , m_amount(new TextField(list.formGroup(), tr("Amount"), this))
    , m_per(new ChoiceField(list.formGroup(), tr("Per year or once"), this))
{
    contents()->insertWidget(1, m_label, 1);
    m_label->setPlaceholder(tr("no label"));
    m_times->setLook(TextSize::Body, TextTone::Muted);
    m_times->setContentsMargins(0, 3, 0, 0);
    for (TextField *number : {m_quantity, m_unit, m_amount})
        number->setHugging(true);
    m_quantity->setPlaceholder(tr("quantity"));
    m_unit->setPlaceholder(tr("unit amount"));
    m_per->setLook(font(), TextTone::Soft);
    m_per->setAtEnd(true);
    addTrailing(m_quantity);
    addTrailing(m_times);
    addTrailing(m_unit);
    addTrailing(m_amount);
    addTrailing(m_per);
    for (TextField *number : {m_quantity, m_unit}) {
        connect(number, &TextField::finished, this, [this] {
            m_countedAsked = m_countedAsked && (m_quantity->isEditing() || m_unit->isEditing());
            refresh();
        });
    }
}

QList<QWidget *> CostLineRow::tabOrder() const
{
    return {m_label->focusTarget(), m_quantity->focusTarget(), m_unit->focusTarget(), m_amount->focusTarget(),
            m_per->focusTarget()};
}

const core::CostLine *CostLineRow::costLine() const
{
    return m_list.formGroup().plan().find(core::Id<core::CostLine>{id()});
}

void CostLineRow::bind(const QUuid &id)
{
    const core::Id<core::CostLine> lineId{id};
    m_countedAsked = false;
    m_label->bind(lineId, &core::CostLine::label);
    m_quantity->bind(lineId, &core::CostLine::quantity);
    m_unit->bind(lineId, &core::CostLine::unitAmount);
    m_amount->bind(lineId, &core::CostLine::amount);
    m_per->bind(lineId, &core::CostLine::per);
}

void CostLineRow::refresh()
{
    const core::CostLine *present = costLine();
    if (!present)
        return;
    const report::Wording &wording = m_list.formGroup().wording();
    const bool counted = present->quantity || present->unitAmount || m_countedAsked;
    m_quantity->setVisible(counted);
    m_times->setVisible(counted);
    m_unit->setVisible(counted);
    // Where the amount follows from quantity and unit amount it is shown, but it is nobody's entry.
    const auto computed = core::amountOf(*present);
    m_amount->setPlaceholder(computed && !present->amount
                                 ? u"= "_s + wording.money(*computed)
                                 : wording.knowledge(core::Knowledge::ToBeDetermined));
}

void CostLineRow::startAmount()
{
    m_amount->startEditing();
}

void CostLineRow::fillMenu(QMenu &menu)
{
    connect(menu.addAction(tr("Quantity × unit amount…")), &QAction::triggered, this, [this] {
        m_countedAsked = true;
        refresh();
        m_quantity->startEditing();
    });
}

} // namespace jalon::gui
