// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout/Piece.h"
#include "report/layout/TextSetter.h"

namespace jalon::report {

/// Turns the blocks of a document into pieces and elements. One use per document.
class FlowBuilder
{
public:
    FlowBuilder(const Document &document, double bodyWidth, double bodyHeight, LaidOut &out);

    Flow build();

private:
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const BulletList &list);
    void add(const Table &table);
    void add(const Figures &figures);
    void add(const Picture &picture);
    void add(const KeyFigures &figures);
    void add(const Contents &contents);
    void add(const PageBreak &pageBreak);
    void add(const Spacer &spacer);

    int element(ElementKind kind, int parent);
    /// One piece per line, with widows and orphans of at least two lines; returns the first piece's index.
    std::size_t addText(const SetText &text, double left, double before, double after, int beginsElement);
    void addBar();
    void addCaption(const QString &caption, int parent, double after);
    void addFigure(const Figure &figure);
    bool addSideBySide(const Figures &figures);
    Fragment drawingOf(const Figure &figure, const QRectF &area, int element) const;
    Piece keyFigureRow(const QList<KeyFigure> &row, int columns);
    void addFeet(std::size_t first);
    SetText letterOf(const FootText &note, int noteElement);
    Flow::Foot footOf(const FootText &note, const SetText &text, int noteElement);
    void linkNotes();
    /// A page begins better at a heading than between a small title and what it belongs to.
    void weighBreakBefore(const Block &block, std::size_t first);
    void addContentsEntry(const Heading &heading, int headingIndex, int parent);
    Piece &push(Piece piece);

    const Document &m_document;
    double m_width, m_bodyHeight;
    LaidOut &m_out;
    TextSetter m_setter;
    Flow m_flow;
    bool m_breakBefore = false;
    bool m_afterLabel = false;          ///< the heading that comes stands close to the label above it
    std::vector<int> m_headingElements; ///< of the headings met so far, in order
    struct NumberToFind
    {
        std::size_t number; ///< index in Flow::pageNumbers
        int heading;        ///< the how-many-th heading
        int entry;          ///< element of the contents entry
    };
    std::vector<NumberToFind> m_numbersToFind;
    struct FootElement
    {
        int reference, note; ///< the letter in the text, what it leads to
    };
    std::vector<FootElement> m_footElements;
};

} // namespace jalon::report
