// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ActionSheet.h"
#include "core/model/Party.h"

#include <array>

namespace jalon::core {

enum class IndicatorKind {
    Milestone, ///< reached on a date, or not: a measurement's value is 1 or 0
    Count,
    Rate,   ///< percent, with numerator and denominator wherever they are known
    Amount, ///< euros
    Text,
};

template <>
struct EnumCodes<IndicatorKind>
{
    static constexpr std::array all{
        EnumCode{IndicatorKind::Milestone, u"milestone"}, EnumCode{IndicatorKind::Count, u"count"},
        EnumCode{IndicatorKind::Rate, u"rate"},           EnumCode{IndicatorKind::Amount, u"amount"},
        EnumCode{IndicatorKind::Text, u"text"},
    };
};

/// How several measurements of a period become one value. Rates are only ever combined through their
/// numerators and denominators.
enum class Combine { Latest, Sum, Highest };

template <>
struct EnumCodes<Combine>
{
    static constexpr std::array all{
        EnumCode{Combine::Latest, u"latest"},
        EnumCode{Combine::Sum, u"sum"},
        EnumCode{Combine::Highest, u"highest"},
    };
};

/// Which way is good; with it a target tells whether an indicator is on track.
enum class Direction { Unsaid, Up, Down };

template <>
struct EnumCodes<Direction>
{
    static constexpr std::array all{EnumCode{Direction::Unsaid, u""}, EnumCode{Direction::Up, u"up"},
                                    EnumCode{Direction::Down, u"down"}};
};

/// How often somebody is to measure.
enum class Frequency { Unsaid, Monthly, TwoMonthly, Quarterly, HalfYearly, Yearly, Once };

template <>
struct EnumCodes<Frequency>
{
    static constexpr std::array all{
        EnumCode{Frequency::Unsaid, u""},        EnumCode{Frequency::Monthly, u"P1M"},
        EnumCode{Frequency::TwoMonthly, u"P2M"}, EnumCode{Frequency::Quarterly, u"P3M"},
        EnumCode{Frequency::HalfYearly, u"P6M"}, EnumCode{Frequency::Yearly, u"P1Y"},
        EnumCode{Frequency::Once, u"once"},
    };
};

/// An evaluation indicator of a sheet. Its code is "challenge.action.number" (Plan::code), given once; its
/// position is its place in the list.
struct Indicator
{
    Id<Indicator> id;
    Id<ActionSheet> actionId;
    int number = 0; ///< unique within its sheet
    int position = 0;
    QString label;
    IndicatorKind kind = IndicatorKind::Count;
    QString unit; ///< "communes", "%"; empty for milestones and texts
    Combine combine = Combine::Latest;
    Direction direction = Direction::Unsaid;
    Frequency frequency = Frequency::Unsaid;
    std::optional<Decimal> baseline = {}; ///< the value that the plan starts from, in the indicator's unit
    std::optional<int> baselineYear = {};
    QString source;                        ///< where the figures come from: "fichier des adhérents"
    std::optional<Id<Party>> ownerId = {}; ///< who answers for it
    std::optional<int> smallSample = {};   ///< a rate on fewer answers is marked; nothing: core's smallSample
    bool collected = true;                 ///< false: the authority stopped collecting it
    QString collectionReason = {};         ///< why it is kept or was stopped

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

template <>
struct Fields<Indicator>
{
    static constexpr auto table = "indicator";
    static constexpr auto parent = &Indicator::actionId;
    static constexpr auto all = std::tuple{
        Field{"id", &Indicator::id},
        Field{"action_id", &Indicator::actionId},
        Field{"number", &Indicator::number},
        Field{"position", &Indicator::position},
        Field{"label", &Indicator::label},
        Field{"kind", &Indicator::kind},
        Field{"unit", &Indicator::unit},
        Field{"combine", &Indicator::combine},
        Field{"direction", &Indicator::direction},
        Field{"frequency", &Indicator::frequency},
        Field{"baseline", &Indicator::baseline},
        Field{"baseline_year", &Indicator::baselineYear},
        Field{"source", &Indicator::source},
        Field{"owner_id", &Indicator::ownerId},
        Field{"small_sample", &Indicator::smallSample},
        Field{"collected", &Indicator::collected},
        Field{"collection_reason", &Indicator::collectionReason},
    };
};

/// What an indicator is to be worth in a year. Rates in percent, milestones 1 (reached by the end of the
/// year).
struct Target
{
    Id<Target> id;
    Id<Indicator> indicatorId;
    int year = 0; ///< at most one a year
    std::optional<Decimal> value;
    QString comment;

    friend bool operator==(const Target &, const Target &) = default;
};

template <>
struct Fields<Target>
{
    static constexpr auto table = "target";
    static constexpr auto parent = &Target::indicatorId;
    static constexpr auto all = std::tuple{
        Field{"id", &Target::id},           Field{"indicator_id", &Target::indicatorId},
        Field{"year", &Target::year},       Field{"value", &Target::value},
        Field{"comment", &Target::comment},
    };
};

/// One measurement of an indicator. It belongs to the year of its date: the date the value speaks of, not the
/// day it was typed (the change log knows that).
struct Measurement
{
    Id<Measurement> id;
    Id<Indicator> indicatorId;
    QDate date;
    std::optional<Decimal>
        value; ///< count; euros; percent where no numerator is known; 1 or 0 for a milestone
    std::optional<Decimal> numerator;
    std::optional<Decimal> denominator;
    QString text; ///< the value of a text indicator
    QString source;
    QString comment;
    bool overrides = false; ///< stands in place of the computed value; the comment says why

    friend bool operator==(const Measurement &, const Measurement &) = default;
};

template <>
struct Fields<Measurement>
{
    static constexpr auto table = "measurement";
    static constexpr auto parent = &Measurement::indicatorId;
    static constexpr auto all = std::tuple{
        Field{"id", &Measurement::id},
        Field{"indicator_id", &Measurement::indicatorId},
        Field{"date", &Measurement::date},
        Field{"value", &Measurement::value},
        Field{"numerator", &Measurement::numerator},
        Field{"denominator", &Measurement::denominator},
        Field{"text", &Measurement::text},
        Field{"source", &Measurement::source},
        Field{"comment", &Measurement::comment},
        Field{"overrides", &Measurement::overrides},
    };
};

} // namespace jalon::core
