// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/MainWindow.h"

#include "ui_MainWindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>

#include "core/rules/Situation.h"
#include "gui/amendments/AmendmentDoor.h"
#include "gui/amendments/FreezeDialog.h"
#include "gui/app/PlanDocument.h"
#include "gui/app/PlanOpener.h"
#include "gui/app/Settings.h"
#include "gui/dialogs/AboutDialog.h"
#include "gui/dialogs/PlanDialog.h"
#include "gui/dialogs/ShortcutsDialog.h"
#include "gui/journal/QuickEntry.h"
#include "gui/screens/Screen.h"
#include "gui/screens/WelcomeScreen.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/SearchField.h"
#include "gui/window/ChoiceActions.h"
#include "gui/window/OpenActions.h"
#include "gui/window/PageActions.h"
#include "gui/window/PageMenu.h"
#include "gui/window/SearchRouter.h"
#include "gui/window/UndoActions.h"
#include "gui/year/ClosedYearNotice.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using session::PlanSession;

MainWindow::MainWindow(Settings &settings, Dialogs &dialogs, const report::Wording &wording,
                       std::vector<Page> pages, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_wording(wording)
    , m_pages(std::move(pages))
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_foldRule(settings)
    , m_document(new PlanDocument(this))
    , m_opener(new PlanOpener(
          *m_document, settings, dialogs, wording, [this] { return mayClosePlan(); }, this))
{
    m_ui->setupUi(this);
    m_ui->header->bind(m_view, m_wording);
    m_ui->bannerFrame->hide();
    m_pageMenu = new PageMenu(*m_ui->navigation, *m_ui->pages, *m_ui->menuView, this);
    m_quickEntry = new QuickEntry(*m_ui->menuEdit, this);
    m_amendments = new AmendmentDoor(m_wording, m_view, this);
    connect(m_amendments, &AmendmentDoor::attachedNamed, m_ui->status, &StatusLine::setAttached);
    connect(m_ui->status, &StatusLine::endAttachedClicked, m_amendments, &AmendmentDoor::end);
    new PageActions(*m_ui->pages, *m_ui->menuEdit, this);
    m_undo = new UndoActions(
        *m_ui->actionUndo, *m_ui->actionRedo, m_wording, [this] { return m_ui->pages->mayLeave(); }, this);
    connect(m_undo, &UndoActions::undoNamed, m_ui->status, &StatusLine::setUndo);
    connect(m_undo, &UndoActions::failed, this, &MainWindow::showError);
    m_undo->setSession(nullptr);
    connect(m_opener, &PlanOpener::failed, this, &MainWindow::showError);
    m_openActions = new OpenActions(*m_opener, m_settings, *m_ui->menuRecent, this);
    connect(m_document, &PlanDocument::opened, this, &MainWindow::planOpened);
    connect(m_document, &PlanDocument::aboutToClose, this, &MainWindow::planClosing);
    connect(m_document, &PlanDocument::closed, this, &MainWindow::planClosed);
    connect(m_ui->banner, &Banner::closed, m_ui->bannerFrame, &QWidget::hide);
    connect(m_ui->navigation, &NavigationBar::foldToggled, this, &MainWindow::toggleFolding);
    connect(m_ui->status, &StatusLine::undoClicked, m_ui->actionUndo, &QAction::trigger);
    connect(&m_view, &ViewState::asOfChanged, m_ui->pages, &PageStack::refreshAll);
    connectActions();
    connectLooks();
    m_ui->header->search()->setShortcutHint(m_ui->actionSearch->shortcut());
    m_search = new SearchRouter(
        *m_ui->header->search(), *m_ui->pages, m_wording,
        {[this](const EntityRef &ref) { return navigate(ref); }, [this] { m_ui->actionPlan->trigger(); }},
        this);
    connect(m_ui->actionSearch, &QAction::triggered, m_search, &SearchRouter::start);
    planClosed();
    restoreWindow();
}

void MainWindow::restoreWindow()
{
    if (restoreGeometry(m_settings.get(Settings::Key::WindowGeometry).toByteArray()))
        return;
    // The first time: most of the screen, but no wider than lines are comfortable to read.
    const QRect available = screen()->availableGeometry();
    resize((available.size() * 0.94).boundedTo(QSize(1600, 1000)));
    move(available.center() - rect().center());
}

bool MainWindow::mayClosePlan()
{
    return m_ui->pages->mayLeave() && m_quickEntry->mayLeave();
}

MainWindow::~MainWindow()
{
    m_document->close(); // while the screens and the status line are still there
}

PageStack &MainWindow::pages()
{
    return *m_ui->pages;
}

NavigationBar &MainWindow::navigation()
{
    return *m_ui->navigation;
}

void MainWindow::connectActions()
{
    connect(m_ui->actionNew, &QAction::triggered, m_opener, &PlanOpener::chooseAndCreate);
    connect(m_ui->actionOpen, &QAction::triggered, m_opener, &PlanOpener::chooseAndOpen);
    connect(m_ui->actionAdopted, &QAction::triggered, m_opener, &PlanOpener::openAdopted);
    connect(m_ui->actionExercise, &QAction::triggered, m_opener, &PlanOpener::openExercise);
    connect(m_ui->actionPlan, &QAction::triggered, this, [this] {
        if (m_ui->pages->mayLeave())
            PlanDialog(*m_context, this).exec();
    });
    connect(m_ui->actionFreeze, &QAction::triggered, this, [this] {
        if (m_ui->pages->mayLeave())
            FreezeDialog(*m_context, this).exec();
    });
    connect(m_ui->actionClosePlan, &QAction::triggered, this, [this] {
        if (mayClosePlan())
            m_document->close();
    });
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionFold, &QAction::triggered, this, &MainWindow::toggleFolding);
    connect(m_ui->actionFullScreen, &QAction::triggered, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(m_ui->actionShortcuts, &QAction::triggered, this,
            [this] { ShortcutsDialog(m_ui->menus->actions(), this).exec(); });
    connect(m_ui->actionAbout, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    m_ui->actionUndo->setIcon(themedIcon(u"undo"_s));
    m_ui->actionRedo->setIcon(themedIcon(u"redo"_s));
    m_ui->actionSearch->setIcon(themedIcon(u"search"_s));
    m_ui->actionOpen->setIcon(themedIcon(u"open"_s));
    m_ui->actionNew->setIcon(themedIcon(u"add"_s));
}

void MainWindow::connectLooks()
{
    auto *theme = new ChoiceActions(m_settings, Settings::Key::Theme,
                                    {{m_ui->actionThemeSystem, u"system"_s},
                                     {m_ui->actionThemeLight, u"light"_s},
                                     {m_ui->actionThemeDark, u"dark"_s}},
                                    this);
    connect(theme, &ChoiceActions::chosen, this, &MainWindow::themeChosen);
    auto *language = new ChoiceActions(m_settings, Settings::Key::Language,
                                       {{m_ui->actionFrench, u"fr"_s}, {m_ui->actionEnglish, u"en"_s}}, this);
    connect(language, &ChoiceActions::chosen, this, [this] {
        m_ui->bannerFrame->show();
        m_ui->banner->showMessage(Banner::Kind::Info,
                                  tr("The language changes when Jalon is started again."));
    });
}

void MainWindow::planOpened()
{
    PlanSession &plan = *m_document->session();
    m_context = std::make_unique<ScreenContext>(
        ScreenContext{plan, *m_document->figures(), m_view, m_wording, m_dialogs, m_settings,
                      [this](const EntityRef &ref) { navigate(ref); },
                      [this](const QString &sentence) { showError(sentence); },
                      [this](const QString &page, int count) {
                          m_ui->navigation->setCount(m_ui->pages->indexOfPage(page), count);
                      }});
    const QDate today = QDate::currentDate();
    const auto [first, last] = core::yearsOf(plan.plan(), today);
    m_view.setPeriod(first, last);
    m_view.setAsOf(core::openingDate(plan.plan(), today));
    connect(&plan, &PlanSession::changed, this,
            [this](const core::ChangeSet &set, PlanSession::Origin origin) {
                m_ui->pages->planChanged(set);
                planChanged(origin == PlanSession::Origin::Undo
                                ? QString()
                                : closedYearNotice(m_document->session()->plan(), set));
            });
    connect(&plan, &PlanSession::reloaded, this, [this] {
        m_ui->pages->refreshAll();
        planChanged();
    });
    m_undo->setSession(&plan);
    m_search->setSession(&plan);
    m_amendments->setSession(&plan);
    m_quickEntry->setContext(m_context.get());
    m_ui->bannerFrame->hide();
    m_ui->header->setPlanOpen(true);
    m_ui->status->setReadOnly(plan.isReadOnly());
    m_ui->status->setSaved({});
    planChanged();
    m_ui->pages->open(m_pages, *m_context);
    m_pageMenu->fill();
    m_pageMenu->showCounts(plan.plan());
    m_ui->navigation->setVisible(true);
    m_ui->status->setVisible(true);
    m_ui->pages->goTo(0);
    m_ui->pages->currentWidget()->setFocus();
}

void MainWindow::planClosing()
{
    m_document->session()->disconnect(this);
    m_quickEntry->setContext(nullptr);
    m_amendments->setSession(nullptr);
    m_undo->setSession(nullptr);
    m_search->setSession(nullptr);
    m_ui->pages->close();
    m_pageMenu->clear();
    m_context.reset();
}

void MainWindow::welcome()
{
    if (m_welcome || m_document->session())
        return;
    m_welcome = new WelcomeScreen(this);
    m_openActions->serve(*m_welcome);
    m_ui->pages->setWelcome(m_welcome);
}

void MainWindow::showEvent(QShowEvent *event)
{
    welcome();
    QMainWindow::showEvent(event);
}

void MainWindow::planClosed()
{
    if (isVisible())
        welcome();
    m_ui->navigation->setVisible(false);
    m_ui->status->setVisible(false);
    m_ui->header->setPlanOpen(false);
    m_ui->status->setSaved({});
    m_ui->status->setFictitious(false);
    m_ui->status->setReadOnly(false);
    setWindowTitle(QApplication::applicationDisplayName());
    m_ui->actionPlan->setEnabled(false);
    m_ui->actionFreeze->setEnabled(false);
    m_ui->actionFreeze->setText(tr("&Freeze the plan as voted…"));
    m_ui->actionClosePlan->setEnabled(false);
    m_ui->actionSearch->setEnabled(false);
}

void MainWindow::planChanged(const QString &notice)
{
    const PlanSession &plan = *m_document->session();
    const core::PlanInfo &info = plan.plan().info();
    m_ui->header->setPlan(core::displayTitle(info), info.authority);
    m_ui->status->setFictitious(info.fictitious);
    m_pageMenu->showCounts(plan.plan());
    if (plan.savedAt().isValid()) {
        //: %1 is a time of day
        const QString saved =
            tr("Saved at %1")
                .arg(m_wording.locale().toString(plan.savedAt().toLocalTime().time(), u"HH:mm"_s));
        m_ui->status->setSaved(notice.isEmpty() ? saved : saved + u" · "_s + notice);
    }
    setWindowTitle(u"%1 – %2"_s.arg(core::displayTitle(info), QApplication::applicationDisplayName()));
    m_ui->actionPlan->setEnabled(true);
    m_ui->actionFreeze->setEnabled(!info.frozenOn.isValid() && !plan.isReadOnly());
    m_ui->actionFreeze->setText(info.frozenOn.isValid()
                                    ? tr("Frozen as voted on %1").arg(m_wording.date(info.frozenOn))
                                    : tr("&Freeze the plan as voted…"));
    m_ui->actionClosePlan->setEnabled(true);
    m_ui->actionSearch->setEnabled(true);
}

bool MainWindow::goTo(const QString &pageId)
{
    return m_ui->pages->goTo(m_ui->pages->indexOfPage(pageId));
}

bool MainWindow::navigate(const EntityRef &ref)
{
    if (!m_ui->pages->goTo(m_ui->pages->indexShowing(ref)))
        return false;
    Screen *screen = m_ui->pages->currentScreen();
    return ref.entity.isEmpty() || screen->showEntity(ref);
}

void MainWindow::showError(const QString &sentence)
{
    if (sentence.isEmpty())
        return; // given up by the person
    m_ui->bannerFrame->show();
    m_ui->banner->showMessage(Banner::Kind::Error, sentence);
}

void MainWindow::tell(const QString &sentence)
{
    m_ui->bannerFrame->show();
    m_ui->banner->showMessage(Banner::Kind::Info, sentence);
}

QString MainWindow::errorShown() const
{
    return m_ui->banner->sentence();
}

QList<QAction *> MainWindow::shortcutActions() const
{
    QList<QAction *> found;
    for (const QAction *menu : m_ui->menus->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (!action->shortcut().isEmpty())
                found.append(action);
        }
    }
    return found;
}

void MainWindow::showFolding()
{
    const bool folded = m_foldRule.isFolded(width());
    m_ui->navigation->setFolded(folded);
    m_ui->actionFold->setChecked(folded);
}

void MainWindow::toggleFolding()
{
    m_foldRule.toggle(width());
    showFolding();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    showFolding();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_ui->actionFullScreen->setChecked(isFullScreen());
    if (event->type() != QEvent::ActivationChange || !isActiveWindow() || !m_document ||
        !m_document->session())
        return;
    const auto reloaded = m_document->session()->reloadIfChanged();
    if (!reloaded)
        showError(m_wording.error(reloaded.error()));
    else if (*reloaded)
        tell(tr("Another program has changed this plan. It was read again."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClosePlan()) {
        event->ignore();
        return;
    }
    m_settings.set(Settings::Key::WindowGeometry, saveGeometry());
    event->accept();
}

} // namespace jalon::gui
