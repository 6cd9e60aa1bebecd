// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/review/ReviewPage.h"
#include "gui/screens/Screen.h"

class QKeyEvent;
class QPushButton;

namespace jalon::gui {

class PlainLabel;
class ReviewFullScreen;
class ReviewView;

// "Revue annuelle": the pages of a year for elected officials, to be read here or projected: a bar over the
// ReviewView, which fills the screen for as long as it is projected.
class ReviewScreen : public Screen
{
    Q_OBJECT

public:
    explicit ReviewScreen(ScreenContext &context, QWidget *parent = nullptr);
    ~ReviewScreen() override;

    void refresh() override;
    bool showEntity(const EntityRef &ref) override;

    ReviewView &view() const { return *m_view; }
    int year() const;
    void setYear(int year);
    int pageCount() const;
    int currentPage() const; // from 0
    void setCurrentPage(int index);
    const ReviewPage &page() const;
    bool isFullScreenShown() const { return m_full != nullptr; }
    ReviewFullScreen *fullScreen() const { return m_full; }

public slots:
    void showFullScreenReview();
    void leaveFullScreenReview();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void takeFocus() override;

private:
    QWidget *makeBar();
    void showBar();
    void fillOrigins();
    void takeBack();

    int m_yearOfWindow = 0; // of the as-of date when it was last looked at: a new one moves the review along
    PlainLabel *m_yearLabel;
    PlainLabel *m_pageLabel;
    QPushButton *m_earlier, *m_later, *m_back, *m_next, *m_list, *m_fill;
    QPushButton *m_origins;
    QWidget *m_card;
    ReviewView *m_view;
    ReviewFullScreen *m_full = nullptr;
};

} // namespace jalon::gui
