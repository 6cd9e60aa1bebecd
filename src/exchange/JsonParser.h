// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "exchange/Json.h"

#include <QByteArray>

namespace jalon::exchange {

/// What a file from outside may hold at most. Our own plans stay far below: 14 actions make 110 KB, depth 8.
struct JsonLimits
{
    static constexpr qsizetype bytes = 64 * 1024 * 1024;
    static constexpr int depth = 64;
    static constexpr int values = 5'000'000; ///< each takes 16 bytes in memory, were it one digit in the file
    static constexpr int keysInObject = 100; ///< duplicates are looked for one by one
};

/// Reads JSON as RFC 8259 has it: UTF-8, no comments, no NaN, no key twice in one object, within the limits.
/// The document is never built further than the first thing wrong. Errors: BadFormat, TooLarge, NotUnique;
/// `where` is the place in the file for what is no JSON, else the path of the value
/// ("challenges[0].actions").
core::Result<Json> parseJson(const QByteArray &bytes);

} // namespace jalon::exchange
