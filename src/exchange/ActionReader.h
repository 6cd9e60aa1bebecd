// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PlanBuilder.h"
#include "exchange/YearReader.h"

#include <vector>

namespace jalon::exchange {

/// Reads the action sheets of a plan with everything below them. Parties must have been read before; links
/// are kept back until every sheet is there. Belongs to one reading.
class ActionReader
{
public:
    explicit ActionReader(PlanBuilder &builder)
        : m_builder(builder)
        , m_years(builder)
    {
    }

    void read(const JsonValue &list, const core::Challenge &challenge);
    /// To be called once, after the last sheet.
    void readLinks();

private:
    /// A link whose target may not have been read yet. The path is kept as text: the values it was made of
    /// are gone.
    struct PendingLink
    {
        core::ActionLink link;
        QString target;
        QString path;
    };

    void readAction(const JsonValue &item, const core::Challenge &challenge);
    void readTexts(JsonObject &object, core::ActionSheet &action);
    void readParties(JsonObject &object, const core::ActionSheet &action, const char *key,
                     core::PartyRole role);
    void readMoney(JsonObject &object, core::ActionSheet &action);
    void readIndicators(JsonObject &object, const core::ActionSheet &action);
    void readMeasurement(const JsonValue &item, const core::Indicator &indicator);
    void collectLinks(JsonObject &object, const core::ActionSheet &action);

    PlanBuilder &m_builder;
    YearReader m_years;
    std::vector<PendingLink> m_links;
    int m_challenge = 0; ///< number of the challenge being read
};

} // namespace jalon::exchange
