// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/obligations/SettleDialog.h"

#include "core/change/Verbs.h"
#include "core/rules/Obligations.h"
#include "gui/app/ViewState.h"
#include "gui/journal/AttachedFiles.h"
#include "gui/journal/DraftFiles.h"
#include "gui/journal/FieldColumn.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr size_t MostEntries = 60; // to choose the proof from, the nearest to the due date
} // namespace

SettleDialog::SettleDialog(ScreenContext &context, const Id<Obligation> &id, ObligationOutcome outcome,
                           QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(id)
    , m_outcome(outcome)
    , m_fields(new FieldColumn(this))
    , m_date(new QLineEdit(m_fields))
    , m_reason(new QLineEdit(m_fields))
{
    const bool kept = outcome == ObligationOutcome::Kept;
    const Plan &plan = context.session.plan();
    const Obligation *obligation = plan.find(id);
    setWindowTitle(kept ? tr("Due date kept") : tr("Due date not kept"));
    auto *title = new PlainLabel(this);
    title->setLook(TextSize::Subheading);
    title->setWordWrap(true);
    auto *due = new PlainLabel(this);
    due->setTone(TextTone::Soft);
    m_date->setMaximumWidth(170);
    m_fields->add(kept ? tr("Kept on") : tr("Noted on"), m_date);
    if (obligation) {
        title->setText(textOf(plan, *obligation));
        due->setText(tr("due on %1").arg(context.wording.date(obligation->due)));
        const bool settled = obligation->outcome == outcome;
        const QDate asOf = context.view.asOf();
        const QDate date = settled ? obligation->settledOn : kept ? qMin(asOf, obligation->due) : asOf;
        m_date->setText(date.toString(u"dd/MM/yyyy"_s));
        m_reason->setText(settled ? obligation->reason : QString());
        if (kept)
            makeProof(*obligation);
    }
    m_fields->add(kept ? tr("Remark") : tr("Reason"), m_reason);
    auto *save = primaryButton(kept ? tr("Note as kept") : tr("Note as not kept"), this);
    save->setDefault(true);
    auto *cancel = secondaryButton(tr("Cancel"), this);
    connect(save, &QPushButton::clicked, this, &SettleDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &SettleDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(due);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(560);
    (kept ? m_date : m_reason)->setFocus();
    m_date->selectAll();
}

void SettleDialog::makeProof(const Obligation &obligation)
{
    const Plan &plan = m_context.session.plan();
    m_entry = new QComboBox(m_fields);
    m_entry->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_entry->setMinimumContentsLength(40);
    m_entry->addItem(tr("no entry"), QUuid());
    auto entries = plan.journal(obligation.actionId);
    const auto away = [&](const JournalEntry *entry) { return qAbs(entry->date.daysTo(obligation.due)); };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const JournalEntry *a, const JournalEntry *b) { return away(a) < away(b); });
    if (entries.size() > MostEntries)
        entries.resize(MostEntries);
    for (const JournalEntry *entry : entries)
        m_entry->addItem(m_context.wording.shortDate(entry->date) + u"  "_s + entry->title, entry->id.value);
    if (obligation.entryId)
        m_entry->setCurrentIndex(qMax(0, m_entry->findData(obligation.entryId->value)));
    connect(m_entry, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto *entry =
                m_context.session.plan().find(Id<JournalEntry>{m_entry->currentData().toUuid()}))
            m_date->setText(entry->date.toString(u"dd/MM/yyyy"_s));
    });
    m_link = new QLineEdit(obligation.link, m_fields);
    m_link->setPlaceholderText(tr("https://… or words: “délibération n° 12”"));
    m_fields->add(tr("Journal entry"), m_entry);
    m_fields->add(tr("Link or reference"), m_link);
    m_files = new DraftFiles(m_context, m_fields);
    m_fields->add(tr("Files"), m_files);
}

bool SettleDialog::addFiles(ChangeSet &set)
{
    if (!m_files || m_files->paths().isEmpty())
        return true;
    AttachedFiles files(m_context.session, m_context.wording);
    std::vector<ChangeSet> sets{set};
    for (const QString &path : m_files->paths()) {
        QString problem;
        auto attachment = files.take(path, problem);
        if (!attachment) {
            m_files->say(problem);
            m_files->setFocus();
            return false;
        }
        attachment->obligationId = m_id;
        sets.push_back(verbs::add(m_context.session.plan(), *attachment));
    }
    set = combined(set.isEmpty() ? Verb::Add : set.verb, sets.back().subject, sets);
    return true;
}

void SettleDialog::accept()
{
    m_fields->clearProblems();
    const auto date = SoftDate::fromTyped(m_date->text());
    if (!date || date->precision != SoftDate::Precision::Day) {
        m_fields->say(m_date, tr("A day of the calendar is needed here, for example 31/03/2018."), true);
        m_date->setFocus();
        return;
    }
    const QString reason = m_reason->text().simplified();
    const Plan &plan = m_context.session.plan();
    ChangeSet set;
    if (m_outcome == ObligationOutcome::Kept) {
        const QUuid entry = m_entry ? m_entry->currentData().toUuid() : QUuid();
        set = verbs::keepObligation(plan, m_id, date->firstDay(),
                                    entry.isNull() ? std::optional<Id<JournalEntry>>()
                                                   : Id<JournalEntry>{entry},
                                    m_link ? m_link->text().trimmed() : QString(), reason);
    } else if (reason.isEmpty()) {
        m_fields->say(m_reason, tr("Why was it not kept? A few words are needed here."), true);
        m_reason->setFocus();
        return;
    } else {
        set = verbs::missObligation(plan, m_id, date->firstDay(), reason);
    }
    if (!addFiles(set))
        return;
    if (const Outcome outcome = m_context.session.perform(set); !outcome) {
        m_fields->say(outcome.error().where == u"settled_on" ? static_cast<QWidget *>(m_date) : m_reason,
                      m_context.wording.error(outcome.error()), true);
        return;
    }
    QDialog::accept();
}

} // namespace jalon::gui
