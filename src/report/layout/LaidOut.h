// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart/Mark.h"
#include "report/document/Document.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

// A document on its pages: what lies where, and which element of the document it belongs to, so that the PDF
// can be given an outline, links and structure tags. All lengths in layout units (PageGeometry.h), from the
// page's top left.
namespace jalon::report {

enum class ElementKind {
    Document,
    Heading,
    Paragraph,
    List,
    ListItem,
    ListLabel,
    ListBody,
    Table,
    TableRow,
    TableHeader,    ///< of a column
    TableRowHeader, ///< of a row
    TableCell,
    Figure,
    Caption,
    Contents,
    ContentsEntry,
    Span,          ///< a stretch of text within its parent
    NoteReference, ///< the number of a note within its parent, or the one of a note that leads back
    Note,          ///< what a note says
};

/// Elements stand in reading order; `parent` comes before its children.
struct Element
{
    ElementKind kind = ElementKind::Document;
    int parent = -1;
    int level = 0;   ///< of a heading
    QString text;    ///< of a heading, for the outline; of what a link leads to, in words
    QString altText; ///< of a figure
    int columns = 1; ///< that a cell spans
    int target = -1; ///< of a contents entry or the number of a note: the element it leads to
    int note = 0;    ///< of the number of a note and of its row in the annex, as in Run
    int page = -1;   ///< where it begins, from 0
    double top = 0;
};

inline constexpr int artifact =
    -1; ///< element of what is no content: headers, footers, rules, repeated table heads

struct Fragment
{
    enum class Kind { Line, Fill, Mark, Drawing };
    Kind kind = Kind::Fill;
    QRectF rect;
    int element = artifact;
    // Line
    const QTextLayout *text = nullptr;
    int line = 0;
    int from = 0, length = -1; ///< of the characters painted, in `text`; below 0: the whole line
    QPointF origin;            ///< where QTextLine::draw starts
    // Fill, Mark
    QColor color;
    Mark mark = Mark::None;
    // Drawing
    const Drawing *drawing = nullptr;
};

struct Page
{
    std::vector<Fragment> fragments;
};

/// Owns the texts that the fragments point to. Drawings stay in the Document, which must live as long.
struct LaidOut
{
    std::vector<Page> pages;
    std::vector<Element> elements;
    std::vector<std::unique_ptr<QTextLayout>> texts;
    bool landscape = false; ///< the pages lie on their long side

    int addElement(ElementKind kind, int parent)
    {
        Element element;
        element.kind = kind;
        element.parent = parent;
        elements.push_back(std::move(element));
        return static_cast<int>(elements.size()) - 1;
    }
    Element &at(int element) { return elements[static_cast<std::size_t>(element)]; }
    const Element &at(int element) const { return elements[static_cast<std::size_t>(element)]; }
};

} // namespace jalon::report
