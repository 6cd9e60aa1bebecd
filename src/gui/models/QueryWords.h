// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jalon::gui {

/// The words of a search as core::matches takes them, folded once for a whole list: at most 16, of at most
/// 200 letters each. Every word must stand somewhere in the folded texts of a row; it never spans two of
/// them.
QStringList queryWords(const QString &query);

} // namespace jalon::gui
