// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Wording that speaks of proposals, of the follow-up body and of the year's review.
#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

QString Wording::proposalSource(ProposalSource source) const
{
    switch (source) {
    case ProposalSource::Network:
        return tr("network of elected representatives");
    case ProposalSource::Consultation:
        return tr("consultation spaces");
    case ProposalSource::FollowUpBody:
        return tr("follow-up body");
    case ProposalSource::Other:
        break;
    }
    return tr("other source");
}

QString Wording::proposalConclusion(ProposalConclusion conclusion) const
{
    switch (conclusion) {
    case ProposalConclusion::Accepted:
        return tr("accepted", "proposal");
    case ProposalConclusion::Adjourned:
        return tr("adjourned", "proposal");
    case ProposalConclusion::Rejected:
        return tr("rejected", "proposal");
    case ProposalConclusion::Open:
        break;
    }
    return tr("under study", "proposal");
}

QString Wording::proposalNumber(const Proposal &proposal) const
{
    return u'P' + QString::number(proposal.number);
}

QString Wording::criterionAnswer(CriterionAnswer answer) const
{
    switch (answer) {
    case CriterionAnswer::Met:
        return tr("met", "criterion");
    case CriterionAnswer::Partly:
        return tr("partly met", "criterion");
    case CriterionAnswer::NotMet:
        return tr("not met", "criterion");
    case CriterionAnswer::NotAssessable:
        break;
    }
    return tr("not assessable", "criterion");
}

QString Wording::opinionKind(OpinionKind kind) const
{
    return kind == OpinionKind::Opinion ? tr("Opinion") : tr("Recommendation");
}

QString Wording::opinionNumber(const Opinion &opinion) const
{
    return opinion.kind == OpinionKind::Opinion ? tr("Opinion no. %1").arg(opinion.number)
                                                : tr("Recommendation no. %1").arg(opinion.number);
}

QString Wording::opinionReply(OpinionReply reply) const
{
    switch (reply) {
    case OpinionReply::Followed:
        return tr("followed", "opinion");
    case OpinionReply::Partly:
        return tr("partly followed", "opinion");
    case OpinionReply::NotFollowed:
        return tr("not followed", "opinion");
    case OpinionReply::None:
        break;
    }
    return tr("awaiting a reply", "opinion");
}

QString Wording::decision(DecisionKind decision) const
{
    switch (decision) {
    case DecisionKind::Continue:
        return tr("continue", "decision");
    case DecisionKind::Reinforce:
        return tr("reinforce", "decision");
    case DecisionKind::Adapt:
        return tr("adapt", "decision");
    case DecisionKind::Suspend:
        return tr("suspend", "decision");
    case DecisionKind::Stop:
        break;
    }
    return tr("stop", "decision");
}

QString Wording::documentKind(const QString &code) const
{
    if (code == u"annual"_s)
        return tr("annual report", "document");
    if (code == u"follow-up"_s)
        return tr("file of the follow-up body", "document");
    if (code == u"synthesis"_s)
        return tr("synthesis", "document");
    if (code == u"indicators"_s)
        return tr("indicator table", "document");
    if (code == u"action-review"_s)
        return tr("review of an action", "document");
    if (code == u"sheet"_s)
        return tr("action sheet", "document");
    if (code == u"sheets"_s)
        return tr("action sheets", "document");
    if (code == u"minutes"_s)
        return tr("minutes of the annual review", "document");
    return code;
}

QString Wording::registerSentence(const IndicatorRule &rule) const
{
    QStringList kinds;
    if (rule.source == RuleSource::Transmissions) {
        for (const QString &kind : rule.kinds)
            kinds << tr("“%1”").arg(documentKind(kind));
        const QString documents =
            kinds.isEmpty() ? tr("documents sent") : tr("documents sent (%1)").arg(kinds.join(u", "_s));
        return rule.function == RuleFunction::Reached
                   ? tr("Reached with the first of the %1").arg(documents)
                   : tr("Number of different %1 in the year").arg(documents);
    }
    for (const QString &kind : rule.kinds)
        kinds << proposalSource(fromCode<ProposalSource>(kind).value_or(ProposalSource::Other));
    const QString what =
        rule.source == RuleSource::AcceptedProposals ? tr("proposals accepted") : tr("proposals received");
    const QString proposals = kinds.isEmpty() ? what : tr("%1 from: %2").arg(what, kinds.join(u", "_s));
    return rule.function == RuleFunction::Reached ? tr("Reached with the first of the %1").arg(proposals)
                                                  : tr("How many %1 in the year").arg(proposals);
}

} // namespace jalon::report
