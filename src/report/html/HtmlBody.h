// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/Document.h"
#include "report/markup/Markup.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <set>

namespace jalon::report {

/// The blocks of one document as header, nav and main. One use per document. The title of the document is
/// the only h1; headings follow it without a level left out.
class HtmlBody
{
public:
    HtmlBody(const Document &document, QByteArray &out);

    void add(const Block &block);
    /// Closes what is open.
    void finish();

    /// For the style sheet: the classes of coloured edges met ("s0072b2"), the points of fixed columns
    /// ("w36").
    const QMap<QString, QColor> &strips() const { return m_strips; }
    const std::set<int> &widths() const { return m_widths; }
    /// The least widths of tables in em ("m48").
    const std::set<int> &leastWidths() const { return m_leastWidths; }

private:
    enum class Part { Header, Contents, Main };

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

    void enter(Part part);
    void pageHead();
    void openTable(const Table &table);
    void addRow(const Table &table, const Row &row, const char *scope);
    void addCell(const Table &table, const Cell &cell, int column, const char *scope);
    void runs(const Runs &runs);
    void noteNumber(int number);
    void footnoteLetter(const QString &said);
    void footnotes();
    void text(const QString &data);
    QString strip(const QColor &color);

    const Document &m_document;
    Markup m_markup;
    Part m_part = Part::Header;
    QString m_section;    ///< the last heading, names a table without a caption
    QList<int> m_outline; ///< levels of the headings that the next one may stand under
    QMap<QString, QColor> m_strips;
    std::set<int> m_widths, m_leastWidths;
    bool m_titled = false, m_breakBefore = false;
    int m_headings = 0, m_drawings = 0;
    QStringList m_footnotes; ///< met so far
};

} // namespace jalon::report
