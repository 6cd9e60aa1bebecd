// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/obligations/ObligationDelegate.h"

#include "gui/journal/JournalDelegate.h"
#include "gui/obligations/ObligationModel.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Badge.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {

constexpr int Edge = 12;
constexpr int Gap = 10;

void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const Theme &theme)
{
    painter.fillRect(option.rect, theme.surfaceAlt);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    const QRect row = option.rect.adjusted(Edge, 0, -Edge, 0);
    const QFont small = sized(option.font, TextSize::Small);
    const QString facts = index.data(ObligationModel::FactsRole).toString();
    painter.setFont(small);
    painter.setPen(theme.textSoft);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, facts);
    const int rest = row.width() - QFontMetrics(small).horizontalAdvance(facts) - Gap;
    const QFont strong = bold(option.font);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(strong).elidedText(index.data(ObligationModel::TitleRole).toString(),
                                                     Qt::ElideRight, rest));
}

} // namespace

QSize ObligationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // asked for every row of the list, and there are two kinds of rows
    if (m_heights.font != option.font || m_heights.row == 0) {
        const int small = QFontMetrics(sized(option.font, TextSize::Small)).height();
        m_heights = {option.font, option.fontMetrics.height() + 14, option.fontMetrics.height() + small + 15};
    }
    return {200, index.data(ObligationModel::HeadRole).toBool() ? m_heights.head : m_heights.row};
}

void ObligationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(ObligationModel::HeadRole).toBool()) {
        paintHead(*painter, option, index, theme);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    const QFont small = sized(option.font, TextSize::Small);
    const QFontMetrics metrics(option.font), smallMetrics(small);
    const QRect row = option.rect.adjusted(Edge, 6, -Edge, -7);
    QRect first(row.left(), row.top(), row.width(), metrics.height() + 1);
    QRect second(row.left(), row.bottom() - smallMetrics.height(), row.width(), smallMetrics.height() + 1);
    const int dateWidth = metrics.horizontalAdvance(u"31 sept. 2018"_s) + Gap;

    const Mark mark = Mark(index.data(ObligationModel::MarkRole).toInt());
    const QString state = index.data(ObligationModel::StateRole).toString();
    const QSize badge = Badge::sizeFor(mark, state, option.font);
    Badge::paint(*painter,
                 QRect(row.right() - badge.width(), option.rect.top(), badge.width(), option.rect.height()),
                 mark, state, toneOf(mark), option.font, theme);
    const int end = row.right() - badge.width() - Gap;
    first.setRight(end);
    second.setRight(end);

    painter->setFont(option.font);
    painter->setPen(theme.textSoft);
    painter->drawText(first, Qt::AlignVCenter, index.data(ObligationModel::DateRole).toString());
    painter->setPen(selected ? theme.accent : theme.text);
    first.setLeft(first.left() + dateWidth);
    painter->drawText(
        first, Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(index.data(ObligationModel::TitleRole).toString(), Qt::ElideRight, first.width()));
    const QString code = index.data(ObligationModel::CodeRole).toString();
    const int codeWidth = QFontMetrics(bold(small)).horizontalAdvance(code) + 8;
    QRect codeRect = second;
    codeRect.setLeft(second.left() + dateWidth);
    codeRect.setRight(codeRect.left() + codeWidth);
    JournalDelegate::paintCodes(*painter, codeRect, {code}, option.font, option.palette);
    second.setLeft(codeRect.right() + 8);
    painter->setFont(small);
    painter->setPen(theme.textSoft);
    painter->drawText(second, Qt::AlignVCenter | Qt::TextSingleLine,
                      smallMetrics.elidedText(index.data(ObligationModel::FactsRole).toString(),
                                              Qt::ElideRight, second.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        shapes::focusRing(*painter, option.rect, 4, theme);
    painter->restore();
}

} // namespace jalon::gui
