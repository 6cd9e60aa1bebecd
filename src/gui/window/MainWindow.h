// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QMainWindow>
#include <vector>

#include "gui/app/ViewState.h"
#include "gui/screens/ScreenContext.h"
#include "gui/window/FoldRule.h"
#include "gui/window/Pages.h"

namespace Ui {
class MainWindow;
}

namespace jalon::gui {

class AmendmentDoor;
class Dialogs;
class NavigationBar;
class OpenActions;
class PageMenu;
class PageStack;
class PlanDocument;
class PlanOpener;
class QuickEntry;
class SearchRouter;
class Settings;
class UndoActions;
class WelcomeScreen;

// The window: wires the open plan to header, navigation, screens, menus and status line, and nothing more.
// What a screen shows is the screen's business, how a plan is opened PlanOpener's. Owned by Application;
// `settings`, `dialogs` and `wording` outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, Dialogs &dialogs, const report::Wording &wording,
               std::vector<Page> pages = allPages(), QWidget *parent = nullptr);
    ~MainWindow() override;

    PlanDocument &document() { return *m_document; }
    PlanOpener &opener() { return *m_opener; }
    ViewState &view() { return m_view; }
    PageStack &pages();
    NavigationBar &navigation();
    // Shows that page; false if there is none or the current screen wants to stay.
    bool goTo(const QString &pageId);
    bool navigate(const EntityRef &ref);
    void showError(const QString &sentence);
    QString errorShown() const;
    // Every action with a shortcut, by menu: what Aide > Raccourcis clavier lists.
    QList<QAction *> shortcutActions() const;

signals:
    // "system", "light" or "dark": Application repaints everything.
    void themeChosen(const QString &theme);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectActions();
    void connectLooks();
    void welcome();
    void planOpened();
    void planClosing();
    void planClosed();
    // `notice`: what else is to be told of it in the status line, quietly.
    void planChanged(const QString &notice = {});
    void restoreWindow();
    // Nothing is being typed, or the user gives it up.
    bool mayClosePlan();
    void tell(const QString &sentence);
    void showFolding();
    void toggleFolding();

    Settings &m_settings;
    Dialogs &m_dialogs;
    const report::Wording &m_wording;
    std::vector<Page> m_pages;
    std::unique_ptr<Ui::MainWindow> m_ui;
    FoldRule m_foldRule;
    ViewState m_view;
    PlanDocument *m_document;
    PlanOpener *m_opener;
    std::unique_ptr<ScreenContext> m_context;
    OpenActions *m_openActions = nullptr;
    WelcomeScreen *m_welcome = nullptr; // made when first shown
    PageMenu *m_pageMenu = nullptr;
    UndoActions *m_undo = nullptr;
    QuickEntry *m_quickEntry = nullptr;
    SearchRouter *m_search = nullptr;
    AmendmentDoor *m_amendments = nullptr;
};

} // namespace jalon::gui
