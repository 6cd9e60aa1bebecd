// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Proposal.h"
#include "gui/registers/RegisterDialog.h"

class QRadioButton;

namespace jalon::gui {

class PartyEntry;

/// A proposal that came in: what is needed to enter it; the rest is said on the page.
class NewProposalDialog : public RegisterDialog
{
    Q_OBJECT

public:
    NewProposalDialog(ScreenContext &context, QWidget *parent);

    core::Id<core::Proposal> added() const { return m_added; }
    QLineEdit *title() const { return m_title; }
    QComboBox *source() const { return m_source; }

protected:
    std::optional<core::ChangeSet> changes() override;

private:
    QLineEdit *m_title;
    QLineEdit *m_date;
    QComboBox *m_source;
    QLineEdit *m_origin;
    PartyEntry *m_party;
    QPlainTextEdit *m_description;
    core::Id<core::Proposal> m_added = core::Id<core::Proposal>::create();
};

/// Adjourned or rejected, with the day and the reason that is owed to who proposed.
class ConcludeDialog : public RegisterDialog
{
    Q_OBJECT

public:
    ConcludeDialog(ScreenContext &context, const core::Id<core::Proposal> &id,
                   core::ProposalConclusion conclusion, QWidget *parent);

    QPlainTextEdit *reason() const { return m_reason; }

protected:
    std::optional<core::ChangeSet> changes() override;

private:
    core::Id<core::Proposal> m_id;
    core::ProposalConclusion m_conclusion;
    QLineEdit *m_date;
    QPlainTextEdit *m_reason;
};

/// Accepted: as a new sheet, which keeps the proposal as its origin, or into one that is there.
class AcceptDialog : public RegisterDialog
{
    Q_OBJECT

public:
    AcceptDialog(ScreenContext &context, const core::Id<core::Proposal> &id, QWidget *parent);

    core::Id<core::ActionSheet> action() const { return m_action; }
    QRadioButton *existing() const { return m_existing; }
    QComboBox *sheet() const { return m_sheet; }
    QComboBox *challenge() const { return m_challenge; }
    QLineEdit *title() const { return m_title; }
    QLineEdit *shortTitle() const { return m_shortTitle; }

protected:
    std::optional<core::ChangeSet> changes() override;

private:
    void follow();

    core::Id<core::Proposal> m_id;
    core::Id<core::ActionSheet> m_action;
    QRadioButton *m_new;
    QRadioButton *m_existing;
    QComboBox *m_challenge;
    QLineEdit *m_title;
    QLineEdit *m_shortTitle;
    QComboBox *m_sheet;
    QLineEdit *m_date;
    QPlainTextEdit *m_text;
};

/// Who assesses: somebody of the directory, or new in it.
class AssessorDialog : public RegisterDialog
{
    Q_OBJECT

public:
    AssessorDialog(ScreenContext &context, QWidget *parent);

    core::Id<core::Party> chosen() const;
    PartyEntry *party() const { return m_party; }

protected:
    std::optional<core::ChangeSet> changes() override;

private:
    PartyEntry *m_party;
};

} // namespace jalon::gui
