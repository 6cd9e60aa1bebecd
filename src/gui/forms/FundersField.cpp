// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/FundersField.h"

#include <QBoxLayout>

#include "gui/forms/ChoiceField.h"
#include "gui/forms/ListRow.h"
#include "gui/forms/NamesField.h"
#include "gui/forms/TextField.h"
#include "report/Wording.h"

namespace jalon::gui {

FundersField::FundersField(FormGroup &group, const QString &label, QWidget *parent)
    : Editor(group, label, parent)
    , m_state(new ChoiceField(group, group.wording().field(QStringLiteral("funding_state")), this))
    , m_names(new NamesField(group, label, this))
    , m_printedLabel(new PlainLabel(tr("As printed"), this))
    , m_printed(new TextField(group, tr("Funding as printed on the sheet"), this))
{
    m_state->setQuiet({1, 2, 3, 4});
    m_state->setLook(font(), TextTone::Strong);
    line()->addWidget(m_names, 1);
    line()->addWidget(m_state, 0, Qt::AlignTop);
    auto *printed = new QHBoxLayout;
    printed->setContentsMargins(ListRow::Gutter, 0, 0, 0);
    printed->addWidget(m_printedLabel, 0, Qt::AlignTop);
    printed->addWidget(m_printed, 1);
    column()->addLayout(printed);
    m_printedLabel->setLook(TextSize::Small, TextTone::Muted);
    m_printedLabel->setContentsMargins(0, 4, 0, 0);
    m_printed->setLook(sized(font(), TextSize::Small), TextTone::Soft);
}

void FundersField::bind(const core::Id<core::ActionSheet> &action)
{
    m_action = action;
    m_state->bind(action, &core::ActionSheet::fundingState);
    m_names->bind(action);
    m_printed->bind(action, &core::ActionSheet::fundingText);
    refresh();
}

void FundersField::refresh()
{
    const core::ActionSheet *sheet = plan().find(m_action);
    if (!sheet)
        return;
    const bool printed = !sheet->fundingText.isEmpty() || !isReadOnly();
    m_printed->setVisible(printed);
    m_printedLabel->setVisible(printed);
}

int FundersField::wordsInset() const
{
    return ListRow::Gutter;
}

} // namespace jalon::gui
