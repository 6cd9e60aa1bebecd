// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/ChipField.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>

#include "gui/theme/Icons.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

ChipField::ChipField(FormGroup &group, const QString &label, QWidget *parent)
    : Editor(group, label, parent)
    , m_area(new QWidget(this))
    , m_none(new PlainLabel(m_area))
    , m_add(new LinkButton(m_area))
    , m_entry(new QLineEdit(m_area))
    , m_name(new QLineEdit(m_area))
    , m_completer(new QCompleter(this))
    , m_completions(new QStandardItemModel(this))
{
    m_flow = new FlowLayout(m_area, 6, 4);
    line()->addWidget(m_area, 1);
    m_none->setNotKnown(group.wording().notGiven());
    m_add->setQuiet(true);
    setAddText(tr("Add"));
    const int width = 28 * fontMetrics().averageCharWidth();
    for (QLineEdit *entry : {m_entry, m_name}) {
        entry->setFixedSize(width, fontMetrics().height() + 8); // a chip’s: the line must not grow
        entry->hide();
        entry->installEventFilter(this);
    }
    m_entry->setAccessibleName(tr("%1: name to add").arg(label));
    m_name->setAccessibleName(tr("%1: name").arg(label));
    m_completer->setModel(m_completions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(m_entry);
    connect(m_add, &QPushButton::clicked, this, &ChipField::startAdding);
    connect(m_entry, &QLineEdit::textEdited, this, &ChipField::suggest);
    connect(m_name, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.row() >= 0 && index.row() < m_suggestions.size())
                    choose(Suggestion(m_suggestions[index.row()]));
            });
}

void ChipField::setAddText(const QString &text)
{
    m_add->setText(u"+ "_s + text);
    m_add->setAccessibleName(text);
}

void ChipField::setNoneShown(bool on)
{
    m_noneShown = on;
    arrange();
}

void ChipField::rebind()
{
    if (isEditing() && !commit())
        cancel();
    setProblem({});
    closeEntry();
    refresh();
}

QStringList ChipField::names() const
{
    QStringList result;
    for (const Item &item : m_items)
        result << item.name;
    return result;
}

int ChipField::indexOf(const Chip *chip) const
{
    return int(std::find(m_chips.begin(), m_chips.end(), chip) - m_chips.begin());
}

void ChipField::refresh()
{
    const QList<Item> wanted = items();
    while (m_chips.size() > wanted.size()) {
        Chip *last = m_chips.takeLast();
        last->hide();
        last->deleteLater();
    }
    while (m_chips.size() < wanted.size()) {
        auto *chip = new Chip(QString(), m_area);
        chip->installEventFilter(this);
        connect(chip, &Chip::activated, this, [this, chip] {
            if (!m_pressed)
                emit activated(m_items.value(indexOf(chip)).key);
        });
        connect(chip, &Chip::removeRequested, this, [this, chip] { removeChip(indexOf(chip)); });
        m_chips.append(chip);
    }
    for (int i = 0; i < wanted.size(); ++i) {
        if (m_chips[i]->name() != wanted[i].name)
            m_chips[i]->setName(wanted[i].name);
        m_chips[i]->setRemovable(!isReadOnly());
    }
    m_items = wanted;
    arrange();
}

// Chips, with the one being renamed replaced by its entry, then what adds one.
void ChipField::arrange()
{
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    QWidget *before = nullptr;
    const auto put = [this, &before](QWidget *widget, bool visible) {
        m_flow->addWidget(widget);
        widget->setVisible(visible);
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    };
    bool renaming = false;
    for (int i = 0; i < m_chips.size(); ++i) {
        const bool here = !m_renaming.isEmpty() && m_items[i].key == m_renaming;
        put(m_chips[i], !here);
        if (here)
            put(m_name, renaming = true);
    }
    if (!renaming)
        m_name->hide();
    put(m_none, m_noneShown && m_items.isEmpty() && m_entry->isHidden());
    put(m_entry, !m_entry->isHidden());
    put(m_add, !isReadOnly() && m_entry->isHidden());
    m_flow->invalidate();
    m_area->updateGeometry();
}

void ChipField::startAdding()
{
    if (isReadOnly())
        return;
    m_entry->clear();
    m_entry->show();
    arrange();
    m_entry->setFocus(Qt::OtherFocusReason);
    suggest();
}

