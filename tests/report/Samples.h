// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/Document.h"

#include <QByteArray>
#include <QString>

namespace jalon::report::samples {

/// Frame without blocks: title, language, date.
Document empty();

/// A document of about 1.3 pages per section with every kind of block, different for every seed.
Document varied(int sections, unsigned seed);

/// Output of a command given the PDF in a file ("%1" in arguments); empty if the program is missing or fails.
QByteArray runOn(const QByteArray &pdf, const QString &program, const QStringList &arguments);

/// What pdftotext finds, line ends and runs of spaces made single spaces.
QString textOf(const QByteArray &pdf);

} // namespace jalon::report::samples
