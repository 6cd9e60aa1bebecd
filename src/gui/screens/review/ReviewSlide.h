// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/review/ReviewPage.h"

#include <QWidget>

namespace jalon::gui {

class SlidePainter;

// Shows one page of the review, at any size. Painted, so that it is the same in the window and on a
// projector; says its whole text to a screen reader. Knows nothing of the plan.
class ReviewSlide : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewSlide(QWidget *parent = nullptr);

    // `number` counts from 1.
    void show(const ReviewPage &page, int number, int count);
    const ReviewPage &page() const { return m_page; }
    // A ring around the page: the keys turn it.
    void setFocusShown(bool shown);

Q_SIGNALS:
    // The figure of the page's indicator at that place was clicked.
    void indicatorClicked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void paintFoot(const SlidePainter &pencil) const;
    void paintYear(const SlidePainter &pencil) const;
    void paintTile(const SlidePainter &pencil, const QRectF &area, const ReviewTile &tile) const;
    void paintChallenge(const SlidePainter &pencil) const;
    double paintRows(const SlidePainter &pencil, const QRectF &area) const;
    void paintRow(const SlidePainter &pencil, const QRectF &area, const ReviewRow &row) const;
    void paintAction(const SlidePainter &pencil) const;
    void paintBox(const SlidePainter &pencil, const QRectF &area, const ReviewBox &box) const;
    double listSize(const SlidePainter &pencil, const QRectF &inner) const;
    double labelSizeFor(const SlidePainter &pencil, double width, double rowHeight) const;
    double boxesHeight(const SlidePainter &pencil, double width) const;
    void paintIndicators(const SlidePainter &pencil, const QRectF &area, double rowHeight) const;
    void paintIndicator(const SlidePainter &pencil, const QRectF &area, const ReviewIndicator &indicator,
                        double labelSize) const;
    void paintCosts(const SlidePainter &pencil, const QRectF &area) const;

    int indicatorAt(const QPointF &place) const; // -1 for none

    ReviewPage m_page;
    mutable QList<QRectF> m_indicatorRows; // where they were painted last
    int m_number = 0;
    int m_count = 0;
    bool m_focusShown = false;
};

} // namespace jalon::gui
