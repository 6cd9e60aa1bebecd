// SPDX-License-Identifier: GPL-3.0-or-later
// What validation asks of proposals, the follow-up body and the years of review.
#include "core/rules/ValidationParts.h"

using namespace Qt::StringLiterals;

namespace jalon::core::validation {

namespace {

Outcome given(const QString &name, const QDate &date)
{
    return date.isNull() ? refuse(ErrorCode::Empty, name) : Outcome{};
}

Outcome ordered(const QDate &first, const QDate &last, const QString &name)
{
    return first.isValid() && last.isValid() && last < first
               ? refuse(ErrorCode::EndBeforeStart, name, last.toString(Qt::ISODate))
               : Outcome{};
}

/// A number that documents quote: from 1, and nobody else's.
template <class Entity>
Outcome checkNumber(const Plan &plan, const Entity &row)
{
    if (row.number < 1 || row.number > 9999)
        return refuse(ErrorCode::OutOfRange, u"number"_s, QString::number(row.number));
    for (const Entity &other : plan.table<Entity>().rows()) {
        if (other.id != row.id && other.number == row.number)
            return refuse(ErrorCode::NotUnique, u"number"_s, QString::number(row.number));
    }
    return {};
}

} // namespace

Outcome checkRow(const Plan &plan, const Proposal &proposal)
{
    if (auto done = checkNumber(plan, proposal); !done)
        return done;
    if (auto done = given(u"date"_s, proposal.date); !done)
        return done;
    if (auto done = required(u"title"_s, proposal.title); !done)
        return done;
    const bool open = proposal.conclusion == ProposalConclusion::Open;
    if (open != proposal.concludedOn.isNull())
        return refuse(ErrorCode::Empty, u"concluded_on"_s);
    if (proposal.actionId && proposal.conclusion != ProposalConclusion::Accepted)
        return refuse(ErrorCode::WrongType, u"action_id"_s);
    // an acceptance speaks for itself; anything else owes the one who proposed a reason
    if (!open && proposal.conclusion != ProposalConclusion::Accepted)
        return required(u"conclusion_text"_s, proposal.conclusionText);
    return {};
}

Outcome checkRow(const Plan &plan, const Assessment &assessment)
{
    for (const Assessment *other : plan.childrenOf<Assessment>(assessment.proposalId)) {
        if (other->id != assessment.id && other->criterionId == assessment.criterionId &&
            other->partyId == assessment.partyId)
            return refuse(ErrorCode::NotUnique, u"criterion_id"_s);
    }
    return {};
}

Outcome checkRow(const Plan &, const BodyMember &member)
{
    return ordered(member.since, member.until, u"until"_s);
}

Outcome checkRow(const Plan &, const BodySession &session)
{
    if (auto done = given(u"date"_s, session.date); !done)
        return done;
    return required(u"title"_s, session.title);
}

Outcome checkRow(const Plan &plan, const Opinion &opinion)
{
    if (auto done = checkNumber(plan, opinion); !done)
        return done;
    if (auto done = given(u"date"_s, opinion.date); !done)
        return done;
    if (auto done = required(u"text"_s, opinion.text); !done)
        return done;
    const bool answered = opinion.reply != OpinionReply::None;
    if (answered == opinion.repliedOn.isNull())
        return refuse(ErrorCode::Empty, u"replied_on"_s);
    if (opinion.closedOn.isValid() && !answered)
        return refuse(ErrorCode::Empty, u"reply"_s);
    if (auto done = ordered(opinion.date, opinion.repliedOn, u"replied_on"_s); !done)
        return done;
    // what is not followed has its reason (sheet 5.2: the body wants its opinions answered)
    return opinion.reply == OpinionReply::Partly || opinion.reply == OpinionReply::NotFollowed
               ? required(u"reply_text"_s, opinion.replyText)
               : Outcome{};
}

Outcome checkRow(const Plan &plan, const YearText &text)
{
    if (text.challengeId && text.actionId)
        return refuse(ErrorCode::WrongType, u"challenge_id"_s);
    for (const YearText &other : plan.table<YearText>().rows()) {
        if (other.id != text.id && other.year == text.year && other.challengeId == text.challengeId &&
            other.actionId == text.actionId)
            return refuse(ErrorCode::NotUnique, u"year"_s, QString::number(text.year));
    }
    if (text.text.isEmpty() && text.asked.isEmpty())
        return refuse(ErrorCode::Empty, u"text"_s);
    return checkYear(text.year);
}

Outcome checkRow(const Plan &plan, const ActionDecision &decision)
{
    for (const ActionDecision *other : plan.childrenOf<ActionDecision>(decision.actionId)) {
        if (other->id != decision.id && other->year == decision.year)
            return refuse(ErrorCode::NotUnique, u"year"_s, QString::number(decision.year));
    }
    if (auto done = given(u"decided_on"_s, decision.decidedOn); !done)
        return done;
    if (auto done = ordered(decision.decidedOn, decision.confirmedOn, u"confirmed_on"_s); !done)
        return done;
    return checkYear(decision.year);
}

Outcome checkRow(const Plan &plan, const YearClosing &closing)
{
    if (auto done = checkYear(closing.year); !done)
        return done;
    if (auto done = given(u"closed_on"_s, closing.closedOn); !done)
        return done;
    if (!isHash(closing.seal))
        return refuse(ErrorCode::WrongType, u"seal"_s, closing.seal);
    if (!closing.logo.isEmpty() && !isHash(closing.logo))
        return refuse(ErrorCode::WrongType, u"logo"_s, closing.logo);
    if (closing.reopenedOn.isValid()) {
        if (auto done = ordered(closing.closedOn, closing.reopenedOn, u"reopened_on"_s); !done)
            return done;
        return required(u"reopen_reason"_s, closing.reopenReason);
    }
    for (const YearClosing &other : plan.table<YearClosing>().rows()) {
        if (other.id != closing.id && other.year == closing.year && other.reopenedOn.isNull())
            return refuse(ErrorCode::NotUnique, u"year"_s, QString::number(closing.year));
    }
    return {};
}

Outcome checkRow(const Plan &, const Transmission &sent)
{
    if (auto done = checkYear(sent.year); !done)
        return done;
    if (auto done = given(u"sent_on"_s, sent.sentOn); !done)
        return done;
    if (auto done = required(u"document"_s, sent.document); !done)
        return done;
    if (!sent.hash.isEmpty() && !isHash(sent.hash))
        return refuse(ErrorCode::WrongType, u"hash"_s, sent.hash);
    return sent.recipientId ? Outcome{} : required(u"recipient"_s, sent.recipient);
}

} // namespace jalon::core::validation
