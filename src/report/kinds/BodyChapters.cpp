// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters of ReviewChapters that speak of the follow-up body, of proposals, and of what was mended in
// closed years.
#include "report/kinds/ReviewChapters.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

/// "3 followed, 1 awaiting a reply": what is nought is left out.
QString ReviewChapters::answersOf(const std::vector<std::pair<QString, int>> &counted) const
{
    QStringList parts;
    for (const auto &[text, count] : counted)
        if (count > 0)
            parts << text;
    return parts.join(u", "_s);
}

QString ReviewChapters::opinionSentence() const
{
    const OpinionCount &count = m_review.opinions;
    if (count.given == 0)
        return {};
    return tr("%n opinion(s) and recommendation(s) given so far", nullptr, count.given) + tr(": ") +
           answersOf({{tr("%n followed", nullptr, count.followed), count.followed},
                      {tr("%n partly followed", nullptr, count.partly), count.partly},
                      {tr("%n not followed", nullptr, count.notFollowed), count.notFollowed},
                      {tr("%n awaiting a reply", nullptr, count.awaiting), count.awaiting},
                      {tr("%n of them late", nullptr, count.late), count.late}}) +
           u'.';
}

Cell ReviewChapters::opinionCell(const Opinion &opinion) const
{
    Cell result = cell(m_wording.opinionNumber(opinion), Tone::Strong);
    const auto line = [&](const QString &text) { result.runs << Run{u"\n"_s + text, Tone::Quiet}; };
    line(m_wording.shortDate(opinion.date));
    if (const ActionSheet *action = opinion.actionId ? m_plan.find(*opinion.actionId) : nullptr)
        line(tr("action %1").arg(m_plan.code(*action)));
    if (const Party *addressee = opinion.addresseeId ? m_plan.find(*opinion.addresseeId) : nullptr)
        line(tr("addressee: %1").arg(addressee->name));
    if (opinion.date.year() < m_review.year)
        line(tr("carried over"));
    return result;
}

Cell ReviewChapters::replyCell(const Opinion &opinion) const
{
    Cell result;
    const OpinionReply reply = replyAt(opinion, m_review.asOf);
    const OpinionState state = stateOf(opinion, m_review.asOf);
    if (reply == OpinionReply::None) {
        result.runs << Run{m_wording.opinionReply(reply), Tone::Unknown, Mark::Unknown};
        if (opinion.deadline.isValid())
            result.runs << Run{
                u"\n"_s + (state == OpinionState::Late
                               ? tr("late: it was due on %1").arg(m_wording.shortDate(opinion.deadline))
                               : tr("due on %1").arg(m_wording.shortDate(opinion.deadline))),
                state == OpinionState::Late ? Tone::Alert : Tone::Quiet};
        return result;
    }
    const Mark mark = reply == OpinionReply::Followed ? Mark::Done
                      : reply == OpinionReply::Partly ? Mark::Ongoing
                                                      : Mark::Stopped;
    result.runs << Run{m_wording.opinionReply(reply), Tone::Strong, mark}
                << Run{u", "_s + m_wording.shortDate(opinion.repliedOn), Tone::Quiet};
    if (!opinion.replyText.isEmpty())
        result.runs << Run{u"\n"_s + opinion.replyText};
    if (state == OpinionState::Closed)
        result.runs << Run{u"\n"_s + tr("closed on %1").arg(m_wording.shortDate(opinion.closedOn)),
                           Tone::Quiet};
    return result;
}

void ReviewChapters::addOpinions()
{
    const auto opinions = opinionsOf(m_plan, m_review.year);
    if (opinions.empty())
        return;
    m_document.add(Heading{1, {}, tr("Opinions of the follow-up body and replies"), true, {}});
    m_document.add(Paragraph{
        plain(opinionSentence() + u' ' + tr("An opinion comes back in every review until it is closed.")),
        ParagraphStyle::Body});
    Table table;
    table.caption = m_caption(
        tr("%n opinion(s) to look at in the review of %1", nullptr, int(opinions.size())).arg(m_review.year));
    table.columns = {{0, 104, Qt::AlignLeft}, {1, 0, Qt::AlignLeft}, {1, 0, Qt::AlignLeft}};
    table.header = {cell(tr("Number")), cell(tr("What the body says")),
                    cell(tr("What the authority replies"))};
    for (const Opinion *opinion : opinions)
        table.rows << Row{{opinionCell(*opinion), cell(opinion->text), replyCell(*opinion)},
                          opinion->actionId ? stripOf(*opinion->actionId) : QColor(),
                          false};
    m_document.add(table);
}

QString ReviewChapters::proposalSentence() const
{
    const ProposalCount &count = m_review.proposals;
    if (count.received == 0)
        return {};
    return tr("%n proposal(s) received so far", nullptr, count.received) + tr(": ") +
           answersOf({{tr("%n accepted", nullptr, count.accepted), count.accepted},
                      {tr("%n adjourned", nullptr, count.adjourned), count.adjourned},
                      {tr("%n refused", nullptr, count.rejected), count.rejected},
                      {tr("%n under study", nullptr, count.open), count.open}}) +
           u'.';
}

/// "réseau des élus, rencontre du 12 mai 2017"
QString ReviewChapters::originOf(const Proposal &proposal) const
{
    QStringList from{m_wording.proposalSource(proposal.source)};
    if (!proposal.origin.isEmpty())
        from << proposal.origin;
    if (const Party *party = proposal.partyId ? m_plan.find(*proposal.partyId) : nullptr)
        from << party->name;
    return from.join(u", "_s);
}

