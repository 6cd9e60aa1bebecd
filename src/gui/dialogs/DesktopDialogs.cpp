// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/DesktopDialogs.h"

#include <QAbstractButton>
#include <QColorDialog>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace jalon::gui {

namespace {

QMessageBox::Icon iconOf(Dialogs::Kind kind)
{
    switch (kind) {
    case Dialogs::Kind::Question:
        return QMessageBox::Question;
    case Dialogs::Kind::Warning:
        return QMessageBox::Warning;
    case Dialogs::Kind::Error:
        return QMessageBox::Critical;
    case Dialogs::Kind::Info:
        break;
    }
    return QMessageBox::Information;
}

void fill(QMessageBox &box, Dialogs::Kind kind, const QString &text, const QString &detail)
{
    box.setWindowTitle(QCoreApplication::applicationName());
    box.setTextFormat(Qt::PlainText);
    box.setIcon(iconOf(kind));
    box.setText(text);
    box.setInformativeText(detail);
}

} // namespace

int DesktopDialogs::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(parent);
    fill(box, question.kind, question.text, question.detail);
    QList<QPushButton *> buttons;
    for (const QString &answer : question.answers)
        buttons.append(
            box.addButton(answer, buttons.isEmpty() ? QMessageBox::AcceptRole : QMessageBox::ActionRole));
    const int escape = question.escape < 0 ? int(buttons.size()) - 1 : question.escape;
    box.setDefaultButton(buttons.value(0));
    box.setEscapeButton(buttons.value(escape));
    box.exec();
    const auto index = buttons.indexOf(qobject_cast<QPushButton *>(box.clickedButton()));
    return index < 0 ? escape : int(index);
}

void DesktopDialogs::tell(QWidget *parent, Kind kind, const QString &text, const QString &detail)
{
    QMessageBox box(parent);
    fill(box, kind, text, detail);
    box.setStandardButtons(QMessageBox::Close);
    box.exec();
}

QString DesktopDialogs::openFile(QWidget *parent, const QString &title, const QString &start,
                                 const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, start, filter);
}

QString DesktopDialogs::saveFile(QWidget *parent, const QString &title, const QString &start,
                                 const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, start, filter);
}

QString DesktopDialogs::chooseFolder(QWidget *parent, const QString &title, const QString &start)
{
    return QFileDialog::getExistingDirectory(parent, title, start);
}

QColor DesktopDialogs::chooseColour(QWidget *parent, const QString &title, const QColor &start)
{
    return QColorDialog::getColor(start, parent, title);
}

bool DesktopDialogs::choosePrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace jalon::gui
