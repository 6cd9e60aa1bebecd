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
    setFocusTarget(m_state->focusTarget());
    m_names->setNoneShown(false);
    line()->addWidget(m_names, 1);
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
    // Not known: the word stands where the names would; known: the names, and the word after them.
    const bool known = sheet->fundingState == core::Knowledge::Known && !sheet->funders.isEmpty();
    m_state->setLook(known ? sized(font(), TextSize::Small) : font(),
                     known ? TextTone::Muted : TextTone::Strong);
    line()->removeWidget(m_state);
    line()->insertWidget(known ? 1 : 0, m_state, 0, Qt::AlignTop);
    line()->setContentsMargins(known ? wordsInset() : wordsInset() - m_state->wordsInset(), 0, 0, 0);
    const bool printed = !sheet->fundingText.isEmpty() || !isReadOnly();
    m_printed->setVisible(printed);
    m_printedLabel->setVisible(printed);
}

int FundersField::wordsInset() const
{
    return ListRow::Gutter;
}

} // namespace jalon::gui
