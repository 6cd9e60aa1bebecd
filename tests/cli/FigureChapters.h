// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/FigureReader.h"

namespace jalon::test {

// What the documents of a year have in common, part by part: each looks up its figures in the sections where
// they belong.

void overview(FigureReader &report);
/// The drawings of steps done and indicators measured, year by year.
void progressOfPlan(FigureReader &report, const QString &section);

void dueDatesOfPlan(FigureReader &report);
void dueDatesOf(FigureReader &report, const Json &action);
void budgetOfPlan(FigureReader &report);
void changesOfPlan(FigureReader &report);
void changesOf(FigureReader &report, const Json &action);
/// Due dates, money and changes of one action; `section` is its own.
void yearOf(FigureReader &report, const Json &action, const QString &section);
QStringList amounts(const Json &budget);
QString outOf(const Json &part, const Json &whole); ///< "2 sur 14"
QString orDash(int count);
bool isKnown(const Json &budget);

/// The table of an action's indicators: its head, a row.
void headOfFigures(FigureReader &report, const Json &action, const QString &section);
void shown(FigureReader &report, const Json &figure, const QString &section);

/// What closed years say differently today, from both reviews of each.
void rectifiedYears(FigureReader &report);

/// The register of what was sent, from the exercise's file.
void sentDocuments(FigureReader &report);

/// How many opinions, proposals and decisions there are.
void said(FigureReader &report, const Printed &printed);
QString opinionSentence(const Json &opinions);
QString proposalSentence(const Json &proposals);

} // namespace jalon::test
