// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bulk/BulkFields.h"

class QLineEdit;

namespace jalon::gui {

class PartyCombo;

/// State, pilot and dates of several action sheets.
class SheetBulkFields : public BulkFields
{
    Q_OBJECT

public:
    SheetBulkFields(ScreenContext &context, std::vector<core::Id<core::ActionSheet>> sheets, QWidget *parent);

    QString problem() const override;
    std::vector<QUuid> rows() const override;
    std::vector<core::BulkLine> lines() const override;
    Before before(const QUuid &row) const override;
    QString after(const QUuid &row) const override;
    QString countWords(int rows) const override;

private:
    enum Page { State, AddPilot, ReplacePilot, RemovePilot, Start, End };

    void makeState();
    void makePilots();
    void makeDates();
    /// What is typed and chosen; nothing while something is missing: `problem` says what.
    std::optional<core::SheetsChange> change(QString *problem = nullptr) const;
    std::optional<core::SheetsChange> pilotChange(QString *problem) const;
    QStringList pilots(const core::Id<core::ActionSheet> &sheet) const;

    std::vector<core::Id<core::ActionSheet>> m_sheets;
    QComboBox *m_state = nullptr;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_comment = nullptr;
    PartyCombo *m_added = nullptr;
    PartyCombo *m_replaced = nullptr;
    PartyCombo *m_by = nullptr;
    PartyCombo *m_removed = nullptr;
    QLineEdit *m_start = nullptr;
    QLineEdit *m_end = nullptr;
};

} // namespace jalon::gui
