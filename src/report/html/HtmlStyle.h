// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QMap>
#include <QString>

#include <set>

namespace jalon::report {

/// The style sheet of an HTML report: the look of the PDF on a screen, print rules, a dark look. `strips` are
/// the classes of coloured edges, `widths` the points of fixed columns, `leastWidths` the em of tables. Holds
/// none of < > & ", so that it reads the same in HTML and XML.
QString htmlStyle(const QColor &accent, const QMap<QString, QColor> &strips, const std::set<int> &widths,
                  const std::set<int> &leastWidths);

} // namespace jalon::report
