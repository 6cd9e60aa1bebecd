// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IndicatorValues.h"
#include "report/Wording.h"

namespace jalon::report {

/// The rows that a computed value counted, one a line for people: "14 déc. 2017 – Rencontre n° 3, 11
/// participants". The same on paper and on screen ("D’où vient ce chiffre ?"). Texts that somebody typed are
/// left as typed.
class CountedRows
{
public:
    CountedRows(const core::Plan &plan, const Wording &wording)
        : m_plan(plan)
        , m_wording(wording)
    {
    }

    /// Every entry, step, party, obligation, proposal and document sent, in that order. `rule` says which
    /// number of an entry counts.
    QStringList lines(const core::IndicatorValue &value, const core::IndicatorRule &rule) const;

private:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
    QString line(const core::JournalEntry &entry, const core::IndicatorRule &rule) const;
    QString line(const core::Obligation &obligation) const;
    QString line(const core::Proposal &proposal, bool accepted) const;
    QString line(const core::Transmission &sent) const;

    const core::Plan &m_plan;
    const Wording &m_wording;
};

} // namespace jalon::report
