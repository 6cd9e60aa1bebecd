// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PrintedReport.h"

#include "cli/Program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace jalon::test {

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return process.readAllStandardOutput();
}

/// Puts lines in their sections as they come.
class Collector
{
public:
    void heading(int level, const QString &text)
    {
        const QString title = plainText(text);
        if (level == 1)
            m_chapter = title;
        if (level <= 2)
            m_section = title;
        lines << Line{Line::Heading, level, m_chapter, m_section, {title}};
    }
    void add(Line::Kind kind, const QStringList &cells)
    {
        QStringList plain;
        for (const QString &cell : cells)
            plain << plainText(cell);
        if (!plain.join(QString()).isEmpty())
            lines << Line{kind, 0, m_chapter, m_section, plain};
    }

    Printed lines;

private:
    QString m_chapter, m_section;
};

/// HTML and ODT: both are XML and have the same parts under other names.
class MarkupReader
{
public:
    explicit MarkupReader(const QByteArray &bytes)
        : m_xml(bytes)
    {
    }

    Printed read()
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                element();
        }
        INFO(m_xml.errorString().toStdString());
        REQUIRE_FALSE(m_xml.hasError());
        return m_out.lines;
    }

private:
    QString attribute(const char *name) const
    {
        return m_xml.attributes().value(QLatin1String(name)).toString();
    }

    void element()
    {
        static const QRegularExpression htmlHeading(u"^h([1-6])$"_s);
        static const QStringList texts{u"p"_s, u"li"_s, u"caption"_s, u"figcaption"_s, u"text:p"_s};
        const QString name = m_xml.qualifiedName().toString();
        if (name == u"style"_s || name == u"nav"_s || name == u"text:table-of-content"_s ||
            name == u"aside"_s) { // notes at the foot say what a figure leaves open, and no figure
            m_xml.skipCurrentElement();
        } else if (const auto match = htmlHeading.match(name); match.hasMatch()) {
            m_out.heading(match.captured(1).toInt() - 1, text()); // h1 is the title
        } else if (name == u"text:h"_s) {
            const int level = attribute("text:outline-level").toInt();
            m_out.heading(level, text());
        } else if (name == u"table:table"_s && attribute("table:name").startsWith(u"KeyFigures"_s)) {
            keyFigures(rows());
        } else if (name == u"tr"_s || name == u"table:table-row"_s) {
            const QStringList cells = row();
            m_out.add(Line::Row, cells);
        } else if (name == u"dl"_s) {
            definitions();
        } else if (name == u"svg"_s || name == u"draw:frame"_s) {
            drawing();
        } else if (texts.contains(name)) {
            m_out.add(Line::Text, {text()});
        }
        flushDrawings();
    }

    /// The text of the element, to its end; drawings in it come after it.
    QString text()
    {
        QString result;
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isCharacters()) {
                result += m_xml.text();
            } else if (m_xml.isStartElement()) {
                const QString name = m_xml.qualifiedName().toString();
                if (name == u"sup"_s || name == u"text:note"_s ||
                    attribute("text:style-name") == u"Note_20_number"_s)
                    m_xml.skipCurrentElement();
                else if (name == u"svg"_s || name == u"draw:frame"_s)
                    drawing();
                else
                    result += (name == u"text:p"_s || name == u"text:s"_s || name == u"text:tab"_s ||
                                       name == u"text:line-break"_s || name == u"span"_s
                                   ? u" "_s
                                   : QString()) +
                              text();
            }
        }
        return result;
    }

    QStringList row()
    {
        QStringList cells;
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isStartElement())
                m_xml.qualifiedName() == u"table:covered-table-cell"_s ? m_xml.skipCurrentElement()
                                                                       : void(cells << text());
        }
        return cells;
    }

    QList<QStringList> rows()
    {
        QList<QStringList> all;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isStartElement() && m_xml.qualifiedName() == u"table:table-row"_s)
                all << row();
            else if (m_xml.isStartElement())
                ++depth;
            else if (m_xml.isEndElement())
                --depth;
        }
        return all;
    }

    /// Rows of labels, values and notes become one text for each figure: value, label, note.
    void keyFigures(const QList<QStringList> &rows)
    {
        REQUIRE(rows.size() >= 2);
        for (qsizetype i = 0; i < rows.first().size(); ++i)
            m_out.add(Line::Text, {rows.at(1).at(i) + u' ' + rows.at(0).at(i) + u' ' +
                                   (rows.size() > 2 ? rows.at(2).at(i) : QString())});
    }

    void definitions()
    {
        QStringList figure; // label, value, note
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            const QString name = m_xml.qualifiedName().toString();
            if (m_xml.isStartElement() && (name == u"dt"_s || name == u"dd"_s))
                figure << text();
            else if (m_xml.isEndElement() && name == u"div"_s && figure.size() >= 2)
                m_out.add(Line::Text, {figure.at(1) + u' ' + figure.at(0) + u' ' + figure.value(2)}),
                    figure.clear();
            else if (m_xml.isEndElement() && name == u"dl"_s)
                return;
        }
    }

    /// Its words: the description, or the title of one that has no more.
    void drawing()
    {
        QString title, description;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            const QString name = m_xml.name().toString();
            if (m_xml.isStartElement() && name == u"title"_s)
                title = m_xml.readElementText();
            else if (m_xml.isStartElement() && name == u"desc"_s)
                description = m_xml.readElementText();
            else if (m_xml.isStartElement())
                ++depth;
            else if (m_xml.isEndElement())
                --depth;
        }
        m_drawings << (description.isEmpty() ? title : description);
    }

    void flushDrawings()
    {
        for (const QString &words : std::as_const(m_drawings))
            m_out.add(Line::Drawing, {words});
        m_drawings.clear();
    }

    QXmlStreamReader m_xml;
    Collector m_out;
    QStringList m_drawings;
};

