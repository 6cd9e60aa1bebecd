// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Verbs.h"

#include <variant>

namespace jalon::core {

// One change of several sheets or indicators as one step. Nothing here refuses: a row that has the value
// already, or has nobody to replace, is a line without changes; validation and amendments come after, in
// PlanSession, as for the single verbs (ask it line by line what it would refuse).

struct BulkState
{
    ActionState state = ActionState::InProgress;
    QDate date; ///< from when on
    QString comment = {};
};

struct BulkPilot
{
    enum class How { Add, Replace, Remove };

    How how = How::Add;
    Id<Party> party;   ///< who is added, replaced or removed
    Id<Party> by = {}; ///< Replace: who comes
};

struct BulkDate
{
    bool start = true; ///< else the end
    SoftDate value;
};

struct BulkOwner
{
    std::optional<Id<Party>> owner; ///< nobody: the owner is forgotten
};

struct BulkFrequency
{
    Frequency frequency = Frequency::Unsaid;
};

struct BulkCollection
{
    bool collected = true;
    QString reason;
};

using SheetsChange = std::variant<BulkState, BulkPilot, BulkDate>;
using IndicatorsChange = std::variant<BulkOwner, BulkFrequency, BulkCollection>;

/// What becomes of one row: what the single verb gives for it.
struct BulkLine
{
    enum class Answer {
        Changes,
        Same,     ///< it says that already
        NotThere, ///< the pilot to replace or remove is none of this sheet's
        Gone,     ///< there is no such row
    };

    QUuid id;
    Answer answer = Answer::Same;
    ChangeSet set; ///< empty unless it changes
};

/// One line for each row named, in that order; a row named twice counts once.
std::vector<BulkLine> bulkLines(const Plan &plan, const std::vector<Id<ActionSheet>> &sheets,
                                const SheetsChange &change);
std::vector<BulkLine> bulkLines(const Plan &plan, const std::vector<Id<Indicator>> &indicators,
                                const IndicatorsChange &change);

namespace verbs {

/// The lines that change something as one step, called after the codes of the rows; empty if none does. Lines
/// are independent of each other: some may be left out.
ChangeSet bulk(const Plan &plan, const std::vector<BulkLine> &lines);

} // namespace verbs

} // namespace jalon::core
