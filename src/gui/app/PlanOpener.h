// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QObject>

#include "core/base/Result.h"
#include "core/model/Contents.h"

class QWidget;

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class Dialogs;
class PlanDocument;
class Settings;

// The ways to a plan: adopted plan, exercise, file, recent file, new. Asks for files, words what went wrong,
// keeps the list of recent files. The adopted plan and the exercise are the user's own working copies, made
// once in the documents folder and found again; the shipped data is never opened itself.
class PlanOpener : public QObject
{
    Q_OBJECT

public:
    // `window` is the parent of the dialogs and of this. `mayLeave` is asked before anything.
    PlanOpener(PlanDocument &document, Settings &settings, Dialogs &dialogs, const report::Wording &wording,
               std::function<bool()> mayLeave, QWidget *window);

    bool openAdopted();
    bool openExercise();
    bool open(const QString &path);
    bool chooseAndOpen();
    bool chooseAndCreate();
    // Where working copies are made: DOCUMENTS/Jalon. Tests give theirs.
    void setFolder(const QString &folder) { m_folder = folder; }
    QString folder() const;

signals:
    // A plan could not be opened or made; the sentence says why.
    void failed(const QString &sentence);
    void succeeded();

private:
    bool openWorkingCopy(const QString &name, core::Result<core::PlanDocument> (*shipped)());
    bool done(const core::Outcome &outcome, const QString &path);

    PlanDocument &m_document;
    Settings &m_settings;
    Dialogs &m_dialogs;
    const report::Wording &m_wording;
    std::function<bool()> m_mayLeave;
    QWidget *m_window;
    QString m_folder;
};

} // namespace jalon::gui
