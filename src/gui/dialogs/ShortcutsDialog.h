// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;

namespace jalon::gui {

// Aide > Raccourcis clavier: made from the menus themselves, so that it cannot lie.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    // `menus`: the actions of the menu bar.
    ShortcutsDialog(const QList<QAction *> &menus, QWidget *parent);
};

} // namespace jalon::gui
