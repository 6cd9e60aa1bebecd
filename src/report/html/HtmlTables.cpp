// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, figures and key figures.
#include "report/html/HtmlBody.h"

#include "report/document/ColumnWidths.h"
#include "report/layout/PageGeometry.h"
#include "report/svg/Svg.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

constexpr double drawingHeight = 17, cellPadding = 5; // points, of a drawing in a cell
constexpr double pointsPerEm = 8, leastColumn = 11;   // em of a column that shares the rest

double bodyWidth()
{
    return PageGeometry().bodyWidth() / unitsPerPoint;
}

} // namespace

/// A table of many columns keeps a width in which it can be read: on a narrow screen it is moved sideways in
/// a frame of its own, by keyboard too. A form has two columns and just gets narrower.
void HtmlBody::openTable(const Table &table)
{
    if (table.form || table.header.isEmpty()) {
        m_markup.open("table", {{"class", table.form ? u"form"_s : u"data"_s}});
        return;
    }
    double least = 0; // em
    for (const Column &column : table.columns)
        least += column.width > 0 ? column.width / pointsPerEm : leastColumn;
    const int em = qRound(least);
    m_leastWidths.insert(em);
    const QString &name = !table.caption.isEmpty() ? table.caption
                          : !m_section.isEmpty()   ? m_section
                                                   : m_document.title;
    m_markup.open("div",
                  {{"class", u"wide"_s}, {"tabindex", u"0"_s}, {"role", u"region"_s}, {"aria-label", name}});
    m_markup.open("table", {{"class", u"data m%1"_s.arg(em)}});
}

void HtmlBody::add(const Table &table)
{
    openTable(table);
    if (!table.caption.isEmpty()) {
        m_markup.open("caption");
        text(table.caption);
        m_markup.close();
    }
    m_markup.open("colgroup");
    for (const Column &column : table.columns) {
        if (column.width > 0) {
            m_widths.insert(qRound(column.width));
            m_markup.empty("col", {{"class", u"w%1"_s.arg(qRound(column.width))}});
        } else {
            m_markup.empty("col");
        }
    }
    m_markup.close();
    if (!table.header.isEmpty()) {
        m_markup.open("thead");
        addRow(table, Row{table.header, {}, false}, "col");
        m_markup.close();
    }
    m_markup.open("tbody");
    bool first = true;
    for (const Row &row : table.rows) {
        if (row.group && !first) { // a group is a body of its own
            m_markup.close();
            m_markup.open("tbody");
        }
        first = false;
        m_markup.newLine();
        addRow(table, row, row.group ? "rowgroup" : "row");
    }
    m_markup.close();
    m_markup.close();
    if (!table.form && !table.header.isEmpty())
        m_markup.close();
}

void HtmlBody::addRow(const Table &table, const Row &row, const char *scope)
{
    m_markup.open("tr");
    if (row.noteNumber > 0)
        m_markup.attribute("id", u"n%1"_s.arg(row.noteNumber));
    QStringList classes;
    if (row.group)
        classes << u"group"_s;
    if (row.strip.isValid())
        classes << u"strip"_s << strip(row.strip);
    if (!classes.isEmpty())
        m_markup.attribute("class", classes.join(u' '));
    int column = 0;
    const auto columns = static_cast<int>(table.columns.size());
    for (const Cell &cell : row.cells) {
        if (column >= columns)
            break;
        addCell(table, cell, column, scope);
        column += std::clamp(cell.columns, 1, columns - column);
    }
    for (; column < columns; ++column) // every row has a cell in every column
        addCell(table, Cell{}, column, scope);
    m_markup.close();
}

void HtmlBody::addCell(const Table &table, const Cell &cell, int column, const char *scope)
{
    const QLatin1String rowScope(scope);
    // Heads: the head row, the names of groups, and the first cell of a row that has something to head.
    const bool words = !cell.runs.isEmpty() || cell.drawing.draw;
    const bool headed = table.form || !table.header.isEmpty();
    const bool head = words && (rowScope != "row"_L1 || (headed && column == 0));
    const int span = std::clamp(cell.columns, 1, static_cast<int>(table.columns.size()) - column);
    m_markup.open(head ? "th" : "td");
    if (head)
        m_markup.attribute("scope", rowScope);
    if (span > 1)
        m_markup.attribute("colspan", QString::number(span));
    if (span == 1 && (table.columns.at(column).alignment & Qt::AlignRight))
        m_markup.attribute("class", u"r"_s);
    runs(cell.runs);
    if (cell.drawing.draw) {
        const double width = columnWidths(table, bodyWidth()).at(column) - 2 * cellPadding;
        writeInlineSvg(m_markup, cell.drawing, {std::max(width, 1.0), drawingHeight}, {},
                       u"d%1"_s.arg(++m_drawings));
    }
    m_markup.close();
}

void HtmlBody::add(const Figures &figures)
{
    const auto count = static_cast<double>(std::max<qsizetype>(1, figures.items.size()));
    const double width = (bodyWidth() - 22 * (count - 1)) / count;
    m_markup.open("div", {{"class", count > 1 ? u"figures pair"_s : u"figures"_s}});
    for (const Figure &figure : figures.items) {
        if (!figure.drawing.draw)
            continue;
        m_markup.newLine();
        m_markup.open("figure");
        if (!figure.caption.isEmpty()) {
            m_markup.open("figcaption");
            text(figure.caption);
            m_markup.close();
        }
        writeInlineSvg(m_markup, figure.drawing, {width, figure.height}, figure.caption,
                       u"d%1"_s.arg(++m_drawings));
        m_markup.close();
    }
    m_markup.close();
}

void HtmlBody::add(const KeyFigures &figures)
{
    m_markup.open("dl", {{"class", u"key-figures"_s}});
    for (const KeyFigure &figure : figures.items) {
        m_markup.newLine();
        m_markup.open("div");
        m_markup.open("dt");
        text(figure.label);
        m_markup.close();
        m_markup.open("dd", {{"class", u"value"_s}});
        text(figure.value);
        noteNumber(figure.noteNumber);
        m_markup.close();
        if (!figure.note.isEmpty()) {
            m_markup.open("dd", {{"class", u"note"_s}});
            text(figure.note);
            m_markup.close();
        }
        m_markup.close();
    }
    m_markup.close();
}

} // namespace jalon::report
