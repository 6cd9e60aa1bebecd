// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SystemUser.h"

namespace jalon::session {

QString systemUser(const QString &fallback)
{
    // Windows says USERNAME, the others USER or LOGNAME; whichever is there.
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    }
    return fallback;
}

} // namespace jalon::session
