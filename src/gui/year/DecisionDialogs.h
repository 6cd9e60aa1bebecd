// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace jalon::gui {

class FieldColumn;
class PlainLabel;
struct ScreenContext;

/// What was decided of an action in the review of a year: noted, or changed. Writes verbs::noteDecision; what
/// is refused is said under the field.
class NoteDecisionDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDecisionDialog(ScreenContext &context, const core::Id<core::ActionSheet> &action, int year,
                       QWidget *parent);

    void accept() override;

private:
    ScreenContext &m_context;
    core::Id<core::ActionSheet> m_action;
    int m_year;
    FieldColumn *m_fields;
    QComboBox *m_decision;
    QPlainTextEdit *m_text;
    QLineEdit *m_day;
};

/// Makes a noted decision count: who decided it and why, with what will happen said before it does. Writes
/// verbs::confirmDecision.
class ConfirmDecisionDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDecisionDialog(ScreenContext &context, const core::Id<core::ActionDecision> &decision,
                          QWidget *parent);

    void accept() override;
    /// What confirming does, in sentences.
    static QString preview(const core::Plan &plan, const core::ActionDecision &decision,
                           const ScreenContext &context);

private:
    ScreenContext &m_context;
    core::Id<core::ActionDecision> m_id;
    bool m_needsAmendment = false;
    FieldColumn *m_fields;
    QLineEdit *m_day;
    QLineEdit *m_authority;
    QLineEdit *m_reason;
};

} // namespace jalon::gui