void ChipField::suggest()
{
    setProblem({});
    m_suggestions = suggestions(m_entry->text().simplified());
    m_completions->clear();
    for (const Suggestion &suggestion : std::as_const(m_suggestions)) {
        const QString words =
            suggestion.quiet.isEmpty() ? suggestion.words : suggestion.words + u"  –  "_s + suggestion.quiet;
        m_completions->appendRow(new QStandardItem(words));
    }
    if (m_suggestions.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    int width = m_entry->width();
    for (int row = 0; row < m_completions->rowCount(); ++row)
        width = qMax(width, fontMetrics().horizontalAdvance(m_completions->item(row)->text()) + 40);
    m_completer->complete(QRect(0, 0, qMin(width, 560), m_entry->height() + 2));
    if (!m_entry->text().isEmpty())
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

bool ChipField::choose(const Suggestion &suggestion)
{
    m_entry->clear();
    m_completer->popup()->hide();
    if (!perform(suggestion.change))
        return false;
    refresh();
    return true;
}

bool ChipField::commitNew()
{
    const QString typed = m_entry->text().simplified();
    if (typed.isEmpty()) {
        closeEntry();
        return true;
    }
    const QList<Suggestion> all = suggestions(typed);
    const auto exact = std::find_if(all.begin(), all.end(), [](const Suggestion &s) { return s.exact; });
    if (exact == all.end()) {
        setProblem(tr("“%1” is not known yet: choose somebody from the list, or the line that creates it.")
                       .arg(typed));
        return false;
    }
    return choose(*exact);
}

void ChipField::closeEntry()
{
    m_completer->popup()->hide();
    m_entry->clear();
    m_entry->hide();
    m_renaming.clear();
    arrange();
}

bool ChipField::commitName()
{
    const QString key = m_renaming;
    const auto at =
        std::find_if(m_items.begin(), m_items.end(), [&](const Item &item) { return item.key == key; });
    if (at != m_items.end() && m_name->text().simplified() != at->name &&
        !perform(renamed(key, m_name->text().simplified())))
        return false;
    setProblem({});
    m_renaming.clear();
    refresh();
    return true;
}

bool ChipField::isEditing() const
{
    return !m_renaming.isEmpty() || !m_entry->text().isEmpty();
}

bool ChipField::hasInvalidEdit() const
{
    if (!m_renaming.isEmpty())
        return !group().session().check(renamed(m_renaming, m_name->text().simplified()));
    const QString typed = m_entry->text().simplified();
    if (typed.isEmpty())
        return false;
    const QList<Suggestion> all = suggestions(typed);
    return std::none_of(all.begin(), all.end(), [](const Suggestion &s) { return s.exact; });
}

bool ChipField::commit()
{
    if (isOrphan())
        return true;
    const bool named = m_renaming.isEmpty() || commitName();
    return (m_entry->isHidden() || commitNew()) && named;
}

void ChipField::cancel()
{
    setProblem({});
    closeEntry();
    refresh();
}

void ChipField::startRenaming(int index)
{
    if (isReadOnly() || index >= m_items.size())
        return;
    m_renaming = m_items[index].key;
    m_name->setText(m_items[index].name);
    arrange();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ChipField::moveChip(int index, int place)
{
    if (isReadOnly() || place == index || place < 0 || place >= m_items.size())
        return;
    if (perform(moved(m_items[index].key, place + 1)))
        m_chips[place]->setFocus(Qt::OtherFocusReason);
}

void ChipField::removeChip(int index)
{
    if (isReadOnly() || index >= m_items.size() || !perform(removed(m_items[index].key)))
        return;
    refresh();
    if (m_chips.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_chips[qMin(index, int(m_chips.size()) - 1)]->setFocus(Qt::OtherFocusReason);
}

void ChipField::takeFocus()
{
    if (!m_renaming.isEmpty())
        m_name->setFocus();
    else if (!m_entry->isHidden())
        m_entry->setFocus();
    else if (!m_chips.isEmpty())
        m_chips.constFirst()->setFocus();
    else
        m_add->setFocus();
}

void ChipField::openMenu(int index, const QPoint &globalPosition)
{
    if (index >= m_items.size())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = m_items[index].key;
    const auto add = [menu](const QString &text, const QKeySequence &keys) {
        return menu->addAction(text + u'\t' + keys.toString(QKeySequence::NativeText));
    };
    connect(add(tr("Rename"), Qt::Key_F2), &QAction::triggered, this,
            [this, index] { startRenaming(index); });
    fillMenu(*menu, key);
    menu->addSeparator();
    connect(add(tr("Move left"), Qt::ALT | Qt::Key_Left), &QAction::triggered, this,
            [this, index] { moveChip(index, index - 1); });
    connect(add(tr("Move right"), Qt::ALT | Qt::Key_Right), &QAction::triggered, this,
            [this, index] { moveChip(index, index + 1); });
    connect(add(tr("Remove"), Qt::Key_Delete), &QAction::triggered, this,
            [this, index] { removeChip(index); });
    menu->popup(globalPosition);
}

} // namespace jalon::gui
