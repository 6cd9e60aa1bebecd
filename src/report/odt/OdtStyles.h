// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/Document.h"
#include "report/markup/Markup.h"

#include <QByteArray>
#include <QColor>
#include <QMap>

namespace jalon::report {

/// What a single paragraph differs in from its named style.
struct OdtParagraphLook
{
    Qt::Alignment alignment = Qt::AlignLeft;
    bool breakBefore = false;
    bool keepWithNext = false;
    double before = -1; ///< points instead of the style's own; below 0: the style's
    QColor strip;       ///< coloured edge at the left; invalid: none
    QString masterPage; ///< begins a sequence of pages

    bool isPlain() const
    {
        return alignment == Qt::AlignLeft && !breakBefore && !keepWithNext && before < 0 &&
               !strip.isValid() && masterPage.isEmpty();
    }
};

/// Points under a paragraph of a named style.
double odtSpaceAfter(const QString &style);

struct OdtCellLook
{
    enum class Kind { Body, Header, Group, Bare };
    Kind kind = Kind::Body;
    QColor strip;
};

/// The automatic styles of a text document: made when they are asked for, the same look once. The named
/// styles, which a person edits, are written by writeOdtStyles.
class OdtStyles
{
public:
    QString paragraph(const QString &parent, const OdtParagraphLook &look);
    /// `whole`: goes to the next page rather than being cut.
    QString table(double width, const OdtParagraphLook &look, double after, bool whole);
    QString column(double width);
    QString cell(const OdtCellLook &look);

    /// <office:automatic-styles>, after everything was asked for.
    void write(Markup &markup) const;

private:
    QString named(const QString &prefix, const char *family, const QString &parent, const QString &masterPage,
                  const QByteArray &properties);

    struct Style
    {
        QString name, family, parent, masterPage;
        QByteArray properties;
    };
    QMap<QByteArray, QString> m_names;
    QMap<QString, int> m_counts;
    QList<Style> m_styles;
};

/// Attributes xmlns:… and office:version of a root element.
void writeOdtNamespaces(Markup &markup);

/// "12.5pt"
QString odtPoints(double points);

/// Named styles are called by what they are for; these are theirs.
QString odtStyle(ParagraphStyle style);
QString odtStyle(Tone tone); ///< of characters; empty for Plain
/// The picture of the header, a part of its own.
inline const QString odtHeaderPicture = QStringLiteral("Pictures/header.png");
/// Where the numbers of a note lead to.
inline QString odtNoteBookmark(int number)
{
    return QStringLiteral("Note%1").arg(number);
}
inline QString odtHeadingStyle(int level)
{
    return QStringLiteral("Heading_20_%1").arg(level);
}

/// The page layout and its masters: part of styles.xml.
void writeOdtPages(Markup &markup, const Document &document);

/// styles.xml: fonts, named styles, page, header and footer with the page fields and the mark on every page.
QByteArray writeOdtStyles(const Document &document);

} // namespace jalon::report
