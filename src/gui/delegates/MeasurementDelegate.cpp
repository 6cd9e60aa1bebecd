// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/MeasurementDelegate.h"

#include "gui/models/MeasurementListModel.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace jalon::gui {

QSize MeasurementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 12};
}

void MeasurementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QFontMetrics metrics(option.font);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected && option.widget && option.widget->hasFocus();
    painter->fillRect(option.rect, selected                                 ? theme.selection
                                   : option.state & QStyle::State_MouseOver ? theme.hover
                                                                            : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (index.data(MeasurementListModel::OriginRole).toBool())
        shapes::panel(*painter,
                      QRectF(option.rect.left(), option.rect.top() + 6, 3, option.rect.height() - 13), 1.5,
                      theme.accent, QColor());
    QRect rest = option.rect.adjusted(9, 0, -4, -1);
    const int date = metrics.horizontalAdvance(u"31 sept. 2018"_s) + 6;
    const int value = m_valueWidth;
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(MeasurementListModel::DateRole).toString());
    rest.setLeft(rest.left() + date);
    painter->setFont(bold(option.font));
    const QRect figure(rest.left(), rest.top(), value, rest.height());
    painter->drawText(
        figure, Qt::AlignRight | Qt::AlignVCenter,
        QFontMetrics(bold(option.font))
            .elidedText(index.data(MeasurementListModel::ValueRole).toString(), Qt::ElideRight, value));
    rest.setLeft(rest.left() + value + 12);
    painter->setFont(option.font);
    painter->setPen(theme.textSoft);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data(MeasurementListModel::NoteRole).toString(),
                                         Qt::ElideRight, rest.width()));
    if (selected)
        shapes::focusRing(*painter, option.rect.adjusted(0, 0, 0, -1), 4, theme);
    painter->restore();
}

} // namespace jalon::gui
