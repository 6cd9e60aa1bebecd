// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/Figures.h"

#include <QAbstractListModel>

#include <optional>

namespace jalon::gui {

// One line of the page of challenges: the head of a challenge's card, or one action in it; worded.
struct ChallengeRow
{
    bool isHead = false;
    bool isLast = false; // of its card
    int challenge = 0;
    core::Id<core::ActionSheet> action; // null in a head
    QString code;
    QString title;
    std::vector<BadgeText> badges;
    QString indicators; // "3/5 ind."
    QString cost;
    bool costKnown = false;
    std::optional<double> start, end; // in years: 2016.75 is the first of October 2016
    QString period;                   // in words
    bool hasDates = false;
    QString spoken; // the whole line, for a screen reader
};

// The years that periods are drawn on, and the as-of date among them.
struct PlanYears
{
    int first = 0;
    int last = 0;
    double asOf = 0;

    bool operator==(const PlanYears &) const = default;
};

// The challenges and their actions at a date, as the lines of one list. Filled from core::reviewAt, which
// computes every figure; an action's line is worded when somebody looks at it. Owned by ChallengesScreen.
class ChallengesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ChallengesModel(QObject *parent = nullptr);

    // Keeps the rows (and with them selection and scroll position) where only their words changed.
    // The plan, and its words, stay for as long as the model.
    void show(const core::Plan &plan, const core::AnnualReview &review, const report::Wording &wording);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const ChallengeRow &row(int row) const;
    bool isHead(int row) const { return m_lines.at(std::size_t(row)).action.id.isNull(); }
    bool isLast(int row) const { return m_lines.at(std::size_t(row)).isLast; } // of its card
    const PlanYears &years() const { return m_years; }
    // -1 if it is not there.
    int rowOf(const core::Id<core::ActionSheet> &action) const;
    int firstAction() const;

private:
    // What a line is worded from: the review stands only until the plan changes.
    struct Line
    {
        int challenge = 0;
        bool isLast = false;
        core::ActionReview action = {};         // without its indicators; null in a head
        std::optional<ChallengeRow> words = {}; // of a head; of an action once somebody looked
    };
    static Line lineOf(const core::ActionReview &action, int challenge);
    static bool isSame(const Line &a, const Line &b);
    ChallengeRow headRow(const core::ChallengeReview &challenge) const;
    ChallengeRow actionRow(const core::ActionReview &action) const;
    QString spoken(const ChallengeRow &row, const core::ActionReview &action) const;

    const core::Plan *m_plan = nullptr;
    const report::Wording *m_wording = nullptr;
    QDate m_asOf;
    mutable std::vector<Line> m_lines;
    PlanYears m_years;
};

} // namespace jalon::gui
