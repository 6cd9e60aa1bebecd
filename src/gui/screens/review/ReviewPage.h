// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/Figures.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace jalon::gui {

// Which page of a year's review: the year, a challenge, or an action, by their places in AnnualReview.
struct ReviewPlace
{
    enum class Kind { Year, Challenge, Action };
    Kind kind = Kind::Year;
    int challenge = -1;
    int action = -1;

    bool operator==(const ReviewPlace &) const = default;
};

// One line of a list on a page: mark or code before it, a quiet word after it.
struct ReviewLine
{
    Mark mark = Mark::None;
    QString code;
    QString text;
    QString aside;
    bool quiet = false; // "rien n’a été déclaré en 2018"
};

// A list under a small heading.
struct ReviewBox
{
    QString title;
    std::vector<ReviewLine> lines;
};

// A challenge on the page of the year.
struct ReviewTile
{
    int number = 0;
    QString title;
    QString states;     // "2 réalisées, 1 en cours"
    QString big;        // "12 étapes sur 15"
    QString bigBefore;  // "8 fin 2017"; empty in the first year
    QString indicators; // "9 indicateurs sur 11"
    QString indicatorsBefore;
    std::vector<ReviewLine> actions;
    std::vector<ReviewLine> alerts; // late, waiting
    QString cost;
    bool costKnown = false;
};

// An action on the page of its challenge.
struct ReviewRow
{
    QString code;
    QString title;
    std::vector<BadgeText> badges;
    QString steps;
    QString stepsBefore;
    QString indicators;
    QString indicatorsBefore;
    QString cost;
    bool costKnown = false;
};

// An indicator on the page of its action: this year beside last year.
struct ReviewIndicator
{
    QString label;
    bool hasBar = false; // numbers only; milestones and texts are said in words
    std::optional<double> value;
    std::optional<double> previous;
    double maximum = 0;
    QString now;    // "14 communes", "non renseigné"
    QString before; // "11 en 2017"
    bool measured = false;
};

// A label with its value: the cost, who funds it, the period.
struct ReviewFact
{
    QString label;
    QString value;
    bool known = true; // else said in quiet italics
};

// Everything one page of the review says, worded; what is painted and what is read aloud are both made of it.
struct ReviewPage
{
    ReviewPlace place;
    int challenge = 0; // its number; 0 on the page of the year
    QString code;
    QString title;
    QString subtitle;
    std::vector<BadgeText> badges;
    std::vector<ReviewTile> tiles;
    std::vector<ReviewRow> rows;
    ReviewBox left, right;
    std::vector<ReviewIndicator> indicators;
    QString indicatorsTitle;
    QString legend;                // "barre : 2018 · trait : 2017"
    std::vector<ReviewFact> facts; // costs, funding, period
    QString foot;                  // where one is in the plan
    QString asOf;                  // "situation au 31 décembre 2018"
    QString fictitious;            // empty for a real plan

    // The page as lines of text, for a screen reader.
    QString spoken() const;
};

} // namespace jalon::gui
