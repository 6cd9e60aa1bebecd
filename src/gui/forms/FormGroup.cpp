// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/FormGroup.h"

#include <algorithm>
#include <QPointer>

#include "gui/app/ViewState.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/forms/Editor.h"
#include "session/PlanSession.h"

namespace jalon::gui {

namespace {

// An editor may take others with it while it is visited (a list drops its rows).
template <class Function>
void visit(const QList<Editor *> &editors, Function &&function)
{
    QList<QPointer<Editor>> present;
    for (Editor *editor : editors)
        present.append(editor);
    for (const QPointer<Editor> &editor : present) {
        if (editor)
            function(*editor);
    }
}

} // namespace

FormGroup::FormGroup(const FormContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.session, &session::PlanSession::changed, this, &FormGroup::refresh);
    connect(&context.session, &session::PlanSession::reloaded, this, &FormGroup::refresh);
    connect(&context.view, &ViewState::asOfChanged, this, &FormGroup::refresh);
}

FormGroup::~FormGroup()
{
    for (Editor *editor : std::as_const(m_editors))
        editor->m_group = nullptr;
}

const core::Plan &FormGroup::plan() const
{
    return m_context.session.plan();
}

QDate FormGroup::asOf() const
{
    return m_context.view.asOf();
}

bool FormGroup::isReadOnly() const
{
    return m_context.session.isReadOnly();
}

bool FormGroup::isEditing() const
{
    return std::any_of(m_editors.begin(), m_editors.end(),
                       [](const Editor *editor) { return editor->isEditing(); });
}

Editor *FormGroup::firstInvalid() const
{
    for (Editor *editor : m_editors) {
        if (editor->hasInvalidEdit())
            return editor;
    }
    return nullptr;
}

bool FormGroup::hasInvalidEdit() const
{
    return firstInvalid() != nullptr;
}

bool FormGroup::commit()
{
    bool done = true;
    visit(m_editors, [&done](Editor &editor) { done = editor.commit() && done; });
    return done;
}

void FormGroup::cancel()
{
    visit(m_editors, [](Editor &editor) { editor.cancel(); });
}

void FormGroup::refresh()
{
    visit(m_editors, [](Editor &editor) { editor.refresh(); });
}

bool FormGroup::leave(Dialogs &dialogs, QWidget *parent)
{
    if (commit())
        return true;
    const QPointer<Editor> editor = firstInvalid();
    if (!editor)
        return true;
    Dialogs::Question question;
    question.kind = Dialogs::Kind::Warning;
    question.text = tr("What was typed in “%1” cannot be saved.").arg(editor->label());
    question.detail = editor->problem();
    question.answers = QStringList{tr("Keep editing"), tr("Give up the entry")};
    question.escape = 0;
    if (dialogs.ask(parent, question) == 1) {
        cancel();
        return true;
    }
    if (editor)
        editor->takeFocus();
    return false;
}

} // namespace jalon::gui
