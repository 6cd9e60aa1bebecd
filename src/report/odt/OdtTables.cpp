// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, figures and their captions.
#include "report/document/ColumnWidths.h"
#include "report/identity/Logo.h"
#include "report/layout/PageGeometry.h"
#include "report/odt/OdtBody.h"
#include "report/svg/Svg.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

using Kind = OdtCellLook::Kind;

constexpr qsizetype shortTable = 10; // rows; better on the next page than cut
constexpr double cellPadding = 5, drawingHeight = 17, figureGap = 11; // points

double bodyWidth()
{
    return PageGeometry().bodyWidth() / unitsPerPoint;
}

} // namespace

/// "Tableau 3. …" becomes a caption whose number is counted by the reader's program, if it counts as we did.
void OdtBody::caption(const QString &caption, const char *style)
{
    static const QRegularExpression numbered(
        u"^((?:Tableau|Table|Figure)[\\s\u00A0\u202F])(\\d{1,6})(?=\\.)"_s);
    OdtParagraphLook look = nextLook();
    look.keepWithNext = false; // its style does
    openParagraph(QString::fromLatin1(style), look);
    const bool isTable = QLatin1String(style) == "Table"_L1;
    int &count = isTable ? m_tableNumber : m_figureNumber;
    const QRegularExpressionMatch match = numbered.match(caption);
    if (match.hasMatch() && match.captured(2) == QString::number(count + 1)) {
        ++count;
        const QString name = isTable ? u"Table"_s : u"Figure"_s;
        text(match.captured(1));
        m_markup.element("text:sequence",
                         {{"text:ref-name", u"ref%1%2"_s.arg(name).arg(count - 1)},
                          {"text:name", name},
                          {"text:formula", u"ooow:%1+1"_s.arg(name)},
                          {"style:num-format", u"1"_s}},
                         match.captured(2));
        text(caption.sliced(match.capturedEnd()));
    } else {
        text(caption);
    }
    m_markup.close();
}

void OdtBody::openTable(const QString &name, const QList<double> &widths, const OdtParagraphLook &look,
                        int headColumns, bool whole)
{
    double width = 0;
    for (const double one : widths)
        width += one;
    m_markup.open("table:table",
                  {{"table:name", name}, {"table:style-name", m_styles.table(width, look, 12, whole)}});
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (i == 0 && headColumns > 0)
            m_markup.open("table:table-header-columns");
        m_markup.empty("table:table-column", {{"table:style-name", m_styles.column(widths.at(i))}});
        if (i + 1 == headColumns)
            m_markup.close();
    }
}

void OdtBody::add(const Table &table)
{
    if (table.columns.isEmpty())
        return;
    if (!table.caption.isEmpty())
        caption(table.caption, "Table");
    OdtParagraphLook look = nextLook();
    if (look.before < 0)
        look.before = table.caption.isEmpty() ? 8 : 2;
    openTable(u"Table%1"_s.arg(++m_tables), columnWidths(table, bodyWidth()), look, table.form ? 1 : 0,
              table.rows.size() <= shortTable);
    m_keepWithNext = false;
    if (!table.header.isEmpty()) {
        m_markup.open("table:table-header-rows");
        addRow(table, Row{table.header, {}, false}, Kind::Header);
        m_markup.close();
    }
    for (const Row &row : table.rows)
        addRow(table, row, row.group ? Kind::Group : Kind::Body);
    m_markup.close();
}

void OdtBody::addRow(const Table &table, const Row &row, Kind kind)
{
    m_markup.open("table:table-row", {{"table:style-name", u"Row"_s}});
    int column = 0;
    const auto columns = static_cast<int>(table.columns.size());
    for (const Cell &cell : row.cells) {
        if (column >= columns)
            break;
        addCell(table, row, cell, column, kind);
        column += std::max(1, cell.columns);
    }
    for (; column < columns; ++column) // every row has a cell in every column
        addCell(table, row, Cell{}, column, kind);
    m_markup.close();
}

