// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Proposal.h"
#include "gui/screens/Screen.h"

namespace jalon::gui {

class FormGroup;
class PageHeader;
class ProposalDetails;
class ProposalFilterBar;
class RegisterPane;

/// Page "Propositions": the register of the actions that others propose, and the chosen one with its
/// assessment and its conclusion. States are those of the date of the window.
class ProposalsScreen : public Screen
{
    Q_OBJECT

public:
    ProposalsScreen(ScreenContext &context, QWidget *parent);
    ~ProposalsScreen() override;

    void refresh() override;
    bool leave() override;
    /// A proposal, or an answer of its assessment.
    bool showEntity(const EntityRef &ref) override;
    bool search(const QString &words) override;
    QList<QAction *> pageActions() const override { return m_pageActions; }

    RegisterPane *pane() const { return m_pane; }
    ProposalDetails *details() const { return m_details; }
    ProposalFilterBar *filters() const { return m_filters; }

    void add();
    void accept();
    void conclude(core::ProposalConclusion conclusion);
    void addAssessor();
    void remove();

protected:
    void takeFocus() override;

private:
    void makeActions();
    void showSubtitle();
    void runQuery();
    void choose(const core::Id<core::Proposal> &id);
    core::Id<core::Proposal> chosen() const;

    FormGroup *m_form;
    PageHeader *m_header;
    ProposalFilterBar *m_filters;
    ProposalDetails *m_details;
    RegisterPane *m_pane;
    QList<QAction *> m_pageActions;
};

} // namespace jalon::gui
