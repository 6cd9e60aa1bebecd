// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/ReviewProgram.h"

#include <cstdio>
#include <QDir>
#include <QFileInfo>

#include "gui/app/PlanFigures.h"
#include "gui/screens/review/ReviewFullScreen.h"
#include "gui/screens/review/ReviewSlide.h"
#include "gui/screens/review/ReviewView.h"
#include "gui/screens/ScreenContext.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using session::PlanSession;

ReviewProgram::ReviewProgram(Settings &settings, Dialogs &dialogs, const report::Wording &wording)
    : m_settings(settings)
    , m_dialogs(dialogs)
    , m_wording(wording)
    , m_screen(std::make_unique<ReviewFullScreen>())
{
}

ReviewProgram::~ReviewProgram() = default;

bool ReviewProgram::show(const QString &year, const QString &path)
{
    const QString problem = prepare(year, path);
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
        m_screen->fill(sorry(problem), nullptr);
        return false;
    }
    auto *view = new ReviewView(*m_context);
    view->setFullScreen(true);
    view->refresh();
    view->setYear(m_year);
    QObject::connect(view, &ReviewView::leaveWanted, m_screen.get(), &QWidget::close);
    m_screen->fill(view, nullptr);
    return true;
}

QString ReviewProgram::prepare(const QString &year, const QString &path)
{
    bool isNumber = false;
    m_year = year.trimmed().toInt(&isNumber);
    if (!isNumber)
        return tr("“%1” is no year. The review opens with a year and a plan: jalon --revue 2018 plan.jalon")
            .arg(year);
    if (path.isEmpty())
        return tr(
            "No plan was named. The review opens with a year and a plan: jalon --revue 2018 plan.jalon");
    PlanSession::Options options;
    options.readOnly = true;
    auto opened = PlanSession::open(QFileInfo(path).absoluteFilePath(), options);
    if (!opened) {
        core::Error error = opened.error();
        error.detail.clear(); // the engine's words help nobody before a screen
        if (error.where.isEmpty())
            error.where = QDir::toNativeSeparators(path);
        return m_wording.error(error);
    }
    m_session = std::move(*opened);
    m_state.setAsOf(core::openingDate(m_session->plan(), QDate::currentDate()));
    const auto [first, last] = core::yearsOf(m_session->plan(), m_state.asOf());
    if (m_year < first || m_year > last)
        return tr("The plan runs from %1 to %2: there is no review of %3.").arg(first).arg(last).arg(m_year);
    m_figures = std::make_unique<PlanFigures>(*m_session);
    m_context.reset(new ScreenContext{
        *m_session, *m_figures, m_state, m_wording, m_dialogs, m_settings, [](const EntityRef &) {},
        [](const QString &sentence) { std::fprintf(stderr, "%s\n", qUtf8Printable(sentence)); },
        [](const QString &, int) {}});
    return {};
}

QWidget *ReviewProgram::sorry(const QString &sentence)
{
    ReviewPage page;
    page.title = tr("The annual review cannot be shown");
    ReviewBlock block;
    block.left.lines = {{Mark::None, {}, sentence, {}}, {Mark::None, {}, tr("Escape closes."), {}, true}};
    page.blocks.push_back(block);
    auto *slide = new ReviewSlide;
    slide->show(page, 1, 1);
    return slide;
}

} // namespace jalon::gui
