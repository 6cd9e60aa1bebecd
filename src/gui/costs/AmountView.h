// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/costs/AmountTable.h"

#include <QTableView>

namespace jalon::gui {

class AmountTableModel;

/// A table of amounts: rows and figures chosen by arrows; a click or Enter on a figure asks where it comes
/// from; Enter on the words or F2 goes on to what can be typed; Ctrl+C copies the whole table for a
/// spreadsheet. Only asks.
class AmountView : public QTableView
{
    Q_OBJECT

public:
    explicit AmountView(const QString &name, QWidget *parent);

    /// A table that only answers where its figures come from, as high as its rows (behind a chart).
    void setStill(bool on);
    bool isStill() const { return m_still; }
    void show(AmountTable table);
    QString currentKey() const;
    /// False if there is no such row. `scroll`: brings it into view.
    bool setCurrentKey(const QString &key, bool scroll = true);
    AmountTableModel *amounts() const { return m_model; }
    void copy() const;
    /// Of the current cell, or of the first figure of its row.
    void askOrigin();
    /// The figure under the pointer; invalid over words and over what has no origin.
    const QPersistentModelIndex &figureUnderPointer() const { return m_under; }

signals:
    void currentKeyChanged(const QString &key);
    void goOnRequested();
    void originAsked(const jalon::gui::Origin &origin);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    Origin originAt(const QModelIndex &index) const;
    void pointAt(const QModelIndex &index);
    int neededWidth(int column) const;
    void layoutColumns();

    AmountTableModel *m_model;
    QPersistentModelIndex m_under;
    bool m_still = false;
};

} // namespace jalon::gui
