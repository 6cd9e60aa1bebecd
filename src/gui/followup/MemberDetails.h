// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FollowUpBody.h"

#include <QWidget>

namespace jalon::gui {

class FormGroup;
class LinkButton;
class PlainLabel;
class TextField;
struct ScreenContext;

/// One member of the body: role and time, edited in place, and the way to the directory.
class MemberDetails : public QWidget
{
    Q_OBJECT

public:
    MemberDetails(ScreenContext &context, FormGroup &form, QWidget *parent);

    void show(const core::Id<core::BodyMember> &id);
    TextField *role() const { return m_role; }

Q_SIGNALS:
    void removeWanted();

private:
    ScreenContext &m_context;
    core::Id<core::BodyMember> m_id;
    PlainLabel *m_name;
    PlainLabel *m_function;
    TextField *m_role;
    TextField *m_since;
    TextField *m_until;
    LinkButton *m_open;
    LinkButton *m_remove;
};

} // namespace jalon::gui
