// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ReviewYear.h"
#include "gui/screens/Figures.h"
#include "report/chart/Charts.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace jalon::gui {

// Which page of a year's review; a challenge and an action by their places in AnnualReview.
struct ReviewPlace
{
    enum class Kind {
        Year,
        Introduction,
        Figures,
        Challenge,
        Action,
        Decisions,
        Opinions,
        Proposals,
        Changes,
        Rectifications,
    };
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
    bool quiet = false;  // "rien n’a été déclaré en 2018"
    bool bullet = false; // a dot before it
};

// Lines under a small heading.
struct ReviewBox
{
    QString title;
    std::vector<ReviewLine> lines;
};

// A challenge on the page of the year: what was promised, what is done, what is late.
struct ReviewTile
{
    int number = 0;
    QString title;
    QString promised;                // "3 actions"
    std::vector<ReviewLine> states;  // "2 réalisées", each with its mark
    std::vector<ReviewLine> alerts;  // "1 en retard"
    std::vector<ReviewLine> actions; // mark, code and short title
    QString big;                     // "12 sur 15"
    QString label;                   // "étapes faites"
    QString before;                  // "8 fin 2017"; empty in the first year
    QString cost;
    bool costKnown = false;
    ReviewPlace leadsTo;
};

// A key figure: the number, what it counts, last year's in words.
struct ReviewFigure
{
    QString big;
    QString label;
    QString before;
    bool known = true;
};

// A thing with its badges and what is said of it: an action, an opinion, a decision.
struct ReviewRow
{
    QString code;
    QString title;
    std::vector<BadgeText> badges;
    std::vector<ReviewLine> lines;
    std::optional<ReviewPlace> leadsTo;
};

// An indicator on the page of its action: this year beside last year and the target.
struct ReviewIndicator
{
    QString label;
    bool hasBar = false; // numbers only; milestones and texts are said in words
    report::BulletBar bar;
    report::TrendLine trend;
    QString now;    // "14 communes", "non renseigné"
    QString before; // "11 en 2017"
    QString target; // "cible 21, pas encore atteinte"
    Mark targetMark = Mark::None;
    bool measured = false;
};

// A label with its value: the cost, who funds it, the period.
struct ReviewFact
{
    QString label;
    QString value;
    bool known = true;   // else said in quiet italics
    QString before = {}; // last year's
};

// Two values of one thing: voted and present, sealed and of today.
struct ReviewPair
{
    QString code;
    QString label;
    QString first;
    QString second;
    QString note; // by whose decision
};

// How one thing was answered by several: a criterion and what each assessor says; assessors are never mixed.
struct ReviewAnswers
{
    QString label;                   // empty: the line names who answers
    std::vector<ReviewLine> answers; // side by side, at most SlideBlocks::AnswersInALine
};

// A part of a page that is laid out as one: a card, or cards side by side.
struct ReviewBlock
{
    enum class Kind { Tiles, Figures, Boxes, Rows, Indicators, Facts, Pairs, Asked, Assessed };
    Kind kind = Kind::Boxes;
    QString title;
    QString legend;        // "barre : 2018 · trait clair : 2017"
    ReviewBox left, right; // Boxes: no title and no lines at the right: one over the whole width
    std::vector<ReviewTile> tiles;
    std::vector<ReviewFigure> figures;
    std::vector<ReviewRow> rows;
    std::vector<ReviewIndicator> indicators;
    std::vector<ReviewFact> facts;
    std::vector<ReviewPair> pairs;
    std::vector<ReviewAnswers> answers; // Assessed: one row is assessed, `left` concludes
    QString firstHead, secondHead;      // of Pairs
    bool choices = false;               // Asked: the five decisions are offered
};

// Everything one page of the review says, worded; what is painted and what is read aloud are both made of it.
struct ReviewPage
{
    ReviewPlace place;
    int challenge = 0; // its number; 0 on pages of the whole plan
    QString code;
    QString title;
    QString subtitle; // may have several lines
    std::vector<BadgeText> badges;
    std::vector<ReviewBlock> blocks;
    std::optional<core::DecisionKind> decision; // noted of this action
    std::vector<std::pair<core::DecisionKind, QString>>
        decisions;      // the five, worded; empty: none is asked for
    QString foot;       // where one is in the plan
    QString asOf;       // "situation au 31 décembre 2018"
    QString shortAsOf;  // "au 31 déc. 2018", for the foot
    QString closed;     // "clos le 12 mars 2019"; empty while open
    QString fictitious; // empty for a real plan

    const ReviewBlock *block(ReviewBlock::Kind kind) const; // the first; nullptr: none
    // The page as lines of text, for a screen reader.
    QString spoken() const;
};

} // namespace jalon::gui
