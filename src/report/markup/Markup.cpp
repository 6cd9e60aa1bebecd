// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markup/Markup.h"

namespace jalon::report {

Markup::Markup(QByteArray &out)
    : m_xml(&out)
{
}

void Markup::open(const char *name, Attributes attributes)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    for (const auto &[key, value] : attributes)
        attribute(key, value);
}

void Markup::attribute(const char *name, const QString &value)
{
    m_xml.writeAttribute(QString::fromLatin1(name), cleaned(value));
}

void Markup::close()
{
    m_xml.writeCharacters(QString()); // <td></td>: HTML does not know <td/>
    m_xml.writeEndElement();
}

void Markup::empty(const char *name, Attributes attributes)
{
    m_xml.writeEmptyElement(QString::fromLatin1(name));
    for (const auto &[key, value] : attributes)
        attribute(key, value);
    m_xml.writeCharacters(QString()); // else its end waits for what follows
}

void Markup::text(const QString &data)
{
    m_xml.writeCharacters(cleaned(data));
}

void Markup::element(const char *name, Attributes attributes, const QString &data)
{
    open(name, attributes);
    text(data);
    close();
}

void Markup::insert(const QByteArray &markup)
{
    m_xml.writeCharacters(QString()); // ends a tag that is still open
    m_xml.device()->write(markup);
}

QString Markup::cleaned(const QString &typed)
{
    QString text;
    text.reserve(typed.size());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed.at(i);
        if (c == u'\r') {
            if (i + 1 == typed.size() || typed.at(i + 1) != u'\n')
                text += u'\n';
        } else if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            text += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < typed.size() && typed.at(i + 1).isLowSurrogate()) {
            const QStringView pair = QStringView(typed).sliced(i++, 2);
            const char32_t code = QChar::surrogateToUcs4(pair.at(0), pair.at(1));
            if ((code & 0xfffe) != 0xfffe) // the last two of each plane are no characters
                text += pair;
        } else if (c.isSurrogate()) {
            text += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\t' || (c.category() != QChar::Other_Control && c < u'\ufffe' &&
                                  !(c >= u'\ufdd0' && c <= u'\ufdef'))) {
            text += c;
        }
    }
    return text;
}

} // namespace jalon::report
