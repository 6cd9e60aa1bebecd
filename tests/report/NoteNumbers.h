// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/Document.h"

namespace jalon::report::samples {

/// A figure with a note: the text before the raised number, and the number.
struct Noted
{
    QString text;
    int number;
};

/// In reading order, every occurrence.
QList<Noted> notesIn(const Document &document);
/// The notes at the foot of pages, in order.
QStringList footnotes(const Document &document);
/// The numbers of the rows that notes lead to, in order.
QList<int> noteRows(const Document &document);
/// The text of such a row, its cells joined by spaces; empty if there is none.
QString noteRow(const Document &document, int number);
/// Every text of a document: what any writer can print, alternative texts and frame included.
QString allTexts(const Document &document);

} // namespace jalon::report::samples
