// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/SheetQuery.h"

#include <algorithm>
#include <QCollator>

#include "gui/models/QueryWords.h"
#include "gui/models/SheetSummary.h"

namespace jalon::gui {

using core::ActionSheet;
using core::Id;

bool SheetQuery::isFiltering() const
{
    return !challenges.isEmpty() || !pilot.isNull() || status || lateOnly || toClarifyOnly ||
           !words.trimmed().isEmpty();
}

bool SheetQuery::accepts(const SheetSummary &summary) const
{
    if (!challenges.isEmpty() && !challenges.contains(summary.challenge))
        return false;
    if (!pilot.isNull() &&
        std::find(summary.pilots.begin(), summary.pilots.end(), pilot) == summary.pilots.end())
        return false;
    if (status && summary.situation.status != *status)
        return false;
    return (!lateOnly || summary.situation.late) && (!toClarifyOnly || summary.points > 0);
}

namespace {

// The text is folded already.
bool hasAll(const QStringList &words, const QString &text)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

bool byCode(const SheetSummary &a, const SheetSummary &b)
{
    return std::pair(a.challenge, a.number) < std::pair(b.challenge, b.number);
}

// Below zero: a first. What is not known comes last, whichever the direction.
template <class Value>
int compared(const Value &a, const Value &b, bool aKnown, bool bKnown, bool descending)
{
    if (aKnown != bKnown)
        return aKnown ? -1 : 1;
    if (!aKnown || a == b)
        return 0;
    return (a < b) != descending ? -1 : 1;
}

} // namespace

std::vector<Id<ActionSheet>> SheetQuery::run(const core::Plan &plan, const SheetSummaries &summaries,
                                             const QLocale &locale) const
{
    std::vector<SheetSummary> found;
    const QStringList wanted = queryWords(words);
    for (const ActionSheet *action : plan.actions()) {
        const SheetSummary &summary = summaries.of(action->id);
        if (accepts(summary) && (wanted.isEmpty() || hasAll(wanted, summaries.searchText(action->id))))
            found.push_back(summary);
    }
    QCollator collator(locale);
    collator.setNumericMode(true);
    const auto compare = [&](const SheetSummary &a, const SheetSummary &b) {
        switch (order) {
        case Order::Title:
            return descending ? collator.compare(b.title, a.title) : collator.compare(a.title, b.title);
        case Order::State:
            return compared(a.situation.status, b.situation.status,
                            a.situation.status != core::Status::Unknown,
                            b.situation.status != core::Status::Unknown, descending);
        case Order::End:
            return compared(a.end, b.end, a.end.isValid(), b.end.isValid(), descending);
        case Order::Cost:
            return compared(a.cost, b.cost, a.cost.has_value(), b.cost.has_value(), descending);
        case Order::Code:
            break;
        }
        return byCode(a, b) ? (descending ? 1 : -1) : byCode(b, a) ? (descending ? -1 : 1) : 0;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const SheetSummary &a, const SheetSummary &b) { return compare(a, b) < 0; });
    std::vector<Id<ActionSheet>> ids;
    ids.reserve(found.size());
    for (const SheetSummary &summary : found)
        ids.push_back(summary.id);
    return ids;
}

} // namespace jalon::gui
