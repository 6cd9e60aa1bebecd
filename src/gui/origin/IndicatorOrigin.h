// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IndicatorValues.h"
#include "gui/origin/Origin.h"

#include <QCoreApplication>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// Where a figure of an indicator comes from, in words: how the value was made and each row it is made of
/// (measurements, journal entries, steps, parties, obligations, proposals, documents sent), with date and
/// source.
class IndicatorOrigin
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::IndicatorOrigin)

public:
    static OriginFacts facts(const core::Plan &plan, const report::Wording &wording,
                             const core::Indicator &indicator, const core::IndicatorValue &value,
                             const QDate &asOf);
    /// The rows alone, newest last: what a rule would count.
    static std::vector<OriginLine> lines(const core::Plan &plan, const report::Wording &wording,
                                         const core::Indicator &indicator, const core::IndicatorValue &value);
    /// "Sum of 2 measurements." — the rule by which a value came out of `count` measurements of the year.
    static QString rule(const core::Indicator &indicator, const core::IndicatorValue &value, int count);

private:
    static OriginLine ofEntry(const core::Plan &plan, const report::Wording &wording,
                              const core::JournalEntry &entry);
    static OriginLine ofStep(const core::Plan &plan, const report::Wording &wording,
                             const core::MethodStep &step);
    static OriginLine ofObligation(const core::Plan &plan, const report::Wording &wording,
                                   const core::Obligation &obligation);
    static OriginLine ofProposal(const report::Wording &wording, const core::Proposal &proposal);
    static OriginLine ofTransmission(const core::Plan &plan, const report::Wording &wording,
                                     const core::Transmission &sent);
    static OriginLine ofMeasurement(const report::Wording &wording, const core::Indicator &indicator,
                                    const core::Measurement &measurement);
    static QString formula(const core::Plan &plan, const report::Wording &wording,
                           const core::Indicator &indicator, const core::IndicatorValue &value);
};

} // namespace jalon::gui
