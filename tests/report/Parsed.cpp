// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Parsed.h"

#include <catch2/catch.hpp>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QBuffer>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace jalon::report::parsed {

namespace {

Node element(QXmlStreamReader &xml)
{
    Node node;
    node.name = xml.qualifiedName().toString();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        node.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            node.children << element(xml);
        else if (token == QXmlStreamReader::Characters)
            node.children << Node{{}, xml.text().toString(), {}, {}};
        else if (token == QXmlStreamReader::EndElement)
            break;
    }
    return node;
}

void add(QList<Printed> &to, const Runs &runs)
{
    for (const Run &run : runs)
        to << Printed{run.text};
}

void add(QList<Printed> &to, const QList<Cell> &cells)
{
    for (const Cell &cell : cells)
        add(to, cell.runs);
}

template <typename Content>
QList<Content> blocks(const Document &document)
{
    QList<Content> found;
    for (const Block &block : document.blocks) {
        if (const auto *content = std::get_if<Content>(&block.content))
            found << *content;
    }
    return found;
}

} // namespace

Node parse(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    xml.setNamespaceProcessing(false);
    Node root;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            root = element(xml);
    }
    INFO(xml.errorString().toStdString()
         << " in line " << xml.lineNumber() << ", column " << xml.columnNumber());
    REQUIRE_FALSE(xml.hasError());
    return root;
}

QList<const Node *> all(const Node &node, const QStringList &names)
{
    QList<const Node *> found;
    for (const Node &child : node.children) {
        if (names.contains(child.name))
            found << &child;
        found << all(child, names);
    }
    return found;
}

QString textOf(const Node &node)
{
    static const QStringList silent{u"style"_s, u"title"_s, u"desc"_s, u"svg:title"_s, u"svg:desc"_s};
    if (node.name.isEmpty())
        return node.text;
    if (node.name == u"text:line-break"_s)
        return u"\n"_s;
    if (node.name == u"text:tab"_s)
        return u"\t"_s;
    if (node.name == u"text:s"_s)
        return QString(node["text:c"].toInt(), u' ');
    QString text;
    for (const Node &child : node.children) {
        if (!silent.contains(child.name))
            text += textOf(child);
    }
    return text;
}

QMap<QString, QByteArray> unzipped(const QByteArray &bytes, QStringList *order)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QuaZip zip(&buffer);
    REQUIRE(zip.open(QuaZip::mdUnzip));
    QMap<QString, QByteArray> entries;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString name = zip.getCurrentFileName();
        REQUIRE_FALSE(entries.contains(name));
        entries.insert(name, file.readAll());
        if (order)
            *order << name;
    }
    return entries;
}

QList<Printed> printedTexts(const Document &document)
{
    QList<Printed> texts;
    for (const Block &block : document.blocks) {
        const auto &content = block.content;
        if (const auto *heading = std::get_if<Heading>(&content)) {
            texts << Printed{headingText(*heading)};
        } else if (const auto *paragraph = std::get_if<Paragraph>(&content)) {
            add(texts, paragraph->runs);
        } else if (const auto *list = std::get_if<BulletList>(&content)) {
            for (const ListItem &item : list->items)
                add(texts, item.runs);
        } else if (const auto *table = std::get_if<Table>(&content)) {
            texts << Printed{table->caption};
            add(texts, table->header);
            for (const Row &row : table->rows)
                add(texts, row.cells);
        } else if (const auto *figures = std::get_if<Figures>(&content)) {
            for (const Figure &figure : figures->items)
                texts << Printed{figure.caption};
        } else if (const auto *keys = std::get_if<KeyFigures>(&content)) {
            for (const KeyFigure &figure : keys->items)
                texts << Printed{figure.value, false} << Printed{figure.label, false}
                      << Printed{figure.note, false};
        } else if (const auto *contents = std::get_if<Contents>(&content)) {
            texts << Printed{contents->title};
        }
    }
    return texts;
}

QList<Heading> headings(const Document &document)
{
    return blocks<Heading>(document);
}

QList<Table> tables(const Document &document)
{
    return blocks<Table>(document);
}

QList<Drawing> drawings(const Document &document)
{
    QList<Drawing> found;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block.content)) {
            QList<Cell> cells = table->header;
            for (const Row &row : table->rows)
                cells << row.cells;
            for (const Cell &cell : cells) {
                if (cell.drawing.draw)
                    found << cell.drawing;
            }
        } else if (const auto *figures = std::get_if<Figures>(&block.content)) {
            for (const Figure &figure : figures->items) {
                if (figure.drawing.draw)
                    found << figure.drawing;
            }
        }
    }
    return found;
}

QString headingText(const Heading &heading)
{
    return heading.number.isEmpty() ? heading.text : heading.number + u"\u00A0\u00A0"_s + heading.text;
}

} // namespace jalon::report::parsed
