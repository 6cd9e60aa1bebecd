// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/ShippedPlans.h"

#include <QFile>

#include "exchange/PlanReader.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

core::Result<core::Plan> read(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::FileMissing, resource, {}};
    return exchange::readPlan(file.readAll());
}

} // namespace

core::Result<core::Plan> adoptedPlan()
{
    return read(u":/data/plan-ess-2016-2020.json"_s);
}

core::Result<core::Plan> exercisePlan()
{
    return read(u":/data/exercice-fictif.json"_s);
}

} // namespace jalon::gui