void OdtBody::addCell(const Table &table, const Row &row, const Cell &cell, int column, Kind kind)
{
    const auto columns = static_cast<int>(table.columns.size());
    const int span = std::clamp(cell.columns, 1, columns - column);
    m_markup.open("table:table-cell",
                  {{"table:style-name", m_styles.cell({kind, column == 0 ? row.strip : QColor()})},
                   {"office:value-type", u"string"_s}});
    if (span > 1)
        m_markup.attribute("table:number-columns-spanned", QString::number(span));
    QString style = table.form ? u"Form_20_Contents"_s : u"Table_20_Contents"_s;
    if (kind == Kind::Header)
        style = u"Table_20_Heading"_s;
    else if (kind == Kind::Group)
        style = u"Table_20_Group"_s;
    else if (table.form && column == 0)
        style = u"Form_20_Label"_s;
    OdtParagraphLook look;
    if (span == 1)
        look.alignment = table.columns.at(column).alignment & Qt::AlignHorizontal_Mask;
    openParagraph(style, look);
    if (row.noteNumber > 0 && column == 0)
        m_markup.empty("text:bookmark", {{"text:name", odtNoteBookmark(row.noteNumber)}});
    runs(cell.runs);
    if (cell.drawing.draw) {
        const double width = columnWidths(table, bodyWidth()).at(column) - 2 * cellPadding;
        drawing(cell.drawing, {std::max(width, 1.0), drawingHeight}, {});
    }
    m_markup.close();
    m_markup.close();
    for (int i = 1; i < span; ++i)
        m_markup.empty("table:covered-table-cell");
}

void OdtBody::add(const Figures &figures)
{
    QList<Figure> items;
    for (const Figure &figure : figures.items) {
        if (figure.drawing.draw)
            items << figure;
    }
    const auto count = static_cast<double>(figures.items.size());
    const double width = (bodyWidth() - figureGap * 2 * (count - 1)) / std::max(1.0, count);
    if (figures.items.size() == 1 && !items.isEmpty()) {
        if (!items.first().caption.isEmpty())
            caption(items.first().caption, "Figure");
        openParagraph(u"Drawing"_s, nextLook());
        drawing(items.first().drawing, {width, items.first().height}, items.first().caption);
        m_markup.close();
        return;
    }
    if (items.isEmpty())
        return;
    // Side by side: a table whose heads are the captions. A gap closes every cell at the right.
    OdtParagraphLook look = nextLook();
    look.before = std::max(look.before, 4.0);
    openTable(u"Figures%1"_s.arg(++m_tables), QList<double>(figures.items.size(), bodyWidth() / count), look);
    m_keepWithNext = false;
    const auto cells = [&](const auto &fill) {
        m_markup.open("table:table-row", {{"table:style-name", u"Row"_s}});
        for (const Figure &figure : figures.items) {
            m_markup.open("table:table-cell", {{"table:style-name", m_styles.cell({Kind::Bare, {}})},
                                               {"office:value-type", u"string"_s}});
            fill(figure);
            m_markup.close();
        }
        m_markup.close();
    };
    m_markup.open("table:table-header-rows");
    cells([this](const Figure &figure) { caption(figure.caption, "Figure"); });
    m_markup.close();
    cells([&](const Figure &figure) {
        openParagraph(u"Drawing"_s);
        if (figure.drawing.draw)
            drawing(figure.drawing, {width, figure.height}, figure.caption);
        m_markup.close();
    });
    m_markup.close();
}

