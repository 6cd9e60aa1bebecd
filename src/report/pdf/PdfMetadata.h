// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/Document.h"

#include <QByteArray>

namespace jalon::report {

inline constexpr char pdfProducer[] = "Jalon (Qt, libqpdf)";

/// The date as PDF writes it, in UTC: "D:20161014000000Z".
QByteArray pdfDate(const QDateTime &date);

/// The XMP packet that says the same as the Info dictionary, and that the file is PDF/A-1b.
QByteArray xmpPacket(const Document &document);

} // namespace jalon::report
