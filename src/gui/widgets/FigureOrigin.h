// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IndicatorValues.h"
#include "gui/screens/EntityRef.h"

#include <QCoreApplication>

#include <vector>

namespace jalon::report {
class Wording;
}
namespace jalon::session {
class PlanSession;
}

namespace jalon::gui {

/// One row that a figure rests on, in words, and its place in the program.
struct OriginLine
{
    QString when; ///< its date; empty where it has none
    QString text;
    QString detail; ///< source, comment, who wrote it when
    EntityRef place;
};

/// Everything that "where does this figure come from?" answers.
struct OriginFacts
{
    QString value;     ///< "2018: 14 meetings (at least)"
    QString formula;   ///< how it was made, as a sentence
    QStringList notes; ///< the other value where a measurement overrides, what says nothing …
    std::vector<OriginLine> lines;
};

/// "Where does this figure come from?", in words: how the value was made and each row it is made of
/// (measurements, journal entries, steps, parties, obligations, proposals, documents sent), with date,
/// source, and who typed it when (from the change log). Shown by indicators/OriginDialog.
class FigureOrigin
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::FigureOrigin)

public:
    /// With authors: reads the change log, so only when somebody asks.
    static OriginFacts facts(session::PlanSession &session, const report::Wording &wording,
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
