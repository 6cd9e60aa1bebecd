// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Obligation.h"

#include <QWidget>

class QPushButton;

namespace jalon::gui {

class AttachmentsField;
class Badge;
class FormGroup;
class LinkButton;
class PlainLabel;
class TextField;
struct ScreenContext;

/// One obligation: what is due and when, edited in place; what became of it, and the proof.
class ObligationDetails : public QWidget
{
    Q_OBJECT

public:
    ObligationDetails(ScreenContext &context, FormGroup &form, QWidget *parent);

    void show(const core::Id<core::Obligation> &id);

Q_SIGNALS:
    void settleRequested(jalon::core::ObligationOutcome outcome);
    void reopenRequested();
    void recordRequested();
    void removeRequested();

private:
    QWidget *makeHead();
    QWidget *makeAnswer();
    void bind();
    void showAnswer(const core::Obligation &obligation);

    ScreenContext &m_context;
    FormGroup &m_form;
    core::Id<core::Obligation> m_id;
    QWidget *m_content;
    Badge *m_state = nullptr;
    LinkButton *m_sheet = nullptr;
    PlainLabel *m_pilots = nullptr;
    TextField *m_label = nullptr;
    TextField *m_due = nullptr;
    TextField *m_tolerance = nullptr;
    PlainLabel *m_answer = nullptr;
    LinkButton *m_proof = nullptr;
    AttachmentsField *m_attachments = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_miss = nullptr;
    LinkButton *m_edit = nullptr;
    LinkButton *m_reopen = nullptr;
    LinkButton *m_remove = nullptr;
};

} // namespace jalon::gui
