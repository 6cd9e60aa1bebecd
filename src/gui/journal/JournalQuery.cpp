// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/JournalQuery.h"

#include "core/base/Text.h"
#include "report/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

bool fits(const Plan &plan, const JournalEntry &entry, const JournalFilter &filter,
          const report::Wording &wording)
{
    if (!filter.kind.isEmpty() && entry.kind != filter.kind)
        return false;
    const auto actions = plan.actions(entry.id);
    if (!filter.action.isNull() &&
        std::none_of(actions.begin(), actions.end(),
                     [&](const ActionSheet *action) { return action->id == filter.action; }))
        return false;
    if (filter.words.isEmpty())
        return true;
    QStringList text{entry.title, entry.notes, wording.journalKind(entry.kind)};
    for (const ActionSheet *action : actions)
        text << plan.code(*action) << displayTitle(*action);
    for (const Party *party : plan.parties(entry.id))
        text << party->name << party->aliases;
    return matches(filter.words, text.join(u'\n'));
}

bool holdsAny(const QString &plain, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return plain.contains(word); });
}

} // namespace

std::vector<Id<JournalEntry>> journalEntries(const Plan &plan, const JournalFilter &filter,
                                             const report::Wording &wording)
{
    std::vector<const JournalEntry *> found;
    for (const JournalEntry &entry : plan.table<JournalEntry>().rows()) {
        const bool inTime = (filter.year == 0 || entry.date.year() == filter.year) &&
                            (filter.month == 0 || entry.date.month() == filter.month);
        if (inTime && fits(plan, entry, filter, wording))
            found.push_back(&entry);
    }
    std::sort(found.begin(), found.end(), [](const JournalEntry *a, const JournalEntry *b) {
        return a->date != b->date     ? a->date > b->date
               : a->title != b->title ? a->title < b->title
                                      : a->id < b->id;
    });
    std::vector<Id<JournalEntry>> ids;
    for (const JournalEntry *entry : found)
        ids.push_back(entry->id);
    return ids;
}

std::vector<int> entriesByMonth(const Plan &plan, const JournalFilter &filter, const report::Wording &wording,
                                int first, int last)
{
    std::vector<int> counts(size_t(qMax(0, 12 * (last - first + 1))), 0);
    for (const JournalEntry &entry : plan.table<JournalEntry>().rows()) {
        const int year = entry.date.year();
        if (year >= first && year <= last && fits(plan, entry, filter, wording))
            ++counts[size_t(12 * (year - first) + entry.date.month() - 1)];
    }
    return counts;
}

QStringList journalKindsOf(const Plan &plan)
{
    QStringList known, own;
    for (const char16_t *code : journalKinds)
        known << QString::fromUtf16(code);
    for (const JournalEntry &entry : plan.table<JournalEntry>().rows()) {
        if (!known.contains(entry.kind) && !own.contains(entry.kind))
            own << entry.kind;
    }
    std::sort(own.begin(), own.end(),
              [](const QString &a, const QString &b) { return folded(a) < folded(b); });
    return known + own;
}

bool isLikelyProof(const QString &kind, const QString &obligation)
{
    const QString plain = folded(obligation);
    if (kind == u"meeting")
        return holdsAny(plain, {u"rencontre", u"reun", u"seance", u"comite", u"rendez-vous"});
    if (kind == u"annualMeeting")
        return holdsAny(plain, {u"rendez-vous", u"rencontre", u"evenement"});
    if (kind == u"document")
        return holdsAny(plain, {u"bilan", u"document", u"rapport", u"synthese", u"compte rendu", u"evalu"});
    if (kind == u"internalArticle" || kind == u"externalArticle")
        return holdsAny(plain, {u"publi", u"article", u"communi", u"edition"});
    return false;
}

} // namespace jalon::gui
