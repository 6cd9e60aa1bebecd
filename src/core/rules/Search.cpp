// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Search.h"

#include "core/base/Text.h"

#include <string_view>

using namespace Qt::StringLiterals;

namespace jalon::core {

namespace {

constexpr qsizetype excerptLength = 120;
constexpr qsizetype excerptLead = 40; ///< characters before the match

/// What a person wrote of a field; empty where a field holds a code, a number or a reference.
template <class Entity, class Value>
QString wordsOf(const Entity &row, Value Entity::*member)
{
    if constexpr (std::is_same_v<Value, QString>)
        return row.*member;
    else if constexpr (std::is_same_v<Value, QStringList>)
        return (row.*member).join(u'\n');
    else if constexpr (std::is_same_v<Value, SoftDate>)
        return (row.*member).text;
    else
        return {};
}

/// Texts that are codes or addresses of the program, not words.
template <class Entity>
bool isWords(const char *name)
{
    const QLatin1String field(name);
    if constexpr (std::is_same_v<Entity, PlanInfo>)
        return field != "language"_L1 && field != "logo"_L1 && field != "colour"_L1;
    else if constexpr (std::is_same_v<Entity, Clarification>)
        return field != "field"_L1;
    else if constexpr (std::is_same_v<Entity, Attachment>)
        return field == "name"_L1;
    else if constexpr (std::is_same_v<Entity, AmendmentChange>)
        return field == "before"_L1 || field == "after"_L1;
    else if constexpr (std::is_same_v<Entity, IndicatorRule>)
        return false;
    else if constexpr (std::is_same_v<Entity, YearClosing>)
        return field == "closed_by"_L1 || field == "reopen_reason"_L1;
    else if constexpr (std::is_same_v<Entity, Transmission>)
        return field == "recipient"_L1 || field == "medium"_L1 || field == "notes"_L1;
    else
        return true;
}

/// The kinds that every plan knows are codes; a user's own kind is his word.
QString ownKind(const QString &kind)
{
    const bool known = std::any_of(journalKinds.begin(), journalKinds.end(),
                                   [&](const char16_t *code) { return kind == QStringView(code); });
    return known ? QString() : kind;
}

bool isTitle(std::string_view field)
{
    return field == "title" || field == "short_title" || field == "adopted_title" || field == "name" ||
           field == "label" || field == "aliases";
}

/// The sheet of a row and the code that people call it by.
struct Place
{
    Id<ActionSheet> action;
    QString code;
    bool own = false; ///< the code is the row's own
};

Place placeOf(const Plan &plan, const ActionSheet *action)
{
    return action ? Place{action->id, plan.code(*action), false} : Place{};
}

template <class Entity>
Place placeOf(const Plan &plan, const Entity &row)
{
    if constexpr (std::is_same_v<Entity, Challenge>) {
        return {{}, plan.code(row), true};
    } else if constexpr (std::is_same_v<Entity, ActionSheet>) {
        return {row.id, plan.code(row), true};
    } else if constexpr (std::is_same_v<Entity, Indicator>) {
        return {row.actionId, plan.code(row), true};
    } else if constexpr (requires { row.indicatorId; }) {
        const Indicator *indicator = plan.find(row.indicatorId);
        return indicator ? Place{indicator->actionId, plan.code(*indicator), false} : Place{};
    } else if constexpr (std::is_same_v<Entity, JournalEntry>) {
        const auto actions = plan.actions(row.id);
        return placeOf(plan, actions.empty() ? nullptr : actions.front());
    } else if constexpr (requires { row.actionId; }) {
        return placeOf(plan, plan.find(Id<ActionSheet>{referred(row.actionId)}));
    } else {
        return {};
    }
}

bool isCode(const QByteArray &word)
{
    return word.contains('.') &&
           std::all_of(word.begin(), word.end(), [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
}

/// "1.2" is the code of 1.2 and of everything below it.
bool isBelow(std::string_view code, std::string_view word)
{
    return code.substr(0, word.size()) == word && (code.size() == word.size() || code[word.size()] == '.');
}

std::string_view view(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

/// Where a folded word stands in a text as written: folding may lengthen a letter (œ) or drop a mark.
std::pair<qsizetype, qsizetype> locate(const QString &text, const QString &word)
{
    QString plain;
    std::vector<qsizetype> origin; ///< for every folded character, where it comes from
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const QString part = folded(text.mid(i, pair ? 2 : 1));
        origin.insert(origin.end(), size_t(part.size()), i);
        plain += part;
        i += pair ? 1 : 0;
    }
    const qsizetype at = plain.indexOf(word);
    if (at < 0 || word.isEmpty())
        return {0, 0};
    const qsizetype last = origin[size_t(at + word.size() - 1)];
    return {origin[size_t(at)], last - origin[size_t(at)] + 1};
}

void setExcerpt(Hit &hit, const QString &text, const QString &word)
{
    const auto [at, length] = locate(text, word);
    qsizetype from = at <= excerptLead ? 0 : at - excerptLead;
    if (const qsizetype space = text.indexOf(u' ', from); from > 0 && space >= 0 && space < at)
        from = space + 1; // not in the middle of a word
    hit.excerpt = text.mid(from, std::max(excerptLength, length + excerptLead));
    hit.excerpt.replace(u'\n', u' ');
    hit.start = at - from;
    hit.length = length;
    if (from + hit.excerpt.size() < text.size())
        hit.excerpt += u'…';
    if (from > 0) {
        hit.excerpt.prepend(u'…');
        ++hit.start;
    }
}

/// The text of a field of a row, by their names.
QString textOf(const Plan &plan, const char *entity, const QUuid &id, const char *name)
{
    QString text;
    Entities::forEach([&]<class Entity>() {
        if (Fields<Entity>::table != std::string_view(entity))
            return;
        const Entity *row = plan.find(Id<Entity>{id});
        forEachField<Entity>([&](const auto &field) {
            if (row && field.name == std::string_view(name))
                text = wordsOf(*row, field.member);
        });
    });
    return text;
}

bool isThere(const Plan &plan, const char *entity, const QUuid &id)
{
    bool there = false;
    Entities::forEach([&]<class Entity>() {
        if (Fields<Entity>::table == std::string_view(entity))
            there = plan.find(Id<Entity>{id});
    });
    return there;
}

/// The words asked for, folded: at most 16 of 200 characters.
QByteArrayList tokensOf(const QString &words)
{
    QByteArrayList tokens;
    for (const QString &word : folded(words).simplified().split(u' ', Qt::SkipEmptyParts).mid(0, 16))
        tokens << word.left(200).toUtf8();
    return tokens;
}

} // namespace

SearchIndex::SearchIndex(const Plan &plan)
{
    Entities::forEach([&]<class Entity>() { addTable<Entity>(plan); });
}

template <class Entity>
void SearchIndex::addTable(const Plan &plan)
{
    for (const Entity &row : plan.table<Entity>().rows()) {
        const size_t firstPart = m_parts.size();
        const qsizetype begin = m_text.size();
        const auto append = [&](const char *name, const QString &words) {
            m_text += folded(words).toUtf8();
            m_text += '\n';
            m_parts.push_back({name, m_text.size()});
        };
        const Place place = placeOf(plan, row);
        append(nullptr, place.code);
        forEachField<Entity>([&](const auto &field) {
            QString words = isWords<Entity>(field.name) ? wordsOf(row, field.member) : QString();
            if constexpr (std::is_same_v<Entity, JournalEntry>) {
                if (field.name == std::string_view("kind"))
                    words = ownKind(words);
            }
            if (!words.isEmpty())
                append(field.name, words);
        });
        if (m_parts.size() > firstPart + 1 || place.own) {
            m_rows.push_back({Fields<Entity>::table, row.id.value, place.action, firstPart, begin});
        } else { // a row without words
            m_parts.resize(firstPart);
            m_text.truncate(begin);
        }
    }
}

size_t SearchIndex::lastPartOf(size_t row) const
{
    return row + 1 < m_rows.size() ? m_rows[row + 1].firstPart : m_parts.size();
}

int SearchIndex::rankOf(const RowText &row, size_t lastPart, const QByteArrayList &words) const
{
    const auto all = view(m_text);
    const qsizetype codeEnd = m_parts[row.firstPart].end;
    const auto code = all.substr(size_t(row.begin), size_t(codeEnd - row.begin - 1));
    const auto text = all.substr(size_t(codeEnd), size_t(m_parts[lastPart - 1].end - codeEnd));
    const std::string_view table(row.entity);
    const bool own =
        !code.empty() && (table == Fields<ActionSheet>::table || table == Fields<Indicator>::table ||
                          table == Fields<Challenge>::table);
    bool isOwnCode = false;
    for (const QByteArray &word : words) {
        const bool codeMatches = isCode(word) && !code.empty() && isBelow(code, view(word));
        const bool exact = own && code == view(word);
        isOwnCode = isOwnCode || exact;
        if (!exact && !codeMatches && text.find(view(word)) == std::string_view::npos)
            return -1;
    }
    if (isOwnCode)
        return 0;
    for (size_t part = row.firstPart + 1; part < lastPart; ++part) {
        const qsizetype begin = m_parts[part - 1].end;
        if (isTitle(m_parts[part].field) &&
            all.substr(size_t(begin), size_t(m_parts[part].end - begin)).find(view(words.front())) !=
                std::string_view::npos)
            return 1;
    }
    return 2;
}

Hit SearchIndex::hitOf(const Plan &plan, const RowText &row, const QByteArrayList &words) const
{
    Hit hit;
    hit.entity = QString::fromLatin1(row.entity);
    hit.id = row.id;
    hit.action = row.action;
    const size_t place = size_t(&row - m_rows.data());
    for (const QByteArray &word : words) {
        for (size_t part = row.firstPart + 1; part < lastPartOf(place); ++part) {
            const qsizetype begin = m_parts[part - 1].end;
            const auto text = view(m_text).substr(size_t(begin), size_t(m_parts[part].end - begin));
            if (text.find(view(word)) == std::string_view::npos)
                continue;
            hit.field = QString::fromLatin1(m_parts[part].field);
            setExcerpt(hit, textOf(plan, row.entity, row.id, m_parts[part].field), QString::fromUtf8(word));
            return hit;
        }
    }
    // found by its code: its first text says what it is
    hit.field = u"code"_s;
    if (row.firstPart + 1 < lastPartOf(place))
        setExcerpt(hit, textOf(plan, row.entity, row.id, m_parts[row.firstPart + 1].field), {});
    return hit;
}

std::vector<SearchIndex::Ranked> SearchIndex::ranked(const QByteArrayList &words) const
{
    std::vector<Ranked> found;
    for (size_t row = 0; !words.isEmpty() && row < m_rows.size(); ++row) {
        if (const int rank = rankOf(m_rows[row], lastPartOf(row), words); rank >= 0)
            found.emplace_back(rank, row);
    }
    return found;
}

std::vector<Hit> SearchIndex::search(const Plan &plan, const QString &words, int limit) const
{
    const QByteArrayList tokens = tokensOf(words);
    std::vector<Hit> hits;
    std::vector<Ranked> found = ranked(tokens);
    const size_t count = std::min(found.size(), size_t(std::max(0, limit)));
    std::partial_sort(found.begin(), found.begin() + qsizetype(count), found.end());
    hits.reserve(count);
    for (size_t i = 0; i < count; ++i)
        hits.push_back(hitOf(plan, m_rows[found[i].second], tokens));
    return hits;
}

Found SearchIndex::find(const Plan &plan, const QString &words,
                        const std::function<int(const QString &)> &limit) const
{
    const QByteArrayList tokens = tokensOf(words);
    const std::vector<Ranked> all = ranked(tokens);
    Found found;
    found.total = int(all.size());
    // the rows of a table stand together
    for (auto from = all.begin(); from != all.end();) {
        const char *entity = m_rows[from->second].entity;
        const auto to = std::find_if(from, all.end(),
                                     [&](const Ranked &one) { return m_rows[one.second].entity != entity; });
        const QString table = QString::fromLatin1(entity);
        std::vector<Ranked> best(size_t(std::min<qsizetype>(to - from, std::max(0, limit(table)))));
        std::partial_sort_copy(from, to, best.begin(), best.end());
        for (const Ranked &one : best) {
            const RowText &row = m_rows[one.second];
            if (isThere(plan, row.entity, row.id))
                found.hits.push_back(hitOf(plan, row, tokens));
        }
        found.byEntity.emplace_back(table, int(to - from));
        from = to;
    }
    return found;
}

std::vector<Hit> search(const Plan &plan, const QString &words, int limit)
{
    return SearchIndex(plan).search(plan, words, limit);
}

} // namespace jalon::core
