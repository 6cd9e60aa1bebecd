// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/JournalDelegate.h"

#include "gui/journal/JournalModel.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {
constexpr int Edge = 12;
constexpr int Gap = 10;
constexpr int MostCodes = 4;
} // namespace

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int small = QFontMetrics(sized(option.font, TextSize::Small)).height();
    return {200, option.fontMetrics.height() + small + 15};
}

int JournalDelegate::paintCodes(QPainter &painter, const QRect &rect, const QStringList &codes,
                                const QFont &font, const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    const QFont strong = bold(sized(font, TextSize::Small));
    const QFontMetrics metrics(strong);
    QStringList shown = codes.mid(0, MostCodes);
    if (codes.size() > MostCodes)
        shown << u"+%1"_s.arg(codes.size() - MostCodes);
    int right = rect.right();
    painter.setFont(strong);
    for (auto code = shown.crbegin(); code != shown.crend(); ++code) {
        const int width = metrics.horizontalAdvance(*code);
        painter.setPen(theme.textSoft);
        painter.drawText(QRect(right - width, rect.top(), width + 1, rect.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, *code);
        const int challenge = code->section(u'.', 0, 0).toInt();
        if (challenge > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.challenge(challenge));
            painter.drawRoundedRect(QRectF(right - width - 8, rect.center().y() - 5.5, 4, 12), 2, 2);
        }
        right -= width + 8 + Gap;
    }
    return right;
}

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);

    const QFont small = sized(option.font, TextSize::Small);
    const QFontMetrics metrics(option.font), smallMetrics(small);
    const QRect row = option.rect.adjusted(Edge, 6, -Edge, -7);
    const QRect first(row.left(), row.top(), row.width(), metrics.height() + 1);
    const QRect second(row.left(), row.bottom() - smallMetrics.height(), row.width(),
                       smallMetrics.height() + 1);
    const int dateWidth = metrics.horizontalAdvance(u"31 sept. 2018"_s) + Gap;
    painter->setFont(option.font);
    painter->setPen(theme.textSoft);
    painter->drawText(first, Qt::AlignVCenter, index.data(JournalModel::DateRole).toString());

    const int codesLeft = paintCodes(*painter, first, index.data(JournalModel::ActionsRole).toStringList(),
                                     option.font, option.palette);
    const QFont strong = bold(option.font);
    painter->setFont(strong);
    painter->setPen(selected ? theme.accent : theme.text);
    QRect title = first;
    title.setLeft(first.left() + dateWidth);
    title.setRight(codesLeft);
    painter->drawText(title, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(strong).elidedText(index.data(JournalModel::TitleRole).toString(),
                                                      Qt::ElideRight, title.width()));

    painter->setFont(small);
    painter->setPen(theme.textSoft);
    const QString figure = index.data(JournalModel::FigureRole).toString();
    painter->drawText(second, Qt::AlignRight | Qt::AlignVCenter, figure);
    QRect facts = second;
    facts.setLeft(second.left() + dateWidth);
    facts.setRight(second.right() - smallMetrics.horizontalAdvance(figure) - (figure.isEmpty() ? 0 : Gap));
    painter->drawText(facts, Qt::AlignVCenter | Qt::TextSingleLine,
                      smallMetrics.elidedText(index.data(JournalModel::FactsRole).toString(), Qt::ElideRight,
                                              facts.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        shapes::focusRing(*painter, option.rect, 4, theme);
    painter->restore();
}

} // namespace jalon::gui
