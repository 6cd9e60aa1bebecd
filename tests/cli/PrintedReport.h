// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace jalon::test {

/// One thing that a report says, where it says it: a row of a table cell by cell, or a heading, a paragraph,
/// an item, a key figure or the words of a drawing as one cell. Every kind of space is one space; the raised
/// numbers and letters of notes are left out, and so are notes at the foot.
struct Line
{
    enum Kind { Heading, Text, Row, Drawing };

    Kind kind = Text;
    int level = 0;   ///< of a heading
    QString chapter; ///< the last heading of the first level
    QString section; ///< the last heading of the first two levels
    QStringList cells;
};

using Printed = QList<Line>;

/// What the file says in its order, as its tags (PDF, through pdfinfo), elements (HTML) or parts (ODT) tell
/// it: what a screen reader and another program get.
Printed readReport(const QString &path);

/// One space between words, whatever it was; no raised numbers.
QString plainText(const QString &text);

} // namespace jalon::test
