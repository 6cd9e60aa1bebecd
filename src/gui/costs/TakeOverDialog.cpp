// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/costs/TakeOverDialog.h"

#include "gui/costs/AmountView.h"
#include "gui/costs/CostTables.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/PlainLabel.h"

#include <QVBoxLayout>

namespace jalon::gui {

TakeOverDialog::TakeOverDialog(const CostTables &tables, const std::vector<core::BudgetLine> &lines,
                               QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Take up the costs of the sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *facts =
        new PlainLabel(tr("The costs of the sheet become planned amounts, for the years that have no budget "
                          "line yet. Please check; one undo takes everything back."),
                       this);
    facts->setWordWrap(true);
    auto *card = new Card(this);
    auto *table = new AmountView(tr("Lines to take up"), card);
    table->show(tables.proposal(lines));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(table);

    auto *cancel = secondaryButton(tr("Cancel"), this);
    auto *take = primaryButton(tr("Take up %n line(s)", nullptr, int(lines.size())), this);
    take->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &TakeOverDialog::reject);
    connect(take, &QPushButton::clicked, this, &TakeOverDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(facts);
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
    resize(720, 440);
    take->setFocus();
}

} // namespace jalon::gui
