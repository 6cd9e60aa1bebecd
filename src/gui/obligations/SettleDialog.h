// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace jalon::gui {

class FieldColumn;
struct ScreenContext;

/// What became of one obligation: kept, with its day and its proof (a journal entry, an address or words), or
/// not kept, with the reason. Writes through the session; what is refused is said under the field.
class SettleDialog : public QDialog
{
    Q_OBJECT

public:
    SettleDialog(ScreenContext &context, const core::Id<core::Obligation> &id,
                 core::ObligationOutcome outcome, QWidget *parent);

    void accept() override;

private:
    void makeProof(const core::Obligation &obligation);

    ScreenContext &m_context;
    core::Id<core::Obligation> m_id;
    core::ObligationOutcome m_outcome;
    FieldColumn *m_fields;
    QLineEdit *m_date;
    QComboBox *m_entry = nullptr;
    QLineEdit *m_link = nullptr;
    QLineEdit *m_reason;
};

} // namespace jalon::gui
