// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/OrderedListField.h"

#include <algorithm>
#include <QApplication>
#include <QBoxLayout>

#include "gui/forms/TextField.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"

namespace jalon::gui {

OrderedListField::OrderedListField(FormGroup &group, const QString &label, QWidget *parent)
    : Editor(group, label, parent)
    , m_list(new QVBoxLayout)
    , m_draftRow(new QWidget(this))
    , m_draft(new TextField(group, label, m_draftRow))
    , m_add(new LinkButton(tr("Add a line"), this))
    , m_dropLine(new QWidget(this))
{
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    column()->insertLayout(0, m_list);
    auto *draftLayout = new QHBoxLayout(m_draftRow);
    draftLayout->setContentsMargins(ListRow::Gutter, 2, 0, 3);
    draftLayout->addWidget(m_draft);
    column()->insertWidget(1, m_draftRow);
    m_draftRow->hide();
    m_draft->setPlaceholder(tr("Type the text, then Enter"));
    connect(m_draft, &TextField::committed, this, [this] { m_draftAdded = true; });
    connect(m_draft, &TextField::finished, this, &OrderedListField::closeDraft);
    connect(m_draft, &TextField::entered, this, &OrderedListField::goOnAfterDraft);

    m_add->setQuiet(true);
    line()->setContentsMargins(ListRow::Gutter - 4, 2, 0, 0);
    line()->addWidget(m_add);
    line()->addStretch();
    connect(m_add, &QPushButton::clicked, this, &OrderedListField::startAdding);

    m_dropLine->setAutoFillBackground(true);
    m_dropLine->setBackgroundRole(QPalette::Link);
    m_dropLine->hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (ListRow *row : std::as_const(m_rows))
            row->setActive(now && row->isAncestorOf(now));
    });
}

void OrderedListField::setAddText(const QString &text)
{
    m_add->setText(QStringLiteral("+ ") + text);
    m_add->setAccessibleName(text);
}

void OrderedListField::setNumbered(bool on)
{
    m_numbered = on;
}

ListRow *OrderedListField::rowOf(const QUuid &id) const
{
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ListRow *row) { return row->id() == id; });
    return at == m_rows.end() ? nullptr : *at;
}

void OrderedListField::rebind()
{
    TextBinding draft;
    draft.edited = [](const core::Plan &) { return QString(); };
    draft.write = [this](const core::Plan &, const QString &typed) -> core::Result<core::ChangeSet> {
        return typed.trimmed().isEmpty() ? core::ChangeSet{} : added(typed.trimmed());
    };
    m_draft->bind(std::move(draft));
    setProblem({});
    refresh();
}

ListRow *OrderedListField::newRow()
{
    ListRow *row = makeRow(this);
    connect(row, &ListRow::moveRequested, this, [this, row](int by) { move(row, by); });
    connect(row, &ListRow::removeRequested, this, [this, row] { remove(row); });
    connect(row, &ListRow::dragged, this, &OrderedListField::showDropLine);
    connect(row, &ListRow::dragGivenUp, m_dropLine, &QWidget::hide);
    connect(row, &ListRow::dropped, this, [this, row](const QPoint &position) {
        if (m_dropLine->isHidden())
            return; // pressed and released without moving
        m_dropLine->hide();
        const int from = int(m_rows.indexOf(row)), to = placeAt(position);
        move(row, to > from ? to - 1 - from : to - from);
    });
    connect(row->text(), &TextField::entered, this, [this, row] {
        if (!m_rows.isEmpty() && row == m_rows.constLast())
            startAdding();
    });
    return row;
}

