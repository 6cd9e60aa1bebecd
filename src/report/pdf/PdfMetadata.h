// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf/PdfWriter.h"

#include <QByteArray>

namespace jalon::report {

inline constexpr char pdfProducer[] = "Jalon (Qt, libqpdf)";

/// The date as PDF writes it, in UTC: "D:20161014000000Z".
QByteArray pdfDate(const QDateTime &date);

/// The XMP packet that says the same as the Info dictionary, and what the file is built to.
QByteArray xmpPacket(const Document &document, PdfProfile profile);

} // namespace jalon::report
