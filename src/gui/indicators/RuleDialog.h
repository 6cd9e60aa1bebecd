// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/IndicatorRule.h"
#include "gui/screens/ScreenContext.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;

namespace jalon::core {
class Plan;
}

namespace jalon::gui {

class OriginLines;
class PlainLabel;
class SectionTitle;

/// The rule of a computed indicator, chosen from what fits the indicator's kind, beside what it counts and
/// gives for a year, at once after every choice. Writes one step (verbs::setRule) when accepted.
class RuleDialog : public QDialog
{
    Q_OBJECT

public:
    /// `rule` is where the choices begin; it need not be in the plan.
    RuleDialog(const ScreenContext &context, core::IndicatorRule rule, int year, QWidget *parent);

    /// The rule as chosen now.
    const core::IndicatorRule &rule() const { return m_rule; }
    void accept() override;

private:
    QWidget *makeChoices();
    QWidget *makePreview(int year);
    QComboBox *addCombo(QFormLayout &form, const QString &label);
    QListWidget *addList(QFormLayout &form, const QString &label);
    void fillKinds();
    void fillPartyKinds();
    QString kindWord(const QString &code) const;
    void fillSteps();
    void fillFunctions();
    void fillMeasures();
    void read();
    void showPreview();
    void setRowVisible(QWidget *editor, bool on);

    const ScreenContext &m_context;
    core::IndicatorRule m_rule;
    core::IndicatorKind m_kind = core::IndicatorKind::Count;
    bool m_filling = false;
    QFormLayout *m_form = nullptr;
    QComboBox *m_source = nullptr;
    QComboBox *m_function = nullptr;
    QComboBox *m_scope = nullptr;
    QComboBox *m_step = nullptr;
    QListWidget *m_kinds = nullptr;
    QListWidget *m_partyKinds = nullptr;
    QComboBox *m_measure = nullptr;
    QComboBox *m_base = nullptr;
    QComboBox *m_year = nullptr;
    PlainLabel *m_sentence = nullptr;
    PlainLabel *m_value = nullptr;
    PlainLabel *m_note = nullptr;
    SectionTitle *m_counted = nullptr;
    OriginLines *m_lines = nullptr;
    PlainLabel *m_problem = nullptr;
};

/// What a rule may be made of, for a kind of indicator: the first of each is the usual one.
namespace ruleChoices {
std::vector<core::RuleSource> sources(core::IndicatorKind kind);
std::vector<core::RuleFunction> functions(core::IndicatorKind kind, core::RuleSource source);
std::vector<core::RuleMeasure> measures(core::IndicatorKind kind, const core::IndicatorRule &rule);
std::vector<core::RuleMeasure> bases(const core::IndicatorRule &rule);
/// Proposals or documents sent: the plan has one register of each, so that a rule looks at all of it.
bool isRegister(core::RuleSource source);
/// Codes by which what a rule counts can be narrowed: kinds of entries, sources of proposals, kinds of
/// documents; those that the plan or the rule uses beyond the usual ones too.
QStringList kinds(const core::Plan &plan, const core::IndicatorRule &rule);
} // namespace ruleChoices

} // namespace jalon::gui
