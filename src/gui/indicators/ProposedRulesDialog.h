// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/IndicatorRule.h"
#include "gui/screens/ScreenContext.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTreeWidget;

namespace jalon::gui {

class PlainLabel;

/// The rules that the program proposes for the indicators of the plan that have none: sentence and present
/// value of each, ticked ones are accepted as one step. Offered, never imposed.
class ProposedRulesDialog : public QDialog
{
    Q_OBJECT

public:
    ProposedRulesDialog(const ScreenContext &context, QWidget *parent);

    QTreeWidget *list() const { return m_list; }
    int count() const { return int(m_rules.size()); }
    void accept() override;

private:
    void fill();
    void updateButton();
    int ticked() const;

    const ScreenContext &m_context;
    std::vector<core::IndicatorRule> m_rules;
    QTreeWidget *m_list;
    QPushButton *m_accept;
    PlainLabel *m_problem;
};

} // namespace jalon::gui
