// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/costs/CostTables.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QPushButton;

namespace jalon::gui {

class AmountView;
class BudgetLinesField;
class CostField;
class FigureLine;
class FormGroup;
class LinkButton;
class PlainLabel;
class StackedBarsView;
class YearBarsView;
struct ScreenContext;

/// What stands behind the selected row of the page "Coûts": for an action its budget lines and the cost of
/// its sheet, edited in place; for all the years as a chart with its table, and who pays. Shows and asks;
/// the editors write through the session.
class CostsDetails : public QWidget
{
    Q_OBJECT

public:
    CostsDetails(ScreenContext &context, FormGroup &form, QWidget *parent);

    /// Year 0: all. The editors keep what is being typed as long as scope and year stay.
    void show(const CostScope &scope, int year);
    /// Side by side (below the table) or one under the other (beside it).
    void setWide(bool wide);
    /// Goes on to the first budget line, or opens a new one.
    void startTyping();
    /// To that line; false if it is not shown.
    bool goTo(const core::Id<core::BudgetLine> &line);
    BudgetLinesField *lines() const { return m_lines; }

signals:
    void takeOverRequested();
    void sheetRequested(const core::Id<core::ActionSheet> &action);

private:
    QWidget *makeLines();
    QWidget *makeFigures();
    void showHead(const CostTables &tables, const core::BudgetTable &table);
    void ask(const Origin &origin);
    void showFigures(const CostTables &tables);
    void shareWidth();

    ScreenContext &m_context;
    FormGroup &m_form;
    CostScope m_scope;
    int m_year = 0;
    bool m_wide = false;
    QBoxLayout *m_parts;
    PlainLabel *m_title;
    FigureLine *m_facts;
    PlainLabel *m_lacking;
    PlainLabel *m_alerts;
    LinkButton *m_sheet;
    QPushButton *m_takeOver;
    QWidget *m_editors;
    PlainLabel *m_linesTitle;
    BudgetLinesField *m_lines;
    CostField *m_cost;
    PlainLabel *m_piecesTitle;
    StackedBarsView *m_pieces;
    PlainLabel *m_chartTitle;
    YearBarsView *m_chart;
    AmountView *m_years;
    QWidget *m_fundersPart;
    AmountView *m_funders;
};

} // namespace jalon::gui
