// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/clarify/ClarifyPoints.h"
#include "gui/screens/Screen.h"

class QCheckBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jalon::gui {

class EmptyState;
class NumberDisc;
class PageHeader;

// "À clarifier": every point that somebody must clarify, by action, with its wording in the source and a jump
// to the field. Points that a person recorded can be settled here; the others go away with their cause.
class ClarifyScreen : public Screen
{
    Q_OBJECT

public:
    explicit ClarifyScreen(ScreenContext &context, QWidget *parent = nullptr);

    void refresh() override;
    bool showEntity(const EntityRef &ref) override;

    // What stands beside the entry of the navigation: the open points.
    static int countFor(const core::Plan &plan);

private:
    QWidget *makeFilters();
    void showFilters();
    void fill(const std::vector<ClarifyGroup> &groups);
    void settle(const core::Id<core::Clarification> &point, bool settled);

    ClarifyFilter m_filter;
    int m_shownGroups = 0;
    PageHeader *m_header;
    QWidget *m_filters;
    std::vector<NumberDisc *> m_discs;
    QCheckBox *m_withSettled;
    QScrollArea *m_scroll;
    QWidget *m_list;
    QVBoxLayout *m_cards;
    QPushButton *m_more;
    EmptyState *m_empty;
};

} // namespace jalon::gui
