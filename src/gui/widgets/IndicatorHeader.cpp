// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/IndicatorHeader.h"

#include "gui/models/IndicatorTableModel.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/Theme.h"

#include <QPainter>

namespace jalon::gui {

IndicatorHeader::IndicatorHeader(const IndicatorTableModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(20);
    setHighlightSections(false);
}

QSize IndicatorHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 14};
}

void IndicatorHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(this);
    painter->save();
    painter->fillRect(rect, theme.surfaceAlt);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
    const int year = m_model.yearOf(section);
    painter->setFont(bold(font()));
    painter->setPen(year == m_model.asOf().year()       ? theme.text
                    : year && m_model.isToCome(section) ? theme.textMuted
                                                        : theme.textSoft);
    const QString text = m_model.headerData(section, orientation(), Qt::DisplayRole).toString();
    // the margins of IndicatorCellDelegate
    const QRect words = year ? rect.adjusted(4, 0, -18, 0) : rect.adjusted(section == 0 ? 22 : 8, 0, -4, 0);
    painter->drawText(words, Qt::AlignVCenter | (year ? Qt::AlignRight : Qt::AlignLeft), text);
    painter->restore();
}

} // namespace jalon::gui
