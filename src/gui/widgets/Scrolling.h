// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace jalon::gui {

// An area in which a column of fields or lines scrolls up and down: no frame, and whatever lies behind it (a
// card, a dialog) shows through. The content belongs to the area, the area to `parent`.
QScrollArea *scrolling(QWidget *content, QWidget *parent);

} // namespace jalon::gui
