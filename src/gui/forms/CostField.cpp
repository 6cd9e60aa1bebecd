// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/CostField.h"

#include <QBoxLayout>

#include "core/rules/Costs.h"
#include "gui/forms/ChoiceField.h"
#include "gui/forms/CostLinesField.h"
#include "gui/forms/TextField.h"
#include "report/Wording.h"

namespace jalon::gui {

CostField::CostField(FormGroup &group, const QString &label, QWidget *parent)
    : Editor(group, label, parent)
    , m_state(new ChoiceField(group, group.wording().field(QStringLiteral("cost_state")), this))
    , m_total(new PlainLabel(this))
    , m_lines(new CostLinesField(group, tr("Cost lines"), this))
    , m_printedLabel(new PlainLabel(tr("As printed"), this))
    , m_printed(new TextField(group, tr("Cost as printed on the sheet"), this))
{
    m_total->setFont(bold(m_total->font()));
    m_total->setContentsMargins(ListRow::Gutter, 0, 0, 0);
    line()->addWidget(m_total);
    line()->addWidget(m_state);
    line()->addStretch();
    m_state->setQuiet({1, 2, 3, 4});
    column()->addWidget(m_lines);
    auto *printed = new QHBoxLayout;
    printed->setContentsMargins(ListRow::Gutter, 0, 0, 0);
    printed->addWidget(m_printedLabel, 0, Qt::AlignTop);
    printed->addWidget(m_printed, 1);
    column()->addLayout(printed);
    m_printedLabel->setLook(TextSize::Small, TextTone::Muted);
    m_printedLabel->setContentsMargins(0, 4, 0, 0);
    m_printed->setLook(sized(font(), TextSize::Small), TextTone::Soft);
    setFocusTarget(m_state->focusTarget());
}

void CostField::bind(const core::Id<core::ActionSheet> &action)
{
    m_action = action;
    m_state->bind(action, &core::ActionSheet::costState);
    m_lines->bind(action);
    m_printed->bind(action, &core::ActionSheet::costText);
    refresh();
}

void CostField::refresh()
{
    const core::ActionSheet *sheet = plan().find(m_action);
    if (!sheet)
        return;
    const bool known = sheet->costState == core::Knowledge::Known;
    const core::ActionCost cost = core::costOf(plan(), *sheet);
    m_total->setText(known ? group().wording().cost(cost) : QString());
    m_total->setVisible(known);
    m_state->setLook(known ? sized(font(), TextSize::Small) : font(),
                     known ? TextTone::Muted : TextTone::Strong);
    m_state->alignWordsTo(known ? 0 : wordsInset());
    const bool printed = !sheet->costText.isEmpty() || !isReadOnly();
    m_printed->setVisible(printed);
    m_printedLabel->setVisible(printed);
}

int CostField::wordsInset() const
{
    return ListRow::Gutter;
}

} // namespace jalon::gui
