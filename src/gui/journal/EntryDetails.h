// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"

#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace jalon::gui {

class ActionPicker;
class AttachmentsField;
class ChoiceField;
class Editor;
class FormGroup;
class LongTextField;
class PartyPicker;
class PlainLabel;
class SectionTitle;
class TextField;
struct ScreenContext;

/// One entry of the journal, read like a note and edited in place; below it what it settles and its files.
class EntryDetails : public QWidget
{
    Q_OBJECT

public:
    EntryDetails(ScreenContext &context, FormGroup &form, QWidget *parent);

    /// Nothing for a null id. Ask FormGroup::leave() before showing another one.
    void show(const core::Id<core::JournalEntry> &id);
    core::Id<core::JournalEntry> entry() const { return m_id; }
    void focusTitle();

Q_SIGNALS:
    void editRequested();
    void duplicateRequested();
    void removeRequested();

private:
    QWidget *makeHead();
    QWidget *makeFields();
    QWidget *makeButtons();
    TextField *textRow(const QString &label);
    void addRow(const QString &label, QWidget *field);
    void bind();
    void bindKind();
    void refresh();
    void showSettled();
    void writeLinks();

    ScreenContext &m_context;
    FormGroup &m_form;
    core::Id<core::JournalEntry> m_id;
    QWidget *m_content;
    QFormLayout *m_rows = nullptr;
    TextField *m_title = nullptr;
    TextField *m_date = nullptr;
    ChoiceField *m_kind = nullptr;
    TextField *m_participants = nullptr;
    TextField *m_satisfied = nullptr;
    TextField *m_answered = nullptr;
    TextField *m_asked = nullptr;
    TextField *m_amount = nullptr;
    LongTextField *m_notes = nullptr;
    ActionPicker *m_actions = nullptr;
    PartyPicker *m_parties = nullptr;
    PlainLabel *m_linkProblem = nullptr;
    SectionTitle *m_settledTitle = nullptr;
    QVBoxLayout *m_settled = nullptr;
    AttachmentsField *m_attachments = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace jalon::gui
