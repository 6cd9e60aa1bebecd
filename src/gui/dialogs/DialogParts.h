// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Challenge.h"

class QComboBox;
class QDialogButtonBox;
class QDialog;

namespace jalon::core {
class Plan;
}

// What the small dialogs of the sheets share.
namespace jalon::gui::dialogs {

// "1 · Affirmer l’ESS…", with the challenge's id as data.
void fillChallenges(QComboBox *box, const core::Plan &plan, const core::Id<core::Challenge> &current);
core::Id<core::Challenge> chosenChallenge(const QComboBox *box);
// The verb that does it, and "Cancel"; wired to accept() and reject().
void setButtons(QDialogButtonBox *box, const QString &verb, QDialog *dialog);

} // namespace jalon::gui::dialogs
