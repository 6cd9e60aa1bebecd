// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace jalon::gui {

class PlainLabel;
class TextField;

// One row of an ordered list: handle, number, contents, a menu for what is not always shown. Alt+↑/↓ moves,
// Delete removes, dragging the handle moves. Only asks: OrderedListField, its owner, performs.
class ListRow : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Gutter = 16; // where the handle appears; contents start behind it

    explicit ListRow(QWidget *parent);

    QUuid id() const { return m_id; }
    void setId(const QUuid &id) { m_id = id; }
    void setNumber(int number);
    void setEditable(bool on);
    // Shows handle and menu while the focus is inside; the pointer shows them as well.
    void setActive(bool on);

    // The text that a row is about: gets the focus, and Enter in the last one adds a row.
    virtual TextField *text() const = 0;
    // Widgets in the order of Tab.
    virtual QList<QWidget *> tabOrder() const = 0;
    // Shows row `id` of the plan; also called when the list takes the row for another item.
    virtual void bind(const QUuid &id) = 0;
    virtual void refresh() = 0;

signals:
    void moveRequested(int by); // -1 up, 1 down
    void removeRequested();
    void dragged(const QPoint &globalPosition);
    void dropped(const QPoint &globalPosition);
    void dragGivenUp();

protected:
    QHBoxLayout *contents() const { return m_contents; }
    // Before the number (a tick box).
    void setLeading(QWidget *widget);
    // At the right end, before the menu button.
    void addTrailing(QWidget *widget);
    virtual void fillMenu(QMenu &) {}
    bool isEditable() const { return m_editable; }
    int number() const { return m_number; }

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void openMenu(const QPoint &globalPosition);
    void showTools();

    QUuid m_id;
    QHBoxLayout *m_contents;
    PlainLabel *m_numberLabel;
    QWidget *m_menuButton;
    int m_number = 0;
    bool m_editable = true;
    bool m_active = false;
    bool m_dragging = false;
};

} // namespace jalon::gui
