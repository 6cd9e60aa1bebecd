// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Mentions.h"

#include "core/base/Text.h"
#include "core/change/Verbs.h"

#include <QRegularExpression>

namespace jalon::core {

std::vector<Mention> mentionsOf(const Plan &plan, const Id<Party> &party)
{
    std::vector<Mention> mentions;
    const ChangeSet set = verbs::pseudonymise(plan, party, QStringLiteral("…"));
    for (const Change &change : set.changes) {
        if (!change.before || idOf(*change.before) == party.value)
            continue;
        const Id<ActionSheet> action = actionOf(plan, set, *change.before);
        for (const FieldChange &field : fieldChanges(change))
            mentions.push_back({field.entity, field.entityId, field.field, field.before, action});
    }
    return mentions;
}

std::vector<LogEntry> linesNaming(const Party &party, const std::vector<LogEntry> &log)
{
    const QRegularExpression names = verbs::detail::spellingsOf(party);
    const auto named = [&names](const QString &text) { return names.match(text).hasMatch(); };
    std::vector<LogEntry> lines;
    std::copy_if(log.begin(), log.end(), std::back_inserter(lines), [&](const LogEntry &entry) {
        return entry.change.entityId == party.id.value || named(entry.subject) ||
               named(entry.change.before) || named(entry.change.after) || named(entry.who);
    });
    return lines;
}

QString freePseudonym(const Plan &plan, const QString &word)
{
    for (int number = 1;; ++number) {
        const QString name = word + u' ' + QString::number(number);
        const auto &rows = plan.table<Party>().rows();
        if (std::none_of(rows.begin(), rows.end(),
                         [&](const Party &party) { return folded(party.name) == folded(name); }))
            return name;
    }
}

} // namespace jalon::core
