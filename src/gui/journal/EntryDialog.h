// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Verbs.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace jalon::gui {

class ActionPicker;
class DraftFiles;
class FieldColumn;
class KeepsList;
class PartyPicker;
class PlainLabel;
struct ScreenContext;

/// The quick form: one entry of the journal with everything that hangs on it, recorded as one undo step
/// (links, parties made on the way, obligations it keeps). Does not block the window; Enter saves, Escape
/// asks only where something was typed. What is refused is said under the field. Owned by the window, never
/// longer open than the plan.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    struct Start
    {
        core::JournalEntry entry = {}; ///< a null id: a new one; an invalid date: the sensible one
        core::verbs::EntryLinks links = {};
        std::vector<core::Id<core::Obligation>> keeps = {}; ///< ticked, whatever else is proposed
        core::Id<core::BodySession> session = {};           ///< that it records: tied to it in the same step
    };

    EntryDialog(ScreenContext &context, const Start &start, QWidget *parent);

    /// The one form of that window, raised if it is open already.
    static EntryDialog *open(ScreenContext &context, const Start &start, QWidget *window);
    /// A copy of an entry to be recorded on another day.
    static Start copyOf(const core::Plan &plan, const core::Id<core::JournalEntry> &id);
    /// Today while the plan runs, else the as-of date.
    static QDate sensibleDate(const ScreenContext &context);

    void accept() override;
    void reject() override;
    /// Nothing was typed, or the user gives it up.
    bool mayClose();
    /// What saving would write, as one step; what cannot be read is said under its field and false returned.
    bool read(core::ChangeSet &set);

Q_SIGNALS:
    void recorded(const jalon::core::Id<jalon::core::JournalEntry> &id);

private:
    QWidget *makeFields();
    void fill(const Start &start);
    QLineEdit *number(const QString &name);
    QDate typedDate() const;
    QString typedKind() const;
    QStringList snapshot() const;
    void follow();
    /// What it would do to computed indicators, once typing pauses.
    void showFeeds();
    /// Grows with what it proposes, as far as the window is high; never shrinks under the pointer.
    void grow();
    core::ChangeSet typedSet(const core::JournalEntry &entry) const;
    bool readNumbers(core::JournalEntry &entry);
    bool readFiles(core::ChangeSet &set);
    bool readChips();
    void showRefusal(const core::Error &error);

    ScreenContext &m_context;
    core::JournalEntry m_entry;
    core::Id<core::BodySession> m_session;
    bool m_isNew;
    QStringList m_untouched;
    QWidget *m_content = nullptr;
    FieldColumn *m_fields;
    QLineEdit *m_date = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_title = nullptr;
    ActionPicker *m_actions = nullptr;
    PartyPicker *m_parties = nullptr;
    QLineEdit *m_participants = nullptr;
    QLineEdit *m_amount = nullptr;
    QLineEdit *m_satisfied = nullptr;
    QLineEdit *m_answered = nullptr;
    QLineEdit *m_asked = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    DraftFiles *m_files = nullptr;
    KeepsList *m_keeps;
    PlainLabel *m_feeds;
    QTimer *m_feedsSoon;
    PlainLabel *m_problem;
};

} // namespace jalon::gui
