// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/EntityRef.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace jalon::gui {

// "Where does this figure come from?" is one idea for every figure of every page: whoever words a figure
// gives an Origin with it, OriginDialog shows what it answers. Answers are made by IndicatorOrigin,
// CostOrigin and CountOrigin.

/// One row that a figure rests on, in words, and its place in the program.
struct OriginLine
{
    QString when; ///< its date or year; empty where it has none
    QString text;
    QString detail; ///< source, comment, who wrote it when
    EntityRef place = {};
    QString amount = {}; ///< what it adds, where the figure is a sum
    bool known = true;   ///< false: `amount` says in words that it is not known
    /// The row whose last author is told; none: that of `place`; null: nobody's.
    std::optional<QUuid> written = std::nullopt;
};

/// Everything that "where does this figure come from?" answers.
struct OriginFacts
{
    QString title;     ///< what the figure is: "2.3.1 Nombre de communes"
    QString value;     ///< "2018: 14 meetings (at least)"
    QString formula;   ///< how it was made, as a sentence
    QStringList notes; ///< the other value where a measurement overrides, what says nothing …
    std::vector<OriginLine> lines = {};  ///< what it counts or adds
    QString linesTitle = {};             ///< empty: "n rows counted"
    std::vector<OriginLine> others = {}; ///< what it is measured against, or lacks; may be empty
    QString othersTitle = {};
};

/// What a figure answers, asked when somebody wants to know: from the plan as it is then. It may keep the
/// plan and the wording by reference, which live as long as any screen. Empty: no figure, or nothing to say.
using Origin = std::function<OriginFacts()>;

/// A figure on a page: its words and where it comes from.
struct FigureText
{
    QString words;
    Origin origin = {};
};

} // namespace jalon::gui
