// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/indicators/RuleDialog.h"

#include "core/change/Verbs.h"
#include "core/rules/ComputedIndicators.h"
#include "core/rules/Situation.h"
#include "gui/app/ViewState.h"
#include "gui/origin/IndicatorOrigin.h"
#include "gui/origin/OriginLines.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

/// Fills with `values`, worded; keeps `chosen` if it is among them, else takes the first.
template <class Value, class Word>
void fill(QComboBox &box, const std::vector<Value> &values, Value &chosen, Word word)
{
    box.clear();
    int current = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        box.addItem(word(values[i]), int(values[i]));
        current = values[i] == chosen ? int(i) : current;
    }
    box.setCurrentIndex(values.empty() ? -1 : current);
    chosen = values.empty() ? Value{} : values[size_t(current)];
}

void addTick(QListWidget &list, const QString &word, const QString &code, bool on)
{
    auto *item = new QListWidgetItem(word, &list);
    item->setData(Qt::UserRole, code);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

QStringList ticked(const QListWidget &list)
{
    QStringList codes;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->checkState() == Qt::Checked)
            codes << list.item(i)->data(Qt::UserRole).toString();
    }
    return codes;
}

} // namespace

RuleDialog::RuleDialog(const ScreenContext &context, IndicatorRule rule, int year, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_rule(std::move(rule))
{
    const Plan &plan = context.session.plan();
    setWindowTitle(tr("Computation rule"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto *title = new PlainLabel(this);
    title->setLook(TextSize::Subheading);
    title->setWordWrap(true);
    if (const Indicator *indicator = plan.find(m_rule.indicatorId)) {
        m_kind = indicator->kind;
        title->setText(plan.code(*indicator) + u' ' + indicator->label);
    }
    layout->addWidget(title);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addWidget(makeChoices(), 0);
    sides->addWidget(makePreview(year), 1);
    layout->addLayout(sides, 1);
    m_problem = new PlainLabel(this);
    m_problem->setLook(TextSize::Small, TextTone::Error);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *cancel = secondaryButton(tr("Cancel"), this);
    auto *save = primaryButton(tr("Save the rule"), this);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &RuleDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    fillKinds();
    fillPartyKinds();
    fillSteps();
    read();
    resize(940, 560);
}

QComboBox *RuleDialog::addCombo(QFormLayout &form, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    auto *name = new PlainLabel(label, this);
    name->setTone(TextTone::Soft);
    form.addRow(name, box);
    connect(box, &QComboBox::currentIndexChanged, this, &RuleDialog::read);
    return box;
}

QListWidget *RuleDialog::addList(QFormLayout &form, const QString &label)
{
    auto *list = new QListWidget(this);
    list->setAccessibleName(label);
    list->setMinimumHeight(70);
    auto *name = new PlainLabel(label, this);
    name->setTone(TextTone::Soft);
    form.addRow(name, list);
    connect(list, &QListWidget::itemChanged, this, &RuleDialog::read);
    return list;
}

QWidget *RuleDialog::makeChoices()
{
    auto *part = new QWidget(this);
    part->setFixedWidth(390);
    m_form = new QFormLayout(part);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const QScopedValueRollback filling(m_filling, true);
    m_source = addCombo(*m_form, tr("Looks at"));
    m_function = addCombo(*m_form, tr("Makes of it"));
    m_scope = addCombo(*m_form, tr("Within"));
    m_step = addCombo(*m_form, tr("Step"));
    m_measure = addCombo(*m_form, tr("Number"));
    m_base = addCombo(*m_form, tr("Divided by"));
    m_kinds = addList(*m_form, tr("Kinds of entries"));
    m_partyKinds = addList(*m_form, tr("Kinds of parties"));
    const report::Wording &wording = m_context.wording;
    fill(*m_source, ruleChoices::sources(m_kind), m_rule.source,
         [&](RuleSource one) { return wording.ruleSource(one); });
    fill(*m_scope, std::vector{RuleScope::Action, RuleScope::Challenge, RuleScope::Plan}, m_rule.scope,
         [&](RuleScope one) { return wording.ruleScope(one); });
    return part;
}

QWidget *RuleDialog::makePreview(int year)
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_sentence = new PlainLabel(part);
    m_sentence->setTone(TextTone::Soft);
    m_sentence->setWordWrap(true);
    m_value = new PlainLabel(part);
    m_value->setLook(TextSize::Heading);
    m_value->setWordWrap(true);
    m_note = new PlainLabel(part);
    m_note->setLook(TextSize::Small, TextTone::Muted);
    m_note->setWordWrap(true);
    m_counted = new SectionTitle(part);
    m_lines = new OriginLines(false, part);
    m_year = new QComboBox(part);
    m_year->setAccessibleName(tr("Year of the preview"));
    const QDate asOf = m_context.view.asOf();
    const auto years = yearsOf(m_context.session.plan(), asOf);
    for (int one = years.first; one <= qMin(years.second, asOf.year()); ++one)
        m_year->addItem(QString::number(one), one);
    m_year->setCurrentIndex(qMax(0, m_year->findData(year > 0 ? qMin(year, asOf.year()) : asOf.year())));
    connect(m_year, &QComboBox::currentIndexChanged, this, &RuleDialog::showPreview);
    auto *head = new QHBoxLayout;
    auto *what = new PlainLabel(tr("What it gives in"), part);
    what->setTone(TextTone::Soft);
    head->addWidget(what);
    head->addWidget(m_year);
    head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(m_value);
    layout->addWidget(m_sentence);
    layout->addWidget(m_note);
    layout->addSpacing(4);
    layout->addWidget(m_counted);
    layout->addWidget(m_lines, 1);
    return part;
}

void RuleDialog::fillPartyKinds()
{
    const QScopedValueRollback filling(m_filling, true);
    for (const auto &entry : EnumCodes<PartyKind>::all) {
        const QString code = toCode(entry.value);
        addTick(*m_partyKinds, m_context.wording.partyKind(entry.value), code,
                m_rule.partyKinds.contains(code));
    }
}

QString RuleDialog::kindWord(const QString &code) const
{
    if (m_rule.source == RuleSource::Journal)
        return m_context.wording.journalKind(code);
    if (m_rule.source == RuleSource::Transmissions)
        return m_context.wording.documentKind(code);
    const auto source = fromCode<ProposalSource>(code);
    return source ? m_context.wording.proposalSource(*source) : code;
}

/// The kinds of what the rule looks at; those of another source are forgotten.
void RuleDialog::fillKinds()
{
    const QScopedValueRollback filling(m_filling, true);
    const QStringList codes = ruleChoices::kinds(m_context.session.plan(), m_rule);
    m_kinds->clear();
    for (const QString &code : codes)
        addTick(*m_kinds, kindWord(code), code, m_rule.kinds.contains(code));
    const QString title = m_rule.source == RuleSource::Journal         ? tr("Kinds of entries")
                          : m_rule.source == RuleSource::Transmissions ? tr("Documents")
                                                                       : tr("Coming from");
    m_kinds->setAccessibleName(title);
    if (auto *label = qobject_cast<PlainLabel *>(m_form->labelForField(m_kinds)))
        label->setText(title);
}

void RuleDialog::fillSteps()
{
    const QScopedValueRollback filling(m_filling, true);
    const Plan &plan = m_context.session.plan();
    m_step->addItem(tr("any of them"), QUuid());
    const Indicator *indicator = plan.find(m_rule.indicatorId);
    if (!indicator)
        return;
    for (const MethodStep *step : plan.childrenOf<MethodStep>(indicator->actionId)) {
        m_step->addItem(QString::number(step->position) + u". "_s + step->text.simplified().left(120),
                        step->id.value);
        if (m_rule.stepId == step->id)
            m_step->setCurrentIndex(m_step->count() - 1);
    }
}

void RuleDialog::fillFunctions()
{
    const report::Wording &wording = m_context.wording;
    fill(*m_function, ruleChoices::functions(m_kind, m_rule.source), m_rule.function,
         [&](RuleFunction one) { return wording.ruleFunction(one); });
}

void RuleDialog::fillMeasures()
{
    const auto word = [this](RuleMeasure one) { return m_context.wording.ruleMeasure(one); };
    fill(*m_measure, ruleChoices::measures(m_kind, m_rule), m_rule.measure, word);
    fill(*m_base, ruleChoices::bases(m_rule), m_rule.base, word);
}

void RuleDialog::setRowVisible(QWidget *editor, bool on)
{
    m_form->setRowVisible(editor, on);
}

void RuleDialog::read()
{
    if (m_filling)
        return;
    const QScopedValueRollback filling(m_filling, true);
    const RuleSource source = RuleSource(m_source->currentData().toInt());
    if (m_rule.source != source) {
        m_rule.source = source;
        m_rule.kinds.clear();
        fillKinds();
    }
    m_rule.scope = RuleScope(m_scope->currentData().toInt());
    if (m_function->count() > 0)
        m_rule.function = RuleFunction(m_function->currentData().toInt());
    fillFunctions();
    if (m_measure->count() > 0)
        m_rule.measure = RuleMeasure(m_measure->currentData().toInt());
    if (m_base->count() > 0)
        m_rule.base = RuleMeasure(m_base->currentData().toInt());
    fillMeasures();
    const bool ofRegister = ruleChoices::isRegister(m_rule.source);
    const bool ofParties = m_rule.source == RuleSource::Parties || m_rule.function == RuleFunction::Distinct;
    const bool oneStep = m_rule.source == RuleSource::Steps && m_rule.scope == RuleScope::Action;
    m_rule.kinds = ticked(*m_kinds);
    m_rule.partyKinds = ofParties ? ticked(*m_partyKinds) : QStringList();
    const QUuid step = m_step->currentData().toUuid();
    m_rule.stepId = oneStep && !step.isNull() ? std::optional(Id<MethodStep>{step}) : std::nullopt;
    setRowVisible(m_step, oneStep);
    setRowVisible(m_scope, !ofRegister);
    setRowVisible(m_kinds, m_kinds->count() > 0);
    setRowVisible(m_partyKinds, ofParties);
    setRowVisible(m_measure, m_measure->count() > 0);
    setRowVisible(m_base, m_base->count() > 0);
    showPreview();
}

void RuleDialog::showPreview()
{
    const Plan &plan = m_context.session.plan();
    const report::Wording &wording = m_context.wording;
    const Indicator *indicator = plan.find(m_rule.indicatorId);
    if (!indicator)
        return;
    const int year = m_year->currentData().toInt();
    const IndicatorValue value = computeInYear(plan, *indicator, m_rule, year, m_context.view.asOf());
    m_sentence->setText(wording.ruleSentence(plan, m_rule));
    if (value.isMeasured()) {
        m_value->setLook(TextSize::Heading);
        m_value->setText(wording.fullValue(value, indicator->kind, indicator->unit));
    } else {
        m_value->setNotKnown(wording.notGiven());
    }
    const auto lines = IndicatorOrigin::lines(plan, wording, *indicator, value);
    QStringList notes;
    if (!value.isMeasured())
        notes << tr("Nothing in the plan tells it for %1 yet; what is recorded later counts at once.")
                     .arg(year);
    if (!value.silent.empty())
        notes << tr("%n entry(ies) fit but do not say the number.", nullptr, int(value.silent.size()));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    m_counted->setText(tr("%n row(s) counted", nullptr, int(lines.size())));
    m_lines->show(lines);
}

void RuleDialog::accept()
{
    const Outcome outcome = m_context.session.perform(verbs::setRule(m_context.session.plan(), m_rule));
    if (outcome) {
        QDialog::accept();
        return;
    }
    m_problem->setText(m_context.wording.error(outcome.error()));
    m_problem->show();
}

} // namespace jalon::gui
