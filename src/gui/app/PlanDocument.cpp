// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/PlanDocument.h"

#include <QFileInfo>

#include "gui/app/PlanFigures.h"
#include "session/PlanSession.h"
#include "session/SystemUser.h"

namespace jalon::gui {

using session::PlanSession;

PlanDocument::PlanDocument(QObject *parent)
    : QObject(parent)
{
}

PlanDocument::~PlanDocument() = default;

core::Outcome PlanDocument::open(const QString &path)
{
    const QFileInfo file(path);
    PlanSession::Options options;
    options.who = session::systemUser();
    options.readOnly = file.exists() && !file.isWritable();
    auto result = PlanSession::open(file.absoluteFilePath(), options);
    if (!result)
        return result.error();
    adopt(std::move(*result));
    return {};
}

core::Outcome PlanDocument::create(const QString &path, const core::Plan &plan,
                                   const core::Contents &contents)
{
    PlanSession::Options options;
    options.who = session::systemUser();
    auto result = PlanSession::create(QFileInfo(path).absoluteFilePath(), plan, options, contents);
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
    m_figures.reset();
    m_session.reset();
    emit closed();
}

void PlanDocument::adopt(std::unique_ptr<PlanSession> session)
{
    close();
    m_session = std::move(session);
    m_figures = std::make_unique<PlanFigures>(*m_session);
    emit opened();
}

} // namespace jalon::gui
