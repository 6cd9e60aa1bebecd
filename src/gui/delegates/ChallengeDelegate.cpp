// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/ChallengeDelegate.h"

#include "gui/models/ChallengesModel.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Badge.h"
#include "gui/widgets/NumberDisc.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Strip = 4;
constexpr int Inset = 14; // words from the card's edge

QFont italic(QFont font)
{
    font.setItalic(true);
    return font;
}

void words(QPainter &painter, const QRect &area, const QString &text, const QFont &font, const QColor &colour,
           Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

ChallengeDelegate::ChallengeDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

int ChallengeDelegate::smallestRow(const QFont &font)
{
    return QFontMetrics(font).height() + 5;
}

int ChallengeDelegate::largestRow(const QFont &font)
{
    return QFontMetrics(font).height() * 2;
}

// A head stands a gap below the card before; a last line has the card's lower edge under it.
int ChallengeDelegate::lineHeight(const ChallengesModel &model, int index, int rowHeight)
{
    const int gap = rowHeight / 2 - 1;
    const int lower = rowHeight / 4;
    if (model.isHead(index))
        return (index > 0 ? gap : 0) + rowHeight + 9 + (model.isLast(index) ? lower : 0);
    return rowHeight + (model.isLast(index) ? lower : 0);
}

int ChallengeDelegate::heightOf(const ChallengesModel &model, int rowHeight)
{
    int height = 0;
    for (int i = 0; i < model.rowCount(); ++i)
        height += lineHeight(model, i, rowHeight);
    return height;
}

QSize ChallengeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = static_cast<const ChallengesModel *>(index.model());
    return {1, lineHeight(*model, index.row(), m_rowHeight)};
}

ChallengeDelegate::Columns ChallengeDelegate::columns(const QRect &line)
{
    const int left = line.left() + Strip + Inset, right = line.right() - Inset;
    const auto at = [&](double share) { return line.left() + int(share * line.width()); };
    const int state = at(0.36), period = at(0.625), indicators = at(0.80), cost = at(0.875);
    const auto box = [&line](int from, int to) { return QRect(from, line.top(), to - from, line.height()); };
    return {box(left, left + 34),         box(left + 34, state - 16), box(state, period - 12),
            box(period, indicators - 12), box(indicators, cost),      box(cost, right)};
}

void ChallengeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto &model = *static_cast<const ChallengesModel *>(index.model());
    const ChallengeRow &row = model.row(index.row());
    const Theme &theme = Theme::of(option.widget);
    QRect part = option.rect;
    if (row.isHead && index.row() > 0)
        part.setTop(part.top() + m_rowHeight / 2 - 1);
    painter->save();
    paintCard(*painter, part, row, theme);
    QRect line = part;
    if (row.isLast)
        line.setBottom(line.bottom() - m_rowHeight / 4);
    if (row.isHead)
        paintHead(*painter, line, model, index.row(), option.font, theme);
    else
        paintAction(*painter, line, model, index.row(), option, theme);
    painter->restore();
}

// The part of the card behind one line: the whole card's outline, clipped to the line.
void ChallengeDelegate::paintCard(QPainter &painter, const QRect &part, const ChallengeRow &row,
                                  const Theme &theme)
{
    painter.save();
    painter.setClipRect(part);
    const int beyond = 2 * grid::Radius;
    const QRect card = part.adjusted(0, row.isHead ? 0 : -beyond, 0, row.isLast ? 0 : beyond);
    shapes::panel(painter, card, grid::Radius, theme.surface, theme.border);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(card), grid::Radius, grid::Radius);
    painter.setClipRect(QRect(part.left(), part.top(), Strip, part.height()));
    painter.fillPath(outline, theme.challenge(row.challenge));
    painter.restore();
}

void ChallengeDelegate::paintHead(QPainter &painter, const QRect &line, const ChallengesModel &model,
                                  int index, const QFont &font, const Theme &theme) const
{
    const ChallengeRow &row = model.row(index);
    const QFontMetrics metrics(font);
    const int side = metrics.height() + 4;
    const int left = line.left() + Strip + Inset;
    NumberDisc::paint(painter, QRectF(left, line.top() + (line.height() - side) / 2.0 + 1, side, side),
                      row.challenge, font, theme);
    const Columns at = columns(line.adjusted(0, 2, 0, 0));
    const int costWidth = QFontMetrics(font).horizontalAdvance(row.cost) + 8;
    const bool showYears = index == 0 && row.title.size() * metrics.averageCharWidth() < at.period.left();
    QRect title = at.title;
    title.setLeft(left + side + 9);
    title.setRight(showYears ? at.period.left() - 16 : at.cost.right() - costWidth - 16);
    words(painter, title, row.title, bold(font), theme.text);
    if (showYears)
        paintYears(painter, at.period, model, font, theme);
    words(painter, QRect(at.cost.right() - costWidth, at.cost.top(), costWidth, at.cost.height()), row.cost,
          row.costKnown ? sized(font, TextSize::Body) : italic(font),
          row.costKnown ? theme.textSoft : theme.textMuted, Qt::AlignRight);
}

