// SPDX-License-Identifier: GPL-3.0-or-later
// How the quick form is read, saved and given up.
#include "gui/journal/EntryDialog.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/forms/Typing.h"
#include "gui/journal/AttachedFiles.h"
#include "gui/journal/DraftFiles.h"
#include "gui/journal/EntryFeeds.h"
#include "gui/journal/FieldColumn.h"
#include "gui/journal/KeepsList.h"
#include "gui/journal/Pickers.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

EntryDialog *EntryDialog::open(ScreenContext &context, const Start &start, QWidget *window)
{
    auto *dialog = window->findChild<EntryDialog *>();
    if (dialog && !dialog->isHidden()) {
        dialog->raise();
        dialog->activateWindow();
        return dialog;
    }
    dialog = new EntryDialog(context, start, window);
    dialog->show();
    return dialog;
}

bool EntryDialog::readNumbers(JournalEntry &entry)
{
    Error error{ErrorCode::NotANumber, {}, {}};
    const auto count = [&](QLineEdit *edit, QLineEdit *field, std::optional<int> &value) {
        if (typing::read(edit->text(), value, error) && value.value_or(0) >= 0)
            return true;
        m_fields->say(field, tr("“%1” is not a number of people.").arg(edit->text().trimmed()), true);
        edit->setFocus();
        return false;
    };
    if (!count(m_participants, m_participants, entry.participants) ||
        !count(m_satisfied, m_satisfied, entry.satisfied) ||
        !count(m_answered, m_satisfied, entry.answered) || !count(m_asked, m_satisfied, entry.asked))
        return false;
    if (typing::read(m_amount->text(), entry.amount, error))
        return true;
    m_fields->say(m_participants, tr("“%1” is not an amount in euros.").arg(m_amount->text().trimmed()),
                  true);
    m_amount->setFocus();
    return false;
}

bool EntryDialog::readChips()
{
    for (ChipPicker *picker : {static_cast<ChipPicker *>(m_actions), static_cast<ChipPicker *>(m_parties)}) {
        picker->takeTyped();
        if (!picker->hasTyped())
            continue;
        m_fields->say(picker,
                      tr("“%1” is not chosen yet: take one of the proposals, or clear it.")
                          .arg(picker->entry()->text().trimmed()),
                      true);
        picker->entry()->setFocus();
        return false;
    }
    return true;
}

bool EntryDialog::read(ChangeSet &set)
{
    m_fields->clearProblems();
    m_problem->hide();
    JournalEntry entry = m_entry;
    entry.date = typedDate();
    entry.kind = typedKind();
    entry.title = m_title->text().simplified();
    entry.notes = m_notes->toPlainText().trimmed();
    if (!entry.date.isValid()) {
        m_fields->say(m_date, tr("An entry needs a day of the calendar, for example 14/10/2018."), true);
        m_date->setFocus();
        m_date->selectAll();
        return false;
    }
    if (entry.title.isEmpty()) {
        m_fields->say(m_title, tr("What happened? A few words are needed here."), true);
        m_title->setFocus();
        return false;
    }
    if (!readNumbers(entry) || !readChips())
        return false;
    set = typedSet(entry);
    return readFiles(set);
}

// The entry with its links, the parties made on the way, what it keeps, and the session it records.
ChangeSet EntryDialog::typedSet(const JournalEntry &entry) const
{
    const Plan &plan = m_context.session.plan();
    const verbs::EntryLinks links{m_actions->actions(), m_parties->parties()};
    ChangeSet set = m_isNew ? verbs::recordEntry(plan, entry, links, m_keeps->chosen())
                            : verbs::editEntry(plan, entry, links);
    std::vector<Change> before;
    for (const Party &party : m_parties->made()) {
        const ChangeSet one = verbs::addParty(plan, party);
        before.insert(before.end(), one.changes.begin(), one.changes.end());
    }
    set.changes.insert(set.changes.begin(), before.begin(), before.end());
    const ChangeSet tied =
        verbs::setField(plan, m_session, &BodySession::entryId, std::optional<Id<JournalEntry>>(entry.id));
    set.changes.insert(set.changes.end(), tied.changes.begin(), tied.changes.end());
    return set;
}

bool EntryDialog::readFiles(ChangeSet &set)
{
    AttachedFiles files(m_context.session, m_context.wording);
    for (const QString &path : m_files->paths()) {
        QString problem;
        auto attachment = files.take(path, problem);
        if (!attachment) {
            m_files->say(problem);
            m_files->setFocus();
            return false;
        }
        attachment->entryId = m_entry.id;
        set.changes.push_back({std::nullopt, Row(*attachment)});
    }
    return true;
}

void EntryDialog::showFeeds()
{
    JournalEntry entry = m_entry;
    entry.date = typedDate();
    entry.kind = typedKind();
    entry.title = m_title->text();
    if (entry.id.isNull())
        entry.id = Id<JournalEntry>::create();
    Error error{ErrorCode::NotANumber, {}, {}};
    const bool readable = entry.date.isValid() &&
                          typing::read(m_participants->text(), entry.participants, error) &&
                          typing::read(m_satisfied->text(), entry.satisfied, error) &&
                          typing::read(m_answered->text(), entry.answered, error) &&
                          typing::read(m_asked->text(), entry.asked, error) &&
                          typing::read(m_amount->text(), entry.amount, error);
    QStringList moved;
    if (readable) {
        for (const FedIndicator &fed :
             indicatorsFedBy(m_context.session.plan(), typedSet(entry), entry.date.year(), m_context.wording))
            //: %1 is an indicator's code, then its value before and after
            moved << tr("%1: %2 → %3").arg(fed.code, fed.before.isEmpty() ? u"–"_s : fed.before, fed.after);
    }
    constexpr int most = 6;
    if (moved.size() > most)
        moved = moved.mid(0, most) << u"…"_s;
    m_feeds->setText(tr("Moves for %1").arg(entry.date.year()) + u"\n"_s + moved.join(u"   ·   "_s));
    m_feeds->setVisible(!moved.isEmpty());
    grow();
}

void EntryDialog::accept()
{
    if (m_entry.id.isNull())
        m_entry.id = Id<JournalEntry>::create(); // the same one if it is refused and saved again
    ChangeSet set;
    if (!read(set))
        return;
    const Outcome outcome = m_context.session.perform(set);
    if (!outcome) {
        showRefusal(outcome.error());
        return;
    }
    emit recorded(m_entry.id);
    QDialog::accept();
}

void EntryDialog::showRefusal(const Error &error)
{
    const QString sentence = m_context.wording.error(error);
    if (error.where == u"date")
        m_fields->say(m_date, sentence, true);
    else if (error.where == u"title")
        m_fields->say(m_title, sentence, true);
    else if (error.where == u"kind")
        m_fields->say(m_date, sentence, true);
    else if (error.where == u"satisfied" || error.where == u"answered" || error.where == u"asked")
        m_fields->say(m_satisfied, tr("No more can be satisfied than answered, nor answer than were asked."),
                      true);
    else {
        m_problem->setText(sentence);
        m_problem->setContentsMargins(24, 0, 24, 0);
        m_problem->show();
    }
}

bool EntryDialog::mayClose()
{
    if (isHidden() || snapshot() == m_untouched)
        return true;
    Dialogs::Question question;
    question.text = tr("This journal entry has not been saved. Give it up?");
    question.answers = {tr("Go on writing"), tr("Give it up")};
    question.escape = 0;
    return m_context.dialogs.ask(this, question) == 1;
}

void EntryDialog::reject()
{
    if (mayClose())
        QDialog::reject();
}

} // namespace jalon::gui
