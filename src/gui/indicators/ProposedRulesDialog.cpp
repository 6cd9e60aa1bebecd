// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/indicators/ProposedRulesDialog.h"

#include "core/change/Verbs.h"
#include "core/rules/ComputedIndicators.h"
#include "core/rules/ProposedRules.h"
#include "gui/app/ViewState.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

ProposedRulesDialog::ProposedRulesDialog(const ScreenContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_rules(proposedRules(context.session.plan()))
    , m_list(new QTreeWidget(this))
    , m_accept(primaryButton(QString(), this))
    , m_problem(new PlainLabel(this))
{
    setWindowTitle(tr("Proposed rules"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    auto *text = new PlainLabel(
        m_rules.empty() ? tr("No rule to propose: every indicator whose words suggest one has its rule.")
                        : tr("%n indicator(s) could be computed from what you record. Untick what does not "
                             "fit; each rule can be changed later, and one undo takes all of it back.",
                             nullptr, count()),
        this);
    text->setWordWrap(true);
    layout->addWidget(text);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(windowTitle());
    m_list->setVisible(!m_rules.empty());
    layout->addWidget(m_list, 1);
    m_problem->setLook(TextSize::Small, TextTone::Error);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *cancel = secondaryButton(m_rules.empty() ? tr("Close") : tr("Cancel"), this);
    m_accept->setDefault(true);
    m_accept->setVisible(!m_rules.empty());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &ProposedRulesDialog::accept);
    connect(m_list, &QTreeWidget::itemChanged, this, &ProposedRulesDialog::updateButton);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    fill();
    updateButton();
    resize(900, m_rules.empty() ? 160 : 560);
}

void ProposedRulesDialog::fill()
{
    const Plan &plan = m_context.session.plan();
    const QDate asOf = m_context.view.asOf();
    m_list->setHeaderLabels({tr("Indicator"), tr("Rule"), tr("Would give in %1").arg(asOf.year())});
    for (const IndicatorRule &rule : m_rules) {
        const Indicator *indicator = plan.find(rule.indicatorId);
        if (!indicator)
            continue;
        const IndicatorValue value = computeAsOf(plan, *indicator, rule, asOf);
        auto *item = new QTreeWidgetItem(
            m_list,
            {plan.code(*indicator) + u' ' + indicator->label, m_context.wording.ruleSentence(plan, rule),
             m_context.wording.fullValue(value, indicator->kind, indicator->unit)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Checked);
        item->setData(0, Qt::UserRole, indicator->id.value);
        if (!value.isMeasured())
            item->setForeground(2, palette().placeholderText());
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->setColumnWidth(0, 320);
    m_list->setColumnWidth(2, 150);
}

int ProposedRulesDialog::ticked() const
{
    int n = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        n += m_list->topLevelItem(i)->checkState(0) == Qt::Checked ? 1 : 0;
    return n;
}

void ProposedRulesDialog::updateButton()
{
    m_accept->setText(tr("Accept %n rule(s)", nullptr, ticked()));
    m_accept->setEnabled(ticked() > 0);
}

void ProposedRulesDialog::accept()
{
    const Plan &plan = m_context.session.plan();
    std::vector<ChangeSet> sets;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        const Id<Indicator> id{item->data(0, Qt::UserRole).toUuid()};
        const auto rule =
            std::find_if(m_rules.begin(), m_rules.end(), [&](const auto &r) { return r.indicatorId == id; });
        if (item->checkState(0) == Qt::Checked && rule != m_rules.end())
            sets.push_back(verbs::setRule(plan, *rule));
    }
    if (sets.empty())
        return;
    ChangeSet set = combined(Verb::Propose, sets.size() == 1 ? sets.front().subject : QString(), sets);
    set.entity = sets.front().entity;
    const Outcome outcome = m_context.session.perform(set);
    if (outcome) {
        QDialog::accept();
        return;
    }
    m_problem->setText(m_context.wording.error(outcome.error()));
    m_problem->show();
}

} // namespace jalon::gui
