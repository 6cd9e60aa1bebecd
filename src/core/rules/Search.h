// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

#include <QByteArray>

#include <functional>

namespace jalon::core {

/// One row that a search found, with the words around the first match.
struct Hit
{
    QString entity; ///< table: "action_sheet"
    QUuid id;
    Id<ActionSheet>
        action;          ///< the sheet it belongs to; null above the sheets (a journal entry's is its first)
    QString field;       ///< column; "code" where the code was found
    QString excerpt;     ///< of the field's text, with "…" where it was cut
    qsizetype start = 0; ///< of the first match, in `excerpt`
    qsizetype length = 0;
};

/// What a search found, table by table.
struct Found
{
    std::vector<Hit> hits; ///< best first within each table, tables in the order of Entities
    std::vector<std::pair<QString, int>>
        byEntity;  ///< how many rows of each table there are, of those with any
    int total = 0; ///< rows, also those beyond the limit
};

/// All texts of a plan, folded, for searching as one types. A value of one plan state: build it anew after a
/// change (about as dear as one walk over all texts); searching scans it and needs the same plan for the
/// excerpts.
class SearchIndex
{
public:
    explicit SearchIndex(const Plan &plan);

    /// Rows in which every word occurs, accents and case aside, in any of its texts or as the code of its
    /// sheet or indicator ("1.2 réunion"). Codes first, then titles and names, then the rest, each in the
    /// order of Entities. At most 16 words of 200 characters; nothing for no word.
    std::vector<Hit> search(const Plan &plan, const QString &words, int limit = 100) const;

    /// The same by table: at most `limit(table)` hits of each, and how many there are. A plan that changed
    /// since is no danger: rows that are gone are left out of the hits (not of the numbers).
    Found find(const Plan &plan, const QString &words,
               const std::function<int(const QString &table)> &limit) const;

    qsizetype bytes() const { return m_text.size(); }

private:
    struct Part
    {
        const char *field; ///< nullptr: the row's code
        qsizetype end;     ///< in m_text; it begins where the part before ends
    };
    struct RowText
    {
        const char *entity;
        QUuid id;
        Id<ActionSheet> action;
        size_t firstPart;
        qsizetype begin;
    };

    template <class Entity>
    void addTable(const Plan &plan);
    using Ranked = std::pair<int, size_t>; ///< rank, row

    std::vector<Ranked> ranked(const QByteArrayList &words) const;
    Hit hitOf(const Plan &plan, const RowText &row, const QByteArrayList &words) const;
    /// 0: its code; 1: a title; 2: any text; -1: not every word occurs.
    int rankOf(const RowText &row, size_t lastPart, const QByteArrayList &words) const;
    size_t lastPartOf(size_t row) const;

    QByteArray m_text; ///< UTF-8
    std::vector<Part> m_parts;
    std::vector<RowText> m_rows;
};

/// The same for one question, where nobody keeps an index.
std::vector<Hit> search(const Plan &plan, const QString &words, int limit = 100);

} // namespace jalon::core
