// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/Editor.h"
#include "gui/forms/FormGroup.h"
#include "gui/forms/TextBox.h"
#include "gui/forms/Typing.h"

namespace jalon::gui {

// A value edited as a line of text: names, titles, dates, amounts, numbers. Reads like a paragraph; a click,
// Enter or F2 makes it an entry, Enter or leaving commits, Escape gives up. Bound in one line:
//     title->bind(action.id, &core::ActionSheet::title);
class TextField : public Editor
{
    Q_OBJECT

public:
    TextField(FormGroup &group, const QString &label, QWidget *parent,
              TextBox::Lines lines = TextBox::Lines::One);

    template <class Entity, class Value>
    void bind(const core::Id<Entity> &id, Value Entity::*member)
    {
        bind(bindingTo(id, member, group().wording()));
    }
    // Commits what is pending first; what cannot be committed is given up: ask FormGroup::leave() before.
    void bind(TextBinding binding);

    void setLook(const QFont &font, TextTone tone);
    // What stands there while nothing does; "non renseigné" unless told otherwise.
    void setPlaceholder(const QString &words);
    // At the end of a row: as wide as its words, right-aligned, pencil at the left.
    void setHugging(bool on);

    void startEditing();
    TextBox *box() const { return m_box; }
    // What is shown or typed now.
    QString words() const { return m_box->words(); }

    bool isEditing() const override { return m_box->isEditing(); }
    bool hasInvalidEdit() const override;
    bool commit() override;
    void cancel() override;
    void refresh() override;
    int wordsInset() const override;

signals:
    // Enter committed a valid value (a list may go on to the next row).
    void entered();
    // Editing ended, committed or given up.
    void finished();

protected:
    // After every key; the base clears a problem that no longer holds.
    virtual void typed();
    virtual void editingChanged() {}
    core::Result<core::ChangeSet> pendingChange() const;

private:
    void stopEditing();
    QString shown() const;
    bool isUnchanged() const { return m_box->words() == m_before; }

    TextBinding m_binding;
    TextBox *m_box;
    QString m_before; // what editing began with
    bool m_committing = false;
};

} // namespace jalon::gui
