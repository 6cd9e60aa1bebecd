// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/search/SearchRows.h"

namespace jalon::gui {

/// A hit as people see it: what it belongs to, the words around it, and the place of the window that shows
/// it.
SearchRow searchRow(const core::Plan &plan, const core::Hit &hit, const report::Wording &wording);

} // namespace jalon::gui
