// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/SheetBody.h"

#include <QGridLayout>

#include "core/change/Verbs.h"
#include "gui/forms/CostField.h"
#include "gui/forms/FundersField.h"
#include "gui/forms/LongTextField.h"
#include "gui/forms/ResultsField.h"
#include "gui/forms/SoftDateField.h"
#include "gui/forms/StepsField.h"
#include "gui/screens/ScreenContext.h"
#include "gui/sheets/IndicatorsField.h"
#include "gui/sheets/SheetLinks.h"
#include "gui/sheets/SheetPoints.h"
#include "gui/sheets/SheetSection.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::ActionSheet;

namespace {
constexpr int WordsAt = ListRow::Gutter; // all words of the sheet begin there
constexpr int Widest = 860;
constexpr int DateWidth = 240; // room for "Novembre 2016 (Edition N°1)"
} // namespace

SheetBody::SheetBody(ScreenContext &context, FormGroup &group, SheetCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_group(group)
    , m_commands(commands)
    , m_layout(new QVBoxLayout(this))
    , m_points(new SheetPoints(context.wording, group.isReadOnly(), this))
{
    setMaximumWidth(Widest);
    m_layout->setContentsMargins(8, 12, 8, 32);
    m_layout->setSpacing(18);
    auto *points = new QHBoxLayout;
    points->setContentsMargins(WordsAt, 0, 0, 0);
    points->addWidget(m_points);
    m_layout->addLayout(points);
    connect(m_points, &SheetPoints::jumpAsked, this, &SheetBody::jumpAsked);
    connect(m_points, &SheetPoints::settleAsked, this, &SheetBody::settle);

    const report::Wording &wording = context.wording;
    textSection(u"context"_s, &ActionSheet::context);
    SheetSection *method = section(wording.field(u"method"_s));
    m_steps = new StepsField(group, method->title(), method);
    method->addWidget(m_steps);
    connect(m_steps, &StepsField::seriesAsked, this, [this](const core::Id<core::MethodStep> &step) {
        m_context.navigate(EntityRef::to(step, {}, u"obligations"_s));
    });
    addPlace({u"method"_s}, method, m_steps);
    SheetSection *results = section(wording.field(u"expectedResults"_s));
    m_results = new ResultsField(group, results->title(), results);
    results->addWidget(m_results);
    addPlace({u"expectedResults"_s}, results, m_results);
    textSection(u"targetPublic"_s, &ActionSheet::targetPublic);
    textSection(u"humanMeans"_s, &ActionSheet::humanMeans);
    buildCalendar();
    buildMoney();
    textSection(u"remarks"_s, &ActionSheet::remarks);
    SheetSection *indicators = section(wording.field(u"indicators"_s));
    m_indicators = new IndicatorsField(context, group, commands, indicators->title(), indicators);
    indicators->addWidget(m_indicators);
    addPlace({u"indicators"_s}, indicators, m_indicators);
    SheetSection *links = section(tr("Links"));
    m_links = new SheetLinks(context, group, links);
    links->addWidget(m_links);
    m_places.insert(u"links"_s, {links, [this] { m_links->takeFocus(); }, nullptr});
    buildTitles();
    m_layout->addStretch();
}

SheetSection *SheetBody::section(const QString &title)
{
    auto *part = new SheetSection(title, this);
    m_sections.append(part);
    m_layout->addWidget(part);
    return part;
}

void SheetBody::addPlace(const QStringList &fields, QWidget *widget, Editor *editor)
{
    for (const QString &field : fields)
        m_places.insert(field, {widget, [editor] { editor->takeFocus(); }, editor});
}

LongTextField *SheetBody::textSection(const QString &field, QString ActionSheet::*member)
{
    SheetSection *part = section(m_context.wording.field(field));
    auto *text = new LongTextField(m_group, part->title(), part);
    text->alignWordsTo(WordsAt);
    part->addWidget(text);
    m_texts.emplace_back(text, member);
    addPlace({field, core::verbs::detail::fieldName(member)}, part, text);
    return text;
}

void SheetBody::buildCalendar()
{
    SheetSection *part = section(tr("Calendar"));
    auto *columns = new QWidget(part);
    auto *grid = new QGridLayout(columns);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    const auto date = [&](int column, const QString &field) {
        const QString words = m_context.wording.field(field);
        auto *label = new PlainLabel(words, columns);
        label->setLook(TextSize::Small, TextTone::Muted);
        label->setContentsMargins(WordsAt, 4, 0, 0);
        grid->addWidget(label, 0, column);
        auto *editor = new SoftDateField(m_group, words, columns);
        editor->alignWordsTo(WordsAt);
        editor->setMaximumWidth(DateWidth);
        grid->addWidget(editor, 1, column, Qt::AlignTop);
        return editor;
    };
    m_start = date(0, u"start"_s);
    m_end = date(1, u"end"_s);
    part->addWidget(columns);
    addPlace({u"start"_s, u"calendar"_s}, part, m_start);
    addPlace({u"end"_s}, part, m_end);
}

void SheetBody::buildMoney()
{
    SheetSection *part = section(tr("Cost and funding"));
    const auto caption = [part](const QString &words) {
        auto *label = new PlainLabel(words, part);
        label->setLook(TextSize::Small, TextTone::Muted);
        label->setContentsMargins(WordsAt, 4, 0, 0);
        part->addWidget(label);
    };
    caption(m_context.wording.field(u"cost"_s));
    m_cost = new CostField(m_group, m_context.wording.field(u"cost"_s), part);
    part->addWidget(m_cost);
    addPlace({u"cost"_s, u"cost_state"_s, u"cost_text"_s}, part, m_cost);
    caption(tr("Funded by"));
    m_funders = new FundersField(m_group, m_context.wording.field(u"funding"_s), part);
    part->addWidget(m_funders);
    addPlace({u"funding"_s, u"funding_state"_s, u"funding_text"_s, u"funders"_s}, part, m_funders);
}

void SheetBody::buildTitles()
{
    SheetSection *part = section(tr("Other titles"));
    const auto field = [&](const QString &caption, const QString &name, const QStringList &keys) {
        auto *label = new PlainLabel(caption, part);
        label->setLook(TextSize::Small, TextTone::Muted);
        label->setContentsMargins(WordsAt, 4, 0, 0);
        part->addWidget(label);
        auto *text = new TextField(m_group, name, part);
        text->alignWordsTo(WordsAt);
        part->addWidget(text);
        addPlace(keys, part, text);
        return text;
    };
    const report::Wording &wording = m_context.wording;
    m_adoptedTitle = field(tr("As adopted by the deliberation"), wording.field(u"adopted_title"_s),
                           {u"adoptedTitle"_s, u"adopted_title"_s});
    m_shortTitle = field(tr("Short, for lists and charts: editorial, not part of the plan as voted"),
                         wording.field(u"short_title"_s), {u"shortTitle"_s, u"short_title"_s});
}

void SheetBody::show(const core::Id<ActionSheet> &id)
{
    m_id = id;
    for (const auto &[field, member] : m_texts)
        field->bind(id, member);
    m_steps->bind(id);
    m_results->bind(id);
    m_start->bind(id, &ActionSheet::start);
    m_end->bind(id, &ActionSheet::end);
    m_cost->bind(id);
    m_funders->bind(id);
    m_indicators->bind(id);
    m_links->show(id);
    m_adoptedTitle->bind(id, &ActionSheet::adoptedTitle);
    m_shortTitle->bind(id, &ActionSheet::shortTitle);
    refresh();
}

void SheetBody::refresh()
{
    const core::Plan &plan = m_context.session.plan();
    const ActionSheet *action = plan.find(m_id);
    if (!action)
        return;
    m_points->show(core::pointsToClarify(plan, *action));
    m_links->refresh();
}

SheetBody::Place SheetBody::place(const QString &field) const
{
    return m_places.value(field);
}

void SheetBody::settle(const core::Id<core::Clarification> &id)
{
    const core::Outcome done =
        m_context.session.perform(core::verbs::settleClarification(m_context.session.plan(), id, true));
    if (!done)
        m_context.reportError(m_context.wording.error(done.error()));
}

} // namespace jalon::gui
