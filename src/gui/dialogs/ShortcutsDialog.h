// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QGridLayout;

namespace jalon::gui {

// Aide > Raccourcis clavier: made from the menus themselves, so that it cannot lie; below them the keys
// that are only one page’s.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    // `menus`: the actions of the menu bar.
    ShortcutsDialog(const QList<QAction *> &menus, QWidget *parent);

private:
    using Keys = QList<std::pair<QString, QString>>; // what, how
    static void addPage(const QString &title, const Keys &keys, QWidget *list, QGridLayout *grid, int &row);
    static void addPages(QWidget *list, QGridLayout *grid, int &row);
};

} // namespace jalon::gui
