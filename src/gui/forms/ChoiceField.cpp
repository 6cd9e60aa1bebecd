// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/ChoiceField.h"

#include <QBoxLayout>

#include "gui/forms/QuietCombo.h"

namespace jalon::gui {

ChoiceField::ChoiceField(FormGroup &group, const QString &label, QWidget *parent)
    : Editor(group, label, parent)
    , m_combo(new QuietCombo(this))
{
    m_combo->setAccessibleName(label);
    line()->addWidget(m_combo);
    line()->addStretch();
    setFocusTarget(m_combo);
    connect(m_combo, &QComboBox::activated, this, &ChoiceField::choose);
}

void ChoiceField::bind(Binding binding)
{
    m_binding = std::move(binding);
    m_combo->clear();
    m_combo->addItems(m_binding.words);
    setProblem({});
    refresh();
}

void ChoiceField::setQuiet(const QList<int> &indexes)
{
    m_combo->setQuiet(QSet<int>(indexes.begin(), indexes.end()));
}

void ChoiceField::setLook(const QFont &font, TextTone tone)
{
    m_combo->setFont(font);
    m_combo->setTone(tone);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void ChoiceField::setAtEnd(bool sameWidth)
{
    m_combo->setRightAligned(true);
    m_combo->setSameWidth(sameWidth);
}

void ChoiceField::choose(int index)
{
    if (m_binding.write && index != m_binding.current(plan()))
        perform(m_binding.write(plan(), index));
    refresh(); // what was refused is not shown as chosen
}

void ChoiceField::refresh()
{
    if (m_binding.current)
        m_combo->setCurrentIndex(m_binding.current(plan()));
    m_combo->setChoosable(!isReadOnly());
    m_combo->updateGeometry();
}

int ChoiceField::wordsInset() const
{
    return QuietCombo::Padding;
}

} // namespace jalon::gui
