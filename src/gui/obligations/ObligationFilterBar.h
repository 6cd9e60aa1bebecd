// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/obligations/ObligationRows.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QTabBar;

namespace jalon::gui {

class LinkButton;
class SearchField;

/// The line over the due dates: how they are grouped, or their rates; state, action and words.
class ObligationFilterBar : public QWidget
{
    Q_OBJECT

public:
    ObligationFilterBar(const report::Wording &wording, QWidget *parent);

    void show(const core::Plan &plan, const QHash<int, int> &byState);
    ObligationFilter filter() const;
    void setFilter(const ObligationFilter &filter);
    ObligationGrouping grouping() const;
    /// The rates by action and year instead of the list.
    bool isRates() const;
    void showList();
    /// Something of the page's own, after the choices.
    void addTool(QWidget *tool);

Q_SIGNALS:
    void filterChanged();

private:
    void changed();

    const report::Wording &m_wording;
    QHBoxLayout *m_line;
    QTabBar *m_views;
    QComboBox *m_state;
    QComboBox *m_action;
    LinkButton *m_clear;
    SearchField *m_search;
};

} // namespace jalon::gui
