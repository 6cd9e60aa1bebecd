// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/QueryWords.h"

#include "core/base/Text.h"

namespace jalon::gui {

QStringList queryWords(const QString &query)
{
    constexpr qsizetype most = 16, longest = 200;
    QStringList words =
        core::folded(query).left(most * (longest + 1)).split(u' ', Qt::SkipEmptyParts).mid(0, most);
    for (QString &word : words)
        word.truncate(longest);
    return words;
}

} // namespace jalon::gui
