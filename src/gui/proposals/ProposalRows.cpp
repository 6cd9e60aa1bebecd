// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/proposals/ProposalRows.h"

#include "core/base/Text.h"
#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

const Party *bringer(const Plan &plan, const Proposal &proposal)
{
    return proposal.partyId ? plan.find(*proposal.partyId) : nullptr;
}

bool fits(const Plan &plan, const Proposal &proposal, const ProposalFilter &filter, const QDate &asOf,
          const report::Wording &wording)
{
    if (filter.source && proposal.source != *filter.source)
        return false;
    if (filter.conclusion && conclusionAt(proposal, asOf) != *filter.conclusion)
        return false;
    if (filter.words.isEmpty())
        return true;
    const Party *party = bringer(plan, proposal);
    const QStringList texts{wording.proposalNumber(proposal),
                            proposal.title,
                            proposal.description,
                            proposal.origin,
                            proposal.conclusionText,
                            party ? party->name : QString()};
    return matches(filter.words, texts.join(u'\n'));
}

/// "rempli selon A et B, non évaluable selon C" of one criterion; empty where all say the same.
QStringList saidBy(const Plan &plan, const Id<Proposal> &proposal, const Id<Criterion> &criterion,
                   const std::vector<const Party *> &assessors, CriterionAnswer answer)
{
    QStringList names;
    for (const Party *assessor : assessors) {
        const Assessment *said = assessmentOf(plan, proposal, criterion, assessor->id);
        if (said && said->answer == answer)
            names << assessor->name;
    }
    return names;
}

} // namespace

std::vector<RegisterRow> proposalRows(const Plan &plan, const ProposalFilter &filter, const QDate &asOf,
                                      const report::Wording &wording)
{
    std::vector<RegisterRow> rows;
    const auto all = plan.proposals();
    for (auto each = all.rbegin(); each != all.rend(); ++each) {
        const Proposal &proposal = **each;
        if (!fits(plan, proposal, filter, asOf, wording))
            continue;
        QStringList facts{wording.shortDate(proposal.date), wording.proposalSource(proposal.source)};
        if (const Party *party = bringer(plan, proposal))
            facts << party->name;
        const ProposalConclusion conclusion = conclusionAt(proposal, asOf);
        rows.push_back({proposal.id.value, wording.proposalNumber(proposal), proposal.title,
                        facts.join(u" · "_s), markOf(conclusion), wording.proposalConclusion(conclusion)});
    }
    return rows;
}

Mark markOf(ProposalConclusion conclusion)
{
    switch (conclusion) {
    case ProposalConclusion::Accepted:
        return Mark::Done;
    case ProposalConclusion::Adjourned:
        return Mark::Suspended;
    case ProposalConclusion::Rejected:
        return Mark::Stopped;
    case ProposalConclusion::Open:
        break;
    }
    return Mark::Ongoing;
}

Mark markOf(const Assessment *answer)
{
    if (!answer)
        return Mark::Planned;
    switch (answer->answer) {
    case CriterionAnswer::Met:
        return Mark::Done;
    case CriterionAnswer::Partly:
        return Mark::Ongoing;
    case CriterionAnswer::NotMet:
        return Mark::Stopped;
    case CriterionAnswer::NotAssessable:
        break;
    }
    return Mark::Unknown;
}

QString AssessmentFacts::sentence(const Plan &plan, const Id<Proposal> &proposal,
                                  const report::Wording &wording)
{
    const auto assessors = assessorsOf(plan, proposal);
    if (assessors.empty())
        return tr("Nobody has assessed it yet.");
    QStringList parts{tr("%n assessor(s)", nullptr, int(assessors.size()))};
    int open = 0;
    for (const Criterion *criterion : plan.criteria()) {
        QStringList said;
        int answers = 0;
        for (const auto &entry : EnumCodes<CriterionAnswer>::all) {
            const QStringList names = saidBy(plan, proposal, criterion->id, assessors, entry.value);
            answers += int(names.size());
            if (!names.isEmpty()) //: %1 is an answer, %2 who gave it
                said << tr("%1 according to %2")
                            .arg(wording.criterionAnswer(entry.value), names.join(u", "_s));
        }
        open += int(assessors.size()) - answers;
        if (said.size() > 1) //: %1 is the number of a criterion, %2 who says what of it
            parts << tr("criterion %1: %2").arg(QString::number(criterion->position), said.join(u", "_s));
    }
    if (open > 0)
        parts << tr("%n answer(s) still missing", nullptr, open);
    else if (parts.size() == 1 && assessors.size() > 1)
        parts << tr("all answers agree");
    return parts.join(tr("; ", "between facts"));
}

QString ProposalOrigin::sentence(const Plan &plan, const Id<ActionSheet> &action,
                                 const report::Wording &wording)
{
    const Proposal *proposal = originOf(plan, action);
    const ActionSheet *sheet = plan.find(action);
    if (!proposal || !sheet)
        return {};
    const QStringList facts{wording.proposalNumber(*proposal), wording.proposalSource(proposal->source),
                            wording.date(proposal->date)};
    // a sheet of the vote was there before: it took the proposal up
    return sheet->adoptedTitle.isEmpty() ? tr("Comes from proposal %1").arg(facts.join(u", "_s))
                                         : tr("Takes up proposal %1").arg(facts.join(u", "_s));
}

} // namespace jalon::gui
