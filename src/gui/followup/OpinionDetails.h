// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FollowUpBody.h"

#include <QWidget>

class QPushButton;

namespace jalon::gui {

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

/// One opinion or recommendation: what the body says, of which sheet, to whom; what the authority answered;
/// whether the next review still tells it. Edited in place.
class OpinionDetails : public QWidget
{
    Q_OBJECT

public:
    OpinionDetails(ScreenContext &context, FormGroup &form, QWidget *parent);

    void show(const core::Id<core::Opinion> &id);
    void takeFocus();

    Badge *state() const { return m_state; }
    PlainLabel *carried() const { return m_carried; }
    LongTextField *replyText() const { return m_replyText; }

Q_SIGNALS:
    void replyWanted();
    void takeBackWanted();
    void closeWanted(bool close); ///< false: open it again
    void removeWanted();

private:
    QWidget *makeHead();
    QWidget *makeReply();
    void bind();
    void bindSession();
    void bindAction();
    void showReply(const core::Opinion &opinion);

    ScreenContext &m_context;
    FormGroup &m_form;
    core::Id<core::Opinion> m_id;
    PlainLabel *m_number = nullptr;
    Badge *m_state = nullptr;
    PlainLabel *m_carried = nullptr;
    LongTextField *m_text = nullptr;
    ChoiceField *m_kind = nullptr;
    TextField *m_date = nullptr;
    ChoiceField *m_session = nullptr;
    ChoiceField *m_action = nullptr;
    LinkButton *m_openSheet = nullptr;
    PartyRefField *m_addressee = nullptr;
    TextField *m_deadline = nullptr;
    PlainLabel *m_answer = nullptr;
    FieldGrid *m_replyFields = nullptr;
    TextField *m_repliedOn = nullptr;
    LongTextField *m_replyText = nullptr;
    TextField *m_closedOn = nullptr;
    QPushButton *m_reply = nullptr;
    QPushButton *m_close = nullptr;
    LinkButton *m_edit = nullptr;
    LinkButton *m_takeBack = nullptr;
    LinkButton *m_reopen = nullptr;
    LinkButton *m_remove = nullptr;
};

} // namespace jalon::gui
