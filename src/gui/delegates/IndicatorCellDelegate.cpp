// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/IndicatorCellDelegate.h"

#include "gui/models/IndicatorTableModel.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "report/Wording.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

constexpr int LeftMargin = 22; // the strip of the group stands in it
constexpr int CellMargin = 8;
constexpr int MarkGutter = 18; // right of a figure, for "·3"; figures of a column end at one line
constexpr int RowPadding = 12;

} // namespace

IndicatorCellDelegate::IndicatorCellDelegate(const IndicatorTableModel &model, const report::Wording &wording,
                                             QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_wording(wording)
    , m_labels(QFont())
{
    setFont(QFont());
}

void IndicatorCellDelegate::setFont(const QFont &font)
{
    m_font = font;
    m_small = sized(font, TextSize::Small);
    m_labels = LabelLines(font);
    m_codeWidth = QFontMetrics(font).horizontalAdvance(u"8.8.88"_s) + 6;
}

int IndicatorCellDelegate::labelWidth(int column) const
{
    return column - LeftMargin - m_codeWidth - CellMargin;
}

int IndicatorCellDelegate::rowHeight(int row, int labelColumn) const
{
    const Indicator *indicator = m_model.indicator(row);
    if (!indicator)
        return m_labels.lineHeight() + RowPadding;
    int lines = m_labels.count(indicator->label, labelWidth(labelColumn), MostLines);
    if (indicator->kind == IndicatorKind::Rate)
        lines = qMax(lines, 2); // "5/7" stands under "71 %"
    return lines * m_labels.lineHeight() + RowPadding;
}

QSize IndicatorCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), rowHeight(index.row(), option.rect.width())};
}

void IndicatorCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    if (m_model.isGroup(index.row())) {
        paintGroup(*painter, option, index, theme);
    } else {
        paintGround(*painter, option, index, theme);
        const QRect rect = option.rect.adjusted(CellMargin, 0, -CellMargin, -1);
        if (index.column() == IndicatorTableModel::LabelColumn) {
            paintLabel(*painter, option.rect, index.row(), theme);
        } else if (index.column() == IndicatorTableModel::KindColumn) {
            painter->setFont(m_font);
            painter->setPen(theme.textSoft);
            painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        } else if (index.column() == m_model.lastColumn()) {
            paintLast(*painter, rect, index.row(), theme);
        } else {
            paintValue(*painter, option.rect, index, theme);
        }
    }
    painter->restore();
}

void IndicatorCellDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                       const QModelIndex &index, const Theme &theme) const
{
    painter.fillRect(option.rect, theme.surfaceAlt);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    // Each cell draws its part of one line of words that begins at the left of the table, however far it is
    // scrolled; frozen columns draw the same words over the same place.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto *table = view ? qobject_cast<const QAbstractItemView *>(view->parentWidget()) : nullptr;
    const QModelIndex first = index.siblingAtColumn(IndicatorTableModel::LabelColumn);
    const int width = table  ? table->viewport()->width()
                      : view ? view->viewport()->width()
                             : option.rect.width();
    const QRect row(0, option.rect.top(), width, option.rect.height());

    const int height = m_labels.lineHeight();
    shapes::panel(painter, QRectF(row.left() + 10, row.center().y() - height / 2 + 1, 4, height - 1), 2,
                  theme.challenge(m_model.challengeAt(index.row())), QColor());
    const QString text = first.data().toString();
    const qsizetype space = text.indexOf(u' ');
    const QFont strong = bold(m_font);
    QRect words = row.adjusted(LeftMargin, 0, -CellMargin, 0);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text.left(space));
    words.setLeft(words.left() + QFontMetrics(strong).horizontalAdvance(text.left(space)) + 6);
    painter.setFont(m_font);
    painter.setPen(theme.textSoft);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(m_font).elidedText(text.mid(space + 1), Qt::ElideRight, words.width()));
}

void IndicatorCellDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index, const Theme &theme) const
{
    const bool isCurrent = m_current == index;
    QColor ground = m_model.isToCome(index.column()) ? theme.surfaceAlt : theme.surface;
    if (m_current.isValid() && m_current.row() == index.row())
        ground = theme.selection;
    else if (option.state & QStyle::State_MouseOver)
        ground = theme.hover;
    if (option.state & QStyle::State_Selected && !isCurrent)
        ground = blend(theme.accent, theme.selection, 0.12);
    painter.fillRect(option.rect, ground);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (!isCurrent)
        return;
    if (option.widget && option.widget->hasFocus())
        shapes::focusRing(painter, option.rect.adjusted(0, 0, 0, -1), 4, theme);
    else
        shapes::panel(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 4, QColor(), theme.borderStrong);
}

void IndicatorCellDelegate::paintLabel(QPainter &painter, const QRect &rect, int row,
                                       const Theme &theme) const
{
    const Indicator *indicator = m_model.indicator(row);
    if (!indicator)
        return;
    const QString label = m_model.index(row, IndicatorTableModel::LabelColumn).data().toString();
    painter.setFont(m_font);
    painter.setPen(theme.textMuted);
    painter.drawText(rect.adjusted(LeftMargin, 0, 0, -1), Qt::AlignLeft | Qt::AlignVCenter,
                     label.section(u' ', 0, 0));
    const QStringList lines = m_labels.lines(indicator->label, labelWidth(rect.width()), MostLines);
    const int height = m_labels.lineHeight();
    QRect line(rect.left() + LeftMargin + m_codeWidth,
               rect.top() + (rect.height() - 1 - height * int(lines.size())) / 2, rect.width(), height);
    painter.setPen(indicator->collected ? theme.text : theme.textMuted);
    if (!indicator->collected) { // struck through as well: grey alone is no word
        QFont stopped = m_font;
        stopped.setStrikeOut(true);
        painter.setFont(stopped);
    }
    for (const QString &text : lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
        line.translate(0, height);
    }
}

