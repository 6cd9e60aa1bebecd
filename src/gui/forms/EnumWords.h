// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "core/model/Plan.h"
#include "report/Wording.h"

namespace jalon::gui {

// The word of each value of the enums that a person chooses from, by type.
class EnumWords
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::EnumWords)

public:
    static QString word(core::Knowledge value, const report::Wording &wording)
    {
        return wording.knowledge(value);
    }
    static QString word(core::PartyKind value, const report::Wording &wording)
    {
        return wording.partyKind(value);
    }
    static QString word(core::PartyRole value, const report::Wording &wording) { return wording.role(value); }
    static QString word(core::IndicatorKind value, const report::Wording &wording)
    {
        return wording.indicatorKind(value);
    }
    static QString word(core::Combine value, const report::Wording &wording)
    {
        return wording.combine(value);
    }
    static QString word(core::ActionState value, const report::Wording &wording)
    {
        return wording.state(value);
    }
    static QString word(core::LinkKind value, const report::Wording &wording)
    {
        return wording.linkKind(value);
    }
    static QString word(core::GateOutcome value, const report::Wording &wording)
    {
        return wording.outcome(value);
    }
    static QString word(core::Recurrence value, const report::Wording &wording)
    {
        return value == core::Recurrence::None ? tr("once") : wording.recurrence(value);
    }
    static QString word(core::Direction value, const report::Wording &wording)
    {
        return wording.direction(value);
    }
    static QString word(core::Frequency value, const report::Wording &wording)
    {
        return wording.frequency(value);
    }
    static QString word(core::ProposalSource value, const report::Wording &wording)
    {
        return wording.proposalSource(value);
    }
    static QString word(core::OpinionKind value, const report::Wording &wording)
    {
        return wording.opinionKind(value);
    }
    static QString word(core::AmendmentKind value, const report::Wording &wording)
    {
        return wording.amendmentKind(value);
    }
    static QString word(core::CostPer value, const report::Wording &)
    {
        return value == core::CostPer::Year ? tr("per year") : tr("one-off");
    }
};

} // namespace jalon::gui
