// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/EntryDetails.h"

#include "core/change/Verbs.h"
#include "core/rules/Obligations.h"
#include "gui/forms/ChoiceField.h"
#include "gui/forms/LongTextField.h"
#include "gui/journal/AttachmentsField.h"
#include "gui/journal/JournalQuery.h"
#include "gui/journal/Pickers.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Scrolling.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int WordsInset = 6; // of an editor’s words from its edge: what has no edge stands in line with them
} // namespace

EntryDetails::EntryDetails(ScreenContext &context, FormGroup &form, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
    , m_content(new QWidget(this))
{
    auto *parts = new QVBoxLayout(m_content);
    parts->setContentsMargins(16 - WordsInset, 14, 16, 14);
    parts->setSpacing(12);
    parts->addWidget(makeHead());
    parts->addWidget(makeFields());
    m_settledTitle = new SectionTitle(tr("Settles"), m_content);
    m_settled = new QVBoxLayout;
    m_settled->setSpacing(2);
    m_settled->setContentsMargins(WordsInset, 0, 0, 0);
    m_settledTitle->setContentsMargins(WordsInset, 0, 0, 0);
    parts->addWidget(m_settledTitle);
    parts->addLayout(m_settled);
    m_attachments = new AttachmentsField(context, m_content);
    m_attachments->setContentsMargins(WordsInset, 0, 0, 0);
    parts->addWidget(m_attachments);
    parts->addStretch(1);
    auto *scroll = scrolling(m_content, this);
    m_buttons = makeButtons();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_buttons);
    show({});
}

QWidget *EntryDetails::makeHead()
{
    auto *part = new QWidget(m_content);
    m_date = new TextField(m_form, tr("Date"), part);
    m_date->setLook(font(), TextTone::Soft);
    m_kind = new ChoiceField(m_form, tr("Kind"), part);
    m_title = new TextField(m_form, tr("Title"), part);
    m_title->setLook(sized(font(), TextSize::Subheading), TextTone::Strong);
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_date, 1);
    first->addWidget(m_kind);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(first);
    layout->addWidget(m_title);
    return part;
}

void EntryDetails::addRow(const QString &label, QWidget *field)
{
    auto *name = new PlainLabel(label, m_content);
    name->setTone(TextTone::Soft);
    name->setFixedHeight(fontMetrics().height() + 8);
    name->setAlignment(Qt::AlignVCenter);
    m_rows->addRow(name, field);
}

TextField *EntryDetails::textRow(const QString &label)
{
    auto *field = new TextField(m_form, label, m_content);
    addRow(label, field);
    return field;
}

QWidget *EntryDetails::makeFields()
{
    auto *part = new QWidget(m_content);
    m_rows = new QFormLayout(part);
    m_rows->setContentsMargins(WordsInset, 0, 0, 0);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(2);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_actions = new ActionPicker(m_context.session.plan(), part);
    m_parties = new PartyPicker(m_context.session.plan(), m_context.wording, part);
    m_actions->setQuiet(tr("+ add"));
    m_parties->setQuiet(tr("+ add"));
    addRow(tr("Actions"), m_actions);
    addRow(tr("Who took part"), m_parties);
    m_linkProblem = new PlainLabel(part);
    m_linkProblem->setLook(TextSize::Small, TextTone::Error);
    m_linkProblem->setWordWrap(true);
    m_linkProblem->hide();
    m_rows->addRow(m_linkProblem);
    m_participants = textRow(tr("Participants"));
    m_satisfied = textRow(tr("Satisfied"));
    m_answered = textRow(tr("Answered"));
    m_asked = textRow(tr("Asked"));
    m_amount = textRow(tr("Amount"));
    m_notes = new LongTextField(m_form, tr("Notes"), part);
    addRow(tr("Notes"), m_notes);
    connect(m_actions, &ChipPicker::changed, this, &EntryDetails::writeLinks);
    connect(m_parties, &ChipPicker::changed, this, &EntryDetails::writeLinks);
    return part;
}

