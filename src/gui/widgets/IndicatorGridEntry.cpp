// SPDX-License-Identifier: GPL-3.0-or-later
// The part of IndicatorGrid that one types into, copies from and asks things of.
#include "gui/forms/PastedBlock.h"
#include "gui/models/IndicatorTableModel.h"
#include "gui/widgets/CellEditor.h"
#include "gui/widgets/IndicatorGrid.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

void IndicatorGrid::setCommit(Commit commit)
{
    m_commit = std::move(commit);
}

// -- the editor

void IndicatorGrid::openEditor(const QString &text, bool select)
{
    if (m_editor || currentYear() == 0)
        return;
    m_editedIndicator = currentIndicator();
    m_editedYear = currentYear();
    m_editor = new CellEditor(viewport());
    m_editor->setText(text);
    m_editor->setModified(!select); // what merely stands there is not written again
    m_editor->setAccessibleName(model()->data(currentIndex(), Qt::AccessibleTextRole).toString());
    if (const Indicator *indicator = m_model.indicator(currentIndex().row()))
        m_editor->setAlignment(indicator->kind == IndicatorKind::Text ? Qt::AlignLeft : Qt::AlignRight);
    connect(m_editor, &CellEditor::actionRequested, this, &IndicatorGrid::actionRequested);
    connect(m_editor, &CellEditor::cancelled, this, [this] {
        dropEditor();
        setFocus();
    });
    connect(m_editor, &CellEditor::committed, this, [this](CellEditor::Exit exit) {
        if (!commitEditor())
            return;
        switch (exit) {
        case CellEditor::Exit::Stay:
            return;
        case CellEditor::Exit::Down:
            return moveAfterEntry(1, 0);
        case CellEditor::Exit::Up:
            return moveAfterEntry(-1, 0);
        case CellEditor::Exit::Right:
            return moveAfterEntry(0, 1);
        case CellEditor::Exit::Left:
            return moveAfterEntry(0, -1);
        }
    });
    scrollTo(currentIndex());
    placeEditor();
    m_editor->show();
    m_editor->setFocus();
    if (select)
        m_editor->selectAll();
}

bool IndicatorGrid::hasEditor() const
{
    return m_editor;
}

QString IndicatorGrid::editorText() const
{
    return m_editor ? m_editor->text() : QString();
}

bool IndicatorGrid::commitEditor()
{
    if (!m_editor)
        return true;
    CellEditor *editor = m_editor;
    if (editor->isModified()) {
        // Committing may move the focus (a question, a message): that is no second commit.
        const QSignalBlocker blocked(editor);
        const bool taken = m_commit && m_commit(m_editedIndicator, m_editedYear, editor->text());
        if (!taken) {
            if (m_editor)
                m_editor->setRefused(true);
            return false;
        }
    }
    dropEditor();
    return true;
}

void IndicatorGrid::dropEditor()
{
    if (!m_editor)
        return;
    CellEditor *editor = m_editor;
    m_editor = nullptr;
    editor->blockSignals(true);
    editor->hide();
    editor->deleteLater(); // it may be the sender
    emit editorClosed();
}

void IndicatorGrid::placeEditor()
{
    if (!m_editor)
        return;
    const QModelIndex index = m_model.index(m_model.rowOf(m_editedIndicator), m_model.columnOf(m_editedYear));
    const QRect cell = visualRect(index);
    const Indicator *indicator = m_model.indicator(index.row());
    // room for "12/03/2017", or for some words
    const IndicatorKind kind = indicator ? indicator->kind : IndicatorKind::Count;
    const int room = kind == IndicatorKind::Text ? 260 : kind == IndicatorKind::Milestone ? 110 : 84;
    const int width = qMax(cell.width(), room);
    const int height = m_editor->sizeHint().height();
    QRect place(cell.right() - width + 1, cell.center().y() - height / 2, width, height);
    if (place.left() < 0)
        place.moveLeft(0);
    m_editor->setGeometry(place);
}

