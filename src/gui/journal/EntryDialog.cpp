// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/EntryDialog.h"

#include "gui/app/ViewState.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/forms/Typing.h"
#include "gui/journal/DraftFiles.h"
#include "gui/journal/FieldColumn.h"
#include "gui/journal/JournalQuery.h"
#include "gui/journal/KeepsList.h"
#include "gui/journal/Pickers.h"
#include "gui/screens/ScreenContext.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/widgets/Scrolling.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int Width = 680;
constexpr int NumberWidth = 76;
constexpr int PauseBeforePreview = 150; // ms
constexpr int AroundFields = 110;       // px: buttons and margins
} // namespace

EntryDialog::EntryDialog(ScreenContext &context, const Start &start, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_entry(start.entry)
    , m_session(start.session)
    , m_isNew(start.entry.id.isNull())
    , m_fields(new FieldColumn(this))
    , m_keeps(new KeepsList(context.session.plan(), context.wording, this))
    , m_feeds(new PlainLabel(this))
    , m_feedsSoon(new QTimer(this))
    , m_problem(new PlainLabel(this))
{
    setWindowTitle(m_isNew ? tr("Record in the journal") : tr("Edit the journal entry"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    m_feeds->setTone(TextTone::Soft);
    m_feeds->setWordWrap(true);
    m_feeds->hide();
    m_feedsSoon->setSingleShot(true);
    m_feedsSoon->setInterval(PauseBeforePreview);
    connect(m_feedsSoon, &QTimer::timeout, this, &EntryDialog::showFeeds);
    m_content = makeFields();
    auto *scroll = scrolling(m_content, this);
    m_problem->setLook(TextSize::Body, TextTone::Error);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *save = primaryButton(m_isNew ? tr("Record the entry") : tr("Save the entry"), this);
    save->setDefault(true);
    save->setObjectName(u"saveEntry"_s);
    auto *cancel = secondaryButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &EntryDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &EntryDialog::reject);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, this,
            &EntryDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 0, 24, 0);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 16);
    layout->setSpacing(12);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    fill(start);
    m_untouched = snapshot();
    resize(Width, m_content->sizeHint().height() + AroundFields);
    grow();
    m_title->setFocus();
}

QLineEdit *EntryDialog::number(const QString &name)
{
    auto *edit = new QLineEdit(m_fields);
    edit->setMaximumWidth(NumberWidth);
    edit->setAlignment(Qt::AlignRight);
    edit->setAccessibleName(name);
    return edit;
}

QWidget *EntryDialog::makeFields()
{
    const Plan &plan = m_context.session.plan();
    const auto quiet = [this](const QString &words) {
        auto *label = new PlainLabel(words, m_fields);
        label->setTone(TextTone::Soft);
        return label;
    };
    m_date = new QLineEdit(m_fields);
    m_date->setMaximumWidth(170);
    m_kind = new QComboBox(m_fields);
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    for (const QString &kind : journalKindsOf(plan))
        m_kind->addItem(m_context.wording.journalKind(kind), kind);
    m_kind->completer()->setFilterMode(Qt::MatchContains);
    m_kind->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_kind->setMinimumWidth(220);
    m_kind->setToolTip(tr("Choose a kind, or type a word of your own"));
    m_title = new QLineEdit(m_fields);
    m_title->setPlaceholderText(tr("What happened, in a few words"));
    m_actions = new ActionPicker(plan, m_fields);
    m_parties = new PartyPicker(plan, m_context.wording, m_fields);
    m_participants = number(tr("Participants"));
    m_amount = number(tr("Amount"));
    m_amount->setMaximumWidth(120);
    m_satisfied = number(tr("Satisfied"));
    m_answered = number(tr("Answered"));
    m_asked = number(tr("Asked"));
    m_notes = new QPlainTextEdit(m_fields);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(fontMetrics().height() * 3 + 16);

    m_fields->add(tr("Date"), m_date, FieldColumn::line(m_fields, {m_date, quiet(tr("Kind")), m_kind}));
    m_kind->setAccessibleName(tr("Kind"));
    m_fields->add(tr("Title"), m_title);
    m_fields->add(tr("Actions"), m_actions);
    m_fields->add(tr("Who took part"), m_parties);
    m_fields->add(tr("Participants"), m_participants,
                  FieldColumn::line(m_fields, {m_participants, quiet(tr("people")), quiet(u"   "_s),
                                               quiet(tr("Amount")), m_amount, quiet(u"€"_s)}));
    m_fields->add(tr("Satisfaction"), m_satisfied,
                  FieldColumn::line(m_fields, {m_satisfied, quiet(tr("satisfied out of")), m_answered,
                                               quiet(tr("who answered, of")), m_asked, quiet(tr("asked"))}));
    m_fields->add(tr("Notes"), m_notes);
    m_files = new DraftFiles(m_context, m_fields);
    m_fields->add(tr("Attachments"), m_files);
    m_fields->setShown(m_files, m_isNew); // those of an entry that exists stand beside it on the page
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 4, 24, 4);
    layout->setSpacing(16);
    layout->addWidget(m_fields);
    layout->addWidget(m_keeps);
    layout->addWidget(m_feeds);
    layout->addStretch(1);

    connect(m_date, &QLineEdit::textChanged, this, &EntryDialog::follow);
    connect(m_kind, &QComboBox::editTextChanged, this, &EntryDialog::follow);
    connect(m_actions, &ChipPicker::changed, this, &EntryDialog::follow);
    const auto soon = [this] { m_feedsSoon->start(); };
    connect(m_parties, &ChipPicker::changed, this, soon);
    connect(m_keeps, &KeepsList::changed, this, soon);
    for (QLineEdit *edit : {m_participants, m_amount, m_satisfied, m_answered, m_asked})
        connect(edit, &QLineEdit::textChanged, this, soon);
    return content;
}

