// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace jalon::gui {

// The sizes of words, relative to the application's font so that a bigger system font enlarges them all.
enum class TextSize { Title, Heading, Subheading, Body, Small };

QFont sized(const QFont &base, TextSize size);
QFont bold(QFont font);

} // namespace jalon::gui
