// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout/TableFlow.h"

#include "report/layout/PageGeometry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

constexpr double paddingX = points(5), tablePadding = points(3.6), closePadding = points(2.1),
                 hairline = points(0.5), stripWidth = points(3);
constexpr double looseDrawing = points(17), closeDrawing = points(12.5);

void place(Piece &piece, const SetLine &line, const QPointF &offset)
{
    std::vector<Fragment> fragments = line.fragments;
    moveBy(fragments, offset);
    piece.fragments.insert(piece.fragments.end(), fragments.begin(), fragments.end());
    piece.feet.insert(piece.feet.end(), line.feet.begin(), line.feet.end());
}

/// What a row says, in one line.
QString wordsOf(const Row &row)
{
    QStringList words;
    for (const Cell &cell : row.cells) {
        QString text;
        for (const Run &run : cell.runs)
            text += run.text;
        if (!text.trimmed().isEmpty())
            words << TextSetter::printable(text.replace(u'\n', u' '));
    }
    return words.join(u" · "_s);
}

} // namespace

TableFlow::TableFlow(const Table &table, double width, double bodyHeight, bool compact, TextSetter &setter)
    : m_table(table)
    , m_width(width)
    , m_bodyHeight(bodyHeight)
    , m_paddingY(table.form || compact ? closePadding : tablePadding)
    , m_drawingHeight(compact ? closeDrawing : looseDrawing)
    , m_setter(setter)
{
    double fixed = 0, shares = 0;
    for (const Column &column : table.columns) {
        fixed += points(column.width);
        shares += column.width > 0 ? 0 : column.share;
    }
    const double rest = std::max(0.0, width - fixed);
    double left = 0;
    for (const Column &column : table.columns) {
        m_lefts.push_back(left);
        m_widths.push_back(column.width > 0 ? points(column.width) : rest * column.share / shares);
        left += m_widths.back();
    }
}

TextStyle TableFlow::cellStyle(RowKind kind, int column, const Cell &cell) const
{
    TextStyle style = kind == RowKind::Header ? tableHeaderStyle() : tableStyle();
    if (kind == RowKind::Group || (m_table.form && column == 0))
        style.weight = QFont::DemiBold;
    if (m_table.form) {
        style.size = 8.8;
        style.leading = 1.38;
    }
    style.alignment = cell.columns > 1 ? Qt::AlignLeft : m_table.columns.at(column).alignment;
    return style;
}

int TableFlow::textElement(int cellElement, bool first, bool last, int note)
{
    if (note <= 0 || !(first || last))
        return cellElement;
    LaidOut &out = m_setter.out();
    const int element = out.addElement(first ? ElementKind::NoteReference : ElementKind::Note, cellElement);
    out.at(element).note = note;
    return element;
}

std::vector<TableFlow::SetCell> TableFlow::setCells(const QList<Cell> &cells, RowKind kind, int rowElement,
                                                    int note)
{
    std::vector<SetCell> result;
    int column = 0;
    for (const Cell &cell : cells) {
        const int last = std::min<int>(column + std::max(1, cell.columns), m_table.columns.size()) - 1;
        if (column > last)
            break;
        SetCell set;
        ElementKind cellKind = ElementKind::TableCell;
        if (kind == RowKind::Header)
            cellKind = ElementKind::TableHeader;
        else if ((m_table.form || note > 0) && column == 0)
            cellKind = ElementKind::TableRowHeader;
        set.element = m_setter.out().addElement(cellKind, rowElement);
        m_setter.out().at(set.element).columns = last - column + 1;
        const auto c = static_cast<std::size_t>(column), l = static_cast<std::size_t>(last);
        set.left = m_lefts[c] + paddingX;
        set.width = m_lefts[l] + m_widths[l] - m_lefts[c] - 2 * paddingX;
        set.drawing = cell.drawing.draw ? &cell.drawing : nullptr;
        const int owner = textElement(set.element, column == 0, &cell == &cells.last(), note);
        set.text = m_setter.set(cell.runs, cellStyle(kind, column, cell), set.width, owner);
        result.push_back(std::move(set));
        column = last + 1;
    }
    return result;
}

void TableFlow::decorate(Piece &piece, RowKind kind, const QColor &strip, bool closing) const
{
    std::vector<Fragment> under;
    if (kind == RowKind::Group) {
        Fragment fill;
        fill.rect = QRectF(0, 0, m_width, piece.height);
        fill.color = ink::groupFill;
        under.push_back(fill);
    }
    if (closing) {
        Fragment rule;
        const double thickness = kind == RowKind::Header ? points(0.9) : hairline;
        rule.rect = QRectF(0, piece.height - thickness, m_width, thickness);
        rule.color = kind == RowKind::Header ? ink::strongRule : ink::rule;
        under.push_back(rule);
    }
    if (strip.isValid()) {
        Fragment edge;
        edge.rect = QRectF(0, 0, stripWidth, piece.height);
        edge.color = strip;
        under.push_back(edge);
    }
    piece.fragments.insert(piece.fragments.begin(), under.begin(), under.end());
}

Piece TableFlow::whole(const std::vector<SetCell> &cells, double textHeight, RowKind kind,
                       const QColor &strip) const
{
    Piece piece;
    piece.height = textHeight + 2 * m_paddingY;
    double tallest = 0; // one baseline for the row, in its middle where a drawing makes it taller
    for (const SetCell &cell : cells)
        tallest = std::max(tallest, cell.text.height);
    for (const SetCell &cell : cells) {
        for (const SetLine &line : cell.text.lines)
            place(piece, line, QPointF(cell.left, m_paddingY + (textHeight - tallest) / 2));
        if (cell.drawing) {
            Fragment drawing;
            drawing.kind = Fragment::Kind::Drawing;
            drawing.rect =
                QRectF(cell.left, (piece.height - m_drawingHeight) / 2, cell.width, m_drawingHeight);
            drawing.element = cell.element;
            drawing.drawing = cell.drawing;
            piece.fragments.push_back(drawing);
        }
    }
    decorate(piece, kind, strip, true);
    return piece;
}

