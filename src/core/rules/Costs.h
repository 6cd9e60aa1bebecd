// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

namespace jalon::core {

/// What one line costs: its amount, else quantity × unit amount (rounded to the cent), else not known.
std::optional<Money> amountOf(const CostLine &line);

/// What one sheet costs. `state` is the sheet's; the sums hold only where it is Known.
struct ActionCost
{
    Knowledge state = Knowledge::Missing;
    std::optional<Money> perYear; ///< sum of the yearly lines that have an amount; nothing if there is none
    std::optional<Money> once;
    bool incomplete = false; ///< Known, but a line has no amount, or there is no line at all

    /// Not costed: the sums of the plan lack this sheet, wholly or in part.
    bool isOpen() const
    {
        return state == Knowledge::Missing || state == Knowledge::ToBeDetermined || incomplete;
    }
    friend bool operator==(const ActionCost &, const ActionCost &) = default;
};

ActionCost costOf(const Plan &plan, const ActionSheet &action);

/// Sum over sheets. A total over any open part says "at least" and names what is not costed.
struct CostTotal
{
    Money yearlyKnown; ///< full-year indicative cost, whatever the sheets' dates (docs/command-line.md)
    Money onceKnown;
    QStringList notCosted; ///< codes, in the plan's order
    bool hasAmount = false; ///< at least one sheet has a known amount: without it "0 €" would be an invention
    bool allNil = true;     ///< every sheet says nil or not applicable

    bool atLeast() const { return !notCosted.isEmpty(); }
    friend bool operator==(const CostTotal &, const CostTotal &) = default;
};

CostTotal costTotal(const Plan &plan, const std::vector<const ActionSheet *> &actions);

} // namespace jalon::core
