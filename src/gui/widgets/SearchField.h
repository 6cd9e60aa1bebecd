// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace jalon::gui {

// A line to search in, with its shortcut written at the right while it is empty. Escape clears it; a second
// Escape gives the focus back to what had it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    // What is written at the right; the action that owns the shortcut stands in the window's menu.
    void setShortcutHint(const QKeySequence &keys);
    QSize sizeHint() const override;

signals:
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace jalon::gui
