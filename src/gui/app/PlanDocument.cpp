// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/PlanDocument.h"

#include <QFileInfo>

#include "session/PlanSession.h"

namespace jalon::gui {

using session::PlanSession;

namespace {

QString userName()
{
    // Windows says USERNAME, the others USER; whichever is there.
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

} // namespace

PlanDocument::PlanDocument(QObject *parent)
    : QObject(parent)
{
}

PlanDocument::~PlanDocument() = default;

core::Outcome PlanDocument::open(const QString &path)
{
    const QFileInfo file(path);
    PlanSession::Options options;
    options.who = userName();
    options.readOnly = file.exists() && !file.isWritable();
    auto result = PlanSession::open(file.absoluteFilePath(), options);
    if (!result)
        return result.error();
    adopt(std::move(*result));
    return {};
}

core::Outcome PlanDocument::create(const QString &path, const core::Plan &plan)
{
    PlanSession::Options options;
    options.who = userName();
    auto result = PlanSession::create(QFileInfo(path).absoluteFilePath(), plan, options);
    if (!result)
        return result.error();
    adopt(std::move(*result));
    return {};
}

void PlanDocument::close()
{
    if (!m_session)
        return;
    emit aboutToClose();
    m_session.reset();
    emit closed();
}

void PlanDocument::adopt(std::unique_ptr<PlanSession> session)
{
    close();
    m_session = std::move(session);
    emit opened();
}

} // namespace jalon::gui
