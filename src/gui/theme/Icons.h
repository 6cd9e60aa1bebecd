// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace jalon::gui {

// A line icon of resources/icons by its file name ("flag"), drawn in the colours of the palette in force when
// it is painted: soft text normally, accent when on or selected, faded when disabled. Nothing is read before
// it is painted.
QIcon themedIcon(const QString &name);

} // namespace jalon::gui
