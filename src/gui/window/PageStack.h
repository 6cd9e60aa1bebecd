// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <vector>

#include "gui/screens/EntityRef.h"
#include "gui/window/Pages.h"

namespace jalon::core {
struct ChangeSet;
}

namespace jalon::gui {

class Screen;

// The screens of the open plan, each made when first shown. Holds the rule that a screen is left only if it
// agrees. Page 0 of the stack is what is shown without a plan (the welcome screen), owned by the window.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    void setWelcome(QWidget *welcome);
    // Starts with these pages; `context` must outlive close().
    void open(std::vector<Page> pages, ScreenContext &context);
    // Deletes the screens and shows the welcome screen.
    void close();

    // Asks the current screen, then shows that page; false if the screen wants to stay.
    bool goTo(int index);
    int currentPage() const { return m_current; }
    Screen *currentScreen() const;
    // The screen of that page, made if need be; null for a page that does not exist.
    Screen *screen(int index);
    int indexOfPage(const QString &id) const;
    // The page that shows an entity; -1 if none does.
    int indexShowing(const EntityRef &ref) const;
    const std::vector<Page> &pages() const { return m_pages; }
    // True if the current screen may be left (a valid edit in progress is committed on the way).
    bool mayLeave();

    void planChanged(const core::ChangeSet &changes);
    // Everything may be different: reloaded, or another as-of date.
    void refreshAll();

signals:
    void pageChanged(int index);

private:
    std::vector<Page> m_pages;
    std::vector<Screen *> m_screens;
    ScreenContext *m_context = nullptr;
    QWidget *m_welcome = nullptr;
    int m_current = -1;
};

} // namespace jalon::gui
