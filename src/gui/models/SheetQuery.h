// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QLocale>
#include <QSet>
#include <QString>
#include <vector>

#include "core/rules/Situation.h"

namespace jalon::gui {

class SheetSummaries;
struct SheetSummary;

// Which sheets are listed and in what order: a value that the filter line makes and the screen runs. Words
// are found whatever their accents and capitals (core::matches); titles are sorted as the language does.
struct SheetQuery
{
    enum class Order { Code, Title, State, End, Cost };

    QSet<int> challenges; // numbers; none: all
    core::Id<core::Party> pilot;
    std::optional<core::Status> status;
    bool lateOnly = false;
    bool toClarifyOnly = false;
    QString words;
    Order order = Order::Code;
    bool descending = false;

    // Some sheets may be hidden.
    bool isFiltering() const;
    // But for the words.
    bool accepts(const SheetSummary &summary) const;
    std::vector<core::Id<core::ActionSheet>> run(const core::Plan &plan, const SheetSummaries &summaries,
                                                 const QLocale &locale) const;
};

} // namespace jalon::gui
