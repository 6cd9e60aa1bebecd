// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/review/SlideLayout.h"

#include <QWidget>

namespace jalon::gui {

// Shows one page of the review, at any size. Painted, so that it is the same in the window and on a
// projector; says its whole text to a screen reader. A page that is too long has several parts; another size
// of the widget may make them more or fewer. Knows nothing of the plan.
class ReviewSlide : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewSlide(QWidget *parent = nullptr);

    // `number` counts from 1; `part` from 0, -1 for the last.
    void show(const ReviewPage &page, int number, int count, int part = 0);
    const ReviewPage &page() const { return m_page; }
    int part() const { return m_part; }
    int partCount() const { return std::max(1, m_layout.partCount()); }
    void setPart(int part);
    double textSize() const { return m_layout.size(m_part); } // points of the sheet
    // A ring around the page: the keys turn it.
    void setFocusShown(bool shown);

Q_SIGNALS:
    // Something on the page was clicked; Kind::None: the page itself.
    void clicked(const jalon::gui::ReviewHit &hit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void layOut();
    void announce();
    void paintFoot(const SlidePainter &pencil);
    ReviewHit hitAt(const QPointF &place) const;
    SlidePainter measuringPencil() const;

    ReviewPage m_page;
    SlideLayout m_layout;
    std::vector<std::pair<QRectF, ReviewHit>> m_hits; // where they were painted last
    int m_number = 0;
    int m_count = 0;
    int m_part = 0;
    bool m_focusShown = false;
};

} // namespace jalon::gui
