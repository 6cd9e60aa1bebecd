// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewPages that words the proposals of the year: where each comes from, how every assessor
// answered every criterion, what was concluded.
#include "gui/screens/review/ReviewPages.h"

#include "gui/screens/review/ReviewSubject.h"
#include "gui/screens/review/SlideBlocks.h"
#include "report/Wording.h"

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

QString capital(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

Mark markOf(core::ProposalConclusion conclusion)
{
    switch (conclusion) {
    case core::ProposalConclusion::Accepted:
        return Mark::Done;
    case core::ProposalConclusion::Adjourned:
        return Mark::Suspended;
    case core::ProposalConclusion::Rejected:
        return Mark::Stopped;
    case core::ProposalConclusion::Open:
        break;
    }
    return Mark::Ongoing;
}

Mark markOf(core::CriterionAnswer answer)
{
    switch (answer) {
    case core::CriterionAnswer::Met:
        return Mark::Done;
    case core::CriterionAnswer::Partly:
        return Mark::Ongoing;
    case core::CriterionAnswer::NotMet:
        return Mark::Stopped;
    case core::CriterionAnswer::NotAssessable:
        break;
    }
    return Mark::Unknown;
}

} // namespace

void ReviewPages::fillProposals(ReviewPage &page) const
{
    const auto proposals = core::proposalsOf(m_plan, m_review.year);
    const auto count = [&](core::ProposalConclusion conclusion) {
        return int(std::count_if(proposals.begin(), proposals.end(), [&](const core::Proposal *one) {
            return core::conclusionAt(*one, m_review.asOf) == conclusion;
        }));
    };
    QStringList parts;
    if (const int n = count(core::ProposalConclusion::Accepted))
        parts << tr("%n accepted", nullptr, n);
    if (const int n = count(core::ProposalConclusion::Adjourned))
        parts << tr("%n adjourned", nullptr, n);
    if (const int n = count(core::ProposalConclusion::Rejected))
        parts << tr("%n refused", nullptr, n);
    if (const int n = count(core::ProposalConclusion::Open))
        parts << tr("%n under study", nullptr, n);
    //: %1 how many proposals, %2 what became of them
    page.subtitle =
        tr("%1: %2").arg(tr("%n proposal(s)", nullptr, int(proposals.size())), parts.join(u", "_s));
    for (const core::Proposal *proposal : proposals)
        page.blocks.push_back(assessed(*proposal));
}

ReviewBlock ReviewPages::assessed(const core::Proposal &proposal) const
{
    ReviewBlock block;
    block.kind = ReviewBlock::Kind::Assessed;
    const auto concluded = core::conclusionAt(proposal, m_review.asOf);
    ReviewRow &row = block.rows.emplace_back();
    row.code = m_wording.proposalNumber(proposal);
    row.title = proposal.title;
    row.badges = {{markOf(concluded), m_wording.proposalConclusion(concluded)}};
    QStringList from{capital(m_wording.proposalSource(proposal.source)), proposal.origin};
    if (const core::Party *party = proposal.partyId ? m_plan.find(*proposal.partyId) : nullptr)
        from << party->name;
    from.removeAll(QString());
    row.lines.push_back(
        {Mark::None, {}, m_wording.shortDate(proposal.date) + u" · "_s + from.join(u", "_s), {}, true});
    for (ReviewLine &line : paragraphs(proposal.description))
        row.lines.push_back(std::move(line));
    addAnswers(block, proposal);
    if (concluded == core::ProposalConclusion::Open)
        return block;
    const core::ActionSheet *action = proposal.actionId ? m_plan.find(*proposal.actionId) : nullptr;
    if (action)
        row.leadsTo = placeOf(action->id);
    //: before the words of a conclusion: when it was given
    const QString head = tr("Concluded on %1:").arg(m_wording.shortDate(proposal.concludedOn));
    const auto words = paragraphs(proposal.conclusionText);
    for (std::size_t i = 0; i < words.size(); ++i)
        block.left.lines.push_back({Mark::None, i == 0 ? head : QString(), words[i].text, {}});
    if (action) {
        const QString became = tr("Taken up in action %1.").arg(m_plan.code(*action));
        if (words.empty())
            block.left.lines.push_back({Mark::None, head, became, {}});
        else
            block.left.lines.back().text += u' ' + became;
    } else if (words.empty()) {
        block.left.lines.push_back({Mark::None, head, m_wording.proposalConclusion(concluded), {}});
    }
    return block;
}

QString ReviewPages::assessorName(const core::Party &assessor, std::size_t index) const
{
    // Without their names two people would be one and the same.
    return m_subject.areNamesHidden() && assessor.kind == core::PartyKind::Person
               ? tr("Assessor %1").arg(index + 1)
               : assessor.name;
}

// Criteria by line, assessors side by side; more of them than stand abreast go on below.
void ReviewPages::addAnswers(ReviewBlock &block, const core::Proposal &proposal) const
{
    const auto assessors = core::assessorsOf(m_plan, proposal.id);
    if (assessors.empty()) {
        block.answers.push_back({tr("Nobody has assessed it against the criteria yet."), {}});
        return;
    }
    for (std::size_t first = 0; first < assessors.size(); first += SlideBlocks::AnswersInALine) {
        const std::size_t end = std::min(assessors.size(), first + SlideBlocks::AnswersInALine);
        ReviewAnswers &head = block.answers.emplace_back();
        for (std::size_t i = first; i < end; ++i)
            head.answers.push_back({Mark::None, {}, assessorName(*assessors[i], i), {}});
        for (const core::Criterion *criterion : m_plan.criteria()) {
            ReviewAnswers answers{capital(criterion->label), {}};
            for (std::size_t i = first; i < end; ++i) {
                const core::Assessment *said =
                    core::assessmentOf(m_plan, proposal.id, criterion->id, assessors[i]->id);
                if (said)
                    answers.answers.push_back({markOf(said->answer),
                                               {},
                                               m_wording.criterionAnswer(said->answer),
                                               {},
                                               said->answer == core::CriterionAnswer::NotAssessable});
                else
                    answers.answers.push_back({Mark::Unknown, {}, tr("not assessed"), {}, true});
            }
            block.answers.push_back(std::move(answers));
        }
    }
}

} // namespace jalon::gui
