// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/SectionTitle.h"

namespace jalon::gui {

SectionTitle::SectionTitle(QWidget *parent)
    : PlainLabel(parent)
{
    setLook(TextSize::Small, TextTone::Soft);
    QFont capitals = bold(font());
    capitals.setCapitalization(QFont::AllUppercase);
    capitals.setLetterSpacing(QFont::PercentageSpacing, 103);
    setFont(capitals);
}

SectionTitle::SectionTitle(const QString &text, QWidget *parent)
    : SectionTitle(parent)
{
    setText(text);
}

} // namespace jalon::gui
