// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PlanBuilder.h"

namespace jalon::exchange {

/// Reads what a plan gathers in the course of its years: obligations, definitions of indicators, journal,
/// amendments. Belongs to one reading, and keeps nothing of it.
class YearReader
{
public:
    explicit YearReader(PlanBuilder &builder)
        : m_builder(builder)
    {
    }

    /// To be called when the steps of the action have been read.
    void readObligations(JsonObject &object, const core::Id<core::ActionSheet> &action);
    /// Owner, targets and rule; `indicator` is completed.
    void readDefinition(JsonObject &object, core::Indicator &indicator);
    /// To be called when every sheet and party has been read.
    void readJournal(JsonObject &document);
    void readAmendments(JsonObject &document);

private:
    void readRule(JsonObject &object, const core::Indicator &indicator);
    void readStep(JsonObject &object, const core::Id<core::ActionSheet> &action,
                  std::optional<core::Id<core::MethodStep>> &step);
    void readLinks(JsonObject &object, const core::Id<core::JournalEntry> &entry);

    PlanBuilder &m_builder;
};

} // namespace jalon::exchange
