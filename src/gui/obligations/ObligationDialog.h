// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace jalon::gui {

class FieldColumn;
struct ScreenContext;

/// One due date set by hand: action, what is due, when, tolerance.
class ObligationDialog : public QDialog
{
    Q_OBJECT

public:
    ObligationDialog(ScreenContext &context, const core::Id<core::ActionSheet> &action, QWidget *parent);

    /// The one that was added, once accepted.
    core::Id<core::Obligation> added() const { return m_added; }
    void accept() override;

private:
    ScreenContext &m_context;
    FieldColumn *m_fields;
    QComboBox *m_action;
    QLineEdit *m_label;
    QLineEdit *m_due;
    QLineEdit *m_tolerance;
    core::Id<core::Obligation> m_added;
};

} // namespace jalon::gui
