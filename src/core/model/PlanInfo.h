// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"

namespace jalon::core {

/// What is said once of the whole plan: title, authority, period, vision and the deliberation that adopted
/// it. A plan file holds exactly one.
struct PlanInfo
{
    Id<PlanInfo> id;
    QString title;
    QString shortTitle; ///< ours, for the window's head and running titles: editorial
    QString authority;
    QString language = QStringLiteral("fr"); ///< the reports' language, "fr" or "en"
    SoftDate periodStart;
    SoftDate periodEnd;
    QString vision;
    bool fictitious = false; ///< invented data: every screen and printed page says so
    QString deliberationReference;
    QDate deliberationDate;
    std::optional<int> present; ///< members of the council; nothing where the plan does not tell
    std::optional<int> represented;
    std::optional<int> voters;
    std::optional<int> votesFor;
    std::optional<int> votesAgainst;
    std::optional<int> abstentions;
    QDate frozenOn; ///< the adopted plan is the baseline from this day on: later changes of what was voted
                    ///< are amendments (rules/Amendments). Invalid: still being drafted
    QString logo;   ///< hash of the authority's logo, for documents (PlanSession::content); empty: none
    QString colour; ///< of documents, "#rrggbb"; empty: ours

    friend bool operator==(const PlanInfo &, const PlanInfo &) = default;
};

template <>
struct Fields<PlanInfo>
{
    static constexpr auto table = "plan";
    static constexpr auto parent = nullptr;
    static constexpr auto all = std::tuple{
        Field{"id", &PlanInfo::id},
        Field{"title", &PlanInfo::title},
        Field{"short_title", &PlanInfo::shortTitle},
        Field{"authority", &PlanInfo::authority},
        Field{"language", &PlanInfo::language},
        Field{"period_start", &PlanInfo::periodStart},
        Field{"period_end", &PlanInfo::periodEnd},
        Field{"vision", &PlanInfo::vision},
        Field{"fictitious", &PlanInfo::fictitious},
        Field{"deliberation_reference", &PlanInfo::deliberationReference},
        Field{"deliberation_date", &PlanInfo::deliberationDate},
        Field{"present", &PlanInfo::present},
        Field{"represented", &PlanInfo::represented},
        Field{"voters", &PlanInfo::voters},
        Field{"votes_for", &PlanInfo::votesFor},
        Field{"votes_against", &PlanInfo::votesAgainst},
        Field{"abstentions", &PlanInfo::abstentions},
        Field{"frozen_on", &PlanInfo::frozenOn},
        Field{"logo", &PlanInfo::logo},
        Field{"colour", &PlanInfo::colour},
    };
};

/// A figure that the plan gives of its territory ("1.295 établissements employeurs"): the wording and its
/// reading.
struct ContextFigure
{
    Id<ContextFigure> id;
    int position = 0;
    QString label;
    std::optional<Decimal> value;
    QString unit;
    QString text; ///< as in the source

    friend bool operator==(const ContextFigure &, const ContextFigure &) = default;
};

template <>
struct Fields<ContextFigure>
{
    static constexpr auto table = "context_figure";
    static constexpr auto parent = nullptr;
    static constexpr auto all = std::tuple{
        Field{"id", &ContextFigure::id},       Field{"position", &ContextFigure::position},
        Field{"label", &ContextFigure::label}, Field{"value", &ContextFigure::value},
        Field{"unit", &ContextFigure::unit},   Field{"text", &ContextFigure::text},
    };
};

/// One of the criteria that define the community interest of an action (the deliberation lists four).
struct Criterion
{
    Id<Criterion> id;
    int position = 0;
    QString label;

    friend bool operator==(const Criterion &, const Criterion &) = default;
};

template <>
struct Fields<Criterion>
{
    static constexpr auto table = "criterion";
    static constexpr auto parent = nullptr;
    static constexpr auto all = std::tuple{
        Field{"id", &Criterion::id},
        Field{"position", &Criterion::position},
        Field{"label", &Criterion::label},
    };
};

} // namespace jalon::core
