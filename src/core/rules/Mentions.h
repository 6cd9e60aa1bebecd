// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"

namespace jalon::core {

// Where texts name somebody, beside what is tied to him (Directory): what he may ask to see, and what a
// pseudonym replaces.

/// A text outside his own row that names a party, by its name or another spelling.
struct Mention
{
    QString entity; ///< table of the row
    QUuid row;
    QString field;
    QString text;             ///< the whole text
    Id<ActionSheet> actionId; ///< the sheet it belongs to; null above the sheets
};
/// Exactly the texts that verbs::pseudonymise rewrites, in the order of the tables.
std::vector<Mention> mentionsOf(const Plan &plan, const Id<Party> &party);

/// The lines that name a party or are about its own row, in the order of `log`.
std::vector<LogEntry> linesNaming(const Party &party, const std::vector<LogEntry> &log);

/// "Personne 3": `word` and the first number that no party of the plan is called by.
QString freePseudonym(const Plan &plan, const QString &word);

} // namespace jalon::core
