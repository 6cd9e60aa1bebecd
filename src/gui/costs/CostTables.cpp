// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/costs/CostTables.h"

#include "gui/origin/CostOrigin.h"
#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

const BudgetSum &sumOf(const auto &map, const auto &key)
{
    static const BudgetSum none;
    const auto at = map.find(key);
    return at == map.end() ? none : at->second;
}

} // namespace

// -- cells

AmountCell CostTables::amount(const MoneySum &sum, Knowledge state) const
{
    if (!sum.amount)
        return {m_wording.knowledge(isGap(state) || state == Knowledge::Known ? Knowledge::Missing : state),
                {},
                true};
    return {m_wording.money(sum), sum.incomplete ? std::nullopt : sum.amount};
}

AmountCell CostTables::remaining(const BudgetSum &sum, Knowledge state) const
{
    const MoneySum &rest = sum.remaining;
    AmountCell cell = amount(rest, state);
    if (!rest.amount)
        return cell;
    cell.bad = rest.amount->cents() < 0;
    if (rest.incomplete) {
        cell.text = CostOrigin::inPart(m_wording, *rest.amount);
        cell.hint = tr("Only over the lines of which both what was planned and what was paid are known.");
    }
    return cell;
}

Origin CostTables::originOf(BudgetFigure figure, BudgetMeasure measure) const
{
    figure.measure = measure;
    return
        [&plan = m_plan, &wording = m_wording, figure] { return CostOrigin::budget(plan, wording, figure); };
}

Origin CostTables::indicativeOf(const CostScope &scope) const
{
    return [&plan = m_plan, &wording = m_wording, scope] {
        return CostOrigin::indicative(plan, wording, scope);
    };
}

QList<AmountCell> CostTables::columns(const BudgetSum &sum, Knowledge state, const BudgetFigure &figure) const
{
    // the kind of not-known that the sheet says stands under "planned"; the rest follows from it
    AmountCell planned = amount(sum.planned, state);
    if (!sum.planned.amount && state == Knowledge::ToBeDetermined)
        planned.text = m_wording.knowledge(state);
    QList<AmountCell> cells{planned, amount(sum.committed, state), amount(sum.paid, state),
                            remaining(sum, state)};
    for (int i = 0; i < cells.size(); ++i)
        cells[i].origin = originOf(figure, BudgetMeasure(i));
    return cells;
}

AmountCell CostTables::alertCell(const std::vector<const Overrun *> &found, bool single) const
{
    if (found.empty())
        return {};
    AmountCell cell;
    cell.text = tr("%n overrun(s)", nullptr, int(found.size()));
    cell.brief = QString::number(found.size());
    QStringList sentences;
    for (const Overrun *one : found) {
        const ActionSheet *action = m_plan.find(one->actionId);
        sentences << (single || !action ? QString() : m_plan.code(*action) + u" · "_s) +
                         m_wording.overrun(*one);
    }
    cell.hint = sentences.join(u'\n');
    return cell;
}

// -- tables

AmountRow CostTables::actionRow(const ActionSheet &action, int year, const BudgetTable &table,
                                const std::vector<const Overrun *> &found) const
{
    const BudgetSum &sum = sumOf(table.byAction, action.id);
    const Knowledge state = budgetStateOf(m_plan, action, year);
    const ActionCost cost = costOf(m_plan, action);
    AmountRow row;
    const CostScope scope{{}, action.id};
    row.key = scope.key();
    row.code = m_plan.code(action);
    row.cells << AmountCell{displayTitle(action)}
              << AmountCell{m_wording.cost(cost),
                            {},
                            cost.state != Knowledge::Known || (!cost.perYear && !cost.once),
                            false,
                            {},
                            indicativeOf(scope)};
    row.cells << columns(sum, state, {scope, year}) << alertCell(found, true);
    return row;
}

