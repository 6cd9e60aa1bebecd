// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

#include <QDateTime>

#include <array>
#include <vector>

namespace jalon::core {

/// One row as it is and as it will be: no `before` is an addition, no `after` a removal.
struct Change
{
    std::optional<Row> before;
    std::optional<Row> after;

    friend bool operator==(const Change &, const Change &) = default;
};

/// What the user did, for undo texts and history. The wording is made at display (report::ChangeWording).
enum class Verb {
    Edit,
    Add,
    Remove,
    Move,
    Assign,
    Release,
    SetState,
    Measure,
    Paste,
    Settle,
    Create,
    Import,
    Record,       ///< a journal entry
    Keep,         ///< an obligation
    Miss,         ///< an obligation
    Propose,      ///< proposals of the program accepted: obligations, rules, budgets
    Merge,        ///< two parties
    Replace,      ///< a pilot by another
    Pseudonymise, ///< a person
    Bulk,         ///< one change of several sheets or indicators
    Decide,       ///< what officials decided of an action, noted or confirmed
    Accept,       ///< a proposal becomes an action
    Answer,       ///< an opinion
    Close,        ///< a year
    Reopen,       ///< a year
    Send,         ///< documents
};

template <>
struct EnumCodes<Verb>
{
    static constexpr std::array all{
        EnumCode{Verb::Edit, u"edit"},         EnumCode{Verb::Add, u"add"},
        EnumCode{Verb::Remove, u"remove"},     EnumCode{Verb::Move, u"move"},
        EnumCode{Verb::Assign, u"assign"},     EnumCode{Verb::Release, u"release"},
        EnumCode{Verb::SetState, u"setState"}, EnumCode{Verb::Measure, u"measure"},
        EnumCode{Verb::Paste, u"paste"},       EnumCode{Verb::Settle, u"settle"},
        EnumCode{Verb::Create, u"create"},     EnumCode{Verb::Import, u"import"},
        EnumCode{Verb::Record, u"record"},     EnumCode{Verb::Keep, u"keep"},
        EnumCode{Verb::Miss, u"miss"},         EnumCode{Verb::Propose, u"propose"},
        EnumCode{Verb::Merge, u"merge"},       EnumCode{Verb::Replace, u"replace"},
        EnumCode{Verb::Bulk, u"bulk"},         EnumCode{Verb::Pseudonymise, u"pseudonymise"},
        EnumCode{Verb::Decide, u"decide"},     EnumCode{Verb::Accept, u"accept"},
        EnumCode{Verb::Answer, u"answer"},     EnumCode{Verb::Close, u"close"},
        EnumCode{Verb::Reopen, u"reopen"},     EnumCode{Verb::Send, u"send"},
    };
};

/// One operation of the user as data: made by the verbs, applied by PlanSession in one transaction, undone by
/// applying its inverse. Changes stand in an order in which rows can be written (parents first when adding,
/// last when removing).
struct ChangeSet
{
    Verb verb = Verb::Edit;
    QString entity;  ///< table of the main row: "action_sheet"
    QString field;   ///< column, when one field of one row is meant; else empty
    QString subject; ///< what it is about, in the plan's own codes or names: "2.3", "1.2.3", "Raymond Collet"
    std::vector<Change> changes;

    bool isEmpty() const { return changes.empty(); }
    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

/// The set that undoes this one.
ChangeSet inverted(const ChangeSet &set);

/// Adds the changes of a set behind those that are there.
void append(std::vector<Change> &changes, const ChangeSet &set);

/// Several sets as one step, in their order.
ChangeSet combined(Verb verb, const QString &subject, const std::vector<ChangeSet> &sets);

/// Table name of a row: "method_step".
QString tableOf(const Row &row);
QUuid idOf(const Row &row);
/// The sheet a row belongs to; null for rows above the sheets. `set` is searched for an indicator that the
/// plan does not hold (being added or removed together with its measurements).
Id<ActionSheet> actionOf(const Plan &plan, const ChangeSet &set, const Row &row);

/// One changed field of one row, as text: a line of the change log.
struct FieldChange
{
    QString entity;
    QUuid entityId;
    QString field;
    QString before;
    QString after;
};

/// The changed fields of a change; for an added or removed row every field that holds something. Ids are left
/// out.
std::vector<FieldChange> fieldChanges(const Change &change);

/// One line of the change log as stored: who, when, what, before, after. Codes are stable; wording is made at
/// display.
struct LogEntry
{
    qint64 sequence = 0;
    QDateTime at; ///< UTC
    QString who;
    QUuid step;     ///< lines of one ChangeSet share it
    QString origin; ///< "do", "undo" or "redo"
    Verb verb = Verb::Edit;
    QString subject;
    Id<ActionSheet> actionId;
    FieldChange change;
};

} // namespace jalon::core
