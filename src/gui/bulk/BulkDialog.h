// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/BulkVerbs.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace jalon::gui {

class BulkFields;
class BulkPreviewModel;
class PlainLabel;
struct ScreenContext;

/// "Modifier la sélection…": one value of several sheets or indicators, what would become of each row, and
/// all of it as one step. Rows that stay as they are or would be refused are named and left out.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(ScreenContext &context, const std::vector<core::Id<core::ActionSheet>> &sheets,
               QWidget *parent);
    BulkDialog(ScreenContext &context, const std::vector<core::Id<core::Indicator>> &indicators,
               QWidget *parent);

    void accept() override;
    /// How many rows were changed; 0 until accepted.
    int changedRows() const { return m_changed; }
    BulkPreviewModel *preview() const { return m_preview; }
    BulkFields *fields() const { return m_fields; }

private:
    BulkDialog(ScreenContext &context, QWidget *parent);
    void build(BulkFields *fields);
    QTableView *makeTable();
    void showPreview();
    /// The rows as they are, while nothing can be said of them yet.
    void showPresent();
    /// The lines that may be written; the others are told to the preview.
    std::vector<core::BulkLine> allowed(std::vector<core::BulkLine> lines);

    ScreenContext &m_context;
    BulkFields *m_fields = nullptr;
    BulkPreviewModel *m_preview;
    PlainLabel *m_summary;
    PlainLabel *m_problem;
    QPushButton *m_write;
    std::vector<core::BulkLine> m_lines; ///< to write
    int m_changed = 0;
};

} // namespace jalon::gui
