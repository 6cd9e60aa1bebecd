// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/Editor.h"
#include "gui/forms/FormGroup.h"

class QCompleter;
class QLineEdit;
class QMenu;
class QStandardItemModel;

namespace jalon::gui {

class Chip;
class FlowLayout;
class LinkButton;
class PlainLabel;

// Names in order as chips: added with completion, removed by × or Delete, moved by dragging or Alt+←/→,
// renamed by double-click or F2. What the names are is the business of the classes below it.
class ChipField : public Editor
{
    Q_OBJECT

public:
    ChipField(FormGroup &group, const QString &label, QWidget *parent);

    // What the button that adds one says ("Ajouter un pilote").
    void setAddText(const QString &text);
    // False where something beside the field says that there is none.
    void setNoneShown(bool on);
    void startAdding();
    QStringList names() const;

    bool isEditing() const override;
    bool hasInvalidEdit() const override;
    bool commit() override;
    void cancel() override;
    void refresh() override;
    void takeFocus() override;

signals:
    // Enter or Space on a chip, or its menu: show who that is.
    void activated(const QString &key);

protected:
    struct Item
    {
        QString key; // stable while the item is in the list
        QString name;
        friend bool operator==(const Item &, const Item &) = default;
    };
    // A line of the completion: what it says, and what choosing it does.
    struct Suggestion
    {
        QString words;
        QString quiet; // kind, other spellings
        core::ChangeSet change;
        bool exact = false; // is what was typed, so that leaving the field may choose it
    };

    virtual QList<Item> items() const = 0;
    virtual QList<Suggestion> suggestions(const QString &typed) const = 0;
    // Position counts from 1.
    virtual core::ChangeSet moved(const QString &key, int position) const = 0;
    virtual core::ChangeSet removed(const QString &key) const = 0;
    virtual core::ChangeSet renamed(const QString &key, const QString &name) const = 0;
    virtual void fillMenu(QMenu &, const QString & /*key*/) {}
    void rebind();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool chipEvent(Chip *chip, QEvent *event);
    bool entryEvent(QLineEdit *entry, QEvent *event);
    void arrange();
    int indexOf(const Chip *chip) const;
    void startRenaming(int index);
    void openMenu(int index, const QPoint &globalPosition);
    void moveChip(int index, int place);
    void removeChip(int index);
    void suggest();
    bool choose(const Suggestion &suggestion);
    bool commitNew();
    bool commitName();
    void closeEntry();

    FlowLayout *m_flow;
    QWidget *m_area;
    PlainLabel *m_none;
    LinkButton *m_add;
    QLineEdit *m_entry;
    QLineEdit *m_name;
    QCompleter *m_completer;
    QStandardItemModel *m_completions;
    QList<Item> m_items;
    QList<Chip *> m_chips;
    QList<Suggestion> m_suggestions;
    QString m_renaming; // key; empty if none
    QPoint m_pressedAt;
    bool m_noneShown = true;
    bool m_pressed = false;
    bool m_dragging = false;
};

} // namespace jalon::gui
