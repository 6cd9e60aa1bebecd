// SPDX-License-Identifier: GPL-3.0-or-later
// A library of resources only needs one source of its own; CMake links the catalogues beside it.
namespace jalon {
extern const bool translationsAreEmbedded;
const bool translationsAreEmbedded = true;
} // namespace jalon
