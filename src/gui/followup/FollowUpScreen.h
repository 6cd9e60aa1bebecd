// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FollowUpBody.h"
#include "gui/screens/Screen.h"

class QPushButton;
class QStackedWidget;

namespace jalon::gui {

class FormGroup;
class MemberDetails;
class OpinionDetails;
class OpinionFilterBar;
class PageHeader;
class RegisterPane;
class SessionDetails;
enum class FollowUpPart;

/// Page "Instance de suivi": opinions and recommendations with the authority's replies, sessions, members.
/// States are those of the date of the window; what the review of its year still tells is said.
class FollowUpScreen : public Screen
{
    Q_OBJECT

public:
    FollowUpScreen(ScreenContext &context, QWidget *parent);
    ~FollowUpScreen() override;

    void refresh() override;
    bool leave() override;
    /// An opinion, a session or a member.
    bool showEntity(const EntityRef &ref) override;
    bool search(const QString &words) override;
    QList<QAction *> pageActions() const override { return m_pageActions; }

    RegisterPane *pane() const; ///< the one that is shown
    RegisterPane *opinions() const { return m_opinions; }
    RegisterPane *sessions() const { return m_sessions; }
    RegisterPane *members() const { return m_members; }
    OpinionDetails *opinion() const { return m_opinion; }
    SessionDetails *session() const { return m_session; }
    OpinionFilterBar *filters() const { return m_filters; }

    // what the page does: FollowUpScreenEntry.cpp
    void addOpinion(const core::Id<core::BodySession> &session = {});
    void reply();
    void takeReplyBack();
    void closeOpinion(bool closed);
    void addSession();
    /// Opens the journal's form, filled; what it saves is tied to the session.
    void recordSession();
    void pickEntry();
    void untie();
    void addMember();

protected:
    void takeFocus() override;

private:
    void makeActions();
    void connectDetails();
    void connectPane(RegisterPane *pane);
    void showPart();
    void runQuery();
    void fillPane(RegisterPane &pane, FollowUpPart part);
    bool go(FollowUpPart part, const QUuid &id);
    void addHere();
    void remove();
    bool write(const core::ChangeSet &set);
    void performRemoval(const core::ChangeSet &set, const QString &done);

    FormGroup *m_form;
    PageHeader *m_header;
    QPushButton *m_add;
    OpinionFilterBar *m_filters;
    OpinionDetails *m_opinion;
    SessionDetails *m_session;
    MemberDetails *m_member;
    QStackedWidget *m_parts;
    RegisterPane *m_opinions;
    RegisterPane *m_sessions;
    RegisterPane *m_members;
    QList<QAction *> m_pageActions;
};

} // namespace jalon::gui
