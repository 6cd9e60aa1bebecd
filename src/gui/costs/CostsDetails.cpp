// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/costs/CostsDetails.h"

#include "gui/app/ViewState.h"
#include "gui/charts/StackedBarsView.h"
#include "gui/charts/YearBarsView.h"
#include "gui/costs/AmountTableModel.h"
#include "gui/costs/AmountView.h"
#include "gui/costs/BudgetLineRow.h"
#include "gui/costs/BudgetLinesField.h"
#include "gui/forms/CostField.h"
#include "gui/forms/TextField.h"
#include "gui/origin/OriginDialog.h"
#include "gui/screens/ScreenContext.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/FigureLine.h"
#include "gui/widgets/Scrolling.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int MenuWidth = 26;       // the button at the end of a line
constexpr qsizetype MostNamed = 40; // of a long list of sheets or alerts; its number is said

QString someOf(const QStringList &all, const QString &between)
{
    return all.size() <= MostNamed ? all.join(between)
                                   : all.mid(0, MostNamed).join(between) + between + u"…"_s;
}
} // namespace

CostsDetails::CostsDetails(ScreenContext &context, FormGroup &form, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
{
    auto *content = new QWidget(this);
    m_parts = new QBoxLayout(QBoxLayout::TopToBottom, content);
    m_parts->setContentsMargins(16, 12, 16, 14);
    m_parts->setSpacing(2 * grid::Unit);
    m_parts->addWidget(makeLines(), 0);
    m_parts->addWidget(makeFigures(), 0);
    m_parts->addStretch(1);

    auto *scroll = scrolling(content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(scroll);
}

QWidget *CostsDetails::makeLines()
{
    auto *part = new QWidget(this);
    m_title = new PlainLabel(part);
    m_title->setLook(TextSize::Subheading);
    m_title->setWordWrap(true);
    m_facts = new FigureLine(part);
    m_facts->setWrapping(true);
    m_lacking = new PlainLabel(part);
    m_lacking->setTone(TextTone::Soft);
    m_lacking->setWordWrap(true);
    m_alerts = new PlainLabel(part);
    m_alerts->setTone(TextTone::Error);
    m_alerts->setWordWrap(true);
    m_sheet = new LinkButton(part);
    m_takeOver = secondaryButton(tr("Take up the costs of the sheet…"), part);
    m_takeOver->setToolTip(
        tr("Makes planned amounts of the cost lines, for the years without a budget line"));
    connect(m_takeOver, &QPushButton::clicked, this, &CostsDetails::takeOverRequested);
    connect(m_sheet, &LinkButton::clicked, this, [this] { emit sheetRequested(m_scope.action); });

    for (PlainLabel *label : {m_title, m_lacking, m_alerts}) // in line with the figures between them
        label->setContentsMargins(FigureButton::Pad, 0, 0, 0);

    m_editors = new QWidget(part);
    m_linesTitle = new SectionTitle(m_editors);
    m_lines = new BudgetLinesField(m_form, tr("Budget lines"), m_editors);
    m_cost = new CostField(m_form, tr("Indicative cost"), m_editors);
    auto *columns = new QWidget(m_editors);
    auto *head = new QGridLayout(columns);
    BudgetLineRow::setColumns(*head);
    head->setContentsMargins(ListRow::Gutter, 0, MenuWidth, 0);
    int column = 0;
    for (const QString &word : {tr("Year"), tr("Line"), tr("Planned"), tr("Committed"), tr("Paid")}) {
        auto *label = new PlainLabel(word, columns);
        label->setLook(TextSize::Small, TextTone::Muted);
        label->setContentsMargins(6, 0, 6, 0);
        head->addWidget(label, 0, column, column < 2 ? Qt::AlignLeft : Qt::AlignRight);
        ++column;
    }
    auto *editors = new QVBoxLayout(m_editors);
    editors->setContentsMargins(0, 0, 0, 0);
    editors->setSpacing(4);
    editors->addWidget(m_linesTitle);
    editors->addWidget(columns);
    editors->addWidget(m_lines);
    editors->addSpacing(10);
    editors->addWidget(new SectionTitle(tr("Indicative cost of the sheet"), m_editors));
    editors->addWidget(m_cost);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_takeOver);
    buttons->addWidget(m_sheet);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_lacking);
    layout->addWidget(m_alerts);
    layout->addWidget(m_editors);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return part;
}

QWidget *CostsDetails::makeFigures()
{
    auto *part = new QWidget(this);
    m_piecesTitle = new SectionTitle(part);
    m_pieces = new StackedBarsView(part);
    m_chartTitle = new SectionTitle(tr("Paid by year, and what was planned (in euros)"), part);
    m_chart = new YearBarsView(part);
    m_years = new AmountView(tr("Planned and paid by year"), part);
    m_years->setStill(true);
    m_fundersPart = new QWidget(part);
    m_funders = new AmountView(tr("Funders and shares"), m_fundersPart);
    m_funders->setStill(true);
    for (AmountView *table : {m_years, m_funders})
        connect(table, &AmountView::originAsked, this, &CostsDetails::ask);
    auto *funders = new QVBoxLayout(m_fundersPart);
    funders->setContentsMargins(0, 8, 0, 0);
    funders->setSpacing(4);
    funders->addWidget(new SectionTitle(tr("Funders and shares"), m_fundersPart));
    funders->addWidget(m_funders);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_piecesTitle);
    layout->addWidget(m_pieces);
    layout->addWidget(m_chartTitle);
    layout->addWidget(m_chart);
    layout->addWidget(m_years);
    layout->addWidget(m_fundersPart);
    layout->addStretch(1);
    return part;
}

