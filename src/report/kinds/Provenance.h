// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/AnnualReview.h"
#include "report/document/Document.h"
#include "report/Wording.h"

#include <QHash>

namespace jalon::report {

/// The annex "Origine des chiffres": numbers the figures of a report in the order in which they are printed
/// and says where each comes from. One per report; the same figure keeps its number wherever it is printed.
/// Computes no figure: it is given them.
class Provenance
{
public:
    Provenance(const core::Plan &plan, const Wording &wording, const QDate &asOf);

    /// The number of an indicator's value; 0 for one that is not measured.
    int indicator(const core::Indicator &indicator, const core::IndicatorValue &value);
    /// Of the cost of a challenge, or of the plan if none is given; 0 where no sheet has an amount.
    int cost(const core::CostTotal &total, const core::Challenge *challenge = nullptr);

    /// Where the value of an indicator comes from, short enough for the foot of a page; gives no number.
    QString source(const core::Indicator &indicator, const core::IndicatorValue &value) const;

    bool isEmpty() const { return m_rows.isEmpty(); }
    /// The annex: one row for every number given so far. Adds nothing if there is none.
    void addTo(Document &document) const;

private:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
    int number(const QString &figure, const QList<Cell> &cells);
    QString formula(const core::Indicator &indicator, const core::IndicatorValue &value) const;
    QString computedBy(const core::Indicator &indicator, const core::IndicatorValue &value) const;
    Cell counted(const core::IndicatorValue &value, const core::IndicatorRule &rule) const;
    Cell measurements(const core::Indicator &indicator, const core::IndicatorValue &value) const;

    const core::Plan &m_plan;
    const Wording &m_wording;
    QDate m_asOf;
    QHash<QString, int> m_numbers; ///< by what makes a figure the same: its subject and its origin
    QList<Row> m_rows;
};

} // namespace jalon::report
