// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

#include <QByteArray>

#include <map>
#include <set>

namespace jalon::core {

/// The bytes of attachments, of logos and of sealed years, by their hash. They stay in the file while a plan
/// is worked on (PlanSession::content loads them one by one); together like this only while a plan changes
/// its file.
using Contents = std::map<QString, QByteArray>;

/// What Attachment::hash and PlanInfo::logo hold: SHA-256, 64 hexadecimal digits, lower case.
QString contentHash(const QByteArray &bytes);

/// The hashes that a row names: an attachment its file, the plan its logo, a closed year its seal and logo.
QStringList contentsNamedBy(const Row &row);

/// The hashes that the rows of a plan name.
std::set<QString> namedContents(const Plan &plan);

/// A plan with the bytes that its rows name: what is exported, imported and what a new file is made of.
struct PlanDocument
{
    Plan plan;
    Contents contents;

    friend bool operator==(const PlanDocument &, const PlanDocument &) = default;
};

} // namespace jalon::core
