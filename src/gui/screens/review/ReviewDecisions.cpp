// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewView that notes what is decided of an action, and says why where it cannot be.
#include "gui/screens/review/ReviewView.h"

#include "core/change/Verbs.h"
#include "gui/screens/review/DecisionPanel.h"
#include "gui/screens/ScreenContext.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QDate>

namespace jalon::gui {

using namespace Qt::StringLiterals;

std::optional<QString> ReviewView::whyNotNoted() const
{
    if (!action())
        return tr("Decisions are noted on the page of an action.");
    if (m_subject.closing())
        return tr("The year %1 is closed: its decisions stand. Whoever keeps the plan can open it again.")
            .arg(m_year);
    if (m_context.session.isReadOnly())
        return tr(
            "The plan is open for reading only: the decision cannot be noted here. Whoever keeps the plan "
            "notes it.");
    return std::nullopt;
}

void ReviewView::noteAt(int index)
{
    if (const auto why = whyNotNoted()) {
        tell(*why);
        return;
    }
    const auto &choices = page().decisions;
    if (index < 0 || index >= int(choices.size()))
        return;
    const core::ActionDecision *noted = m_context.session.plan().decision(action()->id, m_year);
    note(choices[std::size_t(index)].first, noted ? noted->text : QString());
}

void ReviewView::note(const std::optional<core::DecisionKind> &decision, const QString &text)
{
    setFocus();
    if (!action())
        return;
    const QString code = action()->code;
    const auto set = core::verbs::noteDecision(m_context.session.plan(), action()->id, m_year, decision, text,
                                               QDate::currentDate());
    if (set.isEmpty())
        return;
    if (const auto outcome = m_context.session.perform(set); !outcome) {
        tell(m_context.wording.error(outcome.error()));
        return;
    }
    refresh();
    tell(decision
             ? tr("Noted for %1: %2. Ctrl+Z takes it back.").arg(code, m_context.wording.decision(*decision))
             : tr("The decision for %1 was taken back.").arg(code));
}

void ReviewView::openPanel()
{
    if (const auto why = whyNotNoted()) {
        tell(*why);
        return;
    }
    if (!m_panel) {
        m_panel = new DecisionPanel(this);
        connect(m_panel, &DecisionPanel::wanted, this, &ReviewView::note);
        connect(m_panel, &DecisionPanel::closed, this, [this] { setFocus(); });
    }
    const core::ActionDecision *noted = m_context.session.plan().decision(action()->id, m_year);
    m_panel->open(tr("Decision for %1 %2").arg(action()->code, action()->title), page().decisions,
                  noted ? std::optional(noted->decision) : std::nullopt, noted ? noted->text : QString(),
                  unit());
}

// Only what was decided: an official who presses Ctrl+Z before a screen takes back nothing else.
void ReviewView::undo(bool again)
{
    session::PlanSession &session = m_context.session;
    const core::ChangeSet *step = again ? session.redoStep() : session.undoStep();
    if (!step || step->verb != core::Verb::Decide) {
        tell(tr("There is no decision to take back."));
        return;
    }
    if (const auto outcome = again ? session.redo() : session.undo(); !outcome) {
        tell(m_context.wording.error(outcome.error()));
        return;
    }
    refresh();
    tell(again ? tr("Noted again.") : tr("Taken back."));
}

} // namespace jalon::gui
