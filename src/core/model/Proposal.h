// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Actions that others propose for the plan (sheets 1.2, 5.1 and 5.2), and how they stand against the criteria
// of community interest that the deliberation lists.

#include "core/model/ActionSheet.h"
#include "core/model/Party.h"
#include "core/model/PlanInfo.h"

namespace jalon::core {

/// Where a proposal comes from; the indicators 1.2.5, 5.1.3 and 5.2.4 count them apart.
enum class ProposalSource {
    Network,      ///< the network of elected representatives (sheet 1.2)
    Consultation, ///< the consultation spaces (sheet 5.1)
    FollowUpBody, ///< the body for follow-up, evaluation and proposals (sheet 5.2)
    Other,
};

template <>
struct EnumCodes<ProposalSource>
{
    static constexpr std::array all{
        EnumCode{ProposalSource::Network, u"network"},
        EnumCode{ProposalSource::Consultation, u"consultation"},
        EnumCode{ProposalSource::FollowUpBody, u"followUpBody"},
        EnumCode{ProposalSource::Other, u"other"},
    };
};

/// What became of a proposal. That nobody concluded yet is no refusal.
enum class ProposalConclusion { Open, Accepted, Adjourned, Rejected };

template <>
struct EnumCodes<ProposalConclusion>
{
    static constexpr std::array all{
        EnumCode{ProposalConclusion::Open, u""},
        EnumCode{ProposalConclusion::Accepted, u"accepted"},
        EnumCode{ProposalConclusion::Adjourned, u"adjourned"},
        EnumCode{ProposalConclusion::Rejected, u"rejected"},
    };
};

/// An action that somebody proposes. An accepted one names the sheet that it became: the sheet keeps its
/// origin.
struct Proposal
{
    Id<Proposal> id;
    int number = 0; ///< unique in the plan, from 1; documents quote it ("P3"), it is never given twice
    QDate date;     ///< received
    QString title;
    QString description;
    ProposalSource source = ProposalSource::Other;
    QString origin;                   ///< in words: "rencontre du réseau du 12 mai 2017"
    std::optional<Id<Party>> partyId; ///< who brought it
    ProposalConclusion conclusion = ProposalConclusion::Open;
    QDate concludedOn;                       ///< invalid while open
    QString conclusionText;                  ///< worded: why
    std::optional<Id<ActionSheet>> actionId; ///< the action it became

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

template <>
struct Fields<Proposal>
{
    static constexpr auto table = "proposal";
    static constexpr auto parent = nullptr;
    static constexpr auto dated = &Proposal::date;
    static constexpr auto all = std::tuple{
        Field{"id", &Proposal::id},
        Field{"number", &Proposal::number},
        Field{"date", &Proposal::date},
        Field{"title", &Proposal::title},
        Field{"description", &Proposal::description},
        Field{"source", &Proposal::source},
        Field{"origin", &Proposal::origin},
        Field{"party_id", &Proposal::partyId},
        Field{"conclusion", &Proposal::conclusion},
        Field{"concluded_on", &Proposal::concludedOn},
        Field{"conclusion_text", &Proposal::conclusionText},
        Field{"action_id", &Proposal::actionId},
    };
};

enum class CriterionAnswer {
    Met,
    Partly,
    NotMet,
    NotAssessable, ///< non évaluable: said, which is not the same as not assessed
};

template <>
struct EnumCodes<CriterionAnswer>
{
    static constexpr std::array all{
        EnumCode{CriterionAnswer::Met, u"met"},
        EnumCode{CriterionAnswer::Partly, u"partly"},
        EnumCode{CriterionAnswer::NotMet, u"notMet"},
        EnumCode{CriterionAnswer::NotAssessable, u"notAssessable"},
    };
};

/// How one assessor answers one criterion for one proposal, and on what evidence. Assessors are kept apart:
/// no answer of one is mixed with that of another.
struct Assessment
{
    Id<Assessment> id;
    Id<Proposal> proposalId;
    Id<Criterion> criterionId;
    Id<Party> partyId; ///< the assessor
    CriterionAnswer answer = CriterionAnswer::NotAssessable;
    QString evidence;
    QDate date; ///< invalid: not said

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

template <>
struct Fields<Assessment>
{
    static constexpr auto table = "assessment";
    static constexpr auto parent = &Assessment::proposalId;
    static constexpr auto all = std::tuple{
        Field{"id", &Assessment::id},
        Field{"proposal_id", &Assessment::proposalId},
        Field{"criterion_id", &Assessment::criterionId},
        Field{"party_id", &Assessment::partyId},
        Field{"answer", &Assessment::answer},
        Field{"evidence", &Assessment::evidence},
        Field{"date", &Assessment::date},
    };
};

} // namespace jalon::core
