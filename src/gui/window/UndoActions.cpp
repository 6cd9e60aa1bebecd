// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/UndoActions.h"

#include <QAction>

#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using session::PlanSession;

UndoActions::UndoActions(QAction &undo, QAction &redo, const report::Wording &wording,
                         std::function<bool()> mayLeave, QObject *parent)
    : QObject(parent)
    , m_undo(undo)
    , m_redo(redo)
    , m_wording(wording)
    , m_mayLeave(std::move(mayLeave))
{
    connect(&m_undo, &QAction::triggered, this, [this] { perform(&PlanSession::undo); });
    connect(&m_redo, &QAction::triggered, this, [this] { perform(&PlanSession::redo); });
}

void UndoActions::setSession(PlanSession *session)
{
    m_session = session;
    if (session)
        connect(session, &PlanSession::stepsChanged, this, &UndoActions::showSteps);
    showSteps();
}

void UndoActions::perform(core::Outcome (PlanSession::*step)())
{
    if (!m_session || !m_mayLeave())
        return;
    if (const core::Outcome outcome = (m_session->*step)(); !outcome)
        emit failed(m_wording.error(outcome.error()));
}

void UndoActions::showSteps()
{
    const bool writable = m_session && !m_session->isReadOnly();
    const core::ChangeSet *undo = writable ? m_session->undoStep() : nullptr;
    const core::ChangeSet *redo = writable ? m_session->redoStep() : nullptr;
    m_undo.setEnabled(undo);
    m_redo.setEnabled(redo);
    //: %1 what would be undone: “Pilot of 2.3”
    const QString undoText = undo ? tr("Undo: “%1”").arg(m_wording.change(*undo)) : QString();
    const QString redoText = redo ? tr("Redo: “%1”").arg(m_wording.change(*redo)) : QString();
    m_undo.setText(undo ? QString(undoText).replace(u'&', "&&"_L1) : tr("&Undo"));
    m_redo.setText(redo ? QString(redoText).replace(u'&', "&&"_L1) : tr("&Redo"));
    const QString keys = m_undo.shortcut().toString(QKeySequence::NativeText);
    emit undoNamed(undo ? u"%1 (%2)"_s.arg(undoText, keys) : QString());
}

} // namespace jalon::gui
