// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace jalon::gui {

class Settings;

// When the navigation is folded to icons: always as last chosen by hand; without a choice, in windows
// narrower than 1,200 px. A choice in a narrow window holds until the window is wide again; one in a wide
// window is remembered.
class FoldRule
{
public:
    explicit FoldRule(Settings &settings);

    bool isFolded(int windowWidth);
    void toggle(int windowWidth);

    static constexpr int NarrowBelow = 1200; // device-independent pixels

private:
    Settings &m_settings;
    std::optional<bool> m_whileNarrow;
};

} // namespace jalon::gui
