// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QMap>
#include <QString>

namespace jalon::report {

/// The style sheet of an HTML report: the look of the PDF on a screen, print rules, a dark look. `strips` are
/// the classes of coloured edges. Holds none of < > & ", so that it reads the same in HTML and XML.
QString htmlStyle(const QMap<QString, QColor> &strips);

} // namespace jalon::report
