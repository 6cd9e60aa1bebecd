// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What validation asks of the rows that follow the plan through its years. Part of rules/Validation, which is
// the one door.

#include "core/base/Result.h"
#include "core/model/Plan.h"

namespace jalon::core::validation {

Error refuse(ErrorCode code, const QString &where, const QString &detail = {});
Outcome required(const QString &name, const QString &text);
/// 64 hexadecimal digits, lower case.
bool isHash(const QString &text);
/// "#rrggbb", lower case.
bool isColour(const QString &text);
/// A year that a plan can speak of.
Outcome checkYear(int year);

Outcome checkRow(const Plan &plan, const Target &target);
Outcome checkRow(const Plan &plan, const IndicatorRule &rule);
Outcome checkRow(const Plan &plan, const BudgetLine &line);
Outcome checkRow(const Plan &plan, const JournalEntry &entry);
Outcome checkRow(const Plan &plan, const JournalAction &link);
Outcome checkRow(const Plan &plan, const JournalParty &link);
Outcome checkRow(const Plan &plan, const Obligation &obligation);
Outcome checkRow(const Plan &plan, const Attachment &attachment);
Outcome checkRow(const Plan &plan, const Amendment &amendment);
Outcome checkRow(const Plan &plan, const AmendmentChange &change);
// ValidationOfReview.cpp
Outcome checkRow(const Plan &plan, const Proposal &proposal);
Outcome checkRow(const Plan &plan, const Assessment &assessment);
Outcome checkRow(const Plan &plan, const BodyMember &member);
Outcome checkRow(const Plan &plan, const BodySession &session);
Outcome checkRow(const Plan &plan, const Opinion &opinion);
Outcome checkRow(const Plan &plan, const YearText &text);
Outcome checkRow(const Plan &plan, const ActionDecision &decision);
Outcome checkRow(const Plan &plan, const YearClosing &closing);
Outcome checkRow(const Plan &plan, const Transmission &sent);

} // namespace jalon::core::validation
