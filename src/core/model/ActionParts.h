// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The ordered and dated parts of an action sheet. Positions count from 1 within the sheet.

#include "core/model/ActionSheet.h"
#include "core/model/Party.h"

#include <array>

namespace jalon::core {

enum class PartyRole { Pilot, Partner };

template <>
struct EnumCodes<PartyRole>
{
    static constexpr std::array all{EnumCode{PartyRole::Pilot, u"pilot"},
                                    EnumCode{PartyRole::Partner, u"partner"}};
};

/// A party in its role on a sheet. Positions count within sheet and role.
struct ActionParty
{
    Id<ActionParty> id;
    Id<ActionSheet> actionId;
    Id<Party> partyId;
    PartyRole role = PartyRole::Pilot;
    int position = 0;

    friend bool operator==(const ActionParty &, const ActionParty &) = default;
};

/// The id that a place has in every copy of a plan: it follows from what it says, for exchange files name the
/// party and not the place.
inline Id<ActionParty> placeId(const Id<ActionSheet> &action, PartyRole role, const Id<Party> &party)
{
    return {QUuid::createUuidV5(action.value, toCode(role) + party.value.toString())};
}

template <>
struct Fields<ActionParty>
{
    static constexpr auto table = "action_party";
    static constexpr auto parent = &ActionParty::actionId;
    static constexpr auto all = std::tuple{
        Field{"id", &ActionParty::id},
        Field{"action_id", &ActionParty::actionId},
        Field{"party_id", &ActionParty::partyId},
        Field{"role", &ActionParty::role},
        Field{"position", &ActionParty::position},
    };
};

/// How often a step's wording makes it come back ("tous les trimestres").
enum class Recurrence { None, TwoMonthly, Quarterly, Yearly };

template <>
struct EnumCodes<Recurrence>
{
    static constexpr std::array all{
        EnumCode{Recurrence::None, u""},
        EnumCode{Recurrence::TwoMonthly, u"P2M"},
        EnumCode{Recurrence::Quarterly, u"P3M"},
        EnumCode{Recurrence::Yearly, u"P1Y"},
    };
};

/// One step of the method.
struct MethodStep
{
    Id<MethodStep> id;
    Id<ActionSheet> actionId;
    int position = 0;
    QString text;
    Recurrence recurrence = Recurrence::None;
    SoftDate start; ///< where the sheet gives one
    SoftDate due;   ///< the step is late after its last day
    SoftDate done;  ///< when it was completed; empty: not done. Words without a date: done, date unknown

    bool isDone() const { return !done.isEmpty(); }
    friend bool operator==(const MethodStep &, const MethodStep &) = default;
};

template <>
struct Fields<MethodStep>
{
    static constexpr auto table = "method_step";
    static constexpr auto parent = &MethodStep::actionId;
    static constexpr auto all = std::tuple{
        Field{"id", &MethodStep::id},
        Field{"action_id", &MethodStep::actionId},
        Field{"position", &MethodStep::position},
        Field{"text", &MethodStep::text},
        Field{"recurrence", &MethodStep::recurrence},
        Field{"start", &MethodStep::start},
        Field{"due", &MethodStep::due},
        Field{"done", &MethodStep::done},
    };
};

struct ExpectedResult
{
    Id<ExpectedResult> id;
    Id<ActionSheet> actionId;
    int position = 0;
    QString text;

    friend bool operator==(const ExpectedResult &, const ExpectedResult &) = default;
};

template <>
struct Fields<ExpectedResult>
{
    static constexpr auto table = "expected_result";
    static constexpr auto parent = &ExpectedResult::actionId;
    static constexpr auto all = std::tuple{
        Field{"id", &ExpectedResult::id},
        Field{"action_id", &ExpectedResult::actionId},
        Field{"position", &ExpectedResult::position},
        Field{"text", &ExpectedResult::text},
    };
};

enum class CostPer { Once, Year };

template <>
struct EnumCodes<CostPer>
{
    static constexpr std::array all{EnumCode{CostPer::Once, u"once"}, EnumCode{CostPer::Year, u"year"}};
};

/// One line of what an action costs: either an amount, or a quantity of a unit amount.
struct CostLine
{
    Id<CostLine> id;
    Id<ActionSheet> actionId;
    int position = 0;
    QString label;
    std::optional<Decimal> quantity;
    std::optional<Money> unitAmount;
    std::optional<Money> amount;
    CostPer per = CostPer::Year;
    SoftDate from = {}; ///< when it begins and ends to cost; empty: with the action
    SoftDate to = {};