void OdtBody::addKeyFigureRow(const QList<KeyFigure> &items, QString KeyFigure::*part, const char *style,
                              int columns)
{
    m_markup.open("table:table-row", {{"table:style-name", u"Row"_s}});
    for (int i = 0; i < columns; ++i) {
        m_markup.open("table:table-cell",
                      {{"table:style-name",
                        m_styles.cell({Kind::Bare, i < items.size() ? m_document.accent : QColor()})},
                       {"office:value-type", u"string"_s}});
        openParagraph(QString::fromLatin1(style));
        if (i < items.size())
            text(items.at(i).*part);
        if (i < items.size() && part == &KeyFigure::value)
            noteNumber(items.at(i).noteNumber);
        m_markup.close();
        m_markup.close();
    }
    m_markup.close();
}

/// Tables whose heads are the labels: what a figure counts is said before it.
void OdtBody::add(const KeyFigures &figures)
{
    const int columns = std::max(1, figures.columns);
    for (qsizetype first = 0; first < figures.items.size(); first += columns) {
        const QList<KeyFigure> items = figures.items.mid(first, columns);
        OdtParagraphLook look = nextLook();
        look.before = std::max(look.before, 10.0);
        openTable(u"KeyFigures%1"_s.arg(++m_tables), QList<double>(columns, bodyWidth() / columns), look);
        m_markup.open("table:table-header-rows");
        addKeyFigureRow(items, &KeyFigure::label, "Key_20_figure_20_label", columns);
        m_markup.close();
        addKeyFigureRow(items, &KeyFigure::value, "Key_20_figure", columns);
        if (std::any_of(items.begin(), items.end(), [](const KeyFigure &f) { return !f.note.isEmpty(); }))
            addKeyFigureRow(items, &KeyFigure::note, "Key_20_figure_20_note", columns);
        m_markup.close();
    }
}

void OdtBody::add(const Picture &picture)
{
    if (picture.image.isNull())
        return;
    openParagraph(u"Drawing"_s, nextLook());
    frame(m_package.addPng(png(picture.image)), u"image/png"_s, picture.size, {}, picture.drawing.altText);
    m_markup.close();
}

void OdtBody::drawing(const Drawing &drawing, const QSizeF &points, const QString &caption)
{
    frame(m_package.addSvg(svgFile(drawing, points, caption)), u"image/svg+xml"_s, points, caption,
          drawing.altText);
}

void OdtBody::frame(const QString &path, const QString &mediaType, const QSizeF &points,
                    const QString &caption, const QString &altText)
{
    m_markup.open("draw:frame", {{"draw:style-name", u"Drawing"_s},
                                 {"draw:name", u"Drawing%1"_s.arg(++m_drawings)},
                                 {"text:anchor-type", u"as-char"_s},
                                 {"svg:width", odtPoints(points.width())},
                                 {"svg:height", odtPoints(points.height())}});
    m_markup.empty("draw:image", {{"xlink:href", path},
                                  {"xlink:type", u"simple"_s},
                                  {"xlink:show", u"embed"_s},
                                  {"xlink:actuate", u"onLoad"_s},
                                  {"draw:mime-type", mediaType}});
    m_markup.element("svg:title", {}, caption.isEmpty() ? altText : caption);
    m_markup.element("svg:desc", {}, altText);
    m_markup.close();
}

/// The word beside it says the same: readers pass over it.
void OdtBody::mark(Mark mark)
{
    const QString path = m_package.addSvg(svgFile(mark));
    m_markup.open("draw:frame", {{"draw:style-name", u"Mark"_s},
                                 {"draw:name", u"Mark%1"_s.arg(++m_drawings)},
                                 {"text:anchor-type", u"as-char"_s},
                                 {"svg:width", u"8pt"_s},
                                 {"svg:height", u"8pt"_s},
                                 {"loext:decorative", u"true"_s}});
    m_markup.empty("draw:image", {{"xlink:href", path},
                                  {"xlink:type", u"simple"_s},
                                  {"xlink:show", u"embed"_s},
                                  {"xlink:actuate", u"onLoad"_s},
                                  {"draw:mime-type", u"image/svg+xml"_s}});
    m_markup.close();
}

} // namespace jalon::report
