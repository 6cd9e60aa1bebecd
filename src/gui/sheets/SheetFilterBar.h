// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "gui/models/SheetQuery.h"

class QHBoxLayout;
class QMenu;

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class FilterChip;
class FlowLayout;
class NumberDisc;
class SearchField;

// What is listed and in what order, above the list: search field and sorting, then challenges, pilot, state,
// late, to clarify. Holds the query; the list pane runs it.
class SheetFilterBar : public QWidget
{
    Q_OBJECT

public:
    SheetFilterBar(const report::Wording &wording, QWidget *parent);

    const SheetQuery &query() const { return m_query; }
    void setQuery(const SheetQuery &query);
    void setWords(const QString &words);
    // Shows everything again; sorting stays.
    void clearFilters();
    // What there is to choose from. `late` and `toClarify` count sheets of the whole plan.
    void setChoices(const core::Plan &plan, int late, int toClarify);
    // A chip of the page's own, beside the order.
    void addChip(FilterChip *chip);
    SearchField *searchField() const { return m_search; }
    static QString orderName(SheetQuery::Order order);

signals:
    void changed();
    // Down in the search field: to the list.
    void downPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildDiscs(const core::Plan &plan);
    void discClicked(NumberDisc *disc);
    void fillPilots(QMenu *menu);
    void fillStates(QMenu *menu);
    void fillOrders(QMenu *menu);
    void show(const SheetQuery &query);
    void apply();

    const report::Wording &m_wording;
    SheetQuery m_query;
    QList<std::pair<core::Id<core::Party>, QString>> m_pilotNames; // in the language's order
    QList<int> m_numbers;
    QList<NumberDisc *> m_discs;
    QHBoxLayout *m_top;
    FlowLayout *m_flow;
    QWidget *m_discBox;
    SearchField *m_search;
    FilterChip *m_order;
    FilterChip *m_pilot;
    FilterChip *m_state;
    FilterChip *m_late;
    FilterChip *m_clarify;
    QWidget *m_endOfTop; // the last one before the discs
};

} // namespace jalon::gui
