// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/AnnualReview.h"
#include "gui/widgets/StateMark.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

// A mark with its word, as a badge shows them.
struct BadgeText
{
    Mark mark = Mark::None;
    QString text;

    bool operator==(const BadgeText &) const = default;
};

// The figures of core/review as the overview pages say them. Counts nothing itself: numbers come from
// AnnualReview, words of codes, dates and money from report::Wording.
class Figures
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::Figures)

public:
    // The state, then what is computed, the gravest first. An action that waits at a gate and of which nobody
    // said anything shows the waiting only.
    static std::vector<BadgeText> badges(const core::ActionReview &action, const QDate &asOf,
                                         const report::Wording &wording);
    // "2 réalisées", "10 en cours" …; states that do not occur are left out.
    static QStringList byStatus(const core::ReviewTotals &totals);
    // The same with their states.
    static std::vector<std::pair<core::Status, QString>> eachStatus(const core::ReviewTotals &totals);
    static QString actions(int n);
    static QString late(int n);
    static QString waiting(int n);
    static QString indicators(const core::ReviewTotals &totals);
    // "coût connu : au moins 126 500 €/an"
    static QString knownCost(const core::ReviewTotals &totals, const report::Wording &wording);
};

} // namespace jalon::gui
