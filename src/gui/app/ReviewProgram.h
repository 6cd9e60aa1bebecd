// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QCoreApplication>
#include <QString>

#include "core/base/Result.h"
#include "gui/app/ViewState.h"

class QWidget;

namespace jalon::report {
class Wording;
}
namespace jalon::session {
class PlanSession;
}

namespace jalon::gui {

class Dialogs;
class PlanFigures;
class ReviewFullScreen;
class Settings;
struct ScreenContext;

// `jalon --revue YEAR FILE`: the review alone, for an official who has nothing else to learn. Reads only,
// asks nothing, says in words on the screen why it cannot be shown. Owned by Application.
class ReviewProgram
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::ReviewProgram)

public:
    ReviewProgram(Settings &settings, Dialogs &dialogs, const report::Wording &wording);
    ~ReviewProgram();

    // False: what is shown is a sentence saying why.
    bool show(const QString &year, const QString &path);
    ReviewFullScreen &screen() { return *m_screen; }

private:
    // A sentence; nothing: everything is ready.
    QString prepare(const QString &year, const QString &path);
    QWidget *sorry(const QString &sentence);

    Settings &m_settings;
    Dialogs &m_dialogs;
    const report::Wording &m_wording;
    ViewState m_state;
    int m_year = 0;
    std::unique_ptr<session::PlanSession> m_session;
    std::unique_ptr<PlanFigures> m_figures;
    std::unique_ptr<ScreenContext> m_context;
    std::unique_ptr<ReviewFullScreen> m_screen; // owns the view
};

} // namespace jalon::gui
