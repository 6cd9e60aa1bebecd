// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/search/SearchRows.h"

#include "gui/search/SearchPlaces.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

constexpr int Some = 6;    ///< rows of a group at first
constexpr int Whole = 200; ///< rows of a group that is wanted whole

struct Group
{
    int count = 0;
    std::vector<SearchRow> rows;
    bool byCode = false;
};

struct Named
{
    SearchGroup group;
    const char *title;
    std::vector<QLatin1StringView> entities;
};

const std::vector<Named> &groups()
{
    static const std::vector<Named> all{
        {SearchGroup::Sheets,
         QT_TRANSLATE_NOOP("jalon::gui::SearchRows", "Action sheets"),
         {"action_sheet"_L1, "expected_result"_L1, "state_statement"_L1, "action_link"_L1}},
        {SearchGroup::Steps, QT_TRANSLATE_NOOP("jalon::gui::SearchRows", "Steps"), {"method_step"_L1}},
        {SearchGroup::Indicators,
         QT_TRANSLATE_NOOP("jalon::gui::SearchRows", "Indicators"),
         {"indicator"_L1, "target"_L1, "measurement"_L1}},
        {SearchGroup::Journal,
         QT_TRANSLATE_NOOP("jalon::gui::SearchRows", "Journal"),
         {"journal_entry"_L1, "attachment"_L1}},
        {SearchGroup::DueDates, QT_TRANSLATE_NOOP("jalon::gui::SearchRows", "Due dates"), {"obligation"_L1}},
        {SearchGroup::Directory, QT_TRANSLATE_NOOP("jalon::gui::SearchRows", "Directory"), {"party"_L1}},
        {SearchGroup::Proposals,
         QT_TRANSLATE_NOOP("jalon::gui::SearchRows", "Proposals"),
         {"proposal"_L1, "assessment"_L1}},
        {SearchGroup::FollowUp,
         QT_TRANSLATE_NOOP("jalon::gui::SearchRows", "Follow-up body"),
         {"opinion"_L1, "body_session"_L1, "body_member"_L1}},
        {SearchGroup::Year,
         QT_TRANSLATE_NOOP("jalon::gui::SearchRows", "Year under review"),
         {"year_text"_L1, "action_decision"_L1, "year_closing"_L1, "transmission"_L1}},
        {SearchGroup::Costs,
         QT_TRANSLATE_NOOP("jalon::gui::SearchRows", "Costs"),
         {"cost_line"_L1, "budget_line"_L1}},
        {SearchGroup::ToClarify,
         QT_TRANSLATE_NOOP("jalon::gui::SearchRows", "To clarify"),
         {"clarification"_L1}},
        {SearchGroup::Plan,
         QT_TRANSLATE_NOOP("jalon::gui::SearchRows", "Plan and challenges"),
         {"plan"_L1, "context_figure"_L1, "criterion"_L1, "challenge"_L1}},
        {SearchGroup::Amendments,
         QT_TRANSLATE_NOOP("jalon::gui::SearchRows", "Amendments"),
         {"amendment"_L1, "amendment_change"_L1}},
        {SearchGroup::Other, QT_TRANSLATE_NOOP("jalon::gui::SearchRows", "Elsewhere"), {}},
    };
    return all;
}

} // namespace

SearchGroup groupOf(const QString &entity)
{
    for (const Named &each : groups()) {
        if (std::find(each.entities.begin(), each.entities.end(), entity) != each.entities.end())
            return each.group;
    }
    return SearchGroup::Other;
}

QString titleOf(SearchGroup group)
{
    for (const Named &each : groups()) {
        if (each.group == group)
            return QCoreApplication::translate("jalon::gui::SearchRows", each.title);
    }
    return {};
}

std::vector<SearchRow> searchRows(const SearchIndex &index, const Plan &plan, const QString &words,
                                  const std::set<SearchGroup> &whole, const report::Wording &wording)
{
    // one more than are shown: "see one more" would be a line where that one could stand
    const Found found = index.find(
        plan, words, [&](const QString &table) { return whole.contains(groupOf(table)) ? Whole : Some + 1; });
    std::map<SearchGroup, Group> byGroup;
    for (const auto &[table, count] : found.byEntity)
        byGroup[groupOf(table)].count += count;
    for (const Hit &hit : found.hits) {
        Group &group = byGroup[groupOf(hit.entity)];
        group.rows.push_back(searchRow(plan, hit, wording));
        group.byCode = group.byCode || hit.field == u"code"_s;
    }
    std::vector<std::pair<SearchGroup, Group *>> order;
    for (auto &[name, group] : byGroup)
        order.emplace_back(name, &group);
    std::stable_partition(order.begin(), order.end(), [](const auto &each) { return each.second->byCode; });

    std::vector<SearchRow> rows;
    for (const auto &[name, group] : order) {
        rows.push_back({SearchRow::Type::Head, name, group->count});
        const bool all = whole.contains(name);
        size_t shown = std::min(group->rows.size(), size_t(all ? Whole : Some));
        if (group->rows.size() == shown + 1 && group->count == int(shown) + 1)
            ++shown;
        for (size_t i = 0; i < shown; ++i)
            rows.push_back(std::move(group->rows[i]));
        if (group->count > int(shown) && shown > 0)
            rows.push_back({all ? SearchRow::Type::Note : SearchRow::Type::More, name,
                            all ? group->count - int(shown) : group->count});
    }
    return rows;
}

} // namespace jalon::gui
