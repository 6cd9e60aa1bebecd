// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/identity/Identity.h"

#include "core/model/PlanInfo.h"
#include "report/identity/Accent.h"

namespace jalon::report {

Identity Identity::of(const core::PlanInfo &info, const QByteArray &logo)
{
    Identity identity;
    identity.accent = accentOnPaper(info.colour);
    if (info.logo.isEmpty() && logo.isEmpty())
        return identity;
    if (const auto read = Logo::read(logo))
        identity.logo = *read;
    else
        identity.logoMissing = true;
    return identity;
}

} // namespace jalon::report
