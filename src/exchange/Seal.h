// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Plan.h"
#include "core/rules/YearRectifications.h"

#include <QByteArray>
#include <QDate>

#include <functional>
#include <optional>

// The seal of a closed year (rule "closing a year"): the figures of its review with the plan that they were
// computed from, as canonical JSON: UTF-8, keys sorted, no white space, one form for each number. The SHA-256
// of the bytes is YearClosing::seal; the bytes stand among the plan's contents.
namespace jalon::exchange {

/// The bytes that close a year; the same plan always gives the same.
QByteArray sealOf(const core::Plan &plan, int year, const QDate &closedOn, const QString &closedBy);

/// The plan as it was sealed. The bytes have been held against their hash (PlanSession::content). Errors as
/// readDocument; BadFormat if it is no seal, or one of another year.
core::Result<core::Plan> readSeal(const QByteArray &seal, int year);

/// Whether this program computes the figures that were sealed; false would be a defect, or a rule that
/// changed since: the documents then tell what this program computes. What a later version says besides
/// (keys that were added) is no difference.
core::Result<bool> sealHolds(const QByteArray &seal, int year);

using ContentLoader = std::function<core::Result<QByteArray>(const QString &hash)>;

/// The plan that the review and the documents of a year are made from: the sealed one if the year is closed,
/// nothing if it is open and `plan` itself is meant. Whatever the plan becomes later, they come out the same.
core::Result<std::optional<core::Plan>> sealedPlan(const core::Plan &plan, int year,
                                                   const ContentLoader &load);

/// What `plan` says differently from the seals of the closed years before `year`, in their order: documents
/// of `year` tell it. `plan` is the one they are made from, and its own closings count: a closed year tells
/// the same for ever, whatever is opened again or closed later. A seal that cannot be read is left out;
/// brokenSeals() names it.
std::vector<core::YearRectifications> earlierRectifications(const core::Plan &plan, int year,
                                                            const ContentLoader &load);

/// A closed year whose seal does not say what its documents print.
struct BrokenSeal
{
    int year = 0;
    QDate closedOn;
    std::optional<core::Error> unreadable; ///< nothing: it can be read, and other figures are computed today
};

/// Those of the years that are closed, in their order; empty when all of them hold.
std::vector<BrokenSeal> brokenSeals(const core::Plan &plan, const ContentLoader &load);

} // namespace jalon::exchange
