// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/EntityRef.h"
#include "gui/screens/review/ReviewPages.h"
#include "gui/screens/review/ReviewSubject.h"

#include <QWidget>

#include <array>
#include <optional>

class QKeyEvent;
class QTimer;

namespace jalon::gui {

class DecisionPanel;
class PlainLabel;
class ReviewContents;
class ReviewSlide;
struct ReviewHit;
struct ScreenContext;

// The review of a year, wherever it is shown: which page, turned by keys, clicker and mouse; contents, names,
// theme, blank screen; notes decisions. Owned by ReviewScreen, who puts it into a window of the whole screen
// and back, or by ReviewProgram. Reads only, but for what is decided.
class ReviewView : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewView(ScreenContext &context, QWidget *parent = nullptr);

    // Reads the plan again; the year is held within those of the plan.
    void refresh();
    int year() const { return m_year; }
    void setYear(int year);
    std::pair<int, int> years() const;

    int pageCount() const { return int(m_places.size()); }
    int currentPage() const { return m_current; } // from 0
    void setCurrentPage(int index, int part = 0); // part -1: the last
    void turn(int pages);                         // by parts: 1 or -1
    bool goTo(const ReviewPlace &place);
    bool showEntity(const EntityRef &ref);
    const ReviewPage &page() const;
    const core::ActionReview *action() const; // of the page shown; nullptr on other pages

    ReviewSlide *slide() const { return m_slide; }
    const ReviewSubject &subject() const { return m_subject; }
    bool areNamesHidden() const { return m_namesHidden; }
    bool isBlank() const { return m_blank; }
    ReviewContents *contents() const { return m_contents; } // nullptr until first opened
    DecisionPanel *panel() const { return m_panel; }        // the same
    QString notice() const;                                 // the sentence over the page; empty: none

    // True if the key means something here.
    bool handleKey(QKeyEvent *event);
    void openContents();
    void toggleNames();
    void nextTheme();
    // In full screen a click turns the page, and Ctrl+Z takes back what was noted.
    void setFullScreen(bool on);
    void showOrigin(int index);

Q_SIGNALS:
    void pageChanged();
    void fullScreenWanted();
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    // ReviewKeys.cpp
    void clicked(const ReviewHit &hit);
    bool handleTurning(QKeyEvent *event);
    bool handleLetter(QKeyEvent *event);

    // ReviewView.cpp
    void showPage(int part);
    void blank(bool on);
    void tell(const QString &sentence);
    void placeNotice();
    double unit() const;

    // ReviewDecisions.cpp
    std::optional<QString> whyNotNoted() const; // a sentence; nothing: it can be noted
    void noteAt(int index);                     // by key or click: the text stays
    void note(const std::optional<core::DecisionKind> &decision, const QString &text);
    void openPanel();
    void undo(bool again);

    ScreenContext &m_context;
    int m_year = 0;
    int m_current = 0;
    ReviewSubject m_subject;
    std::vector<ReviewPlace> m_places;
    bool m_namesHidden = false;
    bool m_blank = false;
    bool m_fullScreen = false;
    int m_wheel = 0;
    ReviewSlide *m_slide;
    QWidget *m_curtain;
    PlainLabel *m_notice;
    QTimer *m_noticeTimer;
    ReviewContents *m_contents = nullptr;
    DecisionPanel *m_panel = nullptr;
};

} // namespace jalon::gui
