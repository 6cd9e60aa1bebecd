// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"
#include "core/rules/IndicatorValues.h"

#include <QAbstractTableModel>
#include <QHash>

#include <set>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// Which indicators the table shows. Empty sets show everything.
struct IndicatorFilter
{
    std::set<int> challenges; ///< numbers
    std::optional<core::IndicatorKind> kind;
    bool toFill = false; ///< only those without a value as of the as-of date
    QString words;       ///< in label, code or action title; accents and case aside

    bool isEmpty() const { return challenges.empty() && !kind && !toFill && words.isEmpty(); }
    friend bool operator==(const IndicatorFilter &, const IndicatorFilter &) = default;
};

/// The indicators of a plan, grouped by action, by the years of the plan. Keeps its own row order as ids and
/// looks values up in the plan; never writes. Group rows have no items but their first. A measurement that is
/// recorded repaints its row and does not re-apply the filter: a row just filled in does not run away.
class IndicatorTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int LabelColumn = 0, KindColumn = 1, FirstYearColumn = 2;

    /// `plan` and `wording` must outlive the model.
    IndicatorTableModel(const core::Plan &plan, const report::Wording &wording, QObject *parent = nullptr);

    void setAsOf(const QDate &asOf);
    QDate asOf() const { return m_asOf; }
    void setFilter(const IndicatorFilter &filter);
    const IndicatorFilter &filter() const { return m_filter; }
    /// Reads the plan again; resets only if other rows or years come out.
    void refresh();
    /// The same, knowing what changed.
    void planChanged(const core::ChangeSet &set);

    bool isGroup(int row) const { return m_rows[size_t(row)].indicator.isNull(); }
    core::Id<core::ActionSheet> actionAt(int row) const { return m_rows[size_t(row)].action; }
    core::Id<core::Indicator> indicatorAt(int row) const { return m_rows[size_t(row)].indicator; }
    int rowOf(const core::Id<core::Indicator> &id) const; ///< -1 if not shown
    int yearOf(int column) const;                         ///< 0 for the other columns
    int columnOf(int year) const;                         ///< -1 outside the table
    int lastColumn() const { return FirstYearColumn + yearCount(); }
    int firstYear() const { return m_years.first; }
    int lastYear() const { return m_years.second; }

    /// The number of the challenge of a row, for its colour.
    int challengeAt(int row) const;
    const core::Indicator *indicator(int row) const; ///< null for group rows
    core::IndicatorValue value(int row, int column) const;
    /// What a cell says beside its value, for small marks and words.
    struct Marks
    {
        bool computed = false;
        bool overridden = false; ///< a typed value in place of the computed one
        bool offTarget = false;
        bool onTarget = false;
    };
    Marks marks(int row, int column) const;
    /// How many measurements stand behind a cell.
    int measurementCount(int row, int column) const;
    /// When the indicator was last measured, up to the as-of date; invalid if never. (The value of a
    /// milestone keeps the date it was first reached.)
    QDate lastDate(int row) const;
    /// The longest texts that measurements put into a year cell, for the width of its column: the figure, and
    /// the parts of a rate. Sums may be longer still.
    std::pair<QString, QString> longestTexts() const;
    bool isToCome(int column) const { return yearOf(column) > m_asOf.year(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        core::Id<core::ActionSheet> action;
        core::Id<core::Indicator> indicator; ///< null: the row of the action itself
        friend bool operator==(const Row &, const Row &) = default;
    };

    int yearCount() const { return m_years.second - m_years.first + 1; }
    std::vector<Row> readRows() const;
    bool matches(const core::ActionSheet &action, const QString &actionText,
                 const core::Indicator &indicator) const;
    QString displayText(const QModelIndex &index) const;
    QString spokenText(const QModelIndex &index) const;
    QString tip(const QModelIndex &index) const;
    QStringList markWords(const QModelIndex &index) const;
    void repaintRows(int first, int last);

    const core::Plan &m_plan;
    const report::Wording &m_wording;
    QDate m_asOf;
    IndicatorFilter m_filter;
    std::vector<Row> m_rows;
    QHash<QUuid, int> m_rowOf;
    std::pair<int, int> m_years;
};

} // namespace jalon::gui