    friend bool operator==(const CostLine &, const CostLine &) = default;
};

template <>
struct Fields<CostLine>
{
    static constexpr auto table = "cost_line";
    static constexpr auto parent = &CostLine::actionId;
    static constexpr auto all = std::tuple{
        Field{"id", &CostLine::id},
        Field{"action_id", &CostLine::actionId},
        Field{"position", &CostLine::position},
        Field{"label", &CostLine::label},
        Field{"quantity", &CostLine::quantity},
        Field{"unit_amount", &CostLine::unitAmount},
        Field{"amount", &CostLine::amount},
        Field{"per", &CostLine::per},
        Field{"from", &CostLine::from},
        Field{"to", &CostLine::to},
    };
};

enum class LinkKind {
    Related, ///< the sheet mentions the other
    Gate,    ///< the other goes ahead only if this one concludes positively
};

template <>
struct EnumCodes<LinkKind>
{
    static constexpr std::array all{EnumCode{LinkKind::Related, u"related"},
                                    EnumCode{LinkKind::Gate, u"gate"}};
};

/// How a gate was decided. Undecided and negative keep it closed.
enum class GateOutcome { Undecided, Positive, Negative };

template <>
struct EnumCodes<GateOutcome>
{
    static constexpr std::array all{
        EnumCode{GateOutcome::Undecided, u""},
        EnumCode{GateOutcome::Positive, u"positive"},
        EnumCode{GateOutcome::Negative, u"negative"},
    };
};

/// A link from the sheet that holds it to another one. A gate is held by the action that opens the way (3.1
/// → 3.2).
struct ActionLink
{
    Id<ActionLink> id;
    Id<ActionSheet> actionId;
    Id<ActionSheet> targetId;
    LinkKind kind = LinkKind::Related;
    QString text; ///< the sheet's words
    GateOutcome outcome = GateOutcome::Undecided;
    QDate outcomeDate; ///< invalid while undecided

    friend bool operator==(const ActionLink &, const ActionLink &) = default;
};

template <>
struct Fields<ActionLink>
{
    static constexpr auto table = "action_link";
    static constexpr auto parent = &ActionLink::actionId;
    static constexpr auto all = std::tuple{
        Field{"id", &ActionLink::id},
        Field{"action_id", &ActionLink::actionId},
        Field{"target_id", &ActionLink::targetId},
        Field{"kind", &ActionLink::kind},
        Field{"text", &ActionLink::text},
        Field{"outcome", &ActionLink::outcome},
        Field{"outcome_date", &ActionLink::outcomeDate},
    };
};

/// What the officer can say of an action. That nothing was said is the absence of a statement, not a value
/// here.
enum class ActionState { Planned, InProgress, Done, Suspended, Stopped };

template <>
struct EnumCodes<ActionState>
{
    static constexpr std::array all{
        EnumCode{ActionState::Planned, u"planned"}, EnumCode{ActionState::InProgress, u"inProgress"},
        EnumCode{ActionState::Done, u"done"},       EnumCode{ActionState::Suspended, u"suspended"},
        EnumCode{ActionState::Stopped, u"stopped"},
    };
};

/// The officer's statement that an action is in a state from a date on. The latest one at the as-of date
/// counts, so a past year's review stays true.
struct StateStatement
{
    Id<StateStatement> id;
    Id<ActionSheet> actionId;
    QDate date;
    ActionState state = ActionState::InProgress;
    QString comment;

    friend bool operator==(const StateStatement &, const StateStatement &) = default;
};

template <>
struct Fields<StateStatement>
{
    static constexpr auto table = "state_statement";
    static constexpr auto parent = &StateStatement::actionId;
    static constexpr auto all = std::tuple{
        Field{"id", &StateStatement::id},           Field{"action_id", &StateStatement::actionId},
        Field{"date", &StateStatement::date},       Field{"state", &StateStatement::state},
        Field{"comment", &StateStatement::comment},
    };
};

/// A point of a sheet that somebody must clarify, recorded because no rule can see it (a damaged amount, a
/// lost number). Points that the fields show by themselves are computed: rules/Clarifications.
struct Clarification
{
    Id<Clarification> id;
    Id<ActionSheet> actionId;
    QString field;   ///< the exchange format's key of the field concerned: "cost", "start", "pilots" …
    QString wording; ///< as in the source
    QString comment; ///< what must be clarified
    bool settled = false;

    friend bool operator==(const Clarification &, const Clarification &) = default;
};

template <>
struct Fields<Clarification>
{
    static constexpr auto table = "clarification";
    static constexpr auto parent = &Clarification::actionId;
    static constexpr auto all = std::tuple{
        Field{"id", &Clarification::id},           Field{"action_id", &Clarification::actionId},
        Field{"field", &Clarification::field},     Field{"wording", &Clarification::wording},
        Field{"comment", &Clarification::comment}, Field{"settled", &Clarification::settled},
    };
};

} // namespace jalon::core
