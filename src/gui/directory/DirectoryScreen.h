// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/directory/DirectoryCommands.h"
#include "gui/screens/Screen.h"

class QSplitter;

namespace jalon::gui {

class Banner;
class DirectoryList;
class PageHeader;
class PartyDetails;

// The page "Annuaire": the list at the left, the chosen entry at the right, likely duplicates over both.
// Keeps them together; what the page can do beyond its fields is DirectoryCommands'.
class DirectoryScreen : public Screen
{
    Q_OBJECT

public:
    using Id = core::Id<core::Party>;

    explicit DirectoryScreen(ScreenContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void planChanged(const core::ChangeSet &changes) override;
    bool leave() override;
    bool showEntity(const EntityRef &ref) override;
    bool search(const QString &words) override;
    QList<QAction *> pageActions() const override { return m_pageActions; }

    bool open(const Id &id);
    DirectoryList *list() const { return m_list; }
    PartyDetails *details() const { return m_details; }
    Banner *duplicates() const { return m_duplicates; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    void addSomebody();
    void removeCurrent();
    void follow(int row);
    void showDuplicates();

    DirectoryCommands m_commands;
    PageHeader *m_header;
    Banner *m_duplicates;
    DirectoryList *m_list;
    PartyDetails *m_details;
    QSplitter *m_splitter;
    QList<QAction *> m_pageActions;
    bool m_namesChanged = true; // duplicates are looked for again
};

} // namespace jalon::gui
