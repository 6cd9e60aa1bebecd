// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IndicatorValues.h"

#include <QCoreApplication>

namespace jalon::report {
class Wording;
}
namespace jalon::session {
class PlanSession;
}

namespace jalon::gui {

/// "Where does this figure come from?", in words: how the value of a cell was made, and each measurement it
/// is made of with date, value, source, comment, and who typed it when (from the change log).
class FigureOrigin
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::FigureOrigin)

public:
    static QString text(session::PlanSession &session, const report::Wording &wording,
                        const core::Indicator &indicator, const core::IndicatorValue &value);
    /// "Sum of 2 measurements." — the rule by which a value came out of `count` measurements of the year.
    static QString rule(const core::Indicator &indicator, const core::IndicatorValue &value, int count);
};

} // namespace jalon::gui
