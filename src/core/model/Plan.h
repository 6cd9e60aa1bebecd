// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ActionParts.h"
#include "core/model/ActionSheet.h"
#include "core/model/Amendment.h"
#include "core/model/BudgetLine.h"
#include "core/model/Challenge.h"
#include "core/model/FollowUpBody.h"
#include "core/model/Indicator.h"
#include "core/model/IndicatorRule.h"
#include "core/model/Journal.h"
#include "core/model/Obligation.h"
#include "core/model/Party.h"
#include "core/model/PlanInfo.h"
#include "core/model/Proposal.h"
#include "core/model/ReviewYear.h"
#include "core/model/Table.h"

#include <variant>

namespace jalon::core {

/// A list of entity types.
template <class... Entity>
struct EntityList
{
    using Row = std::variant<Entity...>;
    using Tables = std::tuple<Table<Entity>...>;
    template <class Function>
    static constexpr void forEach(Function &&function)
    {
        (function.template operator()<Entity>(), ...);
    }
};

/// Every entity of a plan, parents before children: the order in which rows can be written.
using Entities =
    EntityList<PlanInfo, ContextFigure, Criterion, Party, Challenge, ActionSheet, ActionParty, MethodStep,
               ExpectedResult, CostLine, ActionLink, StateStatement, Clarification, Indicator, Target,
               Measurement, IndicatorRule, BudgetLine, JournalEntry, JournalAction, JournalParty, Obligation,
               Attachment, Amendment, AmendmentChange, Proposal, Assessment, BodyMember, BodySession, Opinion,
               YearText, ActionDecision, YearClosing, Transmission>;

/// One row of any entity.
using Row = Entities::Row;

/// A whole plan as one value: what the screens, the reports and the command line read. Changed only by
/// applying a ChangeSet (change/Apply); rules are functions over const Plan &.
class Plan
{
public:
    template <class Entity>
    const Table<Entity> &table() const
    {
        return std::get<Table<Entity>>(m_tables);
    }
    template <class Entity>
    Table<Entity> &table()
    {
        return std::get<Table<Entity>>(m_tables);
    }
    template <class Entity>
    const Entity *find(const Id<Entity> &id) const
    {
        return table<Entity>().find(id);
    }
    /// The rows of an entity below a parent, in order: childrenOf<MethodStep>(action.id).
    template <class Entity, class Parent>
    std::vector<const Entity *> childrenOf(const Id<Parent> &parent) const
    {
        static_assert(
            std::is_same_v<std::remove_cvref_t<decltype(std::declval<Entity>().*Fields<Entity>::parent)>,
                           Id<Parent>>);
        return table<Entity>().childrenOf(parent.value);
    }

    /// The rows of an entity whose reference `member` names a row: referring(&JournalAction::actionId,
    /// action.id).
    template <class Entity, class Value>
    std::vector<const Entity *> referring(Value Entity::*member,
                                          const Id<typename ReferenceTo<Value>::Target> &row) const
    {
        return table<Entity>().referring(member, row.value);
    }

    /// The plan's own row; a default one while the plan has none.
    const PlanInfo &info() const;
    std::vector<const Criterion *> criteria() const;           ///< by position
    std::vector<const ContextFigure *> contextFigures() const; ///< by position
    std::vector<const Party *> parties() const;                ///< by name, as a person would look one up
    std::vector<const Challenge *> challenges() const;         ///< by number
    std::vector<const ActionSheet *> actions(const Id<Challenge> &challenge) const; ///< by number
    std::vector<const ActionSheet *> actions() const;  ///< by challenge, then number
    std::vector<const Indicator *> indicators() const; ///< by action, then position
    std::vector<const Party *> parties(const Id<ActionSheet> &action, PartyRole role) const; ///< by position
    /// By date, oldest first; several of one day by id.
    std::vector<const Measurement *> measurements(const Id<Indicator> &indicator) const;
    std::vector<const StateStatement *> states(const Id<ActionSheet> &action) const;
    std::vector<const Obligation *> obligations(const Id<ActionSheet> &action) const; ///< by due date
    std::vector<const Target *> targets(const Id<Indicator> &indicator) const;        ///< by year
    const IndicatorRule *rule(const Id<Indicator> &indicator) const;             ///< nullptr: not computed
    std::vector<const BudgetLine *> budget(const Id<ActionSheet> &action) const; ///< by year, then position
    std::vector<const JournalEntry *> journal() const;                           ///< by date, oldest first
    std::vector<const JournalEntry *> journal(const Id<ActionSheet> &action) const; ///< by date, oldest first
    std::vector<const ActionSheet *> actions(const Id<JournalEntry> &entry) const;  ///< by code
    std::vector<const Party *> parties(const Id<JournalEntry> &entry) const;        ///< by name
    std::vector<const Amendment *> amendments() const;                              ///< by date, oldest first
    std::vector<const Proposal *> proposals() const;                                ///< by number
    std::vector<const Opinion *> opinions() const;                                  ///< by number
    std::vector<const BodySession *> sessions() const;                              ///< by date, oldest first
    std::vector<const BodyMember *> members() const;                                ///< by name
    std::vector<const Transmission *> transmissions() const;                        ///< by date, oldest first
    const YearText *introduction(int year) const; ///< nullptr: nothing written, as the next two
    const YearText *yearText(const Id<Challenge> &challenge, int year) const;
    const YearText *yearText(const Id<ActionSheet> &action, int year) const;
    const ActionDecision *decision(const Id<ActionSheet> &action, int year) const; ///< nullptr: none
    const YearClosing *closing(int year) const; ///< nullptr: the year is open

    /// "1", "1.2", "1.2.3". A row whose parent is gone gives "?" in its parent's place.
    QString code(const Challenge &challenge) const;
    QString code(const ActionSheet &action) const;
    QString code(const Indicator &indicator) const;
    const Challenge *challengeByCode(QStringView code) const;
    const ActionSheet *actionByCode(QStringView code) const;
    const Indicator *indicatorByCode(QStringView code) const;

    friend bool operator==(const Plan &, const Plan &) = default;

private:
    Entities::Tables m_tables;
};

/// The short title if there is one, else the title: what lists, charts and heads show.
QString displayTitle(const PlanInfo &info);
QString displayTitle(const Challenge &challenge);
/// The short title, else the sheet's title, else the deliberation's (sheet 2.4 lost its own).
QString displayTitle(const ActionSheet &action);

} // namespace jalon::core
