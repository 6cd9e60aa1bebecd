// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace jalon::report {

/// Writes elements and text into a byte array: the one place where the texts of a document meet markup. Every
/// text and every attribute is data, escaped here and nowhere else; names of elements are ours. What comes
/// out is well-formed XML and reads the same as HTML (no element is closed in its own tag but by `empty`).
class Markup
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    /// Appends to `out`, which must outlive this.
    explicit Markup(QByteArray &out);

    void declaration() { m_xml.writeStartDocument(); } ///< <?xml …?>
    void open(const char *name, Attributes attributes = {});
    void attribute(const char *name, const QString &value);
    void close();
    /// Without content: <br/>.
    void empty(const char *name, Attributes attributes = {});
    void text(const QString &data);
    /// open, text, close.
    void element(const char *name, Attributes attributes, const QString &data);
    /// Markup made by this class elsewhere.
    void insert(const QByteArray &markup);
    void newLine() { m_xml.writeCharacters(QStringLiteral("\n")); }

    /// What XML, HTML and people can take: no control characters but tab and line break, no half surrogates,
    /// one kind of line break. The texts of a plan are already so; this holds for any document.
    static QString cleaned(const QString &typed);

private:
    QXmlStreamWriter m_xml;
};

} // namespace jalon::report
