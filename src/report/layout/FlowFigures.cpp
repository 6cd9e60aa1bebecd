// SPDX-License-Identifier: GPL-3.0-or-later
// Captions, drawings and key figures as pieces.
#include "report/layout/FlowBuilder.h"
#include "report/layout/PageGeometry.h"

#include <algorithm>

namespace jalon::report {

namespace {

void append(Piece &piece, const SetText &text, const QPointF &offset)
{
    for (SetLine line : text.lines) {
        moveBy(line.fragments, offset);
        piece.fragments.insert(piece.fragments.end(), line.fragments.begin(), line.fragments.end());
        piece.feet.insert(piece.feet.end(), line.feet.begin(), line.feet.end());
    }
}

} // namespace

void FlowBuilder::addCaption(const QString &caption, int parent, double after)
{
    const int id = element(ElementKind::Caption, parent);
    const SetText text = m_setter.set(plain(caption), captionStyle(), m_width, id);
    const std::size_t first = addText(text, 0, points(12), after, parent);
    // Whole and with what it names, unless it is a page of its own.
    const bool whole = text.height <= m_bodyHeight * 0.25;
    for (std::size_t i = first; i < m_flow.pieces.size(); ++i)
        m_flow.pieces[i].keepWithNext |= whole || i + 1 == m_flow.pieces.size();
}

Fragment FlowBuilder::drawingOf(const Figure &figure, const QRectF &area, int element) const
{
    Fragment drawing;
    drawing.kind = Fragment::Kind::Drawing;
    drawing.rect = area;
    drawing.element = element;
    drawing.drawing = &figure.drawing;
    return drawing;
}

void FlowBuilder::add(const Figures &figures)
{
    if (figures.items.size() == 1)
        addFigure(figures.items.first());
    else if (!figures.items.isEmpty() && !addSideBySide(figures))
        for (const Figure &figure : figures.items)
            addFigure(figure);
}

/// The caption above, line by line, so that even one of several pages finds its place.
void FlowBuilder::addFigure(const Figure &figure)
{
    const int id = element(ElementKind::Figure, 0);
    m_out.at(id).altText = figure.drawing.altText;
    if (!figure.caption.isEmpty())
        addCaption(figure.caption, id, points(5));
    Piece piece;
    piece.before = figure.caption.isEmpty() ? points(12) : 0;
    piece.after = points(12);
    piece.height = std::min(points(figure.height), m_bodyHeight * 0.7);
    piece.fragments.push_back(drawingOf(figure, QRectF(0, 0, m_width, piece.height), id));
    if (figure.caption.isEmpty())
        piece.beginsElement = id;
    push(std::move(piece));
}

/// One piece of all; false, and nothing added, if it would be taller than half a page.
bool FlowBuilder::addSideBySide(const Figures &figures)
{
    const double gap = points(22);
    const auto count = static_cast<double>(figures.items.size());
    const double width = (m_width - gap * (count - 1)) / count;
    const std::size_t elements = m_out.elements.size(), texts = m_out.texts.size();
    Piece piece;
    piece.before = points(12);
    piece.after = points(12);
    double captionHeight = 0;
    std::vector<SetText> captions;
    std::vector<int> ids;
    for (const Figure &figure : figures.items) {
        ids.push_back(element(ElementKind::Figure, 0));
        m_out.at(ids.back()).altText = figure.drawing.altText;
        const int caption = element(ElementKind::Caption, ids.back());
        captions.push_back(figure.caption.isEmpty()
                               ? SetText{}
                               : m_setter.set(plain(figure.caption), captionStyle(), width, caption));
        captionHeight = std::max(captionHeight, captions.back().height);
        piece.height = std::max(piece.height, points(figure.height));
    }
    if (captionHeight + piece.height > m_bodyHeight * 0.5) {
        m_out.elements.resize(elements);
        m_out.texts.resize(texts);
        return false;
    }
    if (captionHeight > 0)
        captionHeight += points(5);
    for (std::size_t i = 0; i < captions.size(); ++i) {
        const double left = (width + gap) * static_cast<double>(i);
        append(piece, captions[i], QPointF(left, 0));
        piece.fragments.push_back(drawingOf(figures.items.at(static_cast<qsizetype>(i)),
                                            QRectF(left, captionHeight, width, piece.height), ids[i]));
    }
    piece.height += captionHeight;
    piece.beginsElement = ids.front();
    push(std::move(piece));
    return true;
}

void FlowBuilder::add(const Picture &picture)
{
    if (picture.image.isNull())
        return;
    Piece piece;
    piece.beginsElement = element(ElementKind::Figure, 0);
    m_out.at(piece.beginsElement).altText = picture.drawing.altText;
    Fragment drawing;
    drawing.kind = Fragment::Kind::Drawing;
    drawing.rect = QRectF(QPointF(0, 0), picture.size * unitsPerPoint);
    drawing.element = piece.beginsElement;
    drawing.drawing = &picture.drawing;
    piece.height = drawing.rect.height();
    piece.fragments.push_back(drawing);
    push(std::move(piece));
}

void FlowBuilder::add(const KeyFigures &figures)
{
    const int columns = std::max(1, figures.columns);
    for (qsizetype first = 0; first < figures.items.size(); first += columns) {
        const QList<KeyFigure> row = figures.items.mid(first, columns);
        const std::size_t elements = m_out.elements.size(), texts = m_out.texts.size();
        Piece piece = keyFigureRow(row, columns);
        if (piece.height <= m_bodyHeight * 0.5) {
            push(std::move(piece));
            continue;
        }
        m_out.elements.resize(elements);
        m_out.texts.resize(texts);
        for (const KeyFigure &figure : row) { // of words without end: running text
            Runs runs{Run{figure.value, Tone::Strong, Mark::None, figure.noteNumber}};
            runs << plain(u' ' + figure.label)
                 << plain(figure.note.isEmpty() ? QString() : u' ' + figure.note, Tone::Quiet);
            add(Paragraph{runs, ParagraphStyle::Body});
        }
    }
}

Piece FlowBuilder::keyFigureRow(const QList<KeyFigure> &row, int columns)
{
    const double gap = points(14), indent = points(9);
    const double width = (m_width - gap * (columns - 1)) / columns;
    const TextStyle labelStyle{8.6, 1.35, QFont::Normal, ink::text, Qt::AlignLeft};
    const TextStyle noteStyle{8.2, 1.35, QFont::Normal, ink::quiet, Qt::AlignLeft};
    Piece piece;
    piece.before = points(10);
    piece.after = points(12);
    double left = 0;
    for (const KeyFigure &figure : row) {
        const int id = element(ElementKind::Paragraph, 0);
        TextStyle valueStyle{18, 1.25, QFont::Bold, ink::text, Qt::AlignLeft};
        const Runs runs{Run{figure.value, Tone::Plain, Mark::None, figure.noteNumber}};
        const std::size_t elements = m_out.elements.size();
        SetText value = m_setter.set(runs, valueStyle, width - indent, id);
        while (value.lines.size() > 1 && valueStyle.size > 11) { // a big figure stays on one line
            valueStyle.size -= 1;
            m_out.elements.resize(elements); // the number of its note is set anew as well
            value = m_setter.set(runs, valueStyle, width - indent, id);
        }
        double y = (22.5 - valueStyle.size * 1.25) * unitsPerPoint;
        const auto place = [&](const SetText &text) {
            append(piece, text, QPointF(left + indent, y));
            y += text.height;
        };
        place(value);
        place(m_setter.set(plain(figure.label), labelStyle, width - indent, id));
        if (!figure.note.isEmpty())
            place(m_setter.set(plain(figure.note), noteStyle, width - indent, id));
        piece.height = std::max(piece.height, y);
        left += width + gap;
    }
    for (qsizetype i = 0; i < row.size(); ++i) {
        Fragment bar;
        bar.rect = QRectF((width + gap) * static_cast<double>(i), 0, points(2), piece.height);
        bar.color = m_document.accent;
        piece.fragments.push_back(bar);
    }
    return piece;
}

} // namespace jalon::report
