// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Contents.h"

namespace jalon::test {

/// How many rows a made-up plan has; steps, results, cost lines, links … follow from the actions.
struct PlanSize
{
    int challenges = 2;
    int actionsPerChallenge = 2;
    int indicatorsPerAction = 3;
    int measurementsPerIndicator = 3;
};

/// A small valid plan (challenges 1 and 2, actions 1.1, 1.2, 2.1, 2.2) in which every field of every entity
/// holds something, with texts that try to hurt: quotes, SQL, markup, formulas, line breaks, scripts, 5,000
/// characters. The same at every call, ids included.
core::Plan samplePlan();

/// The bytes that the rows of all made-up plans name.
const core::Contents &sampleContents();

/// A valid plan of random content; the same for the same seed and size. Fields may be empty.
core::Plan randomPlan(unsigned seed, const PlanSize &size = {});

/// 1,400 actions, 5,600 indicators, about 100,000 measurements: the size that must still feel instant.
core::Plan largePlan();

/// Texts that try to hurt whoever does not bind, escape or count them right. All are normalised.
const QStringList &hostileTexts();

} // namespace jalon::test