void IndicatorCellDelegate::paintValue(QPainter &painter, const QRect &rect, const QModelIndex &index,
                                       const Theme &theme) const
{
    const Indicator *indicator = m_model.indicator(index.row());
    if (!indicator)
        return;
    const IndicatorValue value = m_model.value(index.row(), index.column());
    QRect figure = rect.adjusted(CellMargin / 2, 0, -MarkGutter, -1);
    if (!value.isMeasured()) {
        painter.setFont(m_font);
        painter.setPen(m_model.isToCome(index.column()) ? theme.borderStrong : theme.textMuted);
        painter.drawText(figure, Qt::AlignRight | Qt::AlignVCenter, u"·"_s);
        return;
    }
    const bool reviewed = m_model.yearOf(index.column()) == m_model.asOf().year();
    painter.setFont(reviewed ? bold(m_font) : m_font);
    painter.setPen(theme.text);
    const QString text = m_wording.value(value, indicator->kind);
    const bool isText = indicator->kind == IndicatorKind::Text;
    if (value.numerator && value.denominator && indicator->kind == IndicatorKind::Rate) {
        const int half = (figure.height() - 2 * m_labels.lineHeight()) / 2;
        painter.drawText(figure.adjusted(0, half, 0, 0), Qt::AlignRight | Qt::AlignTop, text);
        paintMark(painter, figure.adjusted(0, half + m_labels.lineHeight(), 0, -half),
                  m_wording.number(*value.numerator) + u'/' + m_wording.number(*value.denominator),
                  value.small, theme);
    } else {
        // A figure is never cut: half of one reads like another one. Texts may be.
        const bool fits = painter.fontMetrics().horizontalAdvance(text) <= figure.width();
        const QString shown = fits ? text
                              : isText
                                  ? painter.fontMetrics().elidedText(text, Qt::ElideRight, figure.width())
                                  : u"…"_s;
        painter.drawText(figure, (isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, shown);
    }
    paintMarks(painter, rect, figure, index, theme);
    if (const int count = m_model.measurementCount(index.row(), index.column()); count > 1) {
        painter.setFont(m_small);
        painter.setPen(theme.textMuted);
        painter.drawText(QRect(figure.right() + 3, rect.top(), MarkGutter - 3, rect.height() - 1),
                         Qt::AlignLeft | Qt::AlignVCenter, u'·' + QString::number(count));
    }
}

void IndicatorCellDelegate::paintMarks(QPainter &painter, const QRect &rect, const QRect &figure,
                                       const QModelIndex &index, const Theme &theme) const
{
    const IndicatorTableModel::Marks marks = m_model.marks(index.row(), index.column());
    painter.setFont(m_small);
    const QRect gutter(figure.right() + 3, rect.top(), MarkGutter - 3, rect.height() - 1);
    if (marks.computed || marks.overridden) { // above "·3", which stands on the figure's line
        painter.setPen(marks.overridden ? theme.caution.text : theme.textMuted);
        painter.drawText(gutter.adjusted(0, 3, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         marks.overridden ? u"≠"_s : u"ƒ"_s);
    }
    if (!marks.offTarget)
        return;
    painter.save(); // a triangle: readable without its colour
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.bad.text);
    const QPointF tip(gutter.left() + 4, rect.bottom() - 5);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(-4, -6), tip + QPointF(4, -6)});
    painter.restore();
}

void IndicatorCellDelegate::paintMark(QPainter &painter, const QRect &rect, const QString &text, bool caution,
                                      const Theme &theme) const
{
    painter.setFont(m_small);
    if (caution) {
        // the last column says "small sample" in words; here the parts stand on the tint of caution
        const int width = QFontMetrics(m_small).horizontalAdvance(text);
        const QRectF pill(rect.right() - width - 4, rect.top() + 1, width + 9, rect.height() - 1);
        shapes::panel(painter, pill, 4, theme.caution.fill, QColor());
    }
    painter.setPen(caution ? theme.caution.text : theme.textMuted);
    const bool fits = QFontMetrics(m_small).horizontalAdvance(text) <= rect.width();
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, fits ? text : u"…"_s);
}

void IndicatorCellDelegate::paintLast(QPainter &painter, const QRect &rect, int row, const Theme &theme) const
{
    const QString text = m_model.index(row, m_model.lastColumn()).data().toString();
    const IndicatorValue last = m_model.value(row, m_model.lastColumn());
    QFont font = m_font;
    font.setItalic(!last.isMeasured());
    painter.setFont(font);
    painter.setPen(last.isMeasured() ? theme.textSoft : theme.textMuted);
    if (!last.small) {
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
        return;
    }
    const int half = (rect.height() - 2 * m_labels.lineHeight()) / 2;
    painter.drawText(rect.adjusted(0, half, 0, 0), Qt::AlignLeft | Qt::AlignTop, text);
    painter.setFont(m_small);
    painter.setPen(theme.caution.text);
    painter.drawText(rect.adjusted(0, half + m_labels.lineHeight(), 0, -half),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("small sample"));
}

} // namespace jalon::gui
