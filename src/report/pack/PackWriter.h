// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pack/Pack.h"

#include <functional>

namespace jalon::report {

/// A document of the pack as it stands on disk.
struct PackedFile
{
    PackItem item;
    QString hash; ///< SHA-256 of its bytes, 64 hexadecimal digits, lower case
    qint64 size = 0;
};

/// Called before each document with how many are done, of how many, and its file name; false: give up.
using PackProgress = std::function<bool(int done, int total, const QString &fileName)>;

/// Makes the documents and puts them into `folder`, which is made if need be. All of them or none: they are
/// written aside in the folder first and take their names together at the end; whatever fails, what stood
/// there before is intact. Error Cancelled when `progress` says so, CannotWrite (where: the path) if the
/// folder takes nothing, else what makeReport answers. May run outside the GUI thread on a copy of the plan.
core::Result<std::vector<PackedFile>> writePack(const core::Plan &plan, const std::vector<PackItem> &items,
                                                const QString &folder, const PackProgress &progress = {});

} // namespace jalon::report
