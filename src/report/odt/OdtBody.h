// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/Document.h"
#include "report/markup/Markup.h"
#include "report/odt/OdtPackage.h"
#include "report/odt/OdtStyles.h"

#include <QList>

namespace jalon::report {

/// The blocks of one document as the elements of <office:text>. One use per document; asks for styles and
/// pictures as it goes.
class OdtBody
{
public:
    OdtBody(const Document &document, const QList<int> &headingPages, OdtStyles &styles, OdtPackage &package,
            QByteArray &out);

    void add(const Block &block);

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

    /// What page breaks, spacers and the cover ask of the next paragraph or table.
    OdtParagraphLook nextLook();
    void openParagraph(const QString &style, const OdtParagraphLook &look = {});
    void caption(const QString &text, const char *style);
    void addRow(const Table &table, const Row &row, OdtCellLook::Kind kind);
    void addCell(const Table &table, const Row &row, const Cell &cell, int column, OdtCellLook::Kind kind);
    void addKeyFigureRow(const QList<KeyFigure> &items, QString KeyFigure::*part, const char *style,
                         int columns);
    void openTable(const QString &name, const QList<double> &widths, const OdtParagraphLook &look,
                   int headColumns = 0, bool whole = true);
    void contentsSource(const Contents &contents);

    void runs(const Runs &runs);
    void noteNumber(int number);
    void footnote(const QString &said);
    /// Text with its line breaks, tabs and spaces, all kept.
    void text(const QString &data);
    void drawing(const Drawing &drawing, const QSizeF &points, const QString &caption);
    void frame(const QString &path, const QString &mediaType, const QSizeF &points, const QString &caption,
               const QString &altText);
    void mark(Mark mark);

    const Document &m_document;
    const QList<int> &m_headingPages;
    OdtStyles &m_styles;
    OdtPackage &m_package;
    Markup m_markup;
    OdtParagraphLook m_next;
    bool m_keepWithNext = false, m_afterLabel = false;
    int m_headings = 0, m_tables = 0, m_drawings = 0, m_figureNumber = 0, m_tableNumber = 0;
    int m_footnotes = 0;
};

} // namespace jalon::report
