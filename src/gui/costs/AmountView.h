// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/costs/AmountTable.h"

#include <QTableView>

namespace jalon::gui {

class AmountTableModel;

/// A table of amounts: rows chosen by arrows, Enter or F2 to go on to what can be typed, Ctrl+C to copy the
/// whole table for a spreadsheet. Only asks.
class AmountView : public QTableView
{
    Q_OBJECT

public:
    explicit AmountView(const QString &name, QWidget *parent);

    /// A table that is read only, as high as its rows (behind a chart).
    void setStill(bool on);
    void show(AmountTable table);
    QString currentKey() const;
    /// False if there is no such row. `scroll`: brings it into view.
    bool setCurrentKey(const QString &key, bool scroll = true);
    AmountTableModel *amounts() const { return m_model; }
    void copy() const;

signals:
    void currentKeyChanged(const QString &key);
    void goOnRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int neededWidth(int column) const;
    void layoutColumns();

    AmountTableModel *m_model;
    bool m_still = false;
};

} // namespace jalon::gui