/// One element or text of the structure as pdfinfo prints it: indented by two for each level.
struct Tag
{
    int depth = 0;
    QString type; ///< empty: a text
    QString text;
};

/// A copy without the colour profile, which pdfinfo would compute anew for every piece of text: minutes.
QString withoutProfile(const QString &path)
{
    const QString copy = path + u".plain.pdf"_s;
    outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, copy});
    QByteArray bytes = bytesOf(copy);
    QFile file(copy);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes.replace("/OutputIntents", "/UnusedIntents")) == bytes.size());
    return copy;
}

QList<Tag> tagsOf(const QString &path)
{
    static const QRegularExpression element(u"^( *)([A-Z][A-Za-z0-9]*)(?: \\((?:block|inline)\\))?:?$"_s);
    QList<Tag> tags;
    const QStringList lines = QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-struct-text"_s, u"-enc"_s,
                                                                        u"UTF-8"_s, withoutProfile(path)}))
                                  .split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        const auto depth = static_cast<int>(line.size() - line.trimmed().size());
        if (const auto match = element.match(line); match.hasMatch()) {
            tags << Tag{static_cast<int>(match.capturedLength(1)), match.captured(2), {}};
        } else if (line.trimmed().startsWith(u'"')) {
            QString text = line.trimmed().sliced(1);
            while (!text.endsWith(u'"') && i + 1 < lines.size())
                text += u' ' + lines.at(++i);
            text.chop(1);
            tags << Tag{depth, {}, text};
        }
    }
    return tags;
}

/// All text below the tag at `index`, which is moved behind it.
QString textBelow(const QList<Tag> &tags, qsizetype &index)
{
    const int depth = tags.at(index).depth;
    QString text;
    for (++index; index < tags.size() && tags.at(index).depth > depth; ++index)
        text += u' ' + tags.at(index).text;
    return text;
}

Printed readPdf(const QString &path)
{
    static const QRegularExpression heading(u"^H([1-6])$"_s),
        alt(u"\"/Alt\": \"u:((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QStringList texts{u"P"_s, u"Caption"_s, u"LI"_s};
    const QList<Tag> tags = tagsOf(path);
    Collector out;
    for (qsizetype i = 0; i < tags.size();) {
        const Tag &tag = tags.at(i);
        if (tag.type == u"TOC"_s) {
            textBelow(tags, i);
        } else if (const auto match = heading.match(tag.type); match.hasMatch()) {
            out.heading(match.captured(1).toInt(), textBelow(tags, i));
        } else if (texts.contains(tag.type)) {
            out.add(Line::Text, {textBelow(tags, i)});
        } else if (tag.type == u"TR"_s) {
            QStringList cells;
            for (++i; i < tags.size() && tags.at(i).depth > tag.depth;)
                cells << textBelow(tags, i);
            out.add(Line::Row, cells);
        } else {
            ++i;
        }
    }
    // pdfinfo keeps the alternative texts for itself
    const QString json = QString::fromUtf8(outputOf(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, path}));
    for (auto it = alt.globalMatch(json); it.hasNext();) {
        const std::string quoted = u"\"%1\""_s.arg(it.next().captured(1)).toStdString();
        out.add(Line::Drawing, {QString::fromStdString(Json::parse(quoted).get<std::string>())});
    }
    return out.lines;
}

} // namespace

QString plainText(const QString &text)
{
    static const QRegularExpression raised(
        u"[\u00B9\u00B2\u00B3\u2070\u2074-\u2079\u1d2c-\u1d6a\u1d9b-\u1dbf\u02b0-\u02b8\u02e1-\u02e3\u2071\u207f]"_s);
    return QString(text).remove(raised).simplified().replace(u" ."_s, u"."_s); // where a note stood
}

Printed readReport(const QString &path)
{
    if (path.endsWith(u".pdf"_s))
        return readPdf(path);
    if (path.endsWith(u".odt"_s))
        return MarkupReader(outputOf(u"unzip"_s, {u"-p"_s, path, u"content.xml"_s})).read();
    return MarkupReader(bytesOf(path)).read();
}

} // namespace jalon::test
