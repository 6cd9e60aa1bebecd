// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace jalon::core {

/// The one normaliser at the domain's door: Unicode NFC, line ends as "\n", no control character but newline
/// and tab, no lone surrogate. Every text that enters a plan passes here (verbs, import); validation refuses
/// what did not.
QString normalised(const QString &text);

/// For comparing and searching as people do: no accents, no case, œ = oe, ’ = '. Never stored, never shown.
QString folded(const QString &text);

/// True when every word of the query occurs in the text, accents and case aside. At most 16 words of 200
/// characters.
bool matches(const QString &query, const QString &text);

} // namespace jalon::core
