// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout/Piece.h"
#include "report/layout/TextSetter.h"

namespace jalon::report {

/// A table as pieces: one per row where the row fits a page, else one per line of it. The head is the first
/// piece and every other piece names it, so that it comes back at the top of the next page.
class TableFlow
{
public:
    /// `compact`: rows stand closer, as Document::compact says.
    TableFlow(const Table &table, double width, double bodyHeight, bool compact, TextSetter &setter);

    std::vector<Piece> pieces(int tableElement);

private:
    struct SetCell
    {
        SetText text;
        double left = 0, width = 0;
        const Drawing *drawing = nullptr;
        int element = artifact;
    };
    enum class RowKind { Header, Group, Body };

    /// Of an entry of the annex (`note` above 0) the first cell, its number, leads back, and the last is what
    /// the note says.
    std::vector<SetCell> setCells(const QList<Cell> &cells, RowKind kind, int rowElement, int note = 0);
    int textElement(int cellElement, bool first, bool last, int note);
    std::vector<Piece> head();
    std::vector<Piece> body(const Row &row, double headHeight);
    double heightOf(const std::vector<SetCell> &cells) const;
    TextStyle cellStyle(RowKind kind, int column, const Cell &cell) const;
    Piece whole(const std::vector<SetCell> &cells, double textHeight, RowKind kind,
                const QColor &strip) const;
    std::vector<Piece> split(const std::vector<SetCell> &cells, RowKind kind, const QColor &strip) const;
    void weighBreaks(std::vector<Piece> &pieces, const std::vector<std::size_t> &ends) const;
    void decorate(Piece &piece, RowKind kind, const QColor &strip, bool closing) const;

    const Table &m_table;
    double m_width, m_bodyHeight, m_paddingY; ///< padding above and below the text of a row
    double m_drawingHeight;                   ///< of a drawing in a cell
    TextSetter &m_setter;
    int m_element = artifact;              ///< of the table
    std::vector<double> m_lefts, m_widths; ///< of the columns, padding included
};

} // namespace jalon::report