Runs ReviewChapters::conclusion(const Proposal &proposal) const
{
    const ProposalConclusion concluded = conclusionAt(proposal, m_review.asOf);
    if (concluded == ProposalConclusion::Open)
        return plain(m_wording.proposalConclusion(concluded), Tone::Unknown);
    const Mark mark = concluded == ProposalConclusion::Accepted    ? Mark::Done
                      : concluded == ProposalConclusion::Adjourned ? Mark::Suspended
                                                                   : Mark::Stopped;
    Runs runs = {{m_wording.proposalConclusion(concluded), Tone::Strong, mark},
                 {u", "_s + m_wording.shortDate(proposal.concludedOn), Tone::Quiet}};
    if (const ActionSheet *action = proposal.actionId ? m_plan.find(*proposal.actionId) : nullptr)
        runs << Run{u" – "_s + tr("carried by action %1").arg(m_plan.code(*action))};
    if (!proposal.conclusionText.isEmpty())
        runs << Run{tr(": ") + proposal.conclusionText};
    return runs;
}

Table ReviewChapters::proposalTable() const
{
    Table table;
    table.columns = {{0, 34, Qt::AlignLeft},
                     {1.2, 0, Qt::AlignLeft},
                     {0, 72, Qt::AlignLeft},
                     {0.9, 0, Qt::AlignLeft},
                     {1.1, 0, Qt::AlignLeft}};
    table.header = {cell(tr("No.")), cell(tr("Proposal")), cell(tr("Received")), cell(tr("From")),
                    cell(tr("Conclusion"))};
    for (const Proposal *proposal : proposalsOf(m_plan, m_review.year))
        table.rows << Row{{cell(m_wording.proposalNumber(*proposal), Tone::Strong), cell(proposal->title),
                           cell(m_wording.shortDate(proposal->date)), cell(originOf(*proposal)),
                           Cell{conclusion(*proposal), 1, {}}},
                          proposal->actionId ? stripOf(*proposal->actionId) : QColor(),
                          false};
    return table;
}

void ReviewChapters::addProposals(Criteria criteria)
{
    Table table = proposalTable();
    if (table.rows.isEmpty())
        return;
    m_document.add(Heading{1, {}, tr("Proposals for the plan"), true, {}});
    m_document.add(Paragraph{plain(proposalSentence()), ParagraphStyle::Body});
    table.caption =
        m_caption(tr("%n proposal(s) to look at in the review of %1", nullptr, int(table.rows.size()))
                      .arg(m_review.year));
    m_document.add(table);
    if (criteria == Criteria::Left)
        return;
    for (const Proposal *proposal : proposalsOf(m_plan, m_review.year))
        addProposal(*proposal);
}

void ReviewChapters::addProposal(const Proposal &proposal)
{
    m_document.add(Heading{2, m_wording.proposalNumber(proposal), proposal.title, true, {}});
    m_document.add(
        Paragraph{plain(m_wording.date(proposal.date) + u"  ·  "_s + originOf(proposal), Tone::Quiet),
                  ParagraphStyle::Facts},
        true);
    addText(proposal.description, true);
    addCriteria(proposal);
    Runs runs = {{tr("Conclusion") + tr(": "), Tone::Strong}};
    m_document.add(Paragraph{runs + conclusion(proposal), ParagraphStyle::Body});
}

QString ReviewChapters::assessorName(const Party &assessor, int index) const
{
    return m_withoutNames && assessor.kind == PartyKind::Person ? tr("Assessor %1").arg(index)
                                                                : assessor.name;
}

/// Criteria by line, assessors side by side and never mixed; three to a table, so that evidence has room.
void ReviewChapters::addCriteria(const Proposal &proposal)
{
    constexpr size_t abreast = 3;
    const auto assessors = assessorsOf(m_plan, proposal.id);
    if (assessors.empty()) {
        m_document.add(
            Paragraph{plain(tr("Nobody has assessed this proposal against the criteria yet."), Tone::Unknown),
                      ParagraphStyle::Body});
        return;
    }
    for (size_t first = 0; first < assessors.size(); first += abreast) {
        const size_t end = std::min(assessors.size(), first + abreast);
        Table table;
        table.caption = m_caption(tr("%1 against the criteria").arg(m_wording.proposalNumber(proposal)));
        table.columns = {{0, 128, Qt::AlignLeft}};
        table.header = {cell(tr("Criterion"))};
        for (size_t i = first; i < end; ++i) {
            table.columns << Column{1, 0, Qt::AlignLeft};
            table.header << cell(assessorName(*assessors[i], int(i) + 1));
        }
        for (const Criterion *criterion : m_plan.criteria()) {
            Row row{{cell(criterion->label)}, {}, false};
            for (size_t i = first; i < end; ++i) {
                const Assessment *said = assessmentOf(m_plan, proposal.id, criterion->id, assessors[i]->id);
                row.cells << (said ? cell(m_wording.criterionAnswer(said->answer),
                                          said->answer == CriterionAnswer::NotAssessable ? Tone::Unknown
                                                                                         : Tone::Strong)
                                   : cell(tr("not assessed"), Tone::Unknown));
                if (said && !said->evidence.isEmpty())
                    row.cells.last().runs << Run{u"\n"_s + said->evidence};
            }
            table.rows << row;
        }
        m_document.add(table);
    }
}

} // namespace jalon::report
