// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Party.h"

namespace jalon::gui {

class Settings;

// The pairs of which somebody said "these are two": not proposed again. Ids only, no names.
class DifferentParties
{
public:
    using Id = core::Id<core::Party>;

    explicit DifferentParties(Settings &settings)
        : m_settings(settings)
    {
    }

    bool contains(const Id &one, const Id &other) const;
    void remember(const Id &one, const Id &other);

private:
    Settings &m_settings;
};

} // namespace jalon::gui
