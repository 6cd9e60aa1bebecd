// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QStringList>

#include "gui/dialogs/Dialogs.h"

namespace jalon::test {

// Answers dialogs for the user: what was queued, in order; without an answer, gives up (escape, no file).
// What was asked and told is kept for the test to read.
class ScriptedDialogs : public gui::Dialogs
{
public:
    QList<int> answers;
    QStringList files;

    QList<Question> asked;
    QStringList told;

    int ask(QWidget *, const Question &question) override
    {
        asked.append(question);
        if (!answers.isEmpty())
            return answers.takeFirst();
        return question.escape < 0 ? int(question.answers.size()) - 1 : question.escape;
    }
    void tell(QWidget *, Kind, const QString &text, const QString &detail) override
    {
        told.append(detail.isEmpty() ? text : text + u'\n' + detail);
    }
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return nextFile();
    }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return nextFile();
    }
    QString chooseFolder(QWidget *, const QString &, const QString &) override { return nextFile(); }
    QList<QColor> colours;
    QColor chooseColour(QWidget *, const QString &, const QColor &) override
    {
        return colours.isEmpty() ? QColor() : colours.takeFirst();
    }
    // Sets the printer up; none: given up.
    std::function<void(QPrinter &)> printer;
    bool choosePrinter(QWidget *, QPrinter &chosen) override
    {
        if (printer)
            printer(chosen);
        return bool(printer);
    }

private:
    QString nextFile() { return files.isEmpty() ? QString() : files.takeFirst(); }
};

} // namespace jalon::test
