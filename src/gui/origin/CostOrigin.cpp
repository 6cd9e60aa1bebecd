// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/origin/CostOrigin.h"

#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

/// What a line adds to a column.
std::optional<Money> amountIn(const BudgetLine &line, BudgetMeasure measure)
{
    switch (measure) {
    case BudgetMeasure::Committed:
        return line.committed;
    case BudgetMeasure::Paid:
        return line.paid;
    case BudgetMeasure::Remaining:
        return line.planned && line.paid
                   ? std::optional(Money::fromCents(line.planned->cents() - line.paid->cents()))
                   : std::nullopt;
    case BudgetMeasure::Planned:
        break;
    }
    return line.planned;
}

/// The years in which a line may be missing.
bool isInPeriod(const Plan &plan, int year)
{
    const PlanInfo &info = plan.info();
    return info.periodStart.hasValue() && info.periodEnd.hasValue() &&
           info.periodStart.firstDay().year() <= year && year <= info.periodEnd.lastDay().year();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

const BudgetSum &sumOf(const BudgetTable &table, const std::optional<QString> &funder)
{
    static const BudgetSum none;
    if (!funder)
        return table.total;
    const auto at = table.byFunder.find(*funder);
    return at == table.byFunder.end() ? none : at->second;
}

} // namespace

QString CostOrigin::measure(BudgetMeasure measure)
{
    switch (measure) {
    case BudgetMeasure::Committed:
        return tr("Committed");
    case BudgetMeasure::Paid:
        return tr("Paid");
    case BudgetMeasure::Remaining:
        return tr("Remaining");
    case BudgetMeasure::Planned:
        break;
    }
    return tr("Planned");
}

QString CostOrigin::inPart(const report::Wording &wording, Money amount)
{
    return tr("%1 in part").arg(wording.money(amount));
}

QString CostOrigin::scopeName(const Plan &plan, const CostScope &scope)
{
    if (const ActionSheet *action = plan.find(scope.action))
        return plan.code(*action) + u' ' + displayTitle(*action);
    if (const Challenge *challenge = plan.find(scope.challenge))
        return tr("Challenge %1, %2").arg(QString::number(challenge->number), displayTitle(*challenge));
    return tr("The whole plan");
}

QString CostOrigin::formula(const BudgetFigure &figure, int lines)
{
    switch (figure.measure) {
    case BudgetMeasure::Committed:
        return tr("What is committed on %n budget line(s), added up.", nullptr, lines);
    case BudgetMeasure::Paid:
        return tr("What is paid on %n budget line(s), added up.", nullptr, lines);
    case BudgetMeasure::Remaining:
        return tr("Planned less paid, on the %n budget line(s) that say both, added up.", nullptr, lines);
    case BudgetMeasure::Planned:
        break;
    }
    return tr("What is planned on %n budget line(s), added up.", nullptr, lines);
}

OriginLine CostOrigin::ofLine(const Plan &plan, const report::Wording &wording, const BudgetLine &line,
                              BudgetMeasure measure)
{
    const ActionSheet *action = plan.find(line.actionId);
    const auto amount = amountIn(line, measure);
    QString how;
    if (measure == BudgetMeasure::Remaining && amount)
        how = tr("%1 planned, %2 paid").arg(wording.money(*line.planned), wording.money(*line.paid));
    OriginLine row;
    row.when = QString::number(line.year);
    row.text = (action ? plan.code(*action) + u" · "_s : QString()) +
               (line.label.isEmpty() ? tr("no label") : line.label);
    row.detail = joined(
        {line.funder.isEmpty() ? tr("funder not given") : line.funder, how, line.comment.simplified()});
    row.place = EntityRef::to(line.id);
    row.amount = amount ? wording.money(*amount) : wording.notGiven();
    row.known = amount.has_value();
    return row;
}

// Years of actions that should have a line and have none: a sum over them is "at least".
void CostOrigin::addGaps(OriginFacts &facts, const Plan &plan, const report::Wording &wording,
                         const BudgetFigure &figure)
{
    if (figure.funder && !figure.funder->isEmpty())
        return; // nobody says who would pay
    const std::vector<int> years = budgetYears(plan);
    for (const ActionSheet *action : figure.scope.actions(plan)) {
        for (const int year : years) {
            if ((figure.year != 0 && year != figure.year) || !isInPeriod(plan, year))
                continue;
            const Knowledge state = budgetState(plan, *action, year);
            if (isGap(state))
                facts.others.push_back(
                    {QString::number(year), plan.code(*action) + u" · "_s + displayTitle(*action),
                     tr("no budget line"), EntityRef::to(action->id, QString::number(year), u"costs"_s),
                     wording.knowledge(state), false, QUuid()});
        }
    }
}

