// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/change/Verbs.h"
#include "gui/forms/Editor.h"
#include "gui/forms/FormGroup.h"
#include "gui/forms/ListRow.h"

class QVBoxLayout;

namespace jalon::gui {

class LinkButton;
class TextField;

// An ordered list edited in place: numbered rows, added at the end (button, or Enter in the last row),
// removed by Delete, moved by Alt+↑/↓ or by the handle. Each of these is one undo step. What the rows are is
// the business of the classes below it (ItemList<Entity>).
class OrderedListField : public Editor
{
    Q_OBJECT

public:
    OrderedListField(FormGroup &group, const QString &label, QWidget *parent);

    void refresh() override;
    void takeFocus() override;
    int wordsInset() const override { return ListRow::Gutter; }
    int count() const { return int(m_rows.size()); }
    ListRow *row(int index) const { return m_rows.value(index); }
    ListRow *rowOf(const QUuid &id) const;
    // Opens an empty row at the end; it becomes part of the plan when something was typed.
    void startAdding();
    // Writes for a row; a failure is shown under the list.
    bool apply(const core::ChangeSet &set) { return perform(set); }

    void setAddText(const QString &text);
    void setNumbered(bool on);

protected:
    virtual std::vector<QUuid> ids() const = 0;
    virtual ListRow *makeRow(QWidget *parent) = 0;
    virtual core::ChangeSet added(const QString &text) const = 0;
    virtual core::ChangeSet moved(const QUuid &id, int position) const = 0;
    virtual core::ChangeSet removed(const QUuid &id) const = 0;
    // After a row was added by Enter: true if there is more to fill in there; else the next row is typed.
    virtual bool goOnIn(ListRow *) { return false; }
    // Closes the draft and shows the rows of another parent.
    void rebind();

private:
    ListRow *newRow();
    void chainTabOrder();
    void move(ListRow *row, int by);
    void remove(ListRow *row);
    int placeAt(const QPoint &globalPosition) const;
    void showDropLine(const QPoint &globalPosition);
    void closeDraft();
    void goOnAfterDraft();

    QVBoxLayout *m_list;
    QList<ListRow *> m_rows;
    QWidget *m_draftRow;
    TextField *m_draft;
    LinkButton *m_add;
    QWidget *m_dropLine;
    bool m_numbered = true;
    bool m_draftAdded = false;
};

// The list of the `Entity` rows of one action sheet, whose text is `Words`.
template <class Entity, QString Entity::*Words>
class ItemList : public OrderedListField
{
public:
    using OrderedListField::OrderedListField;

    void bind(const core::Id<core::ActionSheet> &action)
    {
        m_action = action;
        rebind();
    }

protected:
    std::vector<QUuid> ids() const override
    {
        std::vector<QUuid> result;
        for (const Entity *item : plan().template childrenOf<Entity>(m_action))
            result.push_back(item->id.value);
        return result;
    }
    core::ChangeSet added(const QString &text) const override
    {
        Entity item;
        item.actionId = m_action;
        item.*Words = text;
        return core::verbs::addItem(plan(), std::move(item));
    }
    core::ChangeSet moved(const QUuid &id, int position) const override
    {
        return core::verbs::moveItem(plan(), core::Id<Entity>{id}, position);
    }
    core::ChangeSet removed(const QUuid &id) const override
    {
        return core::verbs::removeItem(plan(), core::Id<Entity>{id});
    }
    const core::Id<core::ActionSheet> &action() const { return m_action; }

private:
    core::Id<core::ActionSheet> m_action;
};

} // namespace jalon::gui
