// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/AnnualReview.h"
#include "gui/screens/review/ReviewPage.h"
#include "gui/screens/Screen.h"

class QKeyEvent;
class QPushButton;

namespace jalon::gui {

class PlainLabel;
class ReviewFullScreen;
class ReviewSlide;

// "Revue annuelle": the pages of a year for elected officials, to be read here or projected. Reads only;
// every figure is core::reviewOf's. Arrows and Page keys turn the pages, Ctrl+arrows the years, F11 fills the
// screen.
class ReviewScreen : public Screen
{
    Q_OBJECT

public:
    explicit ReviewScreen(ScreenContext &context, QWidget *parent = nullptr);

    void refresh() override;
    bool showEntity(const EntityRef &ref) override;

    int year() const { return m_year; }
    void setYear(int year);
    int pageCount() const { return int(m_places.size()); }
    int currentPage() const { return m_current; } // from 0
    void setCurrentPage(int index);
    const ReviewPage &page() const;
    bool isFullScreenShown() const { return m_full != nullptr; }

public slots:
    void showFullScreenReview();
    void leaveFullScreenReview();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QWidget *makeBar();
    bool handleKey(QKeyEvent *event);
    void showPage();
    void fillOrigins();
    void showOrigin(int index);
    const core::ActionReview *action() const; // of the page shown; nullptr on other pages

    int m_year = 0;
    int m_yearOfWindow = 0; // of the as-of date when it was last looked at: a new one moves the review along
    int m_firstYear = 0;
    int m_lastYear = 0;
    int m_current = 0;
    core::AnnualReview m_review;
    std::vector<ReviewPlace> m_places;
    PlainLabel *m_yearLabel;
    PlainLabel *m_pageLabel;
    QPushButton *m_earlier, *m_later, *m_back, *m_next, *m_fill;
    QPushButton *m_origins;
    ReviewSlide *m_slide;
    ReviewFullScreen *m_full = nullptr;
};

} // namespace jalon::gui