QDate EntryDialog::sensibleDate(const ScreenContext &context)
{
    const QDate today = QDate::currentDate();
    const bool runs = today.year() >= context.view.firstYear() && today.year() <= context.view.lastYear();
    return runs ? today : context.view.asOf();
}

EntryDialog::Start EntryDialog::copyOf(const Plan &plan, const Id<JournalEntry> &id)
{
    Start start;
    if (const JournalEntry *entry = plan.find(id)) {
        start.entry = *entry;
        start.links = verbs::linksOf(plan, id);
    }
    start.entry.id = {};
    start.entry.date = {};
    return start;
}

void EntryDialog::fill(const Start &start)
{
    const report::Wording &wording = m_context.wording;
    if (!m_entry.date.isValid())
        m_entry.date = sensibleDate(m_context);
    if (m_entry.kind.isEmpty())
        m_entry.kind = QString::fromUtf16(journalKinds[0]);
    m_date->setText(m_entry.date.toString(u"dd/MM/yyyy"_s));
    m_kind->setCurrentText(wording.journalKind(m_entry.kind));
    m_title->setText(m_entry.title);
    m_actions->setActions(start.links.actions);
    m_parties->setParties(start.links.parties);
    m_participants->setText(typing::text(m_entry.participants, wording));
    m_amount->setText(typing::text(m_entry.amount, wording));
    m_satisfied->setText(typing::text(m_entry.satisfied, wording));
    m_answered->setText(typing::text(m_entry.answered, wording));
    m_asked->setText(typing::text(m_entry.asked, wording));
    m_notes->setPlainText(m_entry.notes);
    m_keeps->decide(start.keeps);
    follow();
}

QStringList EntryDialog::snapshot() const
{
    QStringList all{
        m_date->text(),         m_kind->currentText(),      m_title->text(),           m_participants->text(),
        m_amount->text(),       m_satisfied->text(),        m_answered->text(),        m_asked->text(),
        m_notes->toPlainText(), m_actions->entry()->text(), m_parties->entry()->text()};
    for (const QUuid &id : m_actions->chosen())
        all << id.toString();
    all << QString();
    for (const QUuid &id : m_parties->chosen())
        all << id.toString();
    return all << m_files->paths();
}

void EntryDialog::grow()
{
    const int tallest = parentWidget() ? int(parentWidget()->window()->height() * 0.94) : 700;
    const int wanted = qMin(tallest, m_content->sizeHint().height() + AroundFields);
    if (wanted > height())
        resize(width(), wanted);
}

QDate EntryDialog::typedDate() const
{
    const auto date = SoftDate::fromTyped(m_date->text());
    return date && date->precision == SoftDate::Precision::Day ? date->firstDay() : QDate();
}

QString EntryDialog::typedKind() const
{
    return m_context.wording.journalKindTyped(m_kind->currentText());
}

// What follows from the fields: how the date is read, which obligations the entry may settle.
void EntryDialog::follow()
{
    const QDate date = typedDate();
    QString read = date.isValid() ? m_context.wording.date(date) : QString();
    if (date > m_context.view.asOf())
        read = tr("%1: after the date the window shows, so it will not be seen there yet.").arg(read);
    m_fields->say(m_date, read, false);
    if (m_isNew)
        m_keeps->show(m_actions->actions(), date, typedKind());
    m_feedsSoon->start();
}

} // namespace jalon::gui