OriginFacts CostOrigin::budget(const Plan &plan, const report::Wording &wording, const BudgetFigure &figure)
{
    OriginFacts facts;
    for (const ActionSheet *action : figure.scope.actions(plan)) {
        for (const BudgetLine *line : plan.budget(action->id)) {
            if ((figure.year != 0 && line->year != figure.year) ||
                (figure.funder && line->funder != *figure.funder))
                continue;
            (amountIn(*line, figure.measure) ? facts.lines : facts.others)
                .push_back(ofLine(plan, wording, *line, figure.measure));
        }
    }
    addGaps(facts, plan, wording, figure);
    QStringList title{scopeName(plan, figure.scope)};
    if (figure.funder)
        title << (figure.funder->isEmpty() ? tr("funder not given") : *figure.funder);
    facts.title = title.join(u" · "_s);
    const BudgetTable table = figure.scope.table(plan, figure.year);
    const MoneySum &sum = partOf(sumOf(table, figure.funder), figure.measure);
    const bool partial = figure.measure == BudgetMeasure::Remaining && sum.amount && sum.incomplete;
    facts.value =
        tr("%1, %2: %3")
            .arg(measure(figure.measure), figure.year == 0 ? tr("all years") : QString::number(figure.year),
                 partial ? inPart(wording, *sum.amount) : wording.money(sum));
    const int added = int(facts.lines.size()), lacking = int(facts.others.size());
    facts.formula = added > 0 ? formula(figure, added) : tr("No budget line says an amount.");
    facts.linesTitle = tr("%n line(s) added", nullptr, added);
    facts.othersTitle = tr("%n amount(s) not known", nullptr, lacking);
    if (lacking > 0 && added > 0)
        facts.notes << (partial ? tr("Of a part only: %n amount(s) are not known.", nullptr, lacking)
                                : tr("“At least”: %n amount(s) are not known and add nothing.", nullptr,
                                     lacking));
    return facts;
}

OriginFacts CostOrigin::share(const Plan &plan, const report::Wording &wording, const BudgetFigure &figure)
{
    OriginFacts facts = budget(plan, wording, figure);
    const BudgetTable table = figure.scope.table(plan, figure.year);
    const MoneySum &part = sumOf(table, figure.funder).planned, &whole = table.total.planned;
    if (shareOf(part, whole))
        facts.notes.prepend(tr("The share: %1 divided by the %2 planned by all funders.")
                                .arg(wording.money(part), wording.money(whole)));
    else
        facts.notes.prepend(tr("A share is said only where all amounts are known."));
    return facts;
}

OriginLine CostOrigin::ofCost(const Plan &plan, const report::Wording &wording, const CostLine &line)
{
    const ActionSheet *action = plan.find(line.actionId);
    const auto amount = amountOf(line);
    ActionCost worded{Knowledge::Known, {}, {}, false};
    (line.per == CostPer::Year ? worded.perYear : worded.once) = amount;
    QString how;
    if (line.quantity && line.unitAmount)
        how = tr("%1 × %2").arg(wording.number(*line.quantity), wording.money(*line.unitAmount));
    QString when;
    if (line.from.hasValue() || line.to.hasValue())
        when = wording.period(line.from, line.to);
    OriginLine row;
    row.text = (action ? plan.code(*action) + u" · "_s : QString()) +
               (line.label.isEmpty() ? tr("cost of the sheet") : line.label);
    row.detail = joined({how, when});
    row.place = EntityRef::to(line.id);
    row.amount = amount ? wording.cost(worded) : wording.notGiven();
    row.known = amount.has_value();
    return row;
}

OriginFacts CostOrigin::indicative(const Plan &plan, const report::Wording &wording, const CostScope &scope)
{
    OriginFacts facts;
    int open = 0;
    const auto actions = scope.actions(plan);
    for (const ActionSheet *action : actions) {
        const ActionCost cost = costOf(plan, *action);
        open += cost.isOpen() ? 1 : 0;
        const auto lines = plan.childrenOf<CostLine>(action->id);
        if (cost.state == Knowledge::Known && !lines.empty()) {
            for (const CostLine *line : lines)
                (amountOf(*line) ? facts.lines : facts.others).push_back(ofCost(plan, wording, *line));
            continue;
        }
        facts.others.push_back({{},
                                plan.code(*action) + u" · "_s + displayTitle(*action),
                                action->costText.simplified(),
                                EntityRef::to(action->id, u"cost"_s),
                                wording.cost(cost),
                                false,
                                QUuid()});
    }
    const bool one = actions.size() == 1 && !scope.action.isNull();
    const QString amount =
        one ? wording.cost(costOf(plan, *actions.front())) : wording.cost(costTotal(plan, actions));
    facts.title = scopeName(plan, scope);
    facts.value = tr("Indicative cost: %1").arg(amount);
    const int added = int(facts.lines.size());
    facts.formula =
        added > 0 ? tr("The %n cost line(s) of the sheets, added up: what is given per year, for a full "
                       "year whatever the dates, and what is paid once apart.",
                       nullptr, added)
                  : tr("No sheet says an amount.");
    facts.linesTitle = tr("%n line(s) added", nullptr, added);
    facts.othersTitle = tr("%n without an amount", nullptr, int(facts.others.size()));
    if (open > 0 && added > 0)
        facts.notes << tr("“At least”: %n sheet(s) are not wholly costed.", nullptr, open);
    return facts;
}

} // namespace jalon::gui
