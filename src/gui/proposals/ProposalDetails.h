// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Proposal.h"

#include <QWidget>

class QPushButton;

namespace jalon::gui {

class AssessmentGrid;
class Badge;
class ChoiceField;
class FieldGrid;
class FormGroup;
class LinkButton;
class LongTextField;
class PartyRefField;
class PlainLabel;
class TextField;
struct ScreenContext;

/// One proposal: what is proposed, by whom and where it comes from, edited in place; how it stands against
/// the criteria; what was concluded, and the sheet it became.
class ProposalDetails : public QWidget
{
    Q_OBJECT

public:
    ProposalDetails(ScreenContext &context, FormGroup &form, QWidget *parent);

    /// Nothing for a null id. Ask FormGroup::leave() before showing another one.
    void show(const core::Id<core::Proposal> &id);
    core::Id<core::Proposal> proposal() const { return m_id; }
    void takeFocus();

    AssessmentGrid *grid() const { return m_grid; }
    TextField *title() const { return m_title; }
    LongTextField *reason() const { return m_reason; }
    LinkButton *sheet() const { return m_sheet; }

Q_SIGNALS:
    void acceptWanted();
    void concludeWanted(jalon::core::ProposalConclusion conclusion);
    void assessorWanted();
    void removeWanted();

private:
    QWidget *makeHead();
    QWidget *makeConclusion();
    void bind();
    void showConclusion(const core::Proposal &proposal);

    ScreenContext &m_context;
    FormGroup &m_form;
    core::Id<core::Proposal> m_id;
    PlainLabel *m_number = nullptr;
    Badge *m_state = nullptr;
    TextField *m_title = nullptr;
    TextField *m_date = nullptr;
    ChoiceField *m_source = nullptr;
    TextField *m_origin = nullptr;
    PartyRefField *m_party = nullptr;
    LongTextField *m_description = nullptr;
    AssessmentGrid *m_grid = nullptr;
    Badge *m_conclusion = nullptr;
    PlainLabel *m_later = nullptr;
    PlainLabel *m_nothing = nullptr;
    FieldGrid *m_answer = nullptr;
    TextField *m_concludedOn = nullptr;
    LongTextField *m_reason = nullptr;
    LinkButton *m_sheet = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_adjourn = nullptr;
    QPushButton *m_reject = nullptr;
    LinkButton *m_reopen = nullptr;
    LinkButton *m_remove = nullptr;
};

} // namespace jalon::gui
