// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QObject>

#include "core/change/ChangeSet.h"
#include "gui/forms/FormContext.h"

class QWidget;

namespace jalon::gui {

class Editor;

// The editors of one page, and the one place that knows whether something typed is still pending. Editors
// join when they are made and leave when they go. Refreshes them after every change of the plan and of the
// as-of date; an edit in progress keeps what was typed. Owned by the page.
class FormGroup : public QObject
{
    Q_OBJECT

public:
    explicit FormGroup(const FormContext &context, QObject *parent = nullptr);
    // May go before its editors (a member of their page does): they then show what they showed and take
    // nothing.
    ~FormGroup() override;

    session::PlanSession &session() const { return m_context.session; }
    const core::Plan &plan() const;
    const report::Wording &wording() const { return m_context.wording; }
    QDate asOf() const;
    bool isReadOnly() const;

    const QList<Editor *> &editors() const { return m_editors; }
    bool isEditing() const;
    bool hasInvalidEdit() const;
    // Writes every valid edit in progress; true if nothing is left pending.
    bool commit();
    // Gives up what was typed and not written.
    void cancel();
    void refresh();
    // Before another page or sheet is shown: commits what is valid and asks about what is not. False: stay;
    // the field in question has the focus.
    bool leave(Dialogs &dialogs, QWidget *parent);

private:
    friend class Editor;
    Editor *firstInvalid() const;

    FormContext m_context;
    QList<Editor *> m_editors;
};

} // namespace jalon::gui
