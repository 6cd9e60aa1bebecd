// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FollowUpBody.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace jalon::gui {

class FormGroup;
class LinkButton;
class LongTextField;
class PlainLabel;
class TextField;
struct ScreenContext;

/// One session of the body, edited in place: its journal entry, which the indicators count, and the opinions
/// that were given in it.
class SessionDetails : public QWidget
{
    Q_OBJECT

public:
    SessionDetails(ScreenContext &context, FormGroup &form, QWidget *parent);

    void show(const core::Id<core::BodySession> &id);
    void takeFocus();

    LinkButton *entry() const { return m_entry; }

Q_SIGNALS:
    void recordWanted();
    void pickWanted();
    void untieWanted();
    void opinionWanted();
    void removeWanted();

private:
    QWidget *makeEntry();
    void bind();
    void showOpinions();

    ScreenContext &m_context;
    core::Id<core::BodySession> m_id;
    TextField *m_date;
    TextField *m_title;
    LongTextField *m_notes;
    PlainLabel *m_noEntry = nullptr;
    LinkButton *m_entry = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_pick = nullptr;
    LinkButton *m_untie = nullptr;
    PlainLabel *m_noOpinion = nullptr;
    QVBoxLayout *m_opinions = nullptr;
    LinkButton *m_addOpinion = nullptr;
    LinkButton *m_remove = nullptr;
};

} // namespace jalon::gui
