// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/review/ReviewPage.h"
#include "gui/screens/review/SlidePainter.h"

#include <QCoreApplication>

namespace jalon::gui {

// What a click on a page means.
struct ReviewHit
{
    enum class Kind { None, Page, Indicator, Decide, DecisionText, Contents, Back, Next };
    Kind kind = Kind::None;
    ReviewPlace place = {}; // Page
    int index = 0;          // Indicator; Decide: the place of the decision, from 0
};

// A piece of a block on a page: rows `from` to `to`, of the second list of two boxes `from2` to `to2`.
struct SlideSlice
{
    std::size_t block = 0;
    int from = 0, to = 0, from2 = 0, to2 = 0;
    QRectF area;
};

// Measures and draws the blocks of a page, row by row: the same code does both, so that what was measured is
// what is drawn. Made for one page at one size of type; SlideLayout decides where the slices stand.
class SlideBlocks
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::SlideBlocks)

public:
    SlideBlocks(const SlidePainter &pencil, const ReviewPage &page, double size);

    static constexpr double Margin = 28, FootHeight = 42, Gap = 10, Pad = 14;
    static constexpr std::size_t AnswersInALine = 3;
    static constexpr int TilesInALine = 5, FiguresInALine = 3;

    static int rowCount(const ReviewBlock &block); // of the first list
    bool isCard(const ReviewBlock &block) const;
    // What stands around the rows: edges and heading.
    double frame(const ReviewBlock &block) const;
    // A row's height, or draws it; rows of one block are `between` apart.
    double row(const ReviewBlock &block, int index, const QRectF &place) const;
    double secondRow(const ReviewBlock &block, int index, const QRectF &place) const; // of the right box
    double between(const ReviewBlock &block) const;
    double innerWidth(const ReviewBlock &block, double width) const;
    // Two boxes stand side by side; where one has nothing left, the other goes on over the whole width.
    enum class Side { Both, Left, Right };
    static Side sideOf(const ReviewBlock &block, int from, int from2);
    double innerWidth(const ReviewBlock &block, double width, Side side) const;

    // The head of a page; `part` from 0.
    double head(double width, int part) const;
    // Draws a slice and notes what can be clicked on, in the painter's device coordinates.
    void draw(const SlideSlice &slice, std::vector<std::pair<QRectF, ReviewHit>> &hits) const;

private:
    static constexpr double PairFirst = 0.40, PairSecond = 0.70; // where the two values stand
    double tiles(const ReviewBlock &block, int line, const QRectF &place) const;
    enum class TileActions { None, Codes, Titles }; // as there is room
    double tile(const ReviewTile &tile, const QRectF &place, TileActions actions) const;
    TileActions roomForActions(const ReviewBlock &block, const QRectF &place) const;
    double tileBody(const ReviewTile &tile, const QRectF &inner, TileActions actions) const;
    double tileActions(const ReviewTile &tile, const QRectF &inner, TileActions actions) const;
    double figures(const ReviewBlock &block, int line, const QRectF &place) const;
    double figure(const ReviewFigure &figure, const QRectF &place) const;
    double oneRow(const ReviewRow &row, const QRectF &place) const;
    double indicator(const ReviewIndicator &indicator, const QRectF &place) const;
    void bars(const ReviewIndicator &indicator, const QRectF &place, double middle) const;
    double comparison(const ReviewIndicator &indicator, const QRectF &place) const;
    double comparisonWidth(const ReviewIndicator &indicator) const;
    double facts(const ReviewBlock &block, const QRectF &place) const;
    double fact(const ReviewFact &fact, const QRectF &place) const;
    double factWidth(const ReviewFact &fact) const;
    double assessed(const ReviewBlock &block, std::size_t at, const QRectF &place) const;
    double answers(const ReviewAnswers &answers, const QRectF &place) const;
    bool isLinedOff(const ReviewBlock &block, int index) const; // from the row before
    double pair(const ReviewPair &pair, const QRectF &place) const;
    double choices(const QRectF &place) const;
    void heading(const ReviewBlock &block, const QRectF &area) const;
    void boxes(const ReviewBlock &block, const SlideSlice &slice) const;
    void box(const ReviewBox &box, const QRectF &card, int from, int to, double between) const;
    void fillPage(const ReviewBlock &block, const SlideSlice &slice, const QRectF &area) const;
    void hitRow(const ReviewBlock &block, int index, const QRectF &place) const;
    void hit(const QRectF &area, const ReviewHit &what) const;

    SlidePainter::Pen soft() const;
    SlidePainter::Pen small() const;
    report::ChartStyle chartStyle() const;

    const SlidePainter &m_pencil;
    const ReviewPage &m_page;
    double m_size;
    double m_soft;                                                       // of what is said beside
    mutable std::vector<std::pair<QRectF, ReviewHit>> *m_hits = nullptr; // while drawing
};

} // namespace jalon::gui