/// A row taller than a page: its lines one below the other, line n of every cell side by side.
std::vector<Piece> TableFlow::split(const std::vector<SetCell> &cells, RowKind kind,
                                    const QColor &strip) const
{
    std::size_t count = 0;
    for (const SetCell &cell : cells)
        count = std::max(count, cell.text.lines.size());
    std::vector<Piece> pieces(count);
    for (std::size_t i = 0; i < count; ++i) {
        Piece &piece = pieces[i];
        const double above = i == 0 ? m_paddingY : 0, below = i + 1 == count ? m_paddingY : 0;
        for (const SetCell &cell : cells) {
            if (i < cell.text.lines.size()) {
                place(piece, cell.text.lines[i], QPointF(cell.left, above - cell.text.lines[i].top));
                piece.height = std::max(piece.height, cell.text.lines[i].height);
            }
        }
        piece.height += above + below;
        piece.keepWithNext = i + 1 < count && (i == 0 || i + 2 == count);
        piece.breakCost = breakcost::line;
        decorate(piece, kind, strip, i + 1 == count);
    }
    return pieces;
}

double TableFlow::heightOf(const std::vector<SetCell> &cells) const
{
    double tallest = 0;
    for (const SetCell &cell : cells)
        tallest = std::max({tallest, cell.text.height, cell.drawing ? m_drawingHeight : 0.0});
    return tallest;
}

/// One piece, to be repeated; several, if it would take too much of every page for that.
std::vector<Piece> TableFlow::head()
{
    if (m_table.header.isEmpty())
        return {};
    const int row = m_setter.out().addElement(ElementKind::TableRow, m_element);
    const auto cells = setCells(m_table.header, RowKind::Header, row);
    const double textHeight = heightOf(cells);
    std::vector<Piece> result;
    if (textHeight <= m_bodyHeight * 0.3)
        result.push_back(whole(cells, textHeight, RowKind::Header, {}));
    else
        result = split(cells, RowKind::Header, {});
    result.back().keepWithNext = true;
    return result;
}

std::vector<Piece> TableFlow::body(const Row &row, double headHeight)
{
    LaidOut &out = m_setter.out();
    const int element = out.addElement(ElementKind::TableRow, m_element);
    if (row.noteNumber > 0) {
        out.at(element).note = row.noteNumber;
        out.at(element).text = wordsOf(row);
    }
    const RowKind kind = row.group ? RowKind::Group : RowKind::Body;
    const auto cells = setCells(row.cells, kind, element, row.noteNumber);
    const double textHeight = heightOf(cells);
    std::vector<Piece> result;
    if (textHeight + 2 * m_paddingY + headHeight <= m_bodyHeight)
        result.push_back(whole(cells, textHeight, kind, row.strip));
    else
        result = split(cells, kind, row.strip);
    result.front().beginsElement = element;
    result.back().keepWithNext = row.group;
    result.back().breakCost = breakcost::row;
    return result;
}

/// A small table stays whole where that leaves little white; of a larger one neither the first nor the last
/// row stands alone on a page. `ends`: the last piece of each row.
void TableFlow::weighBreaks(std::vector<Piece> &pieces, const std::vector<std::size_t> &ends) const
{
    double total = 0;
    for (const Piece &piece : pieces)
        total += piece.height;
    for (const std::size_t end : ends) {
        if (total <= m_bodyHeight / 3)
            pieces[end].breakCost = breakcost::smallTable;
    }
    for (std::size_t i = 0; i + 1 < ends.size() && i + 1 < static_cast<std::size_t>(m_table.rows.size()); ++i)
        if (m_table.rows.at(static_cast<qsizetype>(i) + 1).group)
            pieces[ends[i]].breakCost = std::min(pieces[ends[i]].breakCost, breakcost::group);
    if (ends.size() > 3 || (ends.size() > 1 && total <= m_bodyHeight * 0.25)) {
        pieces[ends[0]].keepWithNext = true;
        pieces[ends[ends.size() - 2]].keepWithNext = true;
    }
}

std::vector<Piece> TableFlow::pieces(int tableElement)
{
    m_element = tableElement;
    std::vector<Piece> result = head();
    const int head = result.size() == 1 ? 0 : -1;
    const double headHeight = head == 0 ? result.front().height : 0;
    std::vector<std::size_t> ends;
    for (const Row &row : m_table.rows) {
        auto pieces = body(row, headHeight);
        result.insert(result.end(), std::make_move_iterator(pieces.begin()),
                      std::make_move_iterator(pieces.end()));
        ends.push_back(result.size() - 1);
    }
    for (std::size_t i = 1; i < result.size() && head >= 0; ++i)
        result[i].head = head;
    weighBreaks(result, ends);
    if (!result.empty()) {
        result.front().beginsElement = tableElement;
        result.front().before = points(m_table.caption.isEmpty() ? 8 : 2);
        result.back().after = points(12);
        result.back().breakCost = breakcost::block;
        if (!ends.empty())
            result.back().keepWithNext = false; // a total at the end names no row after it
    }
    return result;
}

} // namespace jalon::report
