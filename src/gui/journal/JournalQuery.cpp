// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/JournalQuery.h"

#include "core/base/Text.h"
#include "gui/models/QueryWords.h"
#include "report/Wording.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

// The words of a search against the texts of an entry. What many entries share, actions, parties and kinds,
// is folded once.
class EntryWords
{
public:
    EntryWords(const Plan &plan, const report::Wording &wording, const QString &words)
        : m_plan(plan)
        , m_wording(wording)
        , m_words(queryWords(words))
    {
    }

    bool match(const JournalEntry &entry)
    {
        QStringList left = m_words;
        const auto take = [&](const QString &text) {
            left.removeIf([&](const QString &word) { return text.contains(word); });
            return left.isEmpty();
        };
        if (left.isEmpty() || take(folded(entry.title)) || take(kind(entry.kind)) ||
            take(folded(entry.notes)))
            return true;
        for (const JournalAction *link : m_plan.childrenOf<JournalAction>(entry.id)) {
            if (take(action(link->actionId)))
                return true;
        }
        for (const JournalParty *link : m_plan.childrenOf<JournalParty>(entry.id)) {
            if (take(party(link->partyId)))
                return true;
        }
        return false;
    }

private:
    const QString &kind(const QString &code)
    {
        QString &text = m_kinds[code];
        if (text.isNull())
            text = folded(m_wording.journalKind(code) + u'\n');
        return text;
    }
    const QString &action(const Id<ActionSheet> &id)
    {
        QString &text = m_actions[id];
        const ActionSheet *action = text.isNull() ? m_plan.find(id) : nullptr;
        if (action)
            text = folded(m_plan.code(*action) + u'\n' + displayTitle(*action));
        return text;
    }
    const QString &party(const Id<Party> &id)
    {
        QString &text = m_parties[id];
        const Party *party = text.isNull() ? m_plan.find(id) : nullptr;
        if (party)
            text = folded(party->name + u'\n' + party->aliases.join(u'\n'));
        return text;
    }

    const Plan &m_plan;
    const report::Wording &m_wording;
    const QStringList m_words;
    QHash<QString, QString> m_kinds;
    QHash<Id<ActionSheet>, QString> m_actions;
    QHash<Id<Party>, QString> m_parties;
};

bool concerns(const Plan &plan, const JournalEntry &entry, const Id<ActionSheet> &action)
{
    const auto links = plan.childrenOf<JournalAction>(entry.id);
    return std::any_of(links.begin(), links.end(),
                       [&](const JournalAction *link) { return link->actionId == action; });
}

bool holdsAny(const QString &plain, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return plain.contains(word); });
}

} // namespace

JournalFound findEntries(const Plan &plan, const JournalFilter &filter, const report::Wording &wording,
                         int firstYear, int lastYear)
{
    JournalFound result;
    result.byMonth.assign(size_t(qMax(0, 12 * (lastYear - firstYear + 1))), 0);
    EntryWords words(plan, wording, filter.words);
    std::vector<const JournalEntry *> found;
    for (const JournalEntry &entry : plan.table<JournalEntry>().rows()) {
        if ((!filter.kind.isEmpty() && entry.kind != filter.kind) ||
            (!filter.action.isNull() && !concerns(plan, entry, filter.action)) || !words.match(entry))
            continue;
        const int year = entry.date.year(), month = entry.date.month();
        if (year >= firstYear && year <= lastYear)
            ++result.byMonth[size_t(12 * (year - firstYear) + month - 1)];
        if ((filter.year == 0 || year == filter.year) && (filter.month == 0 || month == filter.month))
            found.push_back(&entry);
    }
    std::sort(found.begin(), found.end(), [](const JournalEntry *a, const JournalEntry *b) {
        return a->date != b->date     ? a->date > b->date
               : a->title != b->title ? a->title < b->title
                                      : a->id < b->id;
    });
    for (const JournalEntry *entry : found)
        result.entries.push_back(entry->id);
    return result;
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
