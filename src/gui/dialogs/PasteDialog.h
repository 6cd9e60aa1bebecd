// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/PastedBlock.h"

#include <QDialog>

class QTableView;
class QVBoxLayout;

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class PastePreviewModel;

/// Shows what a pasted block would write and what of it is refused, before anything is written. Accepted: the
/// person wants what could be read to be written; writing is the caller's.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(const core::Plan &plan, const report::Wording &wording, const PasteReading &reading,
                QWidget *parent);

Q_SIGNALS:
    /// The person wants the window to show that date and the block read again.
    void dateRequested(const QDate &date);

private:
    void addTable(QVBoxLayout &layout, const QString &title, PastePreviewModel *model, int wideColumn);
    QString summary(const PasteReading &reading) const;
};

} // namespace jalon::gui
