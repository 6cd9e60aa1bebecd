// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"
#include "core/model/Contents.h"
#include "storage/Database.h"

#include <QStringList>

namespace jalon::storage {

/// The table attachment_content: bytes by their hash, each kept once (docs/data-model.md). The plan in memory
/// holds none of them.
namespace contents {

/// Keeps bytes and returns their hash; the same bytes a second time change nothing. Call inside a write
/// transaction. TooLarge beyond core's maximumAttachment for one and maximumAttachments for all.
core::Result<QString> add(Database &database, const QByteArray &bytes);
/// Those that a plan names. UnknownReference, as checkNamed.
core::Outcome addAll(Database &database, const core::Plan &plan, const core::Contents &contents);
/// Damaged if they are not there or are not what their hash says.
core::Result<QByteArray> read(Database &database, const QString &hash);
/// In bytes, without loading them.
core::Result<qint64> size(Database &database, const QString &hash);
core::Result<bool> holds(Database &database, const QString &hash);
/// No row may come to name bytes that the file does not hold: UnknownReference, detail: the hash.
core::Outcome checkNamed(Database &database, const core::ChangeSet &set);
/// Takes out what no row names, in a transaction of its own; writes nothing if there is none.
core::Outcome dropUnnamed(Database &database);
/// Bytes that are not what their hash says, and hashes of rows without bytes, one a line.
core::Outcome appendFindings(Database &database, QStringList &findings);

} // namespace contents

} // namespace jalon::storage
