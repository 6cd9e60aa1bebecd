// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/PlanOpener.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include "gui/app/PlanDocument.h"
#include "gui/app/RecentFiles.h"
#include "gui/app/Settings.h"
#include "gui/app/ShippedPlans.h"
#include "gui/dialogs/Dialogs.h"
#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int LongestDetail = 120;
} // namespace

PlanOpener::PlanOpener(PlanDocument &document, Settings &settings, Dialogs &dialogs,
                       const report::Wording &wording, std::function<bool()> mayLeave, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_wording(wording)
    , m_mayLeave(std::move(mayLeave))
    , m_window(window)
{
}

QString PlanOpener::folder() const
{
    if (!m_folder.isEmpty())
        return m_folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + "/Jalon"_L1;
}

bool PlanOpener::openAdopted()
{
    return openWorkingCopy(u"Plan ESS 2016-2020.jalon"_s, &adoptedDocument);
}

bool PlanOpener::openExercise()
{
    return openWorkingCopy(u"Exercice fictif.jalon"_s, &exerciseDocument);
}

bool PlanOpener::openWorkingCopy(const QString &name, core::Result<core::PlanDocument> (*shipped)())
{
    const QString path = QDir(folder()).filePath(name);
    if (QFileInfo::exists(path))
        return open(path);
    if (!m_mayLeave())
        return false;
    QDir().mkpath(folder());
    const auto document = shipped();
    if (!document)
        return done(document.error(), path);
    return done(m_document.create(path, document->plan, document->contents), path);
}

bool PlanOpener::open(const QString &path)
{
    return m_mayLeave() && done(m_document.open(path), path);
}

bool PlanOpener::chooseAndOpen()
{
    const QString start = m_settings.get(Settings::Key::LastFolder).toString();
    const QString path = m_dialogs.openFile(m_window, tr("Open a plan"), start.isEmpty() ? folder() : start,
                                            tr("Jalon plans (*.jalon)"));
    return !path.isEmpty() && open(path);
}

bool PlanOpener::chooseAndCreate()
{
    const QString start = m_settings.get(Settings::Key::LastFolder).toString();
    QDir().mkpath(folder());
    QString path =
        m_dialogs.saveFile(m_window, tr("Create an empty plan"),
                           (start.isEmpty() ? folder() : start) + u'/' + tr("New plan") + ".jalon"_L1,
                           tr("Jalon plans (*.jalon)"));
    if (path.isEmpty() || !m_mayLeave())
        return false;
    if (!path.endsWith(".jalon"_L1))
        path += ".jalon"_L1;
    core::PlanInfo info;
    info.id = core::Id<core::PlanInfo>::create();
    info.title = QFileInfo(path).completeBaseName();
    core::Plan plan;
    plan.table<core::PlanInfo>().insert(info);
    return done(m_document.create(path, plan), path);
}

bool PlanOpener::done(const core::Outcome &outcome, const QString &path)
{
    if (!outcome) {
        core::Error error = outcome.error();
        // The engine's words are for whoever helps; one line of them is enough in a banner.
        error.detail = error.detail.simplified();
        if (error.detail.size() > LongestDetail)
            error.detail = error.detail.left(LongestDetail) + u'…';
        if (error.where.isEmpty())
            error.where = QDir::toNativeSeparators(path);
        emit failed(m_wording.error(error));
        return false;
    }
    RecentFiles(m_settings).add(path);
    m_settings.set(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    emit succeeded();
    return true;
}

} // namespace jalon::gui
