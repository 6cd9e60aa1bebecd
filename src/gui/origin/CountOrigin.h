// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IndicatorValues.h"
#include "core/rules/Situation.h"
#include "gui/origin/Origin.h"

#include <QCoreApplication>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// Where a count comes from, in words: the rows it counts, and those it does not, as of a date. The rules are
/// those of core (Situation, Obligations, IndicatorValues).
class CountOrigin
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::CountOrigin)

public:
    /// Steps done, of all steps.
    static OriginFacts steps(const core::Plan &plan, const report::Wording &wording, const QDate &asOf);
    /// Obligations kept, of those due so far.
    static OriginFacts obligations(const core::Plan &plan, const report::Wording &wording, const QDate &asOf);
    /// Indicators with a value as of the date; of one sheet, or of all for a null id. `collectedOnly`: those
    /// that are given up are not counted.
    static OriginFacts indicators(const core::Plan &plan, const report::Wording &wording, const QDate &asOf,
                                  bool collectedOnly, const core::Id<core::ActionSheet> &sheet = {});
    /// All action sheets, challenge by challenge.
    static OriginFacts actions(const core::Plan &plan, const report::Wording &wording, const QDate &asOf);
    static OriginFacts withStatus(const core::Plan &plan, const report::Wording &wording, const QDate &asOf,
                                  core::Status status);
    static OriginFacts late(const core::Plan &plan, const report::Wording &wording, const QDate &asOf);
    static OriginFacts waiting(const core::Plan &plan, const report::Wording &wording, const QDate &asOf);

private:
    using Chosen = std::function<bool(const core::Situation &)>;
    static OriginFacts sheets(const core::Plan &plan, const report::Wording &wording, const QDate &asOf,
                              const Chosen &chosen);
    static OriginLine ofSheet(const core::Plan &plan, const report::Wording &wording,
                              const core::ActionSheet &action, const core::Situation &now, const QDate &asOf);
    static OriginLine ofIndicator(const core::Plan &plan, const report::Wording &wording,
                                  const core::Indicator &indicator, const core::IndicatorValue &value);
};

} // namespace jalon::gui
