// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jalon::storage {

enum class OpenMode { ReadWrite, ReadOnly };

} // namespace jalon::storage
