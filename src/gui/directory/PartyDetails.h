// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Party.h"
#include "gui/widgets/Card.h"

class QGridLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace jalon::gui {

class ActiveField;
class AliasesField;
class ChoiceField;
class DirectoryCommands;
class Editor;
class EmptyState;
class FormGroup;
class LinkButton;
class LongTextField;
class OrganisationField;
class TextField;
class TiesView;
struct ScreenContext;

// The right side of the directory: one entry, edited in place, what it still owes and all that it is tied to.
// Asked by the screen to leave() before another is shown.
class PartyDetails : public Card
{
    Q_OBJECT

public:
    using Id = core::Id<core::Party>;

    PartyDetails(ScreenContext &context, DirectoryCommands &commands, QWidget *parent);

    // A null id shows what will stand here.
    void show(const Id &id);
    Id current() const { return m_id; }
    void refresh();
    bool leave();
    void takeFocus();
    // Begins to rename.
    void startName();

    FormGroup &form() const { return *m_form; }
    TiesView *ties() const { return m_ties; }

signals:
    void removeAsked();

private:
    QWidget *makePage();
    QWidget *makeActions();
    void addRow(QGridLayout &grid, Editor *editor, QWidget *beside = nullptr);

    ScreenContext &m_context;
    DirectoryCommands &m_commands;
    FormGroup *m_form;
    Id m_id;
    TextField *m_name;
    ChoiceField *m_kind;
    TextField *m_function;
    OrganisationField *m_organisation;
    TextField *m_email;
    LinkButton *m_write;
    TextField *m_phone;
    AliasesField *m_aliases;
    LongTextField *m_notes;
    ActiveField *m_active;
    TiesView *m_ties;
    QPushButton *m_replace = nullptr;
    QPushButton *m_more = nullptr;
    QScrollArea *m_scroll = nullptr;
    QStackedWidget *m_stack;
};

} // namespace jalon::gui
