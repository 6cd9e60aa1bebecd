// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/search/SearchDelegate.h"

#include "gui/search/SearchModel.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {

constexpr int Edge = 14;
constexpr int Gap = 10;

// One line of words, some of them in bold; what does not fit is cut at the end. Returns where it ended.
int paintWords(QPainter &painter, const QRect &rect, const QString &words, qsizetype start, qsizetype length,
               const QFont &font, const QColor &colour, const QColor &strong)
{
    int left = rect.left();
    const auto draw = [&](const QString &part, const QFont &face, const QColor &pen) {
        const QFontMetrics metrics(face);
        const int room = rect.right() - left;
        if (part.isEmpty() || room <= 0)
            return;
        const QString fits = metrics.elidedText(part, Qt::ElideRight, room);
        painter.setFont(face);
        painter.setPen(pen);
        painter.drawText(QRect(left, rect.top(), room + 1, rect.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, fits);
        left += metrics.horizontalAdvance(fits);
    };
    draw(words.left(start), font, colour);
    draw(words.mid(start, length), bold(font), strong);
    draw(words.mid(start + length), font, colour);
    return left;
}

} // namespace

SearchDelegate::SearchDelegate(const SearchModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int body = QFontMetrics(option.font).height();
    const int small = QFontMetrics(sized(option.font, TextSize::Small)).height();
    switch (m_model.row(index.row()).type) {
    case SearchRow::Type::Head:
        return {200, small + (index.row() == 0 ? 12 : 18)};
    case SearchRow::Type::Hit:
        return {200, body + small + 11};
    case SearchRow::Type::More:
    case SearchRow::Type::Note:
        break;
    }
    return {200, body + 10};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const SearchRow &row = m_model.row(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool pointed = option.state.testFlag(QStyle::State_MouseOver) && m_model.canChoose(index.row());
    if (selected || pointed) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme.selection : theme.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 0, -4, 0), 4, 4);
    }
    const QRect line = option.rect.adjusted(Edge, 0, -Edge, 0);
    switch (row.type) {
    case SearchRow::Type::Head:
        paintHead(*painter, line, row, option.font, theme);
        break;
    case SearchRow::Type::Hit:
        paintHit(*painter, line, row, option.font, theme, selected);
        break;
    case SearchRow::Type::More:
    case SearchRow::Type::Note:
        painter->setFont(option.font);
        painter->setPen(row.type == SearchRow::Type::More ? theme.accent : theme.textMuted);
        painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, SearchModel::moreText(row));
        break;
    }
    painter->restore();
}

void SearchDelegate::paintHead(QPainter &painter, const QRect &line, const SearchRow &row, const QFont &font,
                               const Theme &theme)
{
    const QFont small = bold(sized(font, TextSize::Small));
    const QRect words(line.left(), line.top(), line.width(), line.height() - 4);
    painter.setFont(small);
    painter.setPen(theme.textSoft);
    const QString title = titleOf(row.group);
    painter.drawText(words, Qt::AlignBottom | Qt::TextSingleLine, title);
    const int end = line.left() + QFontMetrics(small).horizontalAdvance(title) + Gap;
    painter.setFont(sized(font, TextSize::Small));
    painter.setPen(theme.textMuted);
    painter.drawText(words.adjusted(end - line.left(), 0, 0, 0), Qt::AlignBottom | Qt::TextSingleLine,
                     QString::number(row.count));
}

void SearchDelegate::paintHit(QPainter &painter, const QRect &line, const SearchRow &row, const QFont &font,
                              const Theme &theme, bool selected)
{
    const QFont small = sized(font, TextSize::Small), strong = bold(font);
    const int body = QFontMetrics(font).height();
    QRect first(line.left(), line.top() + 4, line.width(), body);
    QRect second(line.left(), first.bottom() + 2, line.width(), QFontMetrics(small).height());
    if (row.challenge > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.challenge(row.challenge));
        painter.drawRoundedRect(QRectF(line.left(), line.top() + 6, 4, line.height() - 12), 2, 2);
    }
    const int indent = 4 + Gap;
    first.adjust(indent, 0, 0, 0);
    second.adjust(indent, 0, 0, 0);
    if (!row.code.isEmpty()) {
        const bool found = row.length == 0; // by its code
        painter.setFont(strong);
        painter.setPen(selected || found ? theme.accent : theme.text);
        painter.drawText(first, Qt::AlignVCenter | Qt::TextSingleLine, row.code);
        first.setLeft(first.left() + QFontMetrics(strong).horizontalAdvance(row.code) + Gap);
    }
    QString title = row.title;
    title.replace(u'\n', u' ');
    paintWords(painter, first, title, row.inTitle ? row.start : 0, row.inTitle ? row.length : 0, font,
               theme.text, theme.accent);
    if (!row.label.isEmpty()) {
        const int end = paintWords(painter, second, row.label, 0, 0, small, theme.textMuted, theme.textMuted);
        second.setLeft(end + Gap);
    }
    paintWords(painter, second, row.detail, row.inTitle ? 0 : row.start, row.inTitle ? 0 : row.length, small,
               theme.textSoft, theme.text);
}

} // namespace jalon::gui
