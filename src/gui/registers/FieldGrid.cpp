// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/registers/FieldGrid.h"

#include "gui/forms/Editor.h"
#include "gui/widgets/PlainLabel.h"

#include <QGridLayout>

namespace jalon::gui {

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
}

void FieldGrid::add(Editor *field)
{
    auto *label = new PlainLabel(field->label(), this);
    label->setTone(TextTone::Soft);
    label->setContentsMargins(0, 4, 0, 0); // the words of an editor stand inside its frame
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
}

} // namespace jalon::gui
