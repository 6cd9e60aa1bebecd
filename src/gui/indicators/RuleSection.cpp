// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/indicators/RuleSection.h"

#include "core/change/Verbs.h"
#include "core/rules/ComputedIndicators.h"
#include "core/rules/ProposedRules.h"
#include "gui/app/ViewState.h"
#include "gui/indicators/RuleDialog.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

RuleSection::RuleSection(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sentence(new PlainLabel(this))
    , m_computed(new PlainLabel(this))
    , m_typed(new PlainLabel(this))
    , m_problem(new PlainLabel(this))
    , m_edit(new LinkButton(this))
    , m_propose(new LinkButton(tr("Propose a rule"), this))
    , m_remove(new LinkButton(tr("Remove the rule"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new SectionTitle(tr("Computation"), this));
    for (PlainLabel *label : {m_sentence, m_computed, m_typed, m_problem}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_computed->setTone(TextTone::Soft);
    m_typed->setTone(TextTone::Soft);
    m_problem->setLook(TextSize::Small, TextTone::Error);
    m_remove->setQuiet(true);
    m_edit->setObjectName(u"editRule"_s);
    m_propose->setObjectName(u"proposeRule"_s);
    m_remove->setObjectName(u"removeRule"_s);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 12, 2);
    for (LinkButton *button : {m_edit, m_propose, m_remove})
        flow->addWidget(button);
    layout->addWidget(buttons);
    connect(m_edit, &QPushButton::clicked, this, &RuleSection::edit);
    connect(m_propose, &QPushButton::clicked, this, &RuleSection::propose);
    connect(m_remove, &QPushButton::clicked, this, &RuleSection::removeRule);
}

void RuleSection::show(const Indicator &indicator, int year)
{
    const Plan &plan = m_context.session.plan();
    m_id = indicator.id;
    m_year = year;
    m_problem->hide();
    setVisible(indicator.kind != IndicatorKind::Text);
    const IndicatorRule *rule = plan.rule(m_id);
    if (rule) {
        QFont upright = m_sentence->font();
        upright.setItalic(false);
        m_sentence->setFont(upright);
        m_sentence->setTone(TextTone::Strong);
        m_sentence->setText(m_context.wording.ruleSentence(plan, *rule));
    } else {
        m_sentence->setNotKnown(tr("No rule: its values are typed."));
    }
    showValues(indicator);
    const bool may = !m_context.session.isReadOnly();
    m_edit->setText(rule ? tr("Change the rule…") : tr("Define a rule…"));
    m_edit->setVisible(may);
    m_propose->setVisible(may && !rule && proposedRule(plan, indicator));
    m_remove->setVisible(may && rule);
}

void RuleSection::showValues(const Indicator &indicator)
{
    const Plan &plan = m_context.session.plan();
    const report::Wording &wording = m_context.wording;
    const IndicatorRule *rule = plan.rule(m_id);
    m_computed->setVisible(rule);
    m_typed->hide();
    if (!rule)
        return;
    const QDate asOf = m_context.view.asOf();
    const QString when = QString::number(m_year > 0 ? m_year : asOf.year());
    const IndicatorValue computed = computedValue(plan, indicator, m_year, asOf);
    const IndicatorValue typed = manualValue(plan, indicator, m_year, asOf);
    m_computed->setText(
        fits(indicator.kind, rule->function)
            ? tr("Computed in %1: %2").arg(when, wording.fullValue(computed, indicator.kind, indicator.unit))
            : tr("This rule does not fit the kind of the indicator: it computes nothing."));
    if (!typed.isMeasured())
        return;
    const Measurement *last = plan.find(typed.origin.back());
    const QString said = wording.fullValue(typed, indicator.kind, indicator.unit);
    m_typed->setText(last && last->overrides
                         ? tr("Typed in its place: %1 — %2").arg(said, last->comment.simplified())
                         : tr("Typed beside it: %1").arg(said));
    m_typed->show();
}

void RuleSection::openEditor(const IndicatorRule &start)
{
    (new RuleDialog(m_context, start, m_year, this))->open();
}

void RuleSection::edit()
{
    const Plan &plan = m_context.session.plan();
    const Indicator *indicator = plan.find(m_id);
    if (!indicator)
        return;
    IndicatorRule start;
    if (const IndicatorRule *rule = plan.rule(m_id)) {
        start = *rule;
    } else {
        start.indicatorId = m_id;
        start.source = ruleChoices::sources(indicator->kind).front();
    }
    openEditor(start);
}

void RuleSection::propose()
{
    const Plan &plan = m_context.session.plan();
    const Indicator *indicator = plan.find(m_id);
    const auto rule = indicator ? proposedRule(plan, *indicator) : std::nullopt;
    if (rule)
        openEditor(*rule);
}

void RuleSection::removeRule()
{
    const Outcome outcome = m_context.session.perform(verbs::removeRule(m_context.session.plan(), m_id));
    if (!outcome) {
        m_problem->setText(m_context.wording.error(outcome.error()));
        m_problem->show();
    }
}

} // namespace jalon::gui
