// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/FoldRule.h"

#include "gui/app/Settings.h"

namespace jalon::gui {

FoldRule::FoldRule(Settings &settings)
    : m_settings(settings)
{
}

bool FoldRule::isFolded(int windowWidth)
{
    if (windowWidth < NarrowBelow)
        return m_whileNarrow.value_or(true);
    m_whileNarrow.reset();
    return m_settings.get(Settings::Key::NavigationFolded).toBool();
}

void FoldRule::toggle(int windowWidth)
{
    const bool folded = !isFolded(windowWidth);
    if (windowWidth < NarrowBelow)
        m_whileNarrow = folded;
    else
        m_settings.set(Settings::Key::NavigationFolded, folded);
}

} // namespace jalon::gui