void ChallengeDelegate::paintAction(QPainter &painter, const QRect &line, const ChallengesModel &model,
                                    int index, const QStyleOptionViewItem &option, const Theme &theme) const
{
    const ChallengeRow &row = model.row(index);
    const QFont &font = option.font;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect ground = line.adjusted(Strip + 4, 0, -5, 0);
    if (selected || over)
        shapes::panel(painter, ground, 4, selected ? theme.selection : theme.hover, QColor());
    const Columns at = columns(line);
    words(painter, at.code, row.code, bold(font), theme.text);
    words(painter, at.title, row.title, font, theme.text);
    paintBadges(painter, at.state, row, font, theme);
    paintPeriod(painter, at.period, model, row, font, theme);
    words(painter, at.indicators, row.indicators, font, theme.textSoft, Qt::AlignRight);
    words(painter, at.cost, row.cost, row.costKnown ? font : italic(font),
          row.costKnown ? theme.text : theme.textMuted, Qt::AlignRight);
    if (focused && option.widget->hasFocus())
        shapes::focusRing(painter, ground, 4, theme);
}

// As many as there is room for; they come with the gravest first.
void ChallengeDelegate::paintBadges(QPainter &painter, const QRect &area, const ChallengeRow &row,
                                    const QFont &font, const Theme &theme)
{
    QRect rest = area;
    for (const BadgeText &badge : row.badges) {
        if (badge.mark == Mark::Unknown) { // not known is said quietly, without a badge
            words(painter, rest, badge.text, italic(font), theme.textMuted);
            rest.setLeft(rest.left() + QFontMetrics(italic(font)).horizontalAdvance(badge.text) + 8);
            continue;
        }
        if (Badge::sizeFor(badge.mark, badge.text, font).width() > rest.width())
            break;
        const QRect box =
            Badge::paint(painter, rest, badge.mark, badge.text, toneOf(badge.mark), font, theme);
        rest.setLeft(box.right() + 5);
    }
}

void ChallengeDelegate::paintYears(QPainter &painter, const QRect &area, const ChallengesModel &model,
                                   const QFont &font, const Theme &theme)
{
    const PlanYears &years = model.years();
    const int count = years.last - years.first + 1;
    const QFont small = sized(font, TextSize::Small);
    const double step = double(area.width()) / count;
    const int wanted = QFontMetrics(small).horizontalAdvance(u"2020 "_s);
    const int every = std::max(1, int(std::ceil(wanted / step)));
    for (int i = 0; i < count; i += every)
        words(painter, QRect(area.left() + int(i * step), area.top(), int(every * step), area.height()),
              QString::number(years.first + i), small, theme.textMuted, Qt::AlignHCenter);
}

void ChallengeDelegate::paintPeriod(QPainter &painter, const QRect &area, const ChallengesModel &model,
                                    const ChallengeRow &row, const QFont &font, const Theme &theme)
{
    const PlanYears &years = model.years();
    const double span = years.last + 1 - years.first;
    const auto x = [&](double year) {
        return area.left() + std::clamp((year - years.first) / span, 0.0, 1.0) * area.width();
    };
    if (!row.start && !row.end) {
        words(painter, area, row.period, italic(sized(font, TextSize::Small)), theme.textMuted);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int year = years.first; year <= years.last + 1; ++year) {
        const int at = qRound(x(year));
        painter.fillRect(QRect(at, area.center().y() - 5, 1, 11), theme.line);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = area.center().y() + 0.5, half = 3;
    paintBar(painter, {double(area.left()), middle - half, double(area.width()), 2 * half}, model, row,
             theme);
    if (!row.end || !row.start)
        words(painter, area, u"?"_s, sized(font, TextSize::Small), theme.textMuted,
              row.end ? Qt::AlignLeft : Qt::AlignRight);
    if (years.asOf >= years.first && years.asOf <= years.last + 1) {
        QPen dots(theme.textSoft, 1.4);
        dots.setDashPattern({1.5, 1.5});
        painter.setPen(dots);
        const double at = qRound(x(years.asOf)) + 0.5;
        painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom() + 1));
    }
    painter.restore();
}

// Past in full colour, what is to come paler; what is not known fades away.
void ChallengeDelegate::paintBar(QPainter &painter, const QRectF &area, const ChallengesModel &model,
                                 const ChallengeRow &row, const Theme &theme)
{
    const PlanYears &years = model.years();
    const double span = years.last + 1 - years.first, radius = area.height() / 2;
    const auto x = [&](double year) {
        return area.left() + std::clamp((year - years.first) / span, 0.0, 1.0) * area.width();
    };
    const QColor colour = theme.challenge(row.challenge);
    const QColor pale = blend(colour, theme.surface, theme.isDark ? 0.35 : 0.3);
    const double from = row.start ? x(*row.start) : area.left();
    const double to = row.end ? std::max(x(*row.end), from + 2 * radius) : area.right();
    const double now = std::clamp(x(years.asOf), from, to);
    QPainterPath bar;
    bar.addRoundedRect(QRectF(from, area.top(), to - from, area.height()), radius, radius);
    painter.save();
    painter.setClipPath(bar);
    if (row.start && row.end) {
        painter.fillRect(QRectF(from, area.top(), to - from, area.height()), pale);
        painter.fillRect(QRectF(from, area.top(), now - from, area.height()), colour);
    } else {
        QLinearGradient fade(from, 0, to, 0);
        fade.setColorAt(row.start ? 0 : 1, now > from || !row.start ? colour : pale);
        fade.setColorAt(row.start ? 0.35 : 0.65, blend(colour, theme.surface, now > from ? 0.6 : 0.2));
        fade.setColorAt(row.start ? 0.95 : 0.05, theme.surface);
        painter.fillRect(QRectF(from, area.top(), to - from, area.height()), fade);
    }
    painter.restore();
}

} // namespace jalon::gui
