// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/TransmissionDialog.h"

#include "core/base/Text.h"
#include "core/change/Verbs.h"
#include "gui/journal/FieldColumn.h"
#include "gui/screens/ScreenContext.h"
#include "gui/year/YearDialogParts.h"
#include "report/Reports.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

QComboBox *openCombo(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

} // namespace

QStringList TransmissionDialog::media()
{
    return {tr("e-mail"), tr("handed over in session"), tr("letter"), tr("put on line")};
}

TransmissionDialog::TransmissionDialog(ScreenContext &context, const Transmission &row, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_row(row)
    , m_fields(new FieldColumn(this))
    , m_document(new QComboBox(m_fields))
    , m_action(new QLineEdit(row.action, m_fields))
    , m_format(new QComboBox(m_fields))
    , m_recipient(openCombo(m_fields))
    , m_day(new QLineEdit(yearDialogs::typed(row.sentOn), m_fields))
    , m_medium(openCombo(m_fields))
    , m_hash(new QLineEdit(row.hash, m_fields))
    , m_notes(new QPlainTextEdit(row.notes, m_fields))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(row.id.isNull() ? tr("Enter a sending of %1").arg(row.year)
                                   : tr("Sending of %1").arg(row.year));
    makeFields();
    QVBoxLayout *layout = yearDialogs::layoutOf(this);
    layout->addWidget(m_fields, 1);
    yearDialogs::addButtons(this, layout, row.id.isNull() ? tr("Enter the sending") : tr("Save the sending"));
    setMinimumWidth(580);
    (row.id.isNull() ? m_document : m_recipient)->setFocus();
}

void TransmissionDialog::makeFields()
{
    const Plan &plan = m_context.session.plan();
    const report::Wording &wording = m_context.wording;
    for (const auto &code : EnumCodes<report::ReportKind>::all) {
        const QString kind = toCode(code.value);
        m_document->addItem(wording.documentKind(kind), kind);
    }
    if (m_document->findData(m_row.document) < 0)
        m_document->addItem(wording.documentKind(m_row.document), m_row.document);
    m_document->setCurrentIndex(m_document->findData(m_row.document));
    for (const auto &code : EnumCodes<report::ReportFormat>::all)
        m_format->addItem(toCode(code.value).toUpper(), toCode(code.value));
    m_format->addItem(tr("on paper"), QString());
    m_format->setCurrentIndex(qMax(0, m_format->findData(m_row.format)));
    for (const Party *party : plan.parties()) {
        if (party->active || (m_row.recipientId && *m_row.recipientId == party->id))
            m_recipient->addItem(party->name, party->id.value);
    }
    m_recipient->setCurrentIndex(m_row.recipientId ? m_recipient->findData(m_row.recipientId->value) : -1);
    if (!m_row.recipientId)
        m_recipient->setEditText(m_row.recipient);
    m_medium->addItems(media());
    m_medium->setEditText(m_row.medium);
    m_action->setMaximumWidth(170);
    m_action->setPlaceholderText(tr("code of the sheet, if it is about one"));
    m_action->setMinimumWidth(280);
    m_day->setMaximumWidth(170);
    m_notes->setMinimumHeight(64);
    m_notes->setTabChangesFocus(true);
    m_hash->setPlaceholderText(tr("SHA-256 of the file, if it was kept"));
    m_recipient->setObjectName(u"recipient"_s);
    m_day->setObjectName(u"sentOn"_s);
    m_fields->add(tr("Document"), m_document);
    m_fields->add(tr("Action sheet"), m_action);
    m_fields->add(tr("Format"), m_format);
    m_fields->add(tr("Sent to"), m_recipient);
    m_fields->add(tr("Sent on"), m_day);
    m_fields->add(tr("How"), m_medium);
    m_fields->add(tr("Version"), m_hash);
    m_fields->add(tr("Notes"), m_notes);
}

bool TransmissionDialog::readRecipient()
{
    const QString typed = m_recipient->currentText().simplified();
    if (typed.isEmpty()) {
        m_fields->say(m_recipient, tr("Say to whom: somebody of the directory, or words."), true);
        m_recipient->setFocus();
        return false;
    }
    m_row.recipientId.reset();
    m_row.recipient.clear();
    for (int i = 0; i < m_recipient->count() && !m_row.recipientId; ++i) {
        if (folded(m_recipient->itemText(i)) == folded(typed))
            m_row.recipientId = Id<Party>{m_recipient->itemData(i).toUuid()};
    }
    if (!m_row.recipientId)
        m_row.recipient = typed;
    return true;
}

void TransmissionDialog::accept()
{
    m_fields->clearProblems();
    const Plan &plan = m_context.session.plan();
    m_row.document = m_document->currentData().toString();
    m_row.format = m_format->currentData().toString();
    const QString action = m_action->text().simplified();
    if (!action.isEmpty() && action != m_row.action && !plan.actionByCode(action)) {
        m_fields->say(m_action, tr("There is no sheet %1.").arg(action), true);
        return m_action->setFocus();
    }
    m_row.action = action;
    if (!readRecipient())
        return;
    const auto day = yearDialogs::readDay(*m_fields, m_day);
    if (!day)
        return;
    m_row.sentOn = *day;
    m_row.medium = m_medium->currentText().simplified();
    m_row.hash = m_hash->text().simplified().toLower();
    m_row.notes = m_notes->toPlainText().trimmed();
    const ChangeSet set =
        m_row.id.isNull() ? verbs::recordTransmissions(plan, {m_row}) : verbs::edit(plan, m_row);
    if (const Outcome done = m_context.session.perform(set); !done) {
        QWidget *field = done.error().where == u"hash"_s ? static_cast<QWidget *>(m_hash) : m_notes;
        return m_fields->say(field,
                             field == m_hash ? tr("A SHA-256 has 64 characters from 0 to 9 and a to f.")
                                             : m_context.wording.error(done.error()),
                             true);
    }
    QDialog::accept();
}

} // namespace jalon::gui
