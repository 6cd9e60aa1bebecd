// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart/Mark.h"

#include <QByteArray>
#include <QColor>
#include <QDateTime>
#include <QImage>
#include <QList>
#include <QSizeF>
#include <QString>

#include <functional>
#include <variant>

class QPainter;
class QRectF;

// A report as values: what it says and in which order, nothing about pages. Made by report/kinds, laid out
// for PDF, written as ODT and HTML. Every text is data: no markup is understood anywhere, "<b>" is printed as
// it stands.
namespace jalon::report {

/// How a stretch of text is said, not how it looks.
enum class Tone {
    Plain,
    Strong,
    Quiet,   ///< secondary: units, last year's figures
    Unknown, ///< the four not-knowns: quiet italics
    Alert,   ///< what is late
};

struct Run
{
    QString text;
    Tone tone = Tone::Plain;
    Mark mark = Mark::None; ///< drawn before the text, in the colour of the mark
    int noteNumber = 0;    ///< above 0: a small raised number after the text, leads to the row of that number
    QString footnote = {}; ///< said at the foot of the page; a small raised letter after the text leads there

    friend bool operator==(const Run &, const Run &) = default;
};

using Runs = QList<Run>;

/// A drawing inside the page. `draw` paints into the rectangle; `pt` is the length of one typographic point
/// in the painter's unit, for text sizes and hairlines. `altText` says the message of the drawing.
struct Drawing
{
    std::function<void(QPainter &painter, const QRectF &area, double pt)> draw;
    QString altText;
};

struct Heading
{
    int level = 1;  ///< 1 to 4
    QString number; ///< "2.3", may be empty
    QString text;
    bool inContents = true;
    QColor strip; ///< challenge colour before the heading; invalid: none
};

enum class ParagraphStyle {
    Body,
    Lead,     ///< larger and quieter, under a heading
    Small,    ///< notes, sources
    Facts,    ///< short facts in one line under a heading
    Label,    ///< a small title without place in the outline
    Title,    ///< of the cover
    Subtitle, ///< of the cover
};

struct Paragraph
{
    Runs runs;
    ParagraphStyle style = ParagraphStyle::Body;
};

struct ListItem
{
    QString label; ///< "1.", empty: a dot
    Runs runs;
    Mark mark = Mark::None; ///< instead of the label
};

struct BulletList
{
    QList<ListItem> items;
};

struct Column
{
    double share = 1; ///< of the width that the fixed columns leave
    double width = 0; ///< points; above 0 the share is ignored
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct Cell
{
    Runs runs;
    int columns = 1; ///< how many columns it spans
    Drawing drawing; ///< beside or instead of the text, e.g. a trend line
};

struct Row
{
    QList<Cell> cells;
    QColor strip;       ///< coloured edge at the left; invalid: none
    bool group = false; ///< a row that names the following ones; stays with them
    int noteNumber = 0; ///< above 0: the note that the runs of this number lead to; its text says the number
};

struct Table
{
    QString caption; ///< may be empty
    QList<Column> columns;
    QList<Cell> header; ///< repeated on every page; may be empty
    QList<Row> rows;
    bool form = false; ///< label and text side by side: first column is the head of its row
};

struct Figure
{
    QString caption;
    Drawing drawing;
    double height = 140; ///< points
};

/// Figures side by side in equal widths; one figure alone takes the whole width.
struct Figures
{
    QList<Figure> items;
};

/// A picture made elsewhere, in its own proportions: the authority's logo.
struct Picture
{
    Drawing drawing; ///< paints `image` into its area
    QImage image;    ///< opaque; null: no picture
    QSizeF size;     ///< points
};

struct KeyFigure
{
    QString value;      ///< "2 sur 14"
    QString label;      ///< "actions réalisées"
    QString note;       ///< "1 en 2017"
    int noteNumber = 0; ///< of the value, as in Run
};

struct KeyFigures
{
    QList<KeyFigure> items;
    int columns = 4;
};

struct Contents
{
    QString title;
    int depth = 2; ///< deepest heading level listed
};

struct PageBreak
{
};

struct Spacer
{
    double height = 0; ///< points
};

struct Block
{
    std::variant<Heading, Paragraph, BulletList, Table, Figures, Picture, KeyFigures, Contents, PageBreak,
                 Spacer>
        content;
    bool keepWithNext = false; ///< headings, labels and captions do so by themselves
};

/// A file that the PDF carries, e.g. the figures of the report as JSON.
struct Attachment
{
    QString name;        ///< without a folder
    QString mediaType;   ///< "application/json"
    QString description; ///< one line, in the language of the document
    QByteArray content;
};

struct Document
{
    QString title;
    QString language; ///< "fr-FR"
    QString author;
    QString subject;
    QDateTime date; ///< UTC; the only date that goes into the file, never the clock
    QString mark;   ///< "Données fictives", on every page; empty: none
    QString headerLeft, headerRight, footerLeft;
    Picture headerPicture;           ///< small, before headerLeft; decoration there
    QColor accent{0x1f, 0x4e, 0x8c}; ///< of the document's own furniture; readable on white
    bool cover = false;              ///< the first page carries neither header nor number
    bool compact = false;            ///< set closer, so that a form holds on its page
    QList<Block> blocks;
    QList<Attachment> attachments = {}; ///< of the PDF

    template <typename Content>
    Block &add(Content content, bool keepWithNext = false)
    {
        blocks.append(Block{std::move(content), keepWithNext});
        return blocks.last();
    }
};

/// One plain run; the usual case.
inline Runs plain(const QString &text, Tone tone = Tone::Plain)
{
    return {Run{text, tone, Mark::None}};
}
/// The raised number of a note, to be put after what it explains.
inline Run noteRun(int number)
{
    return {{}, Tone::Plain, Mark::None, number};
}
/// The raised letter of a note at the foot of the page, to be put after what it explains.
inline Run footnoteRun(const QString &text)
{
    return {{}, Tone::Plain, Mark::None, 0, text};
}
inline Cell cell(const QString &text, Tone tone = Tone::Plain)
{
    return Cell{plain(text, tone), 1, {}};
}

} // namespace jalon::report
