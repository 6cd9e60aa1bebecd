// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FollowUpBody.h"
#include "gui/registers/RegisterDialog.h"

namespace jalon::gui {

class PartyEntry;

/// An opinion or recommendation that the body gave; numbered by itself.
class NewOpinionDialog : public RegisterDialog
{
    Q_OBJECT

public:
    /// `session`: in which it was given; may be null.
    NewOpinionDialog(ScreenContext &context, const core::Id<core::BodySession> &session, QWidget *parent);

    core::Id<core::Opinion> added() const { return m_added; }
    QPlainTextEdit *text() const { return m_text; }
    QLineEdit *date() const { return m_date; }
    QLineEdit *deadline() const { return m_deadline; }

protected:
    std::optional<core::ChangeSet> changes() override;

private:
    QComboBox *m_kind;
    QLineEdit *m_date;
    QComboBox *m_session;
    QComboBox *m_action;
    QPlainTextEdit *m_text;
    PartyEntry *m_addressee;
    QLineEdit *m_deadline;
    core::Id<core::Opinion> m_added = core::Id<core::Opinion>::create();
};

/// The authority's reply to an opinion; what is not followed, or only partly, owes its reason.
class ReplyDialog : public RegisterDialog
{
    Q_OBJECT

public:
    ReplyDialog(ScreenContext &context, const core::Id<core::Opinion> &id, QWidget *parent);

    QComboBox *reply() const { return m_reply; }
    QLineEdit *date() const { return m_date; }
    QPlainTextEdit *text() const { return m_text; }

protected:
    std::optional<core::ChangeSet> changes() override;

private:
    core::Id<core::Opinion> m_id;
    QComboBox *m_reply;
    QLineEdit *m_date;
    QPlainTextEdit *m_text;
};

/// A session that was held.
class NewSessionDialog : public RegisterDialog
{
    Q_OBJECT

public:
    NewSessionDialog(ScreenContext &context, QWidget *parent);

    core::Id<core::BodySession> added() const { return m_added; }
    QLineEdit *title() const { return m_title; }
    QLineEdit *date() const { return m_date; }

protected:
    std::optional<core::ChangeSet> changes() override;

private:
    QLineEdit *m_date;
    QLineEdit *m_title;
    QPlainTextEdit *m_notes;
    core::Id<core::BodySession> m_added = core::Id<core::BodySession>::create();
};

/// Somebody who sits in the body: of the directory, or new in it.
class NewMemberDialog : public RegisterDialog
{
    Q_OBJECT

public:
    NewMemberDialog(ScreenContext &context, QWidget *parent);

    core::Id<core::BodyMember> added() const { return m_added; }
    PartyEntry *party() const { return m_party; }
    QLineEdit *role() const { return m_role; }

protected:
    std::optional<core::ChangeSet> changes() override;

private:
    PartyEntry *m_party;
    QLineEdit *m_role;
    QLineEdit *m_since;
    QLineEdit *m_until;
    core::Id<core::BodyMember> m_added = core::Id<core::BodyMember>::create();
};

/// The journal entry that recorded a session, chosen among those that are there, the nearest days first.
class SessionEntryDialog : public RegisterDialog
{
    Q_OBJECT

public:
    SessionEntryDialog(ScreenContext &context, const core::Id<core::BodySession> &id, QWidget *parent);

    QComboBox *entry() const { return m_entry; }

protected:
    std::optional<core::ChangeSet> changes() override;

private:
    core::Id<core::BodySession> m_id;
    QComboBox *m_entry;
};

} // namespace jalon::gui
