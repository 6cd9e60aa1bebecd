// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Program.h"

#include <QString>

#include <map>

// How the values of `review --json` are said in a French report. Written apart from the product's own wording
// on purpose: what a reader of the JSON would expect to find.
namespace jalon::test {

QString textOf(const Json &json);
QString number(double value);
QString money(const Json &amount);
QString counted(int n, const QString &one, const QString &several);
QString date(const Json &iso);
/// "oui", "14", "86 %"; empty if not measured.
QString bare(const Json &figure, const char *key = "value");
/// "162 sur 188"; empty for what has no parts.
QString parts(const Json &figure);
/// The targets of an indicator of the exercise, by year, from its file: a review says only its own year's.
std::map<int, QString> targetsOf(const Json &figure);
QString bareLabel(const Json &figure);
/// The unit of a count whose label does not say it.
QString unit(const Json &figure);
QString label(const Json &figure);
QString withUnit(const Json &figure);
QString cost(const Json &cost);
QString notCosted(const Json &cost);
QString total(const Json &cost);
QString word(const std::string &status);
/// "en cours en retard de 9 mois": state, then what it waits for, then by how much it is late.
QString state(const Json &action, const Json &asOf, bool full);
QString statusSentence(const Json &totals);

/// Whether a total has any amount at all.
bool hasAmount(const Json &cost);

} // namespace jalon::test
