// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace jalon::gui {

class Chip;
class FlowLayout;

/// Several rows of the plan chosen as chips, with completion while typing: a value of its form, written by
/// nobody before the form is. Enter takes the first suggestion, × or Backspace takes the last chip away.
/// What can be chosen is the business of the classes below it.
class ChipPicker : public QWidget
{
    Q_OBJECT

public:
    ChipPicker(const QString &placeholder, QWidget *parent);

    struct Item
    {
        QUuid id;
        QString words; ///< of the chip
        friend bool operator==(const Item &, const Item &) = default;
    };
    std::vector<QUuid> chosen() const;
    void setItems(const QList<Item> &items);
    /// Something is typed that is not a chip yet.
    bool hasTyped() const;
    /// Makes a chip of what is typed if it is exactly one of the suggestions.
    void takeTyped();
    void setEditable(bool on);
    /// In a page that reads like a document: no frame before the field has the focus, no higher than a chip.
    void setQuiet(const QString &placeholder);
    QLineEdit *entry() const { return m_entry; }

Q_SIGNALS:
    /// By the user.
    void changed();

protected:
    struct Suggestion
    {
        QString words;
        Item item;
        bool exact = false; ///< is what was typed
        int kind = -1;      ///< of a row to be made; below zero: it is there
    };
    virtual QList<Suggestion> suggestions(const QString &typed) const = 0;
    /// A row that is not in the plan yet was chosen.
    virtual void make(const Suggestion &) {}
    bool isChosen(const QUuid &id) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest();
    void choose(const Suggestion &suggestion);
    void removeAt(int index);
    void arrange();

    FlowLayout *m_flow;
    QLineEdit *m_entry;
    QCompleter *m_completer;
    QStandardItemModel *m_completions;
    QList<Item> m_items;
    QList<Chip *> m_chips;
    QList<Suggestion> m_suggestions;
    bool m_editable = true;
};

} // namespace jalon::gui
