// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>

class QPrinter;
class QWidget;

namespace jalon::gui {

// The one door for file and message dialogs: nobody else may open QMessageBox or QFileDialog, so that tests
// can answer for the user. Text is plain text.
class Dialogs
{
public:
    enum class Kind { Info, Question, Warning, Error };

    struct Question
    {
        Kind kind = Kind::Question;
        QString text;        // one sentence, the question itself
        QString detail;      // what follows from it; may be empty
        QStringList answers; // verbs; the first is the one Enter gives
        int escape = -1;     // the answer that Escape and closing give; -1 for the last
    };

    virtual ~Dialogs() = default;

    // The index of the answer chosen.
    virtual int ask(QWidget *parent, const Question &question) = 0;
    // Something to read and close.
    virtual void tell(QWidget *parent, Kind kind, const QString &text, const QString &detail = {}) = 0;
    // Paths; empty when given up. `filter` as in QFileDialog ("Plans Jalon (*.jalon)"); `start` a folder or
    // file.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &start,
                             const QString &filter) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &start,
                             const QString &filter) = 0;
    // An existing folder; empty when given up.
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &start) = 0;
    // A colour, beginning with `start`; invalid when given up.
    virtual QColor chooseColour(QWidget *parent, const QString &title, const QColor &start) = 0;
    // Sets the printer up as the user wants it; false when given up.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer) = 0;
};

} // namespace jalon::gui
