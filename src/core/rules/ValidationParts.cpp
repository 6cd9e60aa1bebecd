// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ValidationParts.h"

using namespace Qt::StringLiterals;

namespace jalon::core::validation {

namespace {

bool isHexadecimal(QStringView text, qsizetype digits)
{
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

bool isEntryMeasure(RuleMeasure measure)
{
    return measure == RuleMeasure::Participants || measure == RuleMeasure::Satisfied ||
           measure == RuleMeasure::Answered || measure == RuleMeasure::Asked ||
           measure == RuleMeasure::Amount;
}

bool isObligationMeasure(RuleMeasure measure)
{
    return measure == RuleMeasure::Kept || measure == RuleMeasure::Due;
}

/// A part must not exceed its whole: 7 satisfied of 5 who answered.
Outcome checkWithin(const std::optional<int> &part, const std::optional<int> &whole, const QString &name)
{
    return part && whole && *part > *whole
               ? refuse(ErrorCode::NumeratorAboveDenominator, name, QString::number(*part))
               : Outcome{};
}

} // namespace

Error refuse(ErrorCode code, const QString &where, const QString &detail)
{
    return {code, where, detail};
}

Outcome required(const QString &name, const QString &text)
{
    return text.trimmed().isEmpty() ? refuse(ErrorCode::Empty, name) : Outcome{};
}

Outcome checkYear(int year)
{
    return year >= 1900 && year <= 2200 ? Outcome{}
                                        : refuse(ErrorCode::OutOfRange, u"year"_s, QString::number(year));
}

bool isHash(const QString &text)
{
    return isHexadecimal(text, 64);
}

bool isColour(const QString &text)
{
    return text.startsWith(u'#') && isHexadecimal(QStringView(text).sliced(1), 6);
}

Outcome checkRow(const Plan &plan, const Target &target)
{
    for (const Target *other : plan.childrenOf<Target>(target.indicatorId)) {
        if (other->id != target.id && other->year == target.year)
            return refuse(ErrorCode::NotUnique, u"year"_s, QString::number(target.year));
    }
    if (!target.value && target.comment.isEmpty())
        return refuse(ErrorCode::Empty, u"value"_s);
    const Indicator *indicator = plan.find(target.indicatorId);
    if (target.value && indicator && indicator->kind == IndicatorKind::Rate &&
        (*target.value < Decimal() || *target.value > Decimal::fromInt(100)))
        return refuse(ErrorCode::OutOfRange, u"value"_s, target.value->toText());
    return checkYear(target.year);
}

Outcome checkRow(const Plan &plan, const IndicatorRule &rule)
{
    if (plan.childrenOf<IndicatorRule>(rule.indicatorId).size() > 1)
        return refuse(ErrorCode::NotUnique, u"indicator_id"_s);
    const bool journal = rule.source == RuleSource::Journal;
    const bool counted = rule.function == RuleFunction::Sum || rule.function == RuleFunction::Ratio;
    const auto fits = [&](RuleMeasure measure) {
        return (journal && isEntryMeasure(measure)) ||
               (rule.source == RuleSource::Obligations && isObligationMeasure(measure));
    };
    if (counted && !fits(rule.measure))
        return refuse(ErrorCode::WrongType, u"measure"_s, toCode(rule.measure));
    if (rule.function == RuleFunction::Ratio && (!fits(rule.base) || rule.base == rule.measure))
        return refuse(ErrorCode::WrongType, u"base"_s, toCode(rule.base));
    if (rule.function == RuleFunction::Distinct && !journal)
        return refuse(ErrorCode::WrongType, u"function"_s, toCode(rule.function));
    const bool ofProposals =
        rule.source == RuleSource::Proposals || rule.source == RuleSource::AcceptedProposals;
    for (const QString &kind : ofProposals ? rule.kinds : QStringList()) {
        if (!fromCode<ProposalSource>(kind))
            return refuse(ErrorCode::UnknownCode, u"kinds"_s, kind);
    }
    for (const QString &kind : rule.partyKinds) {
        if (!fromCode<PartyKind>(kind))
            return refuse(ErrorCode::UnknownCode, u"party_kinds"_s, kind);
    }
    return {};
}

Outcome checkRow(const Plan &, const BudgetLine &line)
{
    return checkYear(line.year);
}

Outcome checkRow(const Plan &, const JournalEntry &entry)
{
    if (entry.date.isNull())
        return refuse(ErrorCode::Empty, u"date"_s);
    if (auto done = required(u"kind"_s, entry.kind); !done)
        return done;
    if (auto done = required(u"title"_s, entry.title); !done)
        return done;
    if (auto done = checkWithin(entry.satisfied, entry.answered, u"satisfied"_s); !done)
        return done;
    return checkWithin(entry.answered, entry.asked, u"answered"_s);
}

Outcome checkRow(const Plan &plan, const JournalAction &link)
{
    for (const JournalAction *other : plan.childrenOf<JournalAction>(link.entryId)) {
        if (other->id != link.id && other->actionId == link.actionId)
            return refuse(ErrorCode::NotUnique, u"action_id"_s);
    }
    return {};
}

Outcome checkRow(const Plan &plan, const JournalParty &link)
{
    for (const JournalParty *other : plan.childrenOf<JournalParty>(link.entryId)) {
        if (other->id != link.id && other->partyId == link.partyId)
            return refuse(ErrorCode::NotUnique, u"party_id"_s);
    }
    return {};
}

Outcome checkRow(const Plan &plan, const Obligation &obligation)
{
    if (obligation.due.isNull())
        return refuse(ErrorCode::Empty, u"due"_s);
    if (obligation.toleranceDays > 366)
        return refuse(ErrorCode::OutOfRange, u"tolerance_days"_s, QString::number(obligation.toleranceDays));
    const MethodStep *step = obligation.stepId ? plan.find(*obligation.stepId) : nullptr;
    if (step && step->actionId != obligation.actionId)
        return refuse(ErrorCode::UnknownReference, u"step_id"_s);
    if (!step && obligation.label.trimmed().isEmpty())
        return refuse(ErrorCode::Empty, u"label"_s);
    // an answer has its day; a duty that was not kept has its reason
    if ((obligation.outcome == ObligationOutcome::Open) != obligation.settledOn.isNull())
        return refuse(ErrorCode::Empty, u"settled_on"_s);
    return obligation.outcome == ObligationOutcome::Missed ? required(u"reason"_s, obligation.reason)
                                                           : Outcome{};
}

Outcome checkRow(const Plan &, const Attachment &attachment)
{
    if (!isHash(attachment.hash))
        return refuse(ErrorCode::WrongType, u"hash"_s, attachment.hash);
    if (attachment.size > maximumAttachment)
        return refuse(ErrorCode::TooLong, u"size"_s, QString::number(attachment.size));
    if (!attachment.entryId && !attachment.obligationId)
        return refuse(ErrorCode::UnknownReference, u"entry_id"_s);
    return required(u"name"_s, attachment.name);
}

Outcome checkRow(const Plan &, const Amendment &amendment)
{
    if (amendment.date.isNull())
        return refuse(ErrorCode::Empty, u"date"_s);
    if (amendment.kind == AmendmentKind::Amendment) {
        if (auto done = required(u"authority"_s, amendment.authority); !done)
            return done;
    }
    return required(u"reason"_s, amendment.reason);
}

Outcome checkRow(const Plan &, const AmendmentChange &change)
{
    if (QUuid::fromString(change.row).isNull())
        return refuse(ErrorCode::WrongType, u"row"_s, change.row);
    return required(u"entity"_s, change.entity);
}

} // namespace jalon::core::validation
