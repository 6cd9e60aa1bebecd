// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ActionSheet.h"

namespace jalon::core {

/// The money of an action in one year, from one funder: planned, committed and paid (prévu, engagé, payé). A
/// column without an amount is not known, which is no zero.
struct BudgetLine
{
    Id<BudgetLine> id;
    Id<ActionSheet> actionId;
    int position = 0; ///< within the sheet
    int year = 0;
    QString label;
    QString funder; ///< who pays; empty: not said
    std::optional<Money> planned;
    std::optional<Money> committed;
    std::optional<Money> paid;
    QString comment;

    friend bool operator==(const BudgetLine &, const BudgetLine &) = default;
};

template <>
struct Fields<BudgetLine>
{
    static constexpr auto table = "budget_line";
    static constexpr auto parent = &BudgetLine::actionId;
    static constexpr auto all = std::tuple{
        Field{"id", &BudgetLine::id},
        Field{"action_id", &BudgetLine::actionId},
        Field{"position", &BudgetLine::position},
        Field{"year", &BudgetLine::year},
        Field{"label", &BudgetLine::label},
        Field{"funder", &BudgetLine::funder},
        Field{"planned", &BudgetLine::planned},
        Field{"committed", &BudgetLine::committed},
        Field{"paid", &BudgetLine::paid},
        Field{"comment", &BudgetLine::comment},
    };
};

} // namespace jalon::core
