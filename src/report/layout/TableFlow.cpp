// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout/TableFlow.h"

#include "report/layout/PageGeometry.h"

#include <algorithm>

namespace jalon::report {

namespace {

constexpr double paddingX = points(5), tablePadding = points(3.6), formPadding = points(2.1),
                 hairline = points(0.5), stripWidth = points(3);
constexpr double drawingHeight = points(17);

void place(Piece &piece, const SetLine &line, const QPointF &offset)
{
    std::vector<Fragment> fragments = line.fragments;
    moveBy(fragments, offset);
    piece.fragments.insert(piece.fragments.end(), fragments.begin(), fragments.end());
}

} // namespace

TableFlow::TableFlow(const Table &table, double width, double bodyHeight, TextSetter &setter,
                     MakeElement makeElement)
    : m_table(table)
    , m_width(width)
    , m_bodyHeight(bodyHeight)
    , m_paddingY(table.form ? formPadding : tablePadding)
    , m_setter(setter)
    , m_makeElement(std::move(makeElement))
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

std::vector<TableFlow::SetCell> TableFlow::setCells(const QList<Cell> &cells, RowKind kind, int rowElement)
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
        else if (m_table.form && column == 0)
            cellKind = ElementKind::TableRowHeader;
        set.element = m_makeElement(cellKind, rowElement, last - column + 1);
        const auto c = static_cast<std::size_t>(column), l = static_cast<std::size_t>(last);
        set.left = m_lefts[c] + paddingX;
        set.width = m_lefts[l] + m_widths[l] - m_lefts[c] - 2 * paddingX;
        set.drawing = cell.drawing.draw ? &cell.drawing : nullptr;
        set.text = m_setter.set(cell.runs, cellStyle(kind, column, cell), set.width, set.element);
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
            drawing.rect = QRectF(cell.left, (piece.height - drawingHeight) / 2, cell.width, drawingHeight);
            drawing.element = cell.element;
            drawing.drawing = cell.drawing;
            piece.fragments.push_back(drawing);
        }
    }
    decorate(piece, kind, strip, true);
    return piece;
}

/// A row taller than a page: its lines one below the other, line n of every cell side by side.
std::vector<Piece> TableFlow::split(const std::vector<SetCell> &cells, const QColor &strip) const
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
        decorate(piece, RowKind::Body, strip, i + 1 == count);
    }
    return pieces;
}

std::vector<Piece> TableFlow::pieces(int tableElement)
{
    std::vector<Piece> result;
    const auto height = [](const std::vector<SetCell> &cells) {
        double tallest = 0;
        for (const SetCell &cell : cells)
            tallest = std::max({tallest, cell.text.height, cell.drawing ? drawingHeight : 0.0});
        return tallest;
    };
    double headHeight = 0;
    if (!m_table.header.isEmpty()) {
        const int row = m_makeElement(ElementKind::TableRow, tableElement, 1);
        const auto cells = setCells(m_table.header, RowKind::Header, row);
        result.push_back(whole(cells, height(cells), RowKind::Header, {}));
        result.back().keepWithNext = true;
        result.back().beginsElement = tableElement;
        headHeight = result.back().height;
    }
    const int head = result.empty() ? -1 : 0;
    std::vector<std::size_t> ends; // last piece of each row
    for (const Row &row : m_table.rows) {
        const int element = m_makeElement(ElementKind::TableRow, tableElement, 1);
        const RowKind kind = row.group ? RowKind::Group : RowKind::Body;
        const auto cells = setCells(row.cells, kind, element);
        const double textHeight = height(cells);
        if (textHeight + 2 * m_paddingY + headHeight <= m_bodyHeight) {
            result.push_back(whole(cells, textHeight, kind, row.strip));
        } else {
            auto lines = split(cells, row.strip);
            result.insert(result.end(), std::make_move_iterator(lines.begin()),
                          std::make_move_iterator(lines.end()));
        }
        result.back().keepWithNext = row.group;
        ends.push_back(result.size() - 1);
    }
    for (std::size_t i = 1; i < result.size() && head >= 0; ++i)
        result[i].head = head;
    // A small table stays whole; of a larger one neither the first nor the last row stands alone on a page.
    double total = 0;
    for (const Piece &piece : result)
        total += piece.height;
    if (total <= m_bodyHeight * 0.25) {
        for (std::size_t i = 0; i + 1 < result.size(); ++i)
            result[i].keepWithNext = true;
    } else if (ends.size() > 3) {
        result[ends[0]].keepWithNext = true;
        result[ends[ends.size() - 2]].keepWithNext = true;
    }
    if (!result.empty()) {
        result.front().before = points(m_table.caption.isEmpty() ? 8 : 2);
        result.back().after = points(12);
    }
    return result;
}

} // namespace jalon::report
