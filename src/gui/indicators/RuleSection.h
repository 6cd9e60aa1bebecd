// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Indicator.h"
#include "core/rules/IndicatorValues.h"
#include "gui/screens/ScreenContext.h"

#include <QWidget>

namespace jalon::gui {

class LinkButton;
class PlainLabel;

/// How an indicator is computed: the rule's sentence, the computed value beside the typed one, and what can
/// be done about it. Hidden for texts, which are never computed.
class RuleSection : public QWidget
{
    Q_OBJECT

public:
    RuleSection(ScreenContext &context, QWidget *parent);

    /// `year` 0: what is known at the as-of date.
    void show(const core::Indicator &indicator, int year);

private:
    void showValues(const core::Indicator &indicator);
    void openEditor(const core::IndicatorRule &start);
    void edit();
    void propose();
    void removeRule();

    ScreenContext &m_context;
    core::Id<core::Indicator> m_id;
    int m_year = 0;
    PlainLabel *m_sentence;
    PlainLabel *m_computed;
    PlainLabel *m_typed;
    PlainLabel *m_problem;
    LinkButton *m_edit;
    LinkButton *m_propose;
    LinkButton *m_remove;
};

} // namespace jalon::gui
