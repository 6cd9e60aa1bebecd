// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace jalon::gui {

class DraftFiles;
class FieldColumn;
struct ScreenContext;

/// What became of one obligation: kept, with its day and its proof (a journal entry, an address or words,
/// files), or not kept, with the reason. Writes through the session; what is refused is said under the field.
class SettleDialog : public QDialog
{
    Q_OBJECT

public:
    SettleDialog(ScreenContext &context, const core::Id<core::Obligation> &id,
                 core::ObligationOutcome outcome, QWidget *parent);

    void accept() override;

private:
    void makeProof(const core::Obligation &obligation);
    /// Adds the files to the step; false if one is refused, which is said.
    bool addFiles(core::ChangeSet &set);

    ScreenContext &m_context;
    core::Id<core::Obligation> m_id;
    core::ObligationOutcome m_outcome;
    FieldColumn *m_fields;
    QLineEdit *m_date;
    QComboBox *m_entry = nullptr;
    QLineEdit *m_link = nullptr;
    DraftFiles *m_files = nullptr;
    QLineEdit *m_reason;
};

} // namespace jalon::gui
