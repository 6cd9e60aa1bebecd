// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The JSON library, for the sources of this layer alone: no public header includes it.

#include <nlohmann/json.hpp>

namespace jalon::exchange {

/// Keys keep their order, so that a file read and written again is the same file.
using Json = nlohmann::ordered_json;

} // namespace jalon::exchange