QWidget *EntryDetails::makeButtons()
{
    auto *part = new QWidget(this);
    auto *edit = new LinkButton(tr("Open in the form"), part);
    auto *duplicate = new LinkButton(tr("Duplicate"), part);
    auto *remove = new LinkButton(tr("Remove"), part);
    remove->setObjectName(u"removeEntry"_s);
    connect(edit, &LinkButton::clicked, this, &EntryDetails::editRequested);
    connect(duplicate, &LinkButton::clicked, this, &EntryDetails::duplicateRequested);
    connect(remove, &LinkButton::clicked, this, &EntryDetails::removeRequested);
    auto *line = new QHBoxLayout(part);
    line->setContentsMargins(16, 8, 16, 10);
    line->setSpacing(14);
    for (QWidget *button : {edit, duplicate, remove})
        line->addWidget(button);
    line->addStretch(1);
    return part;
}

void EntryDetails::show(const Id<JournalEntry> &id)
{
    const JournalEntry *entry = m_context.session.plan().find(id);
    m_content->setVisible(entry);
    m_buttons->setVisible(entry && !m_context.session.isReadOnly());
    if (!entry) {
        m_id = {};
        return;
    }
    if (m_id != id) {
        m_id = id;
        bind();
    }
    refresh();
}

void EntryDetails::bind()
{
    m_title->bind(m_id, &JournalEntry::title);
    m_date->bind(m_id, &JournalEntry::date);
    m_participants->bind(m_id, &JournalEntry::participants);
    m_satisfied->bind(m_id, &JournalEntry::satisfied);
    m_answered->bind(m_id, &JournalEntry::answered);
    m_asked->bind(m_id, &JournalEntry::asked);
    m_amount->bind(m_id, &JournalEntry::amount);
    m_notes->bind(m_id, &JournalEntry::notes);
    m_attachments->show(m_id);
    bindKind();
}

void EntryDetails::bindKind()
{
    const QStringList kinds = journalKindsOf(m_context.session.plan());
    ChoiceField::Binding binding;
    for (const QString &kind : kinds)
        binding.words << m_context.wording.journalKind(kind);
    binding.current = [id = m_id, kinds](const Plan &plan) {
        const JournalEntry *entry = plan.find(id);
        return entry ? int(kinds.indexOf(entry->kind)) : -1;
    };
    binding.write = [id = m_id, kinds](const Plan &plan, int index) {
        return verbs::setField(plan, id, &JournalEntry::kind, kinds.value(index));
    };
    m_kind->bind(std::move(binding));
}

void EntryDetails::refresh()
{
    const Plan &plan = m_context.session.plan();
    const verbs::EntryLinks links = verbs::linksOf(plan, m_id);
    m_actions->setActions(links.actions);
    m_parties->setParties(links.parties);
    m_actions->setEditable(!m_context.session.isReadOnly());
    m_parties->setEditable(!m_context.session.isReadOnly());
    m_attachments->show(m_id);
    showSettled();
}

void EntryDetails::showSettled()
{
    while (QLayoutItem *item = m_settled->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Plan &plan = m_context.session.plan();
    const auto kept = plan.referring(&Obligation::entryId, m_id);
    m_settledTitle->setVisible(!kept.empty());
    for (const Obligation *obligation : kept) {
        const ActionSheet *action = plan.find(obligation->actionId);
        const QString text = textOf(plan, *obligation);
        auto *link = new LinkButton(m_content);
        //: %1 is an action's code, %2 a date
        link->setText(
            tr("%1, due %2")
                .arg(action ? plan.code(*action) : QString(), m_context.wording.shortDate(obligation->due)));
        link->setToolTip(plainToolTip(text));
        connect(link, &LinkButton::clicked, this,
                [this, id = obligation->id] { m_context.navigate(EntityRef::to(id)); });
        m_settled->addWidget(link, 0, Qt::AlignLeft);
    }
}

void EntryDetails::writeLinks()
{
    session::PlanSession &session = m_context.session;
    const JournalEntry *entry = session.plan().find(m_id);
    if (!entry)
        return;
    ChangeSet set = verbs::editEntry(session.plan(), *entry, {m_actions->actions(), m_parties->parties()});
    std::vector<Change> made;
    for (const Party &party : m_parties->made()) {
        const ChangeSet one = verbs::addParty(session.plan(), party);
        made.insert(made.end(), one.changes.begin(), one.changes.end());
    }
    set.changes.insert(set.changes.begin(), made.begin(), made.end());
    const Outcome outcome = session.perform(set);
    m_linkProblem->setVisible(!outcome);
    if (!outcome) {
        m_linkProblem->setText(m_context.wording.error(outcome.error()));
        refresh();
    }
}

void EntryDetails::focusTitle()
{
    m_title->takeFocus();
}

} // namespace jalon::gui