void CostsDetails::setWide(bool wide)
{
    m_parts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setSpacing((wide ? 4 : 2) * grid::Unit);
    m_wide = wide;
    shareWidth();
}

// Beside each other, the budget lines of an action need as much room as the figures; a few sentences less.
void CostsDetails::shareWidth()
{
    const bool editing = !m_scope.action.isNull();
    m_parts->setStretch(0, !m_wide ? 0 : editing ? 1 : 2);
    m_parts->setStretch(1, !m_wide ? 0 : editing ? 1 : 3);
    m_parts->setStretch(2, m_wide ? 0 : 1);
}

void CostsDetails::show(const CostScope &scope, int year)
{
    const CostTables tables(m_context.session.plan(), m_context.wording);
    const bool other = scope != m_scope;
    m_scope = scope;
    m_year = year;
    showHead(tables, scope.table(m_context.session.plan(), year));
    const bool action = m_context.session.plan().find(scope.action);
    m_editors->setVisible(action);
    shareWidth();
    if (action) {
        m_lines->bindTo(scope.action, year, m_context.view.year());
        if (other)
            m_cost->bind(scope.action);
    }
    showFigures(tables);
}

void CostsDetails::showHead(const CostTables &tables, const BudgetTable &table)
{
    const Plan &plan = m_context.session.plan();
    const ActionSheet *action = plan.find(m_scope.action);
    const Challenge *challenge = plan.find(m_scope.challenge);
    const QString years = m_year == 0 ? tr("all years") : QString::number(m_year);
    m_title->setText(action      ? plan.code(*action) + u' ' + displayTitle(*action)
                     : challenge ? plan.code(*challenge) + u' ' + displayTitle(*challenge)
                                 : tr("The whole plan"));
    m_facts->setFigures(m_context, QList<FigureText>{{years}} + tables.totals(m_scope, m_year));
    const bool lacking = !action && !table.notBudgeted.isEmpty();
    m_lacking->setVisible(lacking);
    if (lacking)
        m_lacking->setText(tr("%n action(s) not wholly budgeted: %1", nullptr, int(table.notBudgeted.size()))
                               .arg(someOf(table.notBudgeted, u", "_s)));
    const QStringList alerts = tables.alerts(m_scope, m_year);
    m_alerts->setText(someOf(alerts, u"\n"_s));
    m_alerts->setVisible(!alerts.isEmpty());
    m_linesTitle->setText(tr("Budget lines, %1").arg(years));
    m_takeOver->setText(action ? tr("Take up the costs of the sheet…")
                               : tr("Take up the costs of the sheets…"));
    m_takeOver->setEnabled(!m_context.session.isReadOnly());
    m_sheet->setVisible(action);
    if (action)
        m_sheet->setText(tr("Open sheet %1").arg(plan.code(*action)));
}

void CostsDetails::showFigures(const CostTables &tables)
{
    const Plan &plan = m_context.session.plan();
    const BudgetTable table = m_scope.table(plan, 0);
    const int now = m_year != 0 ? m_year : m_context.view.year();
    const report::YearBars bars = tables.bars(table, now);
    const bool any = table.total.planned.amount || table.total.paid.amount;
    m_chart->setVisible(any);
    const ActionSheet *action = plan.find(m_scope.action);
    const Challenge *challenge = plan.find(action ? action->challengeId : m_scope.challenge);
    const report::ChartWords words{m_context.wording.notGiven(), {}, {}, {}, {}, u"\u00a0: "_s};
    m_chart->show(bars, challenge ? challenge->number : 1, m_context.wording.locale(),
                  report::yearBarsText(m_chartTitle->text(), bars, words, m_context.wording.locale()));
    QList<int> numbers;
    const BudgetTable chosen = m_year == 0 ? table : m_scope.table(plan, m_year);
    const report::StackedBars pieces = tables.pieces(chosen, numbers);
    const bool whole = m_scope == CostScope{} && !pieces.bars.isEmpty();
    m_piecesTitle->setText(
        tr("Planned by challenge, %1").arg(m_year == 0 ? tr("all years") : QString::number(m_year)));
    m_piecesTitle->setVisible(whole);
    m_pieces->setVisible(whole);
    m_pieces->show(pieces, numbers,
                   report::stackedBarsText(m_piecesTitle->text(), pieces, tr("total"), words));
    m_years->show(tables.byYear(m_scope));
    m_funders->show(tables.shares(m_scope, m_year));
    m_fundersPart->setVisible(m_funders->amounts()->rowCount() > 0);
}

void CostsDetails::ask(const Origin &origin)
{
    OriginDialog::open(m_context, origin(), this);
}

bool CostsDetails::goTo(const Id<BudgetLine> &line)
{
    ListRow *row = m_lines->rowOf(line.value);
    if (row)
        row->text()->takeFocus();
    return row;
}

void CostsDetails::startTyping()
{
    if (m_scope.action.isNull())
        return;
    if (m_lines->count() > 0)
        m_lines->takeFocus();
    else
        m_lines->startAdding();
}

} // namespace jalon::gui
