// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/costs/BudgetLineRow.h"

#include "gui/costs/BudgetLinesField.h"
#include "gui/forms/TextField.h"
#include "report/Wording.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

/// A year has no thousands separator and is never empty.
TextBinding yearBinding(const Id<BudgetLine> &id)
{
    TextBinding binding;
    binding.edited = [id](const Plan &plan) {
        const BudgetLine *line = plan.find(id);
        return line ? QString::number(line->year) : QString();
    };
    binding.write = [id](const Plan &plan, const QString &typed) -> Result<ChangeSet> {
        std::optional<int> year;
        Error error{ErrorCode::NotANumber, u"year"_s, typed};
        if (!typing::read(typed, year, error))
            return error;
        if (!year)
            return Error{ErrorCode::Empty, u"year"_s, {}};
        return verbs::setField(plan, id, &BudgetLine::year, *year);
    };
    return binding;
}

} // namespace

BudgetLineRow::BudgetLineRow(BudgetLinesField &list, QWidget *parent)
    : ListRow(parent)
    , m_list(list)
    , m_year(new TextField(list.formGroup(), tr("Year"), this))
    , m_label(new TextField(list.formGroup(), tr("Budget line"), this))
    , m_planned(new TextField(list.formGroup(), tr("Planned"), this))
    , m_committed(new TextField(list.formGroup(), tr("Committed"), this))
    , m_paid(new TextField(list.formGroup(), tr("Paid"), this))
    , m_funder(new TextField(list.formGroup(), tr("Funder"), this))
    , m_comment(new TextField(list.formGroup(), tr("Comment"), this))
{
    auto *cells = new QWidget(this);
    auto *grid = new QGridLayout(cells);
    setColumns(*grid);
    grid->addWidget(m_year, 0, 0, Qt::AlignTop);
    grid->addWidget(m_label, 0, 1, Qt::AlignTop);
    int column = 2;
    for (TextField *amount : {m_planned, m_committed, m_paid}) {
        amount->setHugging(true);
        grid->addWidget(amount, 0, column++, Qt::AlignTop | Qt::AlignRight);
    }
    auto *under = new QHBoxLayout;
    under->setSpacing(8);
    under->addWidget(m_funder, 1, Qt::AlignTop);
    under->addWidget(m_comment, 2, Qt::AlignTop);
    grid->addLayout(under, 1, 1, 1, 4);
    contents()->insertWidget(1, cells, 1);
    m_label->setPlaceholder(tr("no label"));
    m_funder->setPlaceholder(tr("funder not given"));
    m_comment->setPlaceholder(tr("comment"));
    for (TextField *quiet : {m_funder, m_comment})
        quiet->setLook(sized(font(), TextSize::Small), TextTone::Soft);
}

void BudgetLineRow::setColumns(QGridLayout &grid)
{
    grid.setContentsMargins(0, 0, 0, 0);
    grid.setHorizontalSpacing(4);
    grid.setVerticalSpacing(0);
    grid.setColumnMinimumWidth(0, 52);
    grid.setColumnStretch(1, 1);
    for (int column = 2; column <= 4; ++column)
        grid.setColumnMinimumWidth(column, 108);
}

QList<QWidget *> BudgetLineRow::tabOrder() const
{
    QList<QWidget *> order;
    for (const TextField *field : {m_year, m_label, m_planned, m_committed, m_paid, m_funder, m_comment})
        order << field->focusTarget();
    return order;
}

void BudgetLineRow::bind(const QUuid &id)
{
    const Id<BudgetLine> line{id};
    m_year->bind(yearBinding(line));
    m_label->bind(line, &BudgetLine::label);
    m_planned->bind(line, &BudgetLine::planned);
    m_committed->bind(line, &BudgetLine::committed);
    m_paid->bind(line, &BudgetLine::paid);
    m_funder->bind(line, &BudgetLine::funder);
    m_comment->bind(line, &BudgetLine::comment);
}

void BudgetLineRow::startPlanned()
{
    m_planned->startEditing();
}

void BudgetLineRow::fillMenu(QMenu &menu)
{
    for (const QString &funder : m_list.knownFunders()) {
        connect(menu.addAction(tr("Funder: %1").arg(QString(funder).replace(u'&', u"&&"_s))),
                &QAction::triggered, this, [this, funder] {
                    m_list.apply(verbs::setField(m_list.formGroup().plan(), Id<BudgetLine>{id()},
                                                 &BudgetLine::funder, funder));
                });
    }
}

} // namespace jalon::gui
