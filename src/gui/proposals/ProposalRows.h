// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Opinions.h"
#include "gui/registers/RegisterModel.h"

#include <QCoreApplication>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// What the page Propositions shows; empty members do not filter.
struct ProposalFilter
{
    std::optional<core::ProposalSource> source;
    std::optional<core::ProposalConclusion> conclusion; ///< as of the date of the window
    QString words;                                      ///< in every text of it, and in who brought it

    bool isEmpty() const { return *this == ProposalFilter{}; }
    friend bool operator==(const ProposalFilter &, const ProposalFilter &) = default;
};

/// By number, the newest first.
std::vector<RegisterRow> proposalRows(const core::Plan &plan, const ProposalFilter &filter, const QDate &asOf,
                                      const report::Wording &wording);

/// The signs that stand beside the words of a conclusion and of an answer; of nothing answered: `Planned`.
Mark markOf(core::ProposalConclusion conclusion);
Mark markOf(const core::Assessment *answer);

/// What the assessments come to, as facts: how many assessed, and each criterion on which they do not all
/// say the same, with who says what. Never one mark for all.
class AssessmentFacts
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::AssessmentFacts)

public:
    static QString sentence(const core::Plan &plan, const core::Id<core::Proposal> &proposal,
                            const report::Wording &wording);
};

/// "Issue de la proposition P3, réseau des élus, 12 mai 2017": where a sheet comes from; for one that was
/// voted and took a proposal up, so. Empty: nobody proposed it.
class ProposalOrigin
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::ProposalOrigin)

public:
    static QString sentence(const core::Plan &plan, const core::Id<core::ActionSheet> &action,
                            const report::Wording &wording);
};

} // namespace jalon::gui
