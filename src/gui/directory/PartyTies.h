// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <vector>

#include "core/rules/Directory.h"
#include "gui/screens/EntityRef.h"
#include "gui/widgets/StateMark.h"

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

// A line of what somebody is tied to, and the place it leads to.
struct TieLine
{
    Mark mark = Mark::None;
    QString code; // "2.3", "14 oct. 2016"
    QString text;
    QString quiet; // at the right
    EntityRef place;

    bool operator==(const TieLine &) const = default;
};

struct TieSection
{
    QString title; // with the count
    std::vector<TieLine> lines;

    bool operator==(const TieSection &) const = default;
};

// What the directory says that somebody owes and is tied to, in words; empty sections are left out but for
// the first, which then says that nothing is owed.
class PartyTiesText
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::PartyTiesText)

public:
    PartyTiesText(const core::Plan &plan, const report::Wording &wording, const QDate &asOf)
        : m_plan(plan)
        , m_wording(wording)
        , m_asOf(asOf)
    {
    }

    TieSection owed(const core::Id<core::Party> &party) const;
    std::vector<TieSection> ties(const core::Id<core::Party> &party) const;
    // "3 fiches comme pilote, 2 indicateurs"; empty if nothing is tied.
    QString counted(const core::PartyTies &ties) const;

private:
    TieLine action(const core::Id<core::ActionSheet> &id) const;
    TieLine indicator(const core::Id<core::Indicator> &id) const;
    TieLine obligation(const core::Id<core::Obligation> &id, bool late) const;
    TieLine entry(const core::Id<core::JournalEntry> &id) const;
    TieLine member(const core::Id<core::Party> &id) const;
    TieLine seat(const core::Id<core::BodyMember> &id) const;
    TieLine proposal(const core::Id<core::Proposal> &id) const;
    TieLine opinion(const core::Id<core::Opinion> &id) const;
    TieLine received(const core::Id<core::Transmission> &id) const;

    const core::Plan &m_plan;
    const report::Wording &m_wording;
    QDate m_asOf;
};

} // namespace jalon::gui
