// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/ChipPicker.h"

#include "gui/widgets/Chip.h"
#include "gui/widgets/FlowLayout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>

#include <algorithm>

namespace jalon::gui {

namespace {
constexpr int PopupWidth = 420; // px: titles are long
} // namespace

ChipPicker::ChipPicker(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, 6, 4))
    , m_entry(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_completions(new QStandardItemModel(this))
{
    m_entry->setPlaceholderText(placeholder);
    m_entry->setMinimumWidth(30 * fontMetrics().averageCharWidth());
    m_entry->installEventFilter(this);
    m_completer->setModel(m_completions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(m_entry);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_entry);
    connect(m_entry, &QLineEdit::textEdited, this, &ChipPicker::suggest);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.row() >= 0 && index.row() < m_suggestions.size())
                    choose(Suggestion(m_suggestions[index.row()]));
            });
    arrange();
}

std::vector<QUuid> ChipPicker::chosen() const
{
    std::vector<QUuid> ids;
    for (const Item &item : m_items)
        ids.push_back(item.id);
    return ids;
}

bool ChipPicker::isChosen(const QUuid &id) const
{
    return std::any_of(m_items.begin(), m_items.end(), [&](const Item &item) { return item.id == id; });
}

void ChipPicker::setItems(const QList<Item> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    arrange();
}

bool ChipPicker::hasTyped() const
{
    return !m_entry->text().trimmed().isEmpty();
}

void ChipPicker::takeTyped()
{
    if (!hasTyped())
        return;
    const QList<Suggestion> all = suggestions(m_entry->text().simplified());
    for (const Suggestion &suggestion : all) {
        if (suggestion.exact || (all.size() == 1 && suggestion.kind < 0)) {
            choose(suggestion);
            return;
        }
    }
}

void ChipPicker::setEditable(bool on)
{
    m_editable = on;
    m_entry->setVisible(on);
    for (Chip *chip : std::as_const(m_chips))
        chip->setRemovable(on);
}

void ChipPicker::setQuiet(const QString &placeholder)
{
    m_entry->setPlaceholderText(placeholder);
    m_entry->setFrame(false);
    m_entry->setMinimumWidth(16 * fontMetrics().averageCharWidth());
    m_entry->setFixedHeight(fontMetrics().height() + 8);
}

void ChipPicker::suggest()
{
    const QString typed = m_entry->text().simplified();
    m_suggestions = suggestions(typed);
    m_completions->clear();
    for (const Suggestion &suggestion : std::as_const(m_suggestions))
        m_completions->appendRow(new QStandardItem(suggestion.words));
    if (m_suggestions.isEmpty() || !m_entry->isVisible())
        m_completer->popup()->hide();
    else
        m_completer->complete(QRect(0, 0, qMax(m_entry->width(), PopupWidth), m_entry->height()));
}

void ChipPicker::choose(const Suggestion &suggestion)
{
    m_completer->popup()->hide();
    if (!isChosen(suggestion.item.id)) {
        if (suggestion.kind >= 0)
            make(suggestion);
        m_items.append(suggestion.item);
    }
    arrange();
    m_entry->clear();
    // the completer writes the words it completed after it has told so
    QTimer::singleShot(0, m_entry, [this] { m_entry->clear(); });
    emit changed();
}

void ChipPicker::removeAt(int index)
{
    if (!m_editable || index < 0 || index >= m_items.size())
        return;
    m_items.removeAt(index);
    arrange();
    m_entry->setFocus();
    emit changed();
}

void ChipPicker::arrange()
{
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    for (Chip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // it may be the one whose × was clicked
    }
    m_chips.clear();
    for (int i = 0; i < m_items.size(); ++i) {
        auto *chip = new Chip(m_items[i].words, this);
        chip->setRemovable(m_editable);
        connect(chip, &Chip::removeRequested, this, [this, i] { removeAt(i); });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    m_flow->addWidget(m_entry);
    QWidget *before = m_entry;
    for (Chip *chip : std::as_const(m_chips)) {
        setTabOrder(before, chip);
        before = chip;
    }
    updateGeometry();
}

bool ChipPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_entry || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Backspace && m_entry->text().isEmpty()) {
        removeAt(int(m_items.size()) - 1);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && hasTyped()) {
        const QList<Suggestion> all = suggestions(m_entry->text().simplified());
        if (!all.isEmpty())
            choose(all.first());
        return true;
    }
    if (key == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        suggest();
        return true;
    }
    if (key == Qt::Key_Escape && hasTyped()) {
        m_entry->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jalon::gui
