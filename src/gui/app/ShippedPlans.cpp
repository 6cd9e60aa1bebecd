// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/ShippedPlans.h"

#include <QFile>

#include "exchange/PlanReader.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

core::Result<core::PlanDocument> read(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::FileMissing, resource, {}};
    return exchange::readDocument(file.readAll());
}

core::Result<core::Plan> planAlone(core::Result<core::PlanDocument> document)
{
    return document ? core::Result<core::Plan>(std::move(document->plan))
                    : core::Result<core::Plan>(document.error());
}

} // namespace

core::Result<core::PlanDocument> adoptedDocument()
{
    return read(u":/data/plan-ess-2016-2020.json"_s);
}

core::Result<core::PlanDocument> exerciseDocument()
{
    return read(u":/data/exercice-fictif.json"_s);
}

core::Result<core::Plan> adoptedPlan()
{
    return planAlone(adoptedDocument());
}

core::Result<core::Plan> exercisePlan()
{
    return planAlone(exerciseDocument());
}

} // namespace jalon::gui
