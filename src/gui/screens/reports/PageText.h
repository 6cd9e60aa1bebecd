// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QPdfDocument;

namespace jalon::gui {

// The words of one page and where each character stands, in points from the page's top left. Positions count
// from 0, as in `text`; blanks have no box.
struct PageText
{
    QString text;
    QList<QRectF> boxes; // one per character; empty if the library tells the boxes otherwise than expected

    static PageText of(QPdfDocument &document, int page);

    // What covers these characters, one rectangle a line.
    QList<QRectF> areas(int from, int length) const;
    // The gap between characters that is nearest: before or after the nearest character. -1 without boxes.
    int gapAt(const QPointF &point) const;
    // The word around a gap, as {first, length}; length 0 between words.
    std::pair<int, int> wordAt(int gap) const;
};

// A stretch of a text.
struct Stretch
{
    int from = 0;
    int length = 0;
};

// Where `words` stand in `text`, one after the other. A search as people mean it: case, accents, kinds of
// apostrophes and hyphens make no difference, a line end or several blanks are a blank, and a number is found
// whether or not its thousands are set apart.
QList<Stretch> stretchesOf(const QString &words, const QString &text);

} // namespace jalon::gui
