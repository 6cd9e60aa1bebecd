// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/FieldColumn.h"

#include "gui/theme/Theme.h"
#include "gui/widgets/PlainLabel.h"

#include <QFormLayout>
#include <QVariant>

namespace jalon::gui {

FieldColumn::FieldColumn(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
}

QWidget *FieldColumn::line(QWidget *parent, const QList<QWidget *> &widgets, bool stretch)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    if (stretch)
        layout->addStretch(1);
    return row;
}

void FieldColumn::add(const QString &label, QWidget *editor, QWidget *row)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(row ? row : editor);
    auto *note = new PlainLabel(box);
    note->setLook(TextSize::Small, TextTone::Soft);
    note->setWordWrap(true);
    note->hide();
    layout->addWidget(note);
    auto *name = new PlainLabel(label, this);
    name->setTone(TextTone::Soft);
    name->setFixedHeight(grid::ControlHeight);
    name->setAlignment(Qt::AlignVCenter);
    editor->setAccessibleName(label);
    m_form->addRow(name, box);
    m_parts.insert(editor, {name, box, note, false});
}

void FieldColumn::say(QWidget *editor, const QString &sentence, bool wrong)
{
    const auto part = m_parts.find(editor);
    if (part == m_parts.end())
        return;
    part->wrong = wrong;
    part->note->setTone(wrong ? TextTone::Error : TextTone::Soft);
    part->note->setText(sentence);
    part->note->setVisible(!sentence.isEmpty());
    editor->setProperty("invalid", wrong);
    editor->update();
}

void FieldColumn::clearProblems()
{
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        if (part->wrong)
            say(part.key(), {}, false);
    }
}

QString FieldColumn::problem() const
{
    for (const Part &part : m_parts) {
        if (part.wrong)
            return part.note->text();
    }
    return {};
}

void FieldColumn::setShown(QWidget *editor, bool on)
{
    const auto part = m_parts.constFind(editor);
    if (part == m_parts.constEnd())
        return;
    part->label->setVisible(on);
    part->box->setVisible(on);
}

} // namespace jalon::gui
