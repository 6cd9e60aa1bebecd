// SPDX-License-Identifier: GPL-3.0-or-later
// The change log outlives the rows: a person who is pseudonymised must go from its lines too.
#include "core/change/Verbs.h"
#include "storage/ChangeLog.h"
#include "storage/ColumnCodec.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jalon::storage {

using core::Outcome;
using core::Result;

namespace {

/// A spelling that only the log remembers replaces nothing else if it is this long.
constexpr int shortestSpelling = 4;

/// The person with every name and alias that its row ever had as aliases.
Result<core::Party> withFormerNames(Database &database, core::Party person)
{
    Statement select(database,
                     "SELECT before, after FROM change_log WHERE entity = 'party' AND entity_id = ? "
                     "AND field IN ('name', 'aliases')");
    select.bind(1, QByteArrayView(uuidText(person.id.value)));
    auto more = select.step();
    for (; more && *more; more = select.step()) {
        for (const QString &spelling : (select.text(0) + u'\n' + select.text(1)).split(u'\n')) {
            if (spelling.size() >= shortestSpelling && !person.aliases.contains(spelling))
                person.aliases << spelling;
        }
    }
    return more ? Result<core::Party>(std::move(person)) : Result<core::Party>(more.error());
}

struct Line
{
    qint64 sequence;
    QStringList texts; ///< who, subject, before, after
};

/// The lines that change, as they will be. They are few: collected first, written when the SELECT is closed.
Result<std::vector<Line>> rewritten(Database &database, const core::Party &person, const QString &name)
{
    const QRegularExpression spellings = core::verbs::detail::spellingsOf(person);
    Statement select(database, "SELECT sequence, entity = 'party' AND entity_id = ? AND field <> 'name' AND "
                               "field <> 'kind' AND field <> 'active', who, subject, before, after "
                               "FROM change_log");
    select.bind(1, QByteArrayView(uuidText(person.id.value)));
    std::vector<Line> lines;
    auto more = select.step();
    for (; more && *more; more = select.step()) {
        const bool isPersonal = select.integer(1) != 0;
        QStringList texts, before;
        for (int column = 2; column < 6; ++column) {
            before << select.text(column);
            // address, notes and the like of this person say who it is without the name
            texts << (isPersonal && column > 3 ? QString() : select.text(column));
        }
        for (QString &text : texts) {
            qsizetype from = 0;
            for (auto match = spellings.match(text); match.hasMatch(); match = spellings.match(text, from)) {
                text.replace(match.capturedStart(), match.capturedLength(), name);
                from = match.capturedStart() + name.size();
            }
        }
        if (texts != before)
            lines.push_back({select.integer(0), texts});
    }
    return more ? Result<std::vector<Line>>(std::move(lines)) : Result<std::vector<Line>>(more.error());
}

} // namespace

Outcome changelog::forget(Database &database, const core::Party &person, const QString &name)
{
    const auto known = withFormerNames(database, person);
    if (!known)
        return known.error();
    const auto lines = rewritten(database, *known, name);
    if (!lines)
        return lines.error();
    Statement update(database, "UPDATE change_log SET who = ?, subject = ?, before = ?, after = ? "
                               "WHERE sequence = ?");
    for (const Line &line : *lines) {
        for (int text = 0; text < 4; ++text)
            update.bind(text + 1, line.texts[text]);
        update.bind(5, line.sequence);
        if (auto done = update.run(); !done)
            return done;
    }
    return {};
}

} // namespace jalon::storage
