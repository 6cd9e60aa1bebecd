// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/costs/AmountView.h"

#include "gui/costs/AmountDelegate.h"
#include "gui/costs/AmountTableModel.h"
#include "gui/theme/Fonts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace jalon::gui {

namespace {
constexpr int LeastWords = 200; // of the first column, before the table scrolls sideways
constexpr int LeastFigure = 84;
constexpr int MostMeasured = 200;
} // namespace

AmountView::AmountView(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(new AmountTableModel(this))
{
    setModel(m_model);
    setItemDelegate(new AmountDelegate(this));
    setAccessibleName(name);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table, as everywhere
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setSectionsClickable(false);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentKeyChanged(currentKey()); });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        // not where the page kept its row, because of an edit in progress
        if (const Origin origin = originAt(index); origin && (m_still || index.row() == currentIndex().row()))
            emit originAsked(origin);
    });
}

void AmountView::setStill(bool on)
{
    m_still = on;
    setSelectionMode(on ? NoSelection : SingleSelection);
    setVerticalScrollBarPolicy(on ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(on ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (on) {
        setFont(sized(font(), TextSize::Small));
        horizontalHeader()->setFont(font());
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    }
}

void AmountView::show(AmountTable table)
{
    m_model->show(std::move(table));
    layoutColumns();
    if (m_still)
        setFixedHeight(horizontalHeader()->sizeHint().height() +
                       m_model->rowCount() * verticalHeader()->defaultSectionSize());
}

QString AmountView::currentKey() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model->row(index.row()).key : QString();
}

bool AmountView::setCurrentKey(const QString &key, bool scroll)
{
    const int row = m_model->rowOf(key);
    setAutoScroll(scroll);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, 0));
    setAutoScroll(true);
    return row >= 0;
}

int AmountView::neededWidth(int column) const
{
    const bool alert = column == m_model->table().alertColumn;
    int width = qMax(alert     ? 24
                     : m_still ? 0
                               : LeastFigure,
                     horizontalHeader()->sectionSizeHint(column) + (m_still ? 0 : 8));
    // the first rows and the total stand for all: measuring thousands takes too long
    const int last = m_model->rowCount() - 1;
    for (int row = 0; row <= qMin(last, MostMeasured); ++row)
        width = qMax(width, sizeHintForIndex(m_model->index(row, column)).width());
    if (last > MostMeasured)
        width = qMax(width, sizeHintForIndex(m_model->index(last, column)).width());
    return width;
}

void AmountView::layoutColumns()
{
    const int columns = m_model->columnCount(), room = viewport()->width();
    if (columns == 0)
        return;
    std::vector<int> widths;
    int figures = 0;
    for (int column = 1; column < columns; ++column) {
        widths.push_back(neededWidth(column));
        figures += widths.back();
    }
    const int words = m_still ? qMin(neededWidth(0), room / 3) : LeastWords;
    // a still table does not scroll: its figures share the room there is, and say themselves in the tool tip
    const double share = m_still && figures > room - words ? double(room - words) / figures : 1.0;
    int used = 0;
    for (int column = 1; column < columns; ++column) {
        const int width = int(widths[size_t(column) - 1] * share);
        setColumnWidth(column, width);
        used += width;
    }
    setColumnWidth(0, qMax(words, room - used));
}

void AmountView::copy() const
{
    QGuiApplication::clipboard()->setText(spreadsheetText(m_model->table()));
}

// -- where the figures come from

Origin AmountView::originAt(const QModelIndex &index) const
{
    return index.isValid() ? m_model->row(index.row()).cells.value(index.column()).origin : Origin();
}

void AmountView::askOrigin()
{
    if (m_model->rowCount() == 0)
        return;
    const int row = currentIndex().isValid() ? currentIndex().row() : m_model->rowCount() - 1;
    const int chosen = currentIndex().isValid() ? currentIndex().column() : 0;
    Origin origin = originAt(m_model->index(row, chosen));
    for (int column = m_model->table().wordColumns; !origin && column < m_model->columnCount(); ++column)
        origin = originAt(m_model->index(row, column));
    if (origin)
        emit originAsked(origin);
}

void AmountView::pointAt(const QModelIndex &index)
{
    const QPersistentModelIndex under(originAt(index) ? index : QModelIndex());
    if (under == m_under)
        return;
    const QPersistentModelIndex before = m_under;
    m_under = under;
    if (under.isValid())
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    for (const QPersistentModelIndex &each : {before, under}) {
        if (each.isValid())
            update(each);
    }
}

void AmountView::mouseMoveEvent(QMouseEvent *event)
{
    pointAt(indexAt(event->position().toPoint()));
    QTableView::mouseMoveEvent(event);
}

void AmountView::leaveEvent(QEvent *event)
{
    pointAt({});
    QTableView::leaveEvent(event);
}

void AmountView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (m_still && !currentIndex().isValid() && m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0, m_model->table().wordColumns),
                                          QItemSelectionModel::NoUpdate);
}

void AmountView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const Origin origin = originAt(currentIndex()); enter && origin) {
        emit originAsked(origin);
        return;
    }
    if (enter || event->key() == Qt::Key_F2) {
        emit goOnRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void AmountView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

} // namespace jalon::gui