// Rows keep their widgets while they are in the list, so that focus and clicks survive a refresh; rows that
// are no longer needed serve for new items.
void OrderedListField::refresh()
{
    const std::vector<QUuid> wanted = ids();
    QList<ListRow *> spare;
    for (ListRow *row : std::as_const(m_rows)) {
        if (std::find(wanted.begin(), wanted.end(), row->id()) == wanted.end())
            spare.append(row);
    }
    QList<ListRow *> next;
    bool reordered = false;
    for (const QUuid &id : wanted) {
        ListRow *row = rowOf(id);
        if (!row) {
            row = spare.isEmpty() ? newRow() : spare.takeFirst();
            row->setId(id);
            row->bind(id);
        }
        reordered = reordered || m_rows.value(next.size()) != row;
        next.append(row);
    }
    for (ListRow *row : std::as_const(spare)) {
        row->hide();
        row->deleteLater();
    }
    reordered = reordered || next.size() != m_rows.size();
    m_rows = next;
    for (int i = 0; i < count(); ++i) {
        if (reordered)
            m_list->insertWidget(i, m_rows[i]);
        m_rows[i]->setNumber(m_numbered ? i + 1 : 0);
        m_rows[i]->setEditable(!isReadOnly());
        m_rows[i]->refresh();
        m_rows[i]->show();
    }
    m_add->setVisible(!isReadOnly() && m_draftRow->isHidden());
    if (reordered)
        chainTabOrder();
}

void OrderedListField::chainTabOrder()
{
    QWidget *before = m_add->previousInFocusChain();
    while (before != m_add && (isAncestorOf(before) || before->focusPolicy() == Qt::NoFocus))
        before = before->previousInFocusChain();
    const auto chain = [&before](QWidget *next) {
        if (before != next)
            QWidget::setTabOrder(before, next);
        before = next;
    };
    for (const ListRow *row : std::as_const(m_rows)) {
        for (QWidget *widget : row->tabOrder())
            chain(widget ? widget : row->text()->focusTarget());
    }
}

void OrderedListField::move(ListRow *row, int by)
{
    const int place = int(m_rows.indexOf(row)) + by;
    if (by == 0 || place < 0 || place >= count() || !row->text()->commit())
        return;
    if (apply(moved(row->id(), place + 1)))
        row->text()->takeFocus();
}

void OrderedListField::remove(ListRow *row)
{
    const int place = int(m_rows.indexOf(row));
    row->text()->cancel();
    if (!apply(removed(row->id())))
        return;
    if (ListRow *next = m_rows.value(qMin(place, count() - 1)))
        next->text()->takeFocus();
    else
        m_add->setFocus();
}

int OrderedListField::placeAt(const QPoint &globalPosition) const
{
    const int y = mapFromGlobal(globalPosition).y();
    int place = 0;
    for (const ListRow *row : m_rows)
        place += row->geometry().center().y() < y ? 1 : 0;
    return place;
}

void OrderedListField::showDropLine(const QPoint &globalPosition)
{
    const int place = placeAt(globalPosition);
    const int y = place < count() ? m_rows[place]->geometry().top() : m_rows.constLast()->geometry().bottom();
    m_dropLine->setGeometry(ListRow::Gutter, y - 1, width() - ListRow::Gutter, 2);
    m_dropLine->raise();
    m_dropLine->show();
}

void OrderedListField::startAdding()
{
    if (isReadOnly())
        return;
    m_draftAdded = false;
    m_draftRow->show();
    m_add->hide();
    m_draft->refresh();
    m_draft->startEditing();
}

// However the draft ended: added, left empty or given up.
void OrderedListField::closeDraft()
{
    m_draftRow->hide();
    m_add->setVisible(!isReadOnly());
}

// After Enter only: the next line of a list is typed at once.
void OrderedListField::goOnAfterDraft()
{
    if (!m_draftAdded)
        m_add->setFocus();
    else if (!goOnIn(m_rows.value(count() - 1)))
        startAdding();
}

void OrderedListField::takeFocus()
{
    if (!m_rows.isEmpty())
        m_rows.constFirst()->text()->takeFocus();
    else
        m_add->setFocus();
}

} // namespace jalon::gui
