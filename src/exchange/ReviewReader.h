// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PlanBuilder.h"

namespace jalon::exchange {

/// Reads proposals, the follow-up body and the years of review, once every sheet, party, journal entry and
/// amendment has been read. Belongs to one reading, and keeps nothing of it.
class ReviewReader
{
public:
    explicit ReviewReader(PlanBuilder &builder)
        : m_builder(builder)
    {
    }

    void read(JsonObject &document);

private:
    void readProposals(JsonObject &document);
    void readBody(JsonObject &document);
    void readYears(JsonObject &document);
    /// A sheet is named by its code; null or, unless it is required, nothing: none.
    std::optional<core::Id<core::ActionSheet>> readAction(JsonObject &object,
                                                          JsonObject::Need need = JsonObject::Optional);
    core::Id<core::Criterion> readCriterion(JsonObject &object);
    std::optional<core::Id<core::Challenge>> readChallenge(JsonObject &object);

    PlanBuilder &m_builder;
};

} // namespace jalon::exchange
