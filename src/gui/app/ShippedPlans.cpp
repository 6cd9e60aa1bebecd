// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/ShippedPlans.h"

#include <QFile>

#if __has_include("exchange/PlanReader.h")
#include "exchange/PlanReader.h"
#define JALON_HAS_READER
#endif

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

core::Result<core::Plan> read(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::FileMissing, resource, {}};
#ifdef JALON_HAS_READER
    return exchange::readPlan(file.readAll());
#else
    return core::Error{core::ErrorCode::BadFormat, resource, {}};
#endif
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
