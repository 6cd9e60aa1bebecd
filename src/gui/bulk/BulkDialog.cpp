// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/BulkDialog.h"

#include "gui/bulk/BulkPreviewModel.h"
#include "gui/bulk/IndicatorBulkFields.h"
#include "gui/bulk/SheetBulkFields.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

BulkDialog::BulkDialog(ScreenContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_preview(new BulkPreviewModel(this))
    , m_summary(new PlainLabel(this))
    , m_problem(new PlainLabel(this))
    , m_write(primaryButton(QString(), this))
{
    setWindowTitle(tr("Change the selection"));
    setAttribute(Qt::WA_DeleteOnClose);
}

BulkDialog::BulkDialog(ScreenContext &context, const std::vector<Id<ActionSheet>> &sheets, QWidget *parent)
    : BulkDialog(context, parent)
{
    build(new SheetBulkFields(context, sheets, this));
}

BulkDialog::BulkDialog(ScreenContext &context, const std::vector<Id<Indicator>> &indicators, QWidget *parent)
    : BulkDialog(context, parent)
{
    build(new IndicatorBulkFields(context, indicators, this));
}

void BulkDialog::build(BulkFields *fields)
{
    m_fields = fields;
    m_summary->setWordWrap(true);
    m_summary->setTone(TextTone::Soft);
    m_problem->setLook(TextSize::Small, TextTone::Error);
    m_problem->setWordWrap(true);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(makeTable());
    auto *cancel = secondaryButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_write->setDefault(true);
    m_write->setObjectName(u"bulkWrite"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_fields);
    layout->addWidget(m_summary);
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
    resize(820, 560);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &BulkDialog::accept);
    connect(m_fields, &BulkFields::changed, this, &BulkDialog::showPreview);
    m_fields->what()->setFocus();
    showPreview();
}

QTableView *BulkDialog::makeTable()
{
    auto *table = new QTableView(this);
    table->setModel(m_preview);
    table->setAccessibleName(tr("What will change"));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *head = table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(BulkPreviewModel::Code, QHeaderView::Interactive);
    table->setColumnWidth(BulkPreviewModel::Code, fontMetrics().horizontalAdvance(u"88.88.88"_s) + 16);
    return table;
}

std::vector<BulkLine> BulkDialog::allowed(std::vector<BulkLine> lines)
{
    std::vector<BulkPreviewModel::Line> shown;
    std::vector<BulkLine> written;
    for (BulkLine &line : lines) {
        const BulkFields::Before before = m_fields->before(line.id);
        BulkPreviewModel::Line row{before.code, before.title, before.value, {}, {}};
        switch (line.answer) {
        case BulkLine::Answer::Same:
            row.why = tr("unchanged");
            break;
        case BulkLine::Answer::NotThere:
            row.why = tr("unchanged: not a pilot of this sheet");
            break;
        case BulkLine::Answer::Gone:
            row.why = tr("no longer in the plan");
            break;
        case BulkLine::Answer::Changes:
            if (const Outcome outcome = m_context.session.check(line.set); !outcome)
                row.why = m_context.wording.error(outcome.error());
            else
                row.after = m_fields->after(line.id);
            break;
        }
        if (row.why.isEmpty())
            written.push_back(std::move(line));
        shown.push_back(std::move(row));
    }
    m_preview->setLines(std::move(shown));
    return written;
}

void BulkDialog::showPresent()
{
    std::vector<BulkPreviewModel::Line> shown;
    for (const QUuid &row : m_fields->rows()) {
        const BulkFields::Before before = m_fields->before(row);
        shown.push_back({before.code, before.title, before.value, {}, {}});
    }
    m_preview->setLines(std::move(shown));
}

void BulkDialog::showPreview()
{
    const QString problem = m_fields->problem();
    m_lines = allowed(m_fields->lines());
    if (!problem.isEmpty())
        showPresent();
    const int rows = m_preview->rowCount(), changing = int(m_lines.size());
    m_problem->setText({});
    if (!problem.isEmpty())
        m_summary->setText(problem);
    else if (changing == rows)
        m_summary->setText(tr("All of them change; one undo takes everything back."));
    else //: %1 and %2 are numbers of rows: "3 sheets"
        m_summary->setText(tr("To change: %1; as they are: %2. One undo takes everything back.")
                               .arg(m_fields->countWords(changing), m_fields->countWords(rows - changing)));
    //: %1 is a number of rows: "3 sheets"
    m_write->setText(changing > 0 ? tr("Change %1").arg(m_fields->countWords(changing)) : tr("Change"));
    m_write->setEnabled(changing > 0);
}

void BulkDialog::accept()
{
    if (m_lines.empty())
        return;
    const ChangeSet set = verbs::bulk(m_context.session.plan(), m_lines);
    const Outcome done = m_context.session.perform(set);
    if (!done) {
        m_problem->setText(m_context.wording.error(done.error()));
        return;
    }
    m_changed = int(m_lines.size());
    QDialog::accept();
}

} // namespace jalon::gui
