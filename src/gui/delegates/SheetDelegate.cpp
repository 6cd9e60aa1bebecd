// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/SheetDelegate.h"

#include <QPainter>

#include "gui/models/SheetListModel.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/widgets/Badge.h"

namespace jalon::gui {

namespace {

constexpr int Edge = 6;
constexpr int Strip = 4;
constexpr int Gap = 10;

// Not known is said in quiet italics, without a badge.
int paintNotKnown(QPainter &painter, const QRect &row, const QString &words, const QFont &base,
                  const Theme &theme)
{
    QFont font = sized(base, TextSize::Small);
    font.setItalic(true);
    painter.setFont(font);
    painter.setPen(theme.textMuted);
    const int width = QFontMetrics(font).horizontalAdvance(words) + 2;
    painter.drawText(QRect(row.right() - Gap - width, row.top(), width, row.height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, words);
    return row.right() - Gap - width;
}

} // namespace

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, qMax(grid::RowHeight, option.fontMetrics.height() + 14)};
}

void SheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, selected ? theme.selection : theme.hover);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.line);

    const int challenge = index.data(SheetListModel::ChallengeRole).toInt();
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.challenge(challenge));
    painter->drawRoundedRect(QRectF(row.left() + Edge, row.top() + 6, Strip, row.height() - 13), 2, 2);

    const QFont strong = bold(option.font);
    const QFontMetrics strongMetrics(strong);
    const QString code = index.data(SheetListModel::CodeRole).toString();
    const int codeLeft = row.left() + Edge + Strip + 8;
    const int codeWidth =
        qMax(strongMetrics.horizontalAdvance(QStringLiteral("0.00")), strongMetrics.horizontalAdvance(code));
    painter->setFont(strong);
    painter->setPen(selected ? theme.accent : theme.text);
    painter->drawText(QRect(codeLeft, row.top(), codeWidth, row.height()),
                      Qt::AlignVCenter | Qt::TextSingleLine, code);

    const Mark mark = static_cast<Mark>(index.data(SheetListModel::MarkRole).toInt());
    const QString words = index.data(SheetListModel::MarkTextRole).toString();
    int right = row.right() - Gap;
    if (mark == Mark::Unknown) {
        right = paintNotKnown(*painter, row, words, option.font, theme);
    } else {
        const QSize badge = Badge::sizeFor(mark, words, option.font);
        right -= badge.width();
        Badge::paint(*painter, QRect(right, row.top(), badge.width(), row.height() - 1), mark, words,
                     toneOf(mark), option.font, theme);
    }

    if (index.data(SheetListModel::ToClarifyRole).toBool()) {
        // the mark alone: its word is in the tool tip, in what is read aloud, and on the filter above the
        // list
        const int side = option.fontMetrics.height();
        right -= side + 4;
        report::drawMark(*painter, QRectF(right, row.top() + (row.height() - side) / 2.0, side, side),
                         Mark::ToClarify, theme.tint(toneOf(Mark::ToClarify)).text);
    }
    painter->setFont(option.font);
    painter->setPen(theme.text);
    const QRect title(codeLeft + codeWidth + Gap, row.top(), right - codeLeft - codeWidth - 2 * Gap,
                      row.height() - 1);
    painter->drawText(title, Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data(SheetListModel::TitleRole).toString(),
                                                    Qt::ElideRight, title.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        shapes::focusRing(*painter, row, 4, theme);
    painter->restore();
}

} // namespace jalon::gui
