// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/costs/BudgetLinesField.h"

#include "gui/costs/BudgetLineRow.h"

using namespace jalon::core;

namespace jalon::gui {

BudgetLinesField::BudgetLinesField(FormGroup &group, const QString &label, QWidget *parent)
    : ItemList(group, label, parent)
{
    setAddText(tr("Add a budget line"));
    setNumbered(false);
}

void BudgetLinesField::bindTo(const Id<ActionSheet> &sheet, int year, int newYear)
{
    m_newYear = newYear;
    if (sheet == action() && year == m_year)
        return refresh(); // a line being typed stays
    m_year = year;
    bind(sheet);
}

std::vector<QUuid> BudgetLinesField::ids() const
{
    std::vector<QUuid> result;
    for (const BudgetLine *line : plan().budget(action())) {
        if (m_year == 0 || line->year == m_year)
            result.push_back(line->id.value);
    }
    return result;
}

ListRow *BudgetLinesField::makeRow(QWidget *parent)
{
    return new BudgetLineRow(*this, parent);
}

ChangeSet BudgetLinesField::added(const QString &text) const
{
    const auto lines = plan().budget(action());
    const ActionSheet *sheet = plan().find(action());
    BudgetLine line;
    line.actionId = action();
    line.year = m_year != 0 ? m_year : lines.empty() ? m_newYear : lines.back()->year;
    line.label = text;
    if (sheet && sheet->funders.size() == 1)
        line.funder = sheet->funders.front();
    return verbs::addItem(plan(), std::move(line));
}

ChangeSet BudgetLinesField::moved(const QUuid &id, int position) const
{
    const std::vector<QUuid> shown = ids();
    const BudgetLine *line = plan().find(Id<BudgetLine>{id});
    if (!line || position < 1 || position > int(shown.size()))
        return {};
    const BudgetLine *there = plan().find(Id<BudgetLine>{shown[size_t(position) - 1]});
    // the years order the list by themselves
    return there && there->year == line->year ? verbs::moveItem(plan(), line->id, there->position)
                                              : ChangeSet{};
}

bool BudgetLinesField::goOnIn(ListRow *row)
{
    if (auto *line = qobject_cast<BudgetLineRow *>(row))
        line->startPlanned();
    return true;
}

QStringList BudgetLinesField::knownFunders() const
{
    QStringList funders;
    if (const ActionSheet *sheet = plan().find(action()))
        funders = sheet->funders;
    for (const BudgetLine *line : plan().budget(action())) {
        if (!line->funder.isEmpty() && !funders.contains(line->funder))
            funders << line->funder;
    }
    return funders;
}

} // namespace jalon::gui
