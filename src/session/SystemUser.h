// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jalon::session {

/// Who the history names: the user of the system, as the environment tells; `fallback` where it does not.
QString systemUser(const QString &fallback = {});

} // namespace jalon::session
