// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace jalon::storage {

/// Who writes and when: stamped on every line of the change log.
struct Stamp
{
    QString who;
    QDateTime at; ///< UTC
    QUuid step;
    QString origin = QStringLiteral("do"); ///< "do", "undo", "redo"
};

} // namespace jalon::storage
