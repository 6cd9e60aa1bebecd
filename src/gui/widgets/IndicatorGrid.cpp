// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, rows, cursor and place of the indicator table; typing and copying: IndicatorGridEntry.cpp.
#include "gui/widgets/IndicatorGrid.h"

#include "gui/delegates/IndicatorCellDelegate.h"
#include "gui/models/IndicatorTableModel.h"
#include "gui/theme/Fonts.h"
#include "gui/widgets/FrozenColumns.h"
#include "gui/widgets/IndicatorHeader.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int FrozenCount = 1;
constexpr int LeastLabelWidth = 220;
constexpr int MostFigureWidth = 140;
} // namespace

IndicatorGrid::IndicatorGrid(IndicatorTableModel &model, const report::Wording &wording, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new IndicatorCellDelegate(model, wording, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(new IndicatorHeader(model, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(NoEditTriggers); // CellEditor instead
    setTabKeyNavigation(false);      // Tab leaves the table, as everywhere
    setWordWrap(false);
    setMouseTracking(true);
    setAccessibleName(tr("Indicators by year"));
    m_delegate->setFont(font());
    setCornerWidget(new QWidget(this)); // nothing is drawn where the scroll bars meet
    m_frozen = new FrozenColumns(*this, new IndicatorHeader(model, this), FrozenCount);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &IndicatorGrid::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &IndicatorGrid::restorePlace);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                if (!layoutColumns())
                    layoutRows(from.row(), to.row());
            });
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, m_frozen, &FrozenColumns::follow);
}

IndicatorGrid::~IndicatorGrid() = default;

// -- where we are

Id<Indicator> IndicatorGrid::currentIndicator() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model.indicatorAt(index.row()) : Id<Indicator>{};
}

int IndicatorGrid::currentYear() const
{
    return m_model.yearOf(currentIndex().column());
}

bool IndicatorGrid::setCurrentCell(const Id<Indicator> &id, int year)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    int column = m_model.columnOf(year > 0 ? year : m_model.asOf().year());
    if (column < 0)
        column = m_model.asOf().year() > m_model.lastYear() ? m_model.lastColumn() - 1
                                                            : IndicatorTableModel::FirstYearColumn;
    setCurrentIndex(m_model.index(row, column));
    return true;
}

std::vector<std::pair<Id<Indicator>, int>> IndicatorGrid::selectedCells() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    std::vector<std::pair<Id<Indicator>, int>> cells;
    for (const QModelIndex &index : indexes) {
        if (!m_model.isGroup(index.row()) && m_model.yearOf(index.column()) > 0)
            cells.emplace_back(m_model.indicatorAt(index.row()), m_model.yearOf(index.column()));
    }
    return cells;
}

std::vector<Id<Indicator>> IndicatorGrid::selectedRows() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty() && currentIndex().isValid())
        indexes << currentIndex();
    std::sort(indexes.begin(), indexes.end());
    std::vector<Id<Indicator>> rows;
    for (const QModelIndex &index : indexes) {
        const Id<Indicator> id = m_model.indicatorAt(index.row());
        if (!id.isNull() && (rows.empty() || rows.back() != id))
            rows.push_back(id);
    }
    return rows;
}

std::vector<Id<Indicator>> IndicatorGrid::rowsFromCurrent() const
{
    std::vector<Id<Indicator>> rows;
    for (int row = qMax(0, currentIndex().row()); row < m_model.rowCount(); ++row) {
        if (!m_model.isGroup(row))
            rows.push_back(m_model.indicatorAt(row));
    }
    return rows;
}

void IndicatorGrid::rememberPlace()
{
    m_keptIndicator = currentIndicator();
    m_keptYear = currentYear();
    m_keptScroll = verticalScrollBar()->value();
}

void IndicatorGrid::restorePlace()
{
    m_delegate->setCurrent({});
    m_laidOutRows = -1;
    layoutColumns();
    if (m_editor && m_model.rowOf(m_editedIndicator) < 0)
        dropEditor();
    const QSignalBlocker blocked(verticalScrollBar());
    if (!setCurrentCell(m_keptIndicator, m_keptYear) && m_model.rowCount() > 1)
        setCurrentCell(m_model.indicatorAt(1), 0);
    verticalScrollBar()->setValue(m_keptScroll);
    placeEditor();
    emit currentCellChanged();
}

void IndicatorGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_delegate->setCurrent(current);
    QTableView::currentChanged(current, previous);
    viewport()->update(); // whole rows are tinted
    if (m_frozen)         // null while the table is being made
        m_frozen->viewport()->update();
    emit currentCellChanged();
}

// -- columns and rows

bool IndicatorGrid::layoutColumns()
{
    const QFontMetrics metrics(font()), strong(bold(font())), small(sized(font(), TextSize::Small));
    // room for the longest figure, at least "88 888" or "100 %", and beside it for "·3"
    const auto [figure, parts] = m_model.longestTexts();
    const int longest = qMax(strong.horizontalAdvance(figure), small.horizontalAdvance(parts));
    const int year = qBound(metrics.horizontalAdvance(u"88 888"_s), longest, MostFigureWidth) + 4 + 18;
    const int kind = metrics.horizontalAdvance(u"montant"_s) + 14;
    const int last = metrics.horizontalAdvance(u"31 sept. 2018"_s) + 16;
    int others = kind + last;
    for (int column = IndicatorTableModel::FirstYearColumn; column < m_model.lastColumn(); ++column) {
        setColumnWidth(column, year);
        others += year;
    }
    setColumnWidth(IndicatorTableModel::KindColumn, kind);
    setColumnWidth(m_model.lastColumn(), last);
    m_leastWidth = LeastLabelWidth + others + verticalScrollBar()->sizeHint().width();
    const int label = qMax(LeastLabelWidth, viewport()->width() - others);
    const bool other =
        label != columnWidth(IndicatorTableModel::LabelColumn) || m_laidOutRows != m_model.rowCount();
    setColumnWidth(IndicatorTableModel::LabelColumn, label);
    m_laidOutRows = m_model.rowCount();
    if (other)
        layoutRows(0, m_model.rowCount() - 1);
    return other;
}

int IndicatorGrid::leastWidth() const
{
    return m_leastWidth;
}

void IndicatorGrid::layoutRows(int first, int last)
{
    const int label = columnWidth(IndicatorTableModel::LabelColumn);
    QHeaderView *rows = verticalHeader();
    for (int row = first; row <= last; ++row) {
        const int height = m_delegate->rowHeight(row, label);
        if (rows->sectionSize(row) != height)
            rows->resizeSection(row, height);
    }
    if (m_frozen)
        m_frozen->follow();
    placeEditor();
}

void IndicatorGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

void IndicatorGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_delegate) {
        m_delegate->setFont(font());
        m_laidOutRows = -1;
        layoutColumns();
    }
}

void IndicatorGrid::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        viewport()->update(); // the words of group rows begin where the first column is
    placeEditor();
}

void IndicatorGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int hidden =
        m_frozen && m_frozen->covered() > 0 ? m_frozen->covered() - visualRect(index).left() : 0;
    if (index.column() >= FrozenCount && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    if (index.row() == 1 && visualRect(index).top() < rowHeight(0))
        verticalScrollBar()->setValue(0); // the first group row has no cursor of its own
}

QModelIndex IndicatorGrid::skipGroups(QModelIndex index, int step) const
{
    while (index.isValid() && m_model.isGroup(index.row()))
        index = index.siblingAtRow(index.row() + step);
    return index;
}

QModelIndex IndicatorGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool up = action == MoveUp || action == MovePageUp || action == MovePrevious;
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (!next.isValid() || !m_model.isGroup(next.row()))
        return next;
    const QModelIndex onward = skipGroups(next, up ? -1 : 1);
    return onward.isValid() ? onward : skipGroups(next, up ? 1 : -1);
}

void IndicatorGrid::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 1)
        setCurrentCell(m_model.indicatorAt(1), 0);
    viewport()->update();
}

void IndicatorGrid::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace jalon::gui
