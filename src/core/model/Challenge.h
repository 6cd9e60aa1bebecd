// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"

namespace jalon::core {

/// A challenge (défi) of the plan. Its number is unique and part of the codes of its actions.
struct Challenge
{
    Id<Challenge> id;
    int number = 0;
    QString title;        ///< as on the sheets
    QString adoptedTitle; ///< as in the deliberation
    QString shortTitle;   ///< ours, for lists and charts: editorial

    friend bool operator==(const Challenge &, const Challenge &) = default;
};

template <>
struct Fields<Challenge>
{
    static constexpr auto table = "challenge";
    static constexpr auto parent = nullptr;
    static constexpr auto all = std::tuple{
        Field{"id", &Challenge::id},
        Field{"number", &Challenge::number},
        Field{"title", &Challenge::title},
        Field{"adopted_title", &Challenge::adoptedTitle},
        Field{"short_title", &Challenge::shortTitle},
    };
};

} // namespace jalon::core
