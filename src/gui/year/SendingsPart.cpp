// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/SendingsPart.h"

#include "core/change/Verbs.h"
#include "gui/costs/AmountView.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/EntryMessage.h"
#include "gui/year/TransmissionDialog.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int VersionDigits = 12; // of the hash: enough to tell versions apart by eye
constexpr int LongestNote = 40;
} // namespace

SendingsPart::SendingsPart(ScreenContext &context, SealedYears &sealed, QWidget *parent)
    : YearPart(context, sealed, parent)
    , m_table(new AmountView(tr("Documents sent"), this))
    , m_empty(new EmptyState(this))
    , m_message(new EntryMessage(this))
    , m_pack(primaryButton(tr("Make the year’s pack…"), this))
    , m_add(secondaryButton(tr("Enter a sending…"), this))
    , m_edit(secondaryButton(tr("Edit…"), this))
    , m_remove(flatButton(tr("Remove"), this))
{
    m_pack->setObjectName(u"makePack"_s);
    m_add->setObjectName(u"addSending"_s);
    m_edit->setObjectName(u"editSending"_s);
    m_remove->setObjectName(u"removeSending"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_pack);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_empty, 1);
    inside->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(buttons);
    layout->addWidget(card, 1);
    setFocusProxy(m_table);
    connect(m_pack, &QPushButton::clicked, this, &SendingsPart::packWanted);
    connect(m_add, &QPushButton::clicked, this, &SendingsPart::add);
    connect(m_edit, &QPushButton::clicked, this, &SendingsPart::edit);
    connect(m_remove, &QPushButton::clicked, this, &SendingsPart::remove);
    connect(m_table, &AmountView::goOnRequested, this, &SendingsPart::edit);
    connect(m_table, &AmountView::currentKeyChanged, this, &SendingsPart::showButtons);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SendingsPart::edit);
    connect(m_empty, &EmptyState::nextStepClicked, this, &SendingsPart::packWanted);
}

void SendingsPart::show(int year)
{
    if (year != m_year)
        m_message->clear();
    m_year = year;
    const bool may = !context().session.isReadOnly();
    AmountTable table = rows();
    const bool any = !table.rows.empty();
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    if (!any)
        m_empty->set(
            tr("What was sent to whom stands here: the document, its version and the day. Nothing of "
               "%1 was sent yet.")
                .arg(year),
            may ? tr("Make the year’s pack…") : QString());
    const QString key = m_table->currentKey();
    m_table->show(std::move(table));
    if (any && !m_table->setCurrentKey(key, false))
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    for (QPushButton *button : {m_add, m_edit, m_remove})
        button->setVisible(may);
    showButtons();
}

void SendingsPart::showButtons()
{
    const bool one = context().session.plan().find(current());
    m_edit->setEnabled(one);
    m_remove->setEnabled(one);
}

AmountTable SendingsPart::rows() const
{
    const Plan &plan = context().session.plan();
    const report::Wording &wording = context().wording;
    AmountTable table;
    table.head = {tr("Document"), tr("Format"), tr("Version"), tr("Sent to"),
                  tr("Sent on"),  tr("How"),    tr("Notes")};
    table.wordColumns = int(table.head.size());
    auto all = plan.transmissions();
    std::reverse(all.begin(), all.end());
    for (const Transmission *one : all) {
        if (one->year != m_year)
            continue;
        const Party *party = one->recipientId ? plan.find(*one->recipientId) : nullptr;
        QString document = wording.documentKind(one->document);
        if (!document.isEmpty())
            document[0] = document[0].toUpper();
        if (!one->action.isEmpty())
            document += u' ' + one->action;
        QString notes = QString(one->notes).replace(u'\n', u' ');
        if (notes.size() > LongestNote)
            notes = notes.left(LongestNote - 1) + u'…';
        AmountRow row;
        row.key = one->id.value.toString();
        row.cells = {{document},
                     {one->format.toUpper()},
                     {one->hash.left(VersionDigits)},
                     {party ? party->name : one->recipient},
                     {wording.shortDate(one->sentOn)},
                     {one->medium},
                     {notes}};
        row.cells[2].hint = one->hash;
        row.cells[6].hint = one->notes;
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString SendingsPart::count() const
{
    const auto &all = context().session.plan().table<Transmission>().rows();
    const auto n =
        std::count_if(all.begin(), all.end(), [this](const Transmission &one) { return one.year == m_year; });
    return n > 0 ? QString::number(n) : QString();
}

Id<Transmission> SendingsPart::current() const
{
    return {QUuid(m_table->currentKey())};
}

void SendingsPart::add()
{
    if (context().session.isReadOnly())
        return;
    Transmission row;
    row.year = m_year;
    row.document = u"annual"_s;
    row.format = u"pdf"_s;
    row.sentOn = QDate::currentDate();
    (new TransmissionDialog(context(), row, this))->open();
}

void SendingsPart::edit()
{
    const Transmission *row = context().session.plan().find(current());
    if (row && !context().session.isReadOnly())
        (new TransmissionDialog(context(), *row, this))->open();
}

void SendingsPart::remove()
{
    if (context().session.isReadOnly())
        return;
    const Outcome done = context().session.perform(verbs::remove(context().session.plan(), current()));
    if (done)
        m_message->showDone(tr("The sending is removed from the register. Undo brings it back."));
    else
        m_message->showRefusal(context().wording.error(done.error()));
}

bool SendingsPart::showEntity(const EntityRef &ref)
{
    const bool there = ref.is<Transmission>() && m_table->setCurrentKey(ref.id.toString());
    if (there)
        m_table->setFocus();
    return there;
}

} // namespace jalon::gui
