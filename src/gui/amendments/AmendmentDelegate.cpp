// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/amendments/AmendmentDelegate.h"

#include "gui/amendments/AmendmentModel.h"
#include "gui/delegates/LabelLines.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {

constexpr int Margin = 10;
constexpr int Above = 7;

void drawLines(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, int most)
{
    const LabelLines breaking(font);
    painter.setFont(font);
    int top = rect.top();
    for (const QString &line : breaking.lines(text.simplified(), rect.width(), most)) {
        painter.drawText(QRect(rect.left(), top, rect.width(), breaking.lineHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        top += breaking.lineHeight();
    }
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Theme &theme)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, selected ? theme.selection : hover ? theme.hover : theme.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    // where the keyboard is: a bar at the left of the row
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (selected && index.column() == 0 && view && view->hasFocus())
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                         theme.accent);
}

} // namespace

int AmendmentDelegate::rowHeight(const QFont &font)
{
    return 2 * LabelLines(font).lineHeight() + 2 * Above;
}

void AmendmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto *model = qobject_cast<const AmendmentModel *>(index.model());
    const AmendmentRow *row = model ? model->at(index.row()) : nullptr;
    if (!row)
        return;
    const Theme &theme = Theme::of(option.widget);
    const QString words = index.data().toString();
    const QFont small = sized(option.font, TextSize::Small);
    QRect inside = option.rect.adjusted(Margin, Above, -Margin, -Above);
    painter->save();
    painter->setClipRect(option.rect);
    drawGround(*painter, option, index, theme);
    switch (index.column()) {
    case AmendmentModel::Sheet: {
        const int height = QFontMetrics(option.font).height();
        if (row->challenge > 0)
            shapes::panel(*painter, QRectF(inside.left(), inside.top() + 1, 4, height - 2), 2,
                          theme.challenge(row->challenge), QColor());
        painter->setPen(theme.text);
        drawLines(*painter, inside.adjusted(10, 0, 0, 0), words, bold(option.font), 1);
        break;
    }
    case AmendmentModel::Name:
        painter->setPen(theme.textSoft);
        drawLines(*painter, inside, words, option.font, 2);
        break;
    case AmendmentModel::Amended: {
        QFont font = option.font;
        font.setItalic(!row->isChanged() || row->correctedOnly);
        painter->setPen(font.italic() ? theme.textMuted : theme.text);
        drawLines(*painter, inside, words, font, row->isChanged() ? 1 : 2);
        inside.setTop(inside.bottom() - QFontMetrics(small).height());
        painter->setPen(theme.textMuted);
        drawLines(*painter, inside, row->by, small, 1);
        break;
    }
    default:
        painter->setPen(index.column() == AmendmentModel::Today && row->unexplained   ? theme.caution.text
                        : index.column() == AmendmentModel::Today && row->isChanged() ? theme.text
                                                                                      : theme.textSoft);
        drawLines(*painter, inside, words, option.font, 2);
    }
    painter->restore();
}

} // namespace jalon::gui
