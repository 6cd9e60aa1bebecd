// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace jalon::report {

/// What our own reading of PDF/UA-1 and PDF/A-3a finds in a file. Reads it back with libqpdf and its
/// tokenizer, and shares no code with the writer. Not a validator: the rules it knows are those our reports
/// touch.
struct UaFindings
{
    QStringList problems;        ///< empty if all is well; in English, one rule each
    QMap<QByteArray, int> types; ///< structure elements by type
    int links = 0, attachments = 0;
    int noteLinks = 0; ///< links from the number of a note, and from the note back
};

UaFindings checkUa(const QByteArray &pdf);

} // namespace jalon::report
