// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "gui/widgets/StateMark.h"

class QMenu;

namespace jalon::gui {

// A filter as a pill: "Pilote ▾" opens a menu, "▲ 2" is switched on and off. Filled in accent while it
// filters. Reached by Tab, switched by Space; Down opens the menu. What a mark means stands in the accessible
// name and the tool tip.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    // A switch with a mark and a number.
    FilterChip(Mark mark, const QString &meaning, QWidget *parent);
    // One of several: the menu is asked for when it opens, through aboutToOpen().
    FilterChip(const QString &name, QWidget *parent);

    void setCount(int count);
    // The choice in force, shown instead of the name; empty for none.
    void setChoice(const QString &choice);
    bool isActive() const { return m_menu ? !m_choice.isEmpty() : isChecked(); }
    QMenu *menu() const { return m_menu; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void aboutToOpen(QMenu *menu);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();
    QString words() const;

    Mark m_mark = Mark::None;
    QString m_name;
    QString m_choice;
    QMenu *m_menu = nullptr;
};

} // namespace jalon::gui