AmountTable CostTables::byAction(int year) const
{
    const BudgetTable table = budgetTable(m_plan, year);
    const std::vector<Overrun> all = overruns(m_plan);
    const auto found = [&](auto &&belongs) {
        std::vector<const Overrun *> some;
        for (const Overrun &one : all) {
            if ((year == 0 || one.year == year) && belongs(one))
                some.push_back(&one);
        }
        return some;
    };
    AmountTable result{{tr("Challenge and action"), tr("Indicative cost"), tr("Planned"), tr("Committed"),
                        tr("Paid"), tr("Remaining"), tr("Alerts")},
                       1,
                       6,
                       {}};
    const auto sumRow = [&](AmountRow::Kind kind, const CostScope &scope, const BudgetSum &sum,
                            const CostTotal &cost, const QString &title) {
        AmountRow row;
        row.kind = kind;
        row.key = scope.key();
        row.cells << AmountCell{title}
                  << AmountCell{m_wording.cost(cost), {}, !cost.hasAmount, false, m_wording.notCosted(cost),
                                indicativeOf(scope)};
        row.cells << columns(sum, sum.planned.incomplete ? Knowledge::Missing : Knowledge::Nil,
                             {scope, year});
        return row;
    };
    for (const Challenge *challenge : m_plan.challenges()) {
        const auto actions = m_plan.actions(challenge->id);
        AmountRow head =
            sumRow(AmountRow::Kind::Head, {challenge->id, {}}, sumOf(table.byChallenge, challenge->id),
                   costTotal(m_plan, actions), displayTitle(*challenge));
        head.challenge = challenge->number;
        head.code = m_plan.code(*challenge);
        head.cells << alertCell(found([&](const Overrun &one) {
                                    const ActionSheet *action = m_plan.find(one.actionId);
                                    return action && action->challengeId == challenge->id;
                                }),
                                false);
        result.rows.push_back(std::move(head));
        for (const ActionSheet *action : actions)
            result.rows.push_back(actionRow(
                *action, year, table, found([&](const Overrun &one) { return one.actionId == action->id; })));
    }
    AmountRow total = sumRow(AmountRow::Kind::Total, {}, table.total, costTotal(m_plan, m_plan.actions()),
                             tr("The whole plan"));
    total.cells << alertCell(found([](const Overrun &) { return true; }), false);
    result.rows.push_back(std::move(total));
    return result;
}

AmountTable CostTables::byFunder(BudgetMeasure measure) const
{
    const BudgetTable table = budgetTable(m_plan);
    const std::vector<int> years = budgetYears(m_plan);
    AmountTable result{{tr("Funder")}, 1, -1, {}};
    for (const int year : years)
        result.head << QString::number(year);
    result.head << tr("All years");
    // no line of that funder in that year: it does not fund then, which is a fact and not a gap
    const auto cell = [&](const BudgetSum &sum, int year, const std::optional<QString> &funder) {
        AmountCell one = amount(partOf(sum, measure),
                                partOf(sum, measure).incomplete ? Knowledge::Missing : Knowledge::Nil);
        one.origin = originOf({{}, year, measure, funder}, measure);
        return one;
    };
    for (const auto &[funder, sum] : table.byFunder) {
        AmountRow row;
        row.key = u"f:"_s + funder;
        row.cells << AmountCell{funder.isEmpty() ? tr("funder not given") : funder, {}, funder.isEmpty()};
        for (const int year : years)
            row.cells << cell(sumOf(table.byFunderAndYear, std::pair(funder, year)), year, funder);
        row.cells << cell(sum, 0, funder);
        result.rows.push_back(std::move(row));
    }
    AmountRow total;
    total.kind = AmountRow::Kind::Total;
    total.key = u"total"_s;
    total.cells << AmountCell{tr("All funders")};
    for (const int year : years)
        total.cells << cell(sumOf(table.byYear, year), year, std::nullopt);
    total.cells << cell(table.total, 0, std::nullopt);
    result.rows.push_back(std::move(total));
    return result;
}

