// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/costs/AmountDelegate.h"

#include "gui/costs/AmountTableModel.h"
#include "gui/costs/AmountView.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Badge.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {

constexpr int Margin = 10;
constexpr int StillMargin = 6;
constexpr int StripMargin = 22; // the strip of the challenge stands in it

/// A table behind a chart has little room.
int marginOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const AmountView *>(option.widget);
    return view && view->isStill() ? StillMargin : Margin;
}

bool hasCodes(const AmountTable &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [](const AmountRow &row) { return !row.code.isEmpty(); });
}

} // namespace

QSize AmountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const AmountTableModel *>(index.model());
    if (!model)
        return QStyledItemDelegate::sizeHint(option, index);
    const AmountRow &row = model->row(index.row());
    const AmountCell cell = row.cells.value(index.column());
    const QFontMetrics strong(bold(option.font));
    const int height = strong.height() + 12;
    if (index.column() == model->table().alertColumn)
        return {Badge::sizeFor(Mark::Late, cell.brief, option.font).width() + 2 * Margin, height};
    const int code = index.column() == 0 && hasCodes(model->table())
                         ? StripMargin + strong.horizontalAdvance(u"8.88"_s)
                         : 0;
    return {code + strong.horizontalAdvance(cell.text) + 2 * marginOf(option) + 2, height};
}

void AmountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto *model = qobject_cast<const AmountTableModel *>(index.model());
    if (!model)
        return;
    const Theme &theme = Theme::of(option.widget);
    const AmountTable &table = model->table();
    const AmountRow &row = model->row(index.row());
    const AmountCell cell = row.cells.value(index.column());
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index, row, theme);
    const int margin = marginOf(option);
    const QRect inside = option.rect.adjusted(margin, 0, -margin, -1);
    if (index.column() == table.alertColumn) {
        if (!cell.brief.isEmpty())
            Badge::paint(*painter, inside, Mark::Late, cell.brief, Tone::Bad, option.font, theme);
    } else if (index.column() == 0 && hasCodes(table)) {
        paintTitle(*painter, option, row, theme);
    } else {
        QFont font = row.kind == AmountRow::Kind::Part ? option.font : bold(option.font);
        if (cell.quiet) {
            font = option.font;
            font.setItalic(true);
        }
        const auto *view = qobject_cast<const AmountView *>(option.widget);
        const bool asked = view && view->figureUnderPointer() == index;
        font.setUnderline(asked);
        painter->setFont(font);
        painter->setPen(asked        ? theme.accent
                        : cell.quiet ? theme.textMuted
                        : cell.bad   ? theme.bad.text
                                     : theme.text);
        const auto side = index.column() < table.wordColumns ? Qt::AlignLeft : Qt::AlignRight;
        painter->drawText(inside, side | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(cell.text, Qt::ElideRight, inside.width()));
    }
    if (cell.origin && option.state & QStyle::State_HasFocus)
        shapes::focusRing(*painter, QRectF(option.rect).adjusted(2, 1, -2, -2), 4, theme);
    painter->restore();
}

void AmountDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const AmountRow &row, const Theme &theme) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool selectable = view && view->selectionMode() != QAbstractItemView::NoSelection;
    const bool selected = selectable && option.state & QStyle::State_Selected;
    QColor ground = row.kind == AmountRow::Kind::Part ? theme.surface : theme.surfaceAlt;
    if (selected)
        ground = theme.selection;
    else if (selectable && option.state & QStyle::State_MouseOver)
        ground = theme.hover;
    painter.fillRect(option.rect, ground);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (row.kind == AmountRow::Kind::Total)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), theme.border);
    // where the keyboard is: a bar at the left of the row
    if (selected && index.column() == 0 && view->hasFocus())
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                         theme.accent);
}

void AmountDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const AmountRow &row,
                                const Theme &theme) const
{
    const QFont strong = bold(option.font);
    const QFontMetrics metrics(strong);
    QRect words = option.rect.adjusted(StripMargin, 0, -Margin, -1);
    if (row.kind == AmountRow::Kind::Head) {
        const int height = metrics.height();
        shapes::panel(painter,
                      QRectF(option.rect.left() + 10, option.rect.center().y() - height / 2, 4, height), 2,
                      theme.challenge(row.challenge), QColor());
    }
    if (!row.code.isEmpty()) {
        painter.setFont(strong);
        painter.setPen(theme.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, row.code);
        words.setLeft(words.left() + metrics.horizontalAdvance(u"8.88"_s) + 4);
    }
    const bool plain = row.kind != AmountRow::Kind::Total;
    painter.setFont(plain ? option.font : strong);
    painter.setPen(row.kind == AmountRow::Kind::Head ? theme.textSoft : theme.text);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(row.cells.value(0).text, Qt::ElideRight, words.width()));
}

} // namespace jalon::gui
