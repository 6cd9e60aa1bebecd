// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Situation.h"

#include <QColor>

class QPainter;
class QRectF;

namespace jalon::report {

/// The small signs beside a state's word, drawn as paths because fonts differ in them. Never alone: always
/// with the word.
enum class Mark {
    None,
    Planned,   ///< à venir: ring
    Ongoing,   ///< en cours: half disc
    Done,      ///< réalisée: tick
    Suspended, ///< suspendue: two bars
    Stopped,   ///< arrêtée: cross
    Late,      ///< en retard: full triangle
    Waiting,   ///< en attente: hourglass
    ToClarify, ///< à clarifier: question mark in a ring
    Unknown,   ///< non renseigné: short dash
};

/// The mark that stands for a state.
Mark markOf(core::Status status);
Mark markOf(core::ActionState state);

/// The colour of a mark: late is red, waiting purple, done green, the rest quiet. The word beside it says the
/// same.
QColor markColor(Mark mark, bool dark = false);

/// Draws `mark` in the largest square in the middle of `area`, in one colour.
void drawMark(QPainter &painter, const QRectF &area, Mark mark, const QColor &color);

} // namespace jalon::report