AmountTable CostTables::byYear(const CostScope &scope) const
{
    const BudgetTable table = scope.table(m_plan, 0);
    AmountTable result{{tr("Year"), tr("Planned"), tr("Committed"), tr("Paid"), tr("Remaining")}, 1, -1, {}};
    const auto add = [&](AmountRow::Kind kind, const QString &title, int year, const BudgetSum &sum) {
        AmountRow row;
        row.kind = kind;
        row.key = title;
        row.cells << AmountCell{title};
        row.cells << columns(sum, sum.planned.incomplete ? Knowledge::Missing : Knowledge::Nil,
                             {scope, year});
        result.rows.push_back(std::move(row));
    };
    for (const int year : budgetYears(m_plan))
        add(AmountRow::Kind::Part, QString::number(year), year, sumOf(table.byYear, year));
    add(AmountRow::Kind::Total, tr("All years"), 0, table.total);
    return result;
}

AmountTable CostTables::shares(const CostScope &scope, int year) const
{
    const BudgetTable table = scope.table(m_plan, year);
    AmountTable result{{tr("Funder"), tr("Planned"), tr("Share"), tr("Paid")}, 1, -1, {}};
    const auto add = [&](const QString &funder, const BudgetSum &sum) {
        AmountRow row;
        row.key = u"f:"_s + funder;
        const BudgetFigure figure{scope, year, BudgetMeasure::Planned, funder};
        const auto share = shareOf(sum.planned, table.total.planned);
        row.cells << AmountCell{funder.isEmpty() ? tr("funder not given") : funder, {}, funder.isEmpty()}
                  << amount(sum.planned)
                  << (share
                          ? AmountCell{m_wording.locale().toString(share->toDouble(), 'f', 0) + u"\u00a0%"_s}
                          : AmountCell{tr("not known"),
                                       {},
                                       true,
                                       false,
                                       tr("A share is said only where all amounts are known.")})
                  << amount(sum.paid);
        row.cells[1].origin = originOf(figure, BudgetMeasure::Planned);
        row.cells[2].origin = [&plan = m_plan, &wording = m_wording, figure] {
            return CostOrigin::share(plan, wording, figure);
        };
        row.cells[3].origin = originOf(figure, BudgetMeasure::Paid);
        result.rows.push_back(std::move(row));
    };
    for (const auto &[funder, sum] : table.byFunder)
        add(funder, sum);
    if (const ActionSheet *action = m_plan.find(scope.action)) {
        for (const QString &funder : action->funders) {
            if (!table.byFunder.contains(funder))
                add(funder, {});
        }
    }
    return result;
}

AmountTable CostTables::proposal(const std::vector<BudgetLine> &lines) const
{
    AmountTable result{{tr("Line"), tr("Funder"), tr("Year"), tr("Planned")}, 2, -1, {}};
    MoneySum sum;
    for (const BudgetLine &line : lines) {
        const ActionSheet *action = m_plan.find(line.actionId);
        AmountRow row;
        row.key = line.id.value.toString();
        row.code = action ? m_plan.code(*action) : QString();
        sum.add(line.planned, true);
        row.cells << AmountCell{line.label.isEmpty() ? tr("no label") : line.label}
                  << AmountCell{line.funder.isEmpty() ? m_wording.notGiven() : line.funder,
                                {},
                                line.funder.isEmpty()}
                  << AmountCell{QString::number(line.year)} << amount({line.planned, !line.planned});
        result.rows.push_back(std::move(row));
    }
    AmountRow total;
    total.kind = AmountRow::Kind::Total;
    total.key = u"total"_s;
    total.cells << AmountCell{tr("Total")} << AmountCell{} << AmountCell{} << amount(sum);
    result.rows.push_back(std::move(total));
    return result;
}

} // namespace jalon::gui
