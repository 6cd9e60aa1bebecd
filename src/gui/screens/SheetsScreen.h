// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ActionSheet.h"
#include "gui/models/SheetSummary.h"
#include "gui/screens/Screen.h"
#include "gui/sheets/SheetCommands.h"

class QAction;
class QMenu;
class QSplitter;

namespace jalon::gui {

class SheetListPane;
class SheetView;

// The page "Fiches action": the list at the left, the chosen sheet at the right. Keeps the two together,
// holds the page's actions; what a list or a sheet does is theirs.
class SheetsScreen : public Screen
{
    Q_OBJECT

public:
    using Id = core::Id<core::ActionSheet>;

    explicit SheetsScreen(ScreenContext &context, QWidget *parent = nullptr);
    ~SheetsScreen() override;

    void refresh() override;
    void planChanged(const core::ChangeSet &changes) override;
    bool leave() override;
    bool showEntity(const EntityRef &ref) override;
    bool search(const QString &words) override;
    QList<QAction *> pageActions() const override { return m_pageActions; }

    Id current() const;
    // Shows that sheet once the present one agrees to be left; false if it does not.
    bool open(const Id &id);

    SheetListPane *list() const { return m_list; }
    SheetView *sheet() const { return m_sheet; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *add(const QString &text, const QKeySequence &keys, const QString &iconName);
    void buildActions();
    void addNewButton();
    void enableActions();
    void showMenu(const QPoint &at);
    void changeSelected();
    void step(int rows);
    void followPlan(int row);

    SheetSummaries m_summaries;
    SheetCommands m_commands;
    SheetListPane *m_list;
    SheetView *m_sheet;
    QSplitter *m_splitter;
    QList<QAction *> m_pageActions;
    QAction *m_newAction = nullptr;
    QAction *m_newChallenge = nullptr;
    QAction *m_move = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_removeChallenge = nullptr;
    QAction *m_bulk = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
};

} // namespace jalon::gui
