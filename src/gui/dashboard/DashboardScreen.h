// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/Screen.h"

#include <array>

class QGridLayout;
class QHBoxLayout;

namespace jalon::gui {

class DashboardCard;
class DashboardLists;
class DashboardTile;
class PageHeader;

// "Tableau de bord", the first page: what needs the officer now, as of the date of the window; each line
// leads to its place. Reads only: every figure is core::attentionAt's.
class DashboardScreen : public Screen
{
    Q_OBJECT

public:
    explicit DashboardScreen(ScreenContext &context, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showLists(const DashboardLists &lists);

    PageHeader *m_header;
    std::array<DashboardTile *, 4> m_tiles;
    // in reading order: late, due soon, indicators, to clarify, budget alerts, last changes
    std::array<DashboardCard *, 7> m_cards;
    QGridLayout *m_tileGrid;
    QWidget *m_body;
    QHBoxLayout *m_cardColumns;
    bool m_wide = false;
};

} // namespace jalon::gui
