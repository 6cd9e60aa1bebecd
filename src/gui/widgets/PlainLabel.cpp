// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PlainLabel.h"

#include <QApplication>
#include <QTextDocument>

namespace jalon::gui {

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    QLabel::setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setLook(TextSize size, TextTone tone)
{
    m_size = size;
    setFont(sized(QApplication::font(), size));
    setTone(tone);
}

void PlainLabel::setTone(TextTone tone)
{
    setForegroundRole(roleOf(tone));
}

void PlainLabel::setNotKnown(const QString &words)
{
    QFont italic = sized(QApplication::font(), m_size);
    italic.setItalic(true);
    setFont(italic);
    setTone(TextTone::Muted);
    setText(words);
}

QString plainToolTip(const QString &text)
{
    using namespace Qt::StringLiterals;
    return Qt::mightBeRichText(text) ? u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped()) : text;
}

QPalette::ColorRole roleOf(TextTone tone)
{
    switch (tone) {
    case TextTone::Soft:
        return QPalette::BrightText;
    case TextTone::Muted:
        return QPalette::PlaceholderText;
    case TextTone::Accent:
        return QPalette::Link;
    case TextTone::Error:
        return QPalette::LinkVisited;
    case TextTone::Strong:
        break;
    }
    return QPalette::WindowText;
}

} // namespace jalon::gui
