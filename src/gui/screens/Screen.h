// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/screens/ScreenContext.h"

class QAction;

namespace jalon::core {
struct ChangeSet;
}

namespace jalon::gui {

// One page of the window. How to write one:
//  1. class ChallengesScreen : public Screen, in gui/screens, constructed with (ScreenContext &, QWidget
//  *parent);
//     one line in gui/window/Pages.cpp makes it appear in the navigation, with its icon and shortcut.
//  2. Build the widgets once in the constructor, without reading the plan: it is made when first shown.
//     Page margins are 24 px (grid::PageMargin), cards 8 or 16 px apart; PageHeader first, then content.
//  3. refresh() reads context().session.plan() and the as-of date context().view.asOf() and fills the
//  widgets. It
//     is called when the screen is shown stale and, coalesced, after changes while it is visible. Keep
//     selection and scroll position. Override planChanged() only to repaint less than everything.
//  4. Edit through context().session.perform(verbs::…); never keep a pointer into the plan across an event.
//  5. leave() commits a valid edit in progress and returns true, or asks about an invalid one and returns
//  false to stay.
//  6. showEntity() selects what it is given (a jump from another screen) and takes the focus there.
class Screen : public QWidget
{
    Q_OBJECT

public:
    explicit Screen(ScreenContext &context, QWidget *parent = nullptr);

    // Reads the plan again and shows it.
    virtual void refresh() = 0;
    // Called for every change while visible. The default asks for one refresh() soon.
    virtual void planChanged(const core::ChangeSet &changes);
    // False to stay: an edit in progress is invalid and the user wants to mend it.
    virtual bool leave() { return true; }
    // False if this screen cannot show it.
    virtual bool showEntity(const EntityRef &) { return false; }
    // Narrows its list to these words (Ctrl+Enter in the window's search field); false if it has no such
    // line.
    virtual bool search(const QString &) { return false; }
    // What the page can do beyond its fields: the window shows these in its Edit menu while the page is
    // shown.
    virtual QList<QAction *> pageActions() const { return {}; }

    // Used by the window.
    void markStale();
    bool isStale() const { return m_stale; }
    void refreshNow();
    // One refresh() in the next round of the event loop, however often it is asked for; stale if hidden.
    void scheduleRefresh();

protected:
    ScreenContext &context() const { return m_context; }
    // When the page before is hidden, its focus falls on whatever comes next: a page takes it to what one
    // comes for, its list or table, unless something is being edited. The default leaves it where it is.
    virtual void takeFocus() {}
    void showEvent(QShowEvent *event) override;

private:
    ScreenContext &m_context;
    bool m_stale = true;
    bool m_scheduled = false;
};

} // namespace jalon::gui
