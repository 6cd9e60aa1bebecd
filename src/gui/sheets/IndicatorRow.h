// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Indicator.h"
#include "gui/forms/ListRow.h"

namespace jalon::gui {

class IndicatorsField;
class LinkButton;
class TrendView;

// One indicator on its sheet: code, label, trend, last value with its year and the one before, "saisir";
// below it, on demand, its definition (kind, unit, how the measurements of a year combine).
class IndicatorRow : public ListRow
{
    Q_OBJECT

public:
    IndicatorRow(IndicatorsField &list, QWidget *parent);

    TextField *text() const override { return m_label; }
    QList<QWidget *> tabOrder() const override;
    void bind(const QUuid &id) override;
    void refresh() override;
    void setDefinitionShown(bool on);

protected:
    void fillMenu(QMenu &menu) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildDefinition();
    void showValue(const core::Indicator &indicator);
    void showOrigin();
    void showTrend(const core::Indicator &indicator);
    core::Id<core::Indicator> indicatorId() const { return {id()}; }

    IndicatorsField &m_list;
    PlainLabel *m_code;
    TextField *m_label;
    TrendView *m_trend;
    PlainLabel *m_value;
    PlainLabel *m_when;
    LinkButton *m_measure;
    QWidget *m_middle;
    QWidget *m_definition = nullptr;
};

} // namespace jalon::gui
