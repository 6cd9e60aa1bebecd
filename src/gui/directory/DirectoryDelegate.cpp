// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/DirectoryDelegate.h"

#include <QPainter>

#include "gui/directory/DirectoryModel.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Chip.h"

namespace jalon::gui {

namespace {

constexpr int Edge = 12;
constexpr int Disc = 30;
constexpr int Gap = 10;

// Draws at the right end and returns where it begins.
int paintRight(QPainter &painter, const QRect &line, const QString &words)
{
    const int width = words.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(words) + 2;
    painter.drawText(QRect(line.right() - width, line.top(), width, line.height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, words);
    return line.right() - width - (width > 0 ? Gap : 0);
}

void paintLeft(QPainter &painter, QRect line, int right, const QString &words)
{
    line.setRight(right);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
}

} // namespace

QSize DirectoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int small = QFontMetrics(sized(option.font, TextSize::Small)).height();
    return {240, option.fontMetrics.height() + small + 18};
}

void DirectoryDelegate::paintInitials(QPainter &painter, const QRectF &area, const QString &name,
                                      const QFont &font, const Theme &theme, bool active)
{
    const qreal side = qMin<qreal>(Disc, area.height());
    const QRectF disc(area.center().x() - side / 2, area.center().y() - side / 2, side, side);
    const Tint &tint = active ? theme.active : theme.neutral;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.fill);
    painter.drawEllipse(disc);
    painter.setPen(tint.text);
    painter.setFont(bold(sized(font, TextSize::Small)));
    painter.drawText(disc, Qt::AlignCenter, Chip::initials(name));
}

void DirectoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = index.data(DirectoryModel::ActiveRole).toBool();
    const QString name = index.data(DirectoryModel::NameRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, selected ? theme.selection : theme.hover);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.line);
    paintInitials(*painter, QRectF(row.left() + Edge, row.top(), Disc, row.height() - 1), name, option.font,
                  theme, active);

    const int left = row.left() + Edge + Disc + Gap;
    const QFont small = sized(option.font, TextSize::Small);
    const int height = option.fontMetrics.height();
    const QString quiet = index.data(DirectoryModel::QuietRole).toString();
    const QString ties = index.data(DirectoryModel::TiesRole).toString();
    const bool alone = quiet.isEmpty() && ties.isEmpty(); // a name by itself stands in the middle
    const int top = alone ? row.top() + (row.height() - 1 - height) / 2 : row.top() + 8;
    const QRect first(left, top, row.right() - Edge - left, height);
    const QRect second(left, first.bottom() + 2, first.width(), QFontMetrics(small).height());
    painter->setFont(small);
    painter->setPen(theme.textMuted);
    const int firstEnd = paintRight(*painter, first, index.data(DirectoryModel::KindRole).toString());
    const int secondEnd = paintRight(*painter, second, ties);
    painter->setPen(theme.textSoft);
    paintLeft(*painter, second, secondEnd, quiet);
    painter->setFont(bold(option.font));
    painter->setPen(!active ? theme.textMuted : selected ? theme.accent : theme.text);
    paintLeft(*painter, first, firstEnd, name);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        shapes::focusRing(*painter, row, 4, theme);
    painter->restore();
}

} // namespace jalon::gui
