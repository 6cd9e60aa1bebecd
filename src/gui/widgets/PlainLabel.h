// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "gui/theme/Fonts.h"

namespace jalon::gui {

// The colour of words, as a role of the palette: it follows the theme by itself.
enum class TextTone { Strong, Soft, Muted, Accent, Error };

// A label that can only show plain text: what people type is data, never markup. The only label of the
// program.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    void setTextFormat(Qt::TextFormat) = delete;
    // Size and colour of the words; both keep when the theme or the application's font changes.
    void setLook(TextSize size, TextTone tone = TextTone::Strong);
    void setTone(TextTone tone);
    // "non renseigné", "néant", "sans objet", "à déterminer": quiet italics, never blank and never 0.
    void setNotKnown(const QString &words);

private:
    TextSize m_size = TextSize::Body;
};

// Typed text as a tool tip: Qt guesses markup in tool tips too.
QString plainToolTip(const QString &text);
// The palette role a tone stands for (for QWidget::setForegroundRole).
QPalette::ColorRole roleOf(TextTone tone);

} // namespace jalon::gui
