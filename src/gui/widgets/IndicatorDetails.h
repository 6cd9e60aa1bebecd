// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Indicator.h"
#include "core/rules/IndicatorValues.h"

#include <QWidget>

class QBoxLayout;
class QListView;
class QPushButton;

namespace jalon::gui {

class DefinitionForm;
class FormGroup;
class LinkButton;
class MeasurementDelegate;
class MeasurementListModel;
class PlainLabel;
class RuleSection;
class YearBarsView;
struct ScreenContext;

/// Beside the table: what the indicator is, its years as bars with the measurements behind them, where the
/// figure of the selected cell comes from, how it is computed, and its definition. Asks for every change of
/// measurements; the definition is edited in place. Owned by IndicatorsScreen.
class IndicatorDetails : public QWidget
{
    Q_OBJECT

public:
    IndicatorDetails(ScreenContext &context, FormGroup &form, QWidget *parent = nullptr);

    /// Shows that indicator, and the cell of that year; 0 for none in particular.
    void show(const core::Id<core::Indicator> &id, int year);
    void refresh() { show(m_id, m_year); }
    /// Takes the focus to the measurements of that year.
    void focusMeasurements(int year);
    /// Side by side for a low and wide place (below the table), one under the other beside it.
    void setWide(bool wide);

Q_SIGNALS:
    void addRequested();
    void editRequested(const jalon::core::Id<jalon::core::Measurement> &id);
    void removeRequested(const jalon::core::Id<jalon::core::Measurement> &id);
    void sheetRequested(const jalon::core::Id<jalon::core::ActionSheet> &action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeMeasurements();
    QWidget *makeDefinition();
    void showValue(const core::Indicator &indicator);
    void showTrack(const core::Indicator &indicator);
    void askAboutCollection();
    void showMeasurements(const core::Indicator &indicator);
    void updateButtons();
    core::Id<core::Measurement> selectedMeasurement() const;

    ScreenContext &m_context;
    FormGroup &m_form;
    core::Id<core::Indicator> m_id;
    int m_year = 0;
    core::IndicatorValue m_value; ///< of the cell looked at

    QBoxLayout *m_parts;
    PlainLabel *m_facts;
    PlainLabel *m_title;
    PlainLabel *m_statement; ///< for what has no bars: milestones and texts
    YearBarsView *m_chart;
    LinkButton *m_originLink;
    PlainLabel *m_track; ///< how the value stands beside its target
    RuleSection *m_rule;
    MeasurementListModel *m_model;
    MeasurementDelegate *m_delegate;
    QListView *m_list;
    PlainLabel *m_noMeasurement;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    DefinitionForm *m_definition;
    LinkButton *m_sheet;
};

} // namespace jalon::gui
