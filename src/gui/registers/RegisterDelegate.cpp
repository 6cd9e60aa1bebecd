// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/registers/RegisterDelegate.h"

#include "gui/registers/RegisterModel.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Badge.h"

#include <QPainter>

namespace jalon::gui {

namespace {

constexpr int Edge = 12;
constexpr int Gap = 10;

void paintLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour,
               const QString &words)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
}

} // namespace

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int small = QFontMetrics(sized(option.font, TextSize::Small)).height();
    return {200, option.fontMetrics.height() + small + 19};
}

void RegisterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    const QFont small = sized(option.font, TextSize::Small), strong = bold(option.font);
    const QRect row = option.rect.adjusted(Edge, 8, -Edge, -9);
    QRect first(row.left(), row.top(), row.width(), option.fontMetrics.height() + 1);
    const int smallHeight = QFontMetrics(small).height() + 1;
    QRect second(row.left(), row.bottom() - smallHeight + 1, row.width(), smallHeight);

    const QString code = index.data(RegisterModel::CodeRole).toString();
    const QString longest = index.data(RegisterModel::CodeWidthRole).toString();
    if (!longest.isEmpty()) {
        const int width = QFontMetrics(strong).horizontalAdvance(longest) + Gap;
        paintLine(*painter, QRect(first.left(), first.top(), width, first.height()), strong, theme.accent,
                  code);
        first.setLeft(first.left() + width);
        second.setLeft(second.left() + width);
    }
    const QString state = index.data(RegisterModel::StateRole).toString();
    if (!state.isEmpty()) {
        const Mark mark = Mark(index.data(RegisterModel::MarkRole).toInt());
        const QSize badge = Badge::sizeFor(mark, state, option.font);
        const QRect place(row.right() - badge.width(), second.center().y() - badge.height() / 2,
                          badge.width(), badge.height());
        Badge::paint(*painter, place, mark, state, toneOf(mark), option.font, theme);
        second.setRight(place.left() - Gap);
    }
    paintLine(*painter, first, option.font, selected ? theme.accent : theme.text,
              index.data(RegisterModel::TitleRole).toString());
    paintLine(*painter, second, small, theme.textSoft, index.data(RegisterModel::FactsRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        shapes::focusRing(*painter, option.rect, 4, theme);
    painter->restore();
}

} // namespace jalon::gui
