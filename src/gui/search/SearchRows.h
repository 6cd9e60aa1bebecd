// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Search.h"
#include "gui/screens/EntityRef.h"

#include <set>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// What is found together under one head, in this order.
enum class SearchGroup {
    Sheets,
    Steps,
    Indicators,
    Journal,
    DueDates,
    Directory,
    Proposals,
    FollowUp,
    Year,
    Costs,
    ToClarify,
    Plan,
    Amendments,
    Other,
};

SearchGroup groupOf(const QString &entity);
QString titleOf(SearchGroup group);

/// One line of the results: a head, a hit, or what stands below a group that has more. Text is data: plain.
struct SearchRow
{
    enum class Type {
        Head, ///< of a group, with how many it has
        Hit,
        More, ///< shows the whole group
        Note, ///< there are more than are ever shown
    };

    Type type = Type::Hit;
    SearchGroup group = SearchGroup::Other;
    int count = 0; ///< Head, More, Note
    EntityRef ref = {};
    QString code = {};
    int challenge = 0;    ///< number, for the colour; 0: none
    QString title = {};   ///< what was found: the sheet, the entry, the person …
    qsizetype start = 0;  ///< of the words found, in the title or, where there is a label, in the detail
    qsizetype length = 0; ///< 0: found by its code
    bool inTitle = false; ///< they stand in the title
    QString label = {};   ///< the field they stand in: "Remarques"
    QString detail = {};  ///< the words around them; where they stand in the title: what it is

    /// The same place of the plan, whatever was typed.
    bool isSameAs(const SearchRow &other) const
    {
        return type == other.type && group == other.group && ref == other.ref;
    }
};

/// What was found, by group; of each group some, all (up to a limit) of those in `whole`. A group in which a
/// code was found comes first.
std::vector<SearchRow> searchRows(const core::SearchIndex &index, const core::Plan &plan,
                                  const QString &words, const std::set<SearchGroup> &whole,
                                  const report::Wording &wording);

} // namespace jalon::gui
