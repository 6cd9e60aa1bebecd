// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/PasteDialog.h"

#include "gui/models/PastePreviewModel.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::gui {

PasteDialog::PasteDialog(const core::Plan &plan, const report::Wording &wording, const PasteReading &reading,
                         QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Paste a table"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    auto *facts = new PlainLabel(summary(reading), this);
    facts->setWordWrap(true);
    layout->addWidget(facts);
    const int writes = int(reading.writes.size()), refused = int(reading.refused.size());
    if (writes > 0)
        addTable(*layout, tr("%n measurement(s) to save", nullptr, writes),
                 new PastePreviewModel(plan, wording, reading, PastePreviewModel::Shows::Writes, this), 1);
    if (refused > 0)
        addTable(*layout, tr("%n cell(s) refused; nothing of them is written", nullptr, refused),
                 new PastePreviewModel(plan, wording, reading, PastePreviewModel::Shows::Refusals, this), 5);

    // What lies after the as-of date could be written if the window showed a later one.
    int later = 0;
    for (const PasteReading::Refused &one : reading.refused)
        later = one.why == core::MeasurementRefusal::AfterAsOf ? qMax(later, one.cell.year) : later;
    if (later > 0) {
        const QDate end(later, 12, 31);
        auto *show = new LinkButton(tr("Go to %1 and read again").arg(wording.date(end)), this);
        connect(show, &LinkButton::clicked, this, [this, end] {
            reject();
            emit dateRequested(end);
        });
        layout->addWidget(show);
    }

    auto *cancel = secondaryButton(writes > 0 ? tr("Cancel") : tr("Close"), this);
    connect(cancel, &QPushButton::clicked, this, &PasteDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    if (writes > 0) {
        auto *save = primaryButton(tr("Save %n measurement(s)", nullptr, writes), this);
        save->setDefault(true);
        connect(save, &QPushButton::clicked, this, &PasteDialog::accept);
        buttons->addWidget(save);
        save->setFocus();
    }
    layout->addLayout(buttons);
    resize(760, 520);
}

void PasteDialog::addTable(QVBoxLayout &layout, const QString &title, PastePreviewModel *model,
                           int wideColumn)
{
    layout.addWidget(new SectionTitle(title, this));
    auto *card = new Card(this);
    auto *table = new QTableView(card);
    table->setModel(model);
    table->setAccessibleName(title);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() +
                                                   10); // sentences take two lines
    table->setWordWrap(true);
    table->horizontalHeader()->setHighlightSections(false);
    // The widths of the first rows stand for all: measuring thousands takes seconds.
    table->horizontalHeader()->setResizeContentsPrecision(50);
    table->resizeColumnsToContents();
    for (int column = 0; column < model->columnCount(); ++column)
        table->setColumnWidth(column, qMin(table->columnWidth(column) + 8, 180));
    table->horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(table);
    layout.addWidget(card, qBound(1, model->rowCount(), 6));
}

QString PasteDialog::summary(const PasteReading &reading) const
{
    QStringList sentences;
    if (reading.yearsRead)
        sentences << tr("The first row was read as the years.");
    if (reading.codesRead)
        sentences << tr("The first column was read as the codes of the indicators.");
    if (reading.noValue > 0)
        sentences << tr("%n cell(s) without a value (empty or “n.c.”) are left as they are.", nullptr,
                        reading.noValue);
    if (reading.unchanged > 0)
        sentences << tr("%n cell(s) already say this.", nullptr, reading.unchanged);
    if (reading.writes.empty())
        sentences.prepend(tr("Nothing of this can be saved."));
    return sentences.isEmpty() ? tr("Please check before it is saved; one undo takes everything back.")
                               : sentences.join(u' ');
}

} // namespace jalon::gui
