// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/obligations/ObligationDetails.h"

#include "core/change/Verbs.h"
#include "gui/app/ViewState.h"
#include "gui/forms/TextField.h"
#include "gui/journal/AttachmentsField.h"
#include "gui/obligations/ObligationRows.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Badge.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Scrolling.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int WordsInset = 6; // of an editor’s words from its edge: what has no edge stands in line with them
} // namespace

ObligationDetails::ObligationDetails(ScreenContext &context, FormGroup &form, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
    , m_content(new QWidget(this))
{
    auto *parts = new QVBoxLayout(m_content);
    parts->setContentsMargins(16 - WordsInset, 14, 16, 14);
    parts->setSpacing(12);
    parts->addWidget(makeHead());
    parts->addWidget(makeAnswer());
    m_attachments = new AttachmentsField(context, m_content);
    m_attachments->setContentsMargins(WordsInset, 0, 0, 0);
    parts->addWidget(m_attachments);
    parts->addStretch(1);
    auto *scroll = scrolling(m_content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(scroll);
    show({});
}

QWidget *ObligationDetails::makeHead()
{
    auto *part = new QWidget(m_content);
    m_state = new Badge(part);
    m_sheet = new LinkButton(part);
    m_pilots = new PlainLabel(part);
    m_pilots->setTone(TextTone::Soft);
    m_pilots->setWordWrap(true);
    m_label = new TextField(m_form, tr("What is due"), part);
    m_label->setLook(sized(font(), TextSize::Subheading), TextTone::Strong);
    m_due = new TextField(m_form, tr("Due on"), part);
    m_tolerance = new TextField(m_form, tr("Tolerance"), part);
    connect(m_sheet, &LinkButton::clicked, this, [this] {
        if (const Obligation *obligation = m_context.session.plan().find(m_id))
            m_context.navigate(EntityRef::to(obligation->actionId));
    });
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(8);
    rows->setVerticalSpacing(2);
    rows->setColumnStretch(1, 1);
    int row = 0;
    for (auto [name, field] : {std::pair{tr("Due on"), m_due}, std::pair{tr("Tolerance"), m_tolerance}}) {
        auto *label = new PlainLabel(name, part);
        label->setTone(TextTone::Soft);
        rows->addWidget(label, row, 0);
        rows->addWidget(field, row++, 1);
    }
    auto *state = new QHBoxLayout;
    state->setContentsMargins(WordsInset, 0, 0, 0);
    state->addWidget(m_state);
    state->addStretch(1);
    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(WordsInset, 0, 0, 0);
    facts->setSpacing(6);
    facts->addLayout(rows);
    facts->addWidget(m_sheet, 0, Qt::AlignLeft);
    facts->addWidget(m_pilots);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(state);
    layout->addWidget(m_label); // its words stand WordsInset further right than its edge
    layout->addLayout(facts);
    return part;
}

QWidget *ObligationDetails::makeAnswer()
{
    auto *part = new QWidget(m_content);
    m_answer = new PlainLabel(part);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_proof = new LinkButton(part);
    m_record = primaryButton(tr("Record what happened"), part);
    m_record->setToolTip(tr("A journal entry that keeps this due date"));
    m_keep = secondaryButton(tr("Kept…"), part);
    m_miss = secondaryButton(tr("Not kept…"), part);
    m_edit = new LinkButton(tr("Edit the answer"), part);
    m_reopen = new LinkButton(tr("Open it again"), part);
    m_remove = new LinkButton(tr("Remove"), part);
    connect(m_record, &QPushButton::clicked, this, &ObligationDetails::recordRequested);
    connect(m_keep, &QPushButton::clicked, this, [this] { emit settleRequested(ObligationOutcome::Kept); });
    connect(m_miss, &QPushButton::clicked, this, [this] { emit settleRequested(ObligationOutcome::Missed); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Obligation *obligation = m_context.session.plan().find(m_id))
            emit settleRequested(obligation->outcome);
    });
    connect(m_reopen, &QPushButton::clicked, this, &ObligationDetails::reopenRequested);
    connect(m_remove, &QPushButton::clicked, this, &ObligationDetails::removeRequested);
    connect(m_proof, &QPushButton::clicked, this, [this] {
        const Obligation *obligation = m_context.session.plan().find(m_id);
        if (obligation && obligation->entryId)
            m_context.navigate(EntityRef::to(*obligation->entryId));
        else if (obligation)
            QDesktopServices::openUrl(QUrl(obligation->link));
    });
    auto *settle = new QHBoxLayout;
    settle->setSpacing(8);
    settle->addWidget(m_keep);
    settle->addWidget(m_miss);
    settle->addStretch(1);
    auto *links = new QHBoxLayout;
    links->setSpacing(14);
    for (QWidget *link : {m_edit, m_reopen, m_remove})
        links->addWidget(link);
    links->addStretch(1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(WordsInset, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_answer);
    layout->addWidget(m_proof, 0, Qt::AlignLeft);
    layout->addWidget(m_record, 0, Qt::AlignLeft);
    layout->addLayout(settle);
    layout->addLayout(links);
    return part;
}

void ObligationDetails::bind()
{
    const report::Wording &wording = m_form.wording();
    TextBinding label = bindingTo(m_id, &Obligation::label, wording);
    label.edited = label.shown = [id = m_id](const Plan &plan) {
        const Obligation *obligation = plan.find(id);
        return obligation ? textOf(plan, *obligation) : QString();
    };
    m_label->bind(std::move(label));
    m_due->bind(m_id, &Obligation::due);
    TextBinding tolerance;
    tolerance.edited = [id = m_id](const Plan &plan) {
        const Obligation *obligation = plan.find(id);
        return QString::number(obligation ? obligation->toleranceDays : 0);
    };
    tolerance.shown = [id = m_id](const Plan &plan) {
        const Obligation *obligation = plan.find(id);
        return tr("%n day(s)", nullptr, obligation ? obligation->toleranceDays : 0);
    };
    tolerance.write = [id = m_id](const Plan &plan, const QString &typed) -> Result<ChangeSet> {
        bool number = false;
        const int days = typed.trimmed().isEmpty() ? 0 : typed.trimmed().toInt(&number);
        if ((!number && !typed.trimmed().isEmpty()) || days < 0)
            return Error{ErrorCode::NotANumber, u"tolerance_days"_s, typed};
        return verbs::setField(plan, id, &Obligation::toleranceDays, days);
    };
    m_tolerance->bind(std::move(tolerance));
    m_attachments->show(m_id);
}

void ObligationDetails::show(const Id<Obligation> &id)
{
    const Plan &plan = m_context.session.plan();
    const Obligation *obligation = plan.find(id);
    m_content->setVisible(obligation);
    if (!obligation) {
        m_id = {};
        return;
    }
    if (m_id != id) {
        m_id = id;
        bind();
    }
    const ObligationState state = stateOf(*obligation, m_context.view.asOf());
    m_state->set(markOf(state), m_context.wording.obligationState(state));
    QStringList pilots;
    if (const ActionSheet *action = plan.find(obligation->actionId)) {
        m_sheet->setText(tr("Open sheet %1").arg(plan.code(*action)));
        for (const Party *party : plan.parties(action->id, PartyRole::Pilot))
            pilots << party->name;
    }
    m_pilots->setText(tr("Pilot: %1").arg(pilots.join(u", "_s)));
    m_pilots->setVisible(!pilots.isEmpty());
    m_attachments->show(m_id);
    showAnswer(*obligation);
}

void ObligationDetails::showAnswer(const Obligation &obligation)
{
    const report::Wording &wording = m_context.wording;
    const bool open = obligation.outcome == ObligationOutcome::Open;
    const bool kept = obligation.outcome == ObligationOutcome::Kept;
    QStringList said;
    if (!open)
        said << (kept ? tr("Kept on %1.") : tr("Noted as not kept on %1."))
                    .arg(wording.date(obligation.settledOn));
    if (!obligation.reason.isEmpty())
        said << obligation.reason;
    const QUrl url(obligation.link, QUrl::StrictMode);
    const bool opens = (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
    if (!obligation.link.isEmpty() && !(opens && !obligation.entryId))
        said << obligation.link;
    m_answer->setText(said.join(u'\n'));
    m_answer->setVisible(!said.isEmpty());
    const JournalEntry *entry =
        obligation.entryId ? m_context.session.plan().find(*obligation.entryId) : nullptr;
    m_proof->setVisible(entry || opens);
    if (entry)
        m_proof->setText(wording.shortDate(entry->date) + u"  "_s + entry->title);
    else if (opens)
        m_proof->setText(obligation.link);
    const bool may = !m_context.session.isReadOnly();
    for (QWidget *button : {m_record, m_keep, m_miss})
        button->setVisible(open && may);
    m_edit->setVisible(!open && may);
    m_reopen->setVisible(!open && may);
    m_remove->setVisible(may);
}

} // namespace jalon::gui
