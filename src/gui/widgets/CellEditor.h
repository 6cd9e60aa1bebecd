// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace jalon::gui {

/// The line one types into over a cell. Says how it was left; whoever opened it decides what then happens.
class CellEditor : public QLineEdit
{
    Q_OBJECT

public:
    enum class Exit { Down, Up, Right, Left, Stay };
    Q_ENUM(Exit)

    explicit CellEditor(QWidget *parent = nullptr);

    /// A red frame while what was typed is refused.
    void setRefused(bool refused);

Q_SIGNALS:
    void committed(jalon::gui::CellEditor::Exit exit);
    void cancelled();
    void actionRequested(); ///< Ctrl+Enter

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace jalon::gui
