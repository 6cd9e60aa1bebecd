// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/Dialogs.h"

namespace jalon::gui {

// The dialogs a person sees.
class DesktopDialogs : public Dialogs
{
public:
    int ask(QWidget *parent, const Question &question) override;
    void tell(QWidget *parent, Kind kind, const QString &text, const QString &detail) override;
    QString openFile(QWidget *parent, const QString &title, const QString &start,
                     const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &start,
                     const QString &filter) override;
    QString chooseFolder(QWidget *parent, const QString &title, const QString &start) override;
    QColor chooseColour(QWidget *parent, const QString &title, const QColor &start) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;
};

} // namespace jalon::gui