void IndicatorGrid::moveAfterEntry(int rows, int columns)
{
    setFocus();
    const QModelIndex at = m_model.index(m_model.rowOf(m_editedIndicator), m_model.columnOf(m_editedYear));
    QModelIndex next = at.sibling(at.row() + rows, at.column() + columns);
    next = skipGroups(next, rows < 0 ? -1 : 1);
    if (next.isValid() && m_model.yearOf(next.column()) > 0)
        setCurrentIndex(next);
}

// -- keys and mouse

void IndicatorGrid::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto command = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::Paste)) {
        emit pasteRequested();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit removeRequested();
    } else if (event->key() == Qt::Key_F2 || (enter && event->modifiers() & Qt::ShiftModifier)) {
        emit formRequested();
    } else if (enter && event->modifiers() & Qt::ControlModifier) {
        emit actionRequested();
    } else if (enter) {
        if (currentYear() > 0)
            emit editRequested({});
        else
            emit formRequested();
    } else if (currentYear() > 0 && !(event->modifiers() & command) && !event->text().isEmpty() &&
               event->text().front().isPrint() && event->key() != Qt::Key_Space) {
        emit editRequested(event->text());
    } else if (event->key() != Qt::Key_Space) {
        QTableView::keyPressEvent(event);
    }
}

void IndicatorGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid())
        return;
    if (m_model.isGroup(index.row()))
        emit sheetRequested(m_model.actionAt(index.row()));
    else if (m_model.yearOf(index.column()) > 0)
        emit editRequested({});
    else
        emit formRequested();
}

void IndicatorGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    QMenu menu(this);
    if (!m_model.isGroup(index.row())) {
        const bool year = m_model.yearOf(index.column()) > 0;
        menu.addAction(tr("Record a measurement…"), QKeySequence(Qt::Key_F2), this,
                       &IndicatorGrid::formRequested);
        menu.addAction(tr("Change the selection…"), QKeySequence(Qt::CTRL | Qt::Key_E), this,
                       &IndicatorGrid::bulkRequested);
        menu.addSeparator();
        menu.addAction(tr("Copy"), QKeySequence(QKeySequence::Copy), this, &IndicatorGrid::copySelection);
        menu.addAction(tr("Paste a table…"), QKeySequence(QKeySequence::Paste), this,
                       &IndicatorGrid::pasteRequested)
            ->setEnabled(year);
        menu.addAction(tr("Remove the measurement"), QKeySequence(Qt::Key_Delete), this,
                       &IndicatorGrid::removeRequested)
            ->setEnabled(year && m_model.measurementCount(index.row(), index.column()) > 0);
        menu.addSeparator();
    }
    const Id<ActionSheet> action = m_model.actionAt(index.row());
    menu.addAction(tr("Open the action sheet"), this, [this, action] { emit sheetRequested(action); });
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard
                             ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                             : event->globalPos();
    menu.exec(place);
}

void IndicatorGrid::copySelection() const
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        return;
    const QItemSelectionRange range = selection.first();
    int top = range.top(), bottom = range.bottom();
    for (const QItemSelectionRange &part : selection) { // a selection over group rows comes in parts
        top = qMin(top, part.top());
        bottom = qMax(bottom, part.bottom());
    }
    std::vector<QStringList> rows;
    for (int row = top; row <= bottom; ++row) {
        if (m_model.isGroup(row))
            continue;
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column) {
            const Indicator *indicator = m_model.indicator(row);
            const IndicatorValue value = m_model.value(row, column);
            // Figures as they were recorded, not as they are rounded on screen. A rate goes as per cent:
            // "5/7" would become the 5th of July in a spreadsheet.
            const bool figure = m_model.yearOf(column) > 0 && indicator && value.value &&
                                indicator->kind != IndicatorKind::Milestone;
            QString text = figure ? value.value->toText().replace(u'.', u',')
                                  : m_model.index(row, column).data().toString();
            if (figure && indicator->kind == IndicatorKind::Rate)
                text += u" %"_s;
            cells << text;
        }
        rows.push_back(cells);
    }
    QGuiApplication::clipboard()->setText(textOfCells(rows));
}

} // namespace jalon::gui
