// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/ReviewSlide.h"

#include "gui/screens/review/SlidePainter.h"
#include "gui/theme/JalonStyle.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainterPath>

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr double Margin = 36;
constexpr double FootHeight = 48;
constexpr double Gap = 14;
constexpr std::size_t TilesInARow = 5, MostTiles = 10;
using Weight = SlidePainter::Weight;
} // namespace

ReviewSlide::ReviewSlide(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(480, 270);
    setMouseTracking(true);
}

void ReviewSlide::show(const ReviewPage &page, int number, int count)
{
    m_page = page;
    m_number = number;
    m_count = count;
    //: %1 number of the page, %2 how many there are, %3 its title
    setAccessibleName(tr("Page %1 of %2: %3").arg(number).arg(count).arg(page.title));
    setAccessibleDescription(page.spoken());
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

int ReviewSlide::indicatorAt(const QPointF &place) const
{
    for (int i = 0; i < m_indicatorRows.size() && i < int(m_page.indicators.size()); ++i) {
        if (m_indicatorRows[i].contains(place) && m_page.indicators[std::size_t(i)].measured)
            return i;
    }
    return -1;
}

void ReviewSlide::mousePressEvent(QMouseEvent *event)
{
    const int index = event->button() == Qt::LeftButton ? indicatorAt(event->position()) : -1;
    if (index >= 0 && receivers(SIGNAL(indicatorClicked(int))) > 0)
        emit indicatorClicked(index);
    else
        QWidget::mousePressEvent(event); // full screen turns the page
}

void ReviewSlide::mouseMoveEvent(QMouseEvent *event)
{
    if (receivers(SIGNAL(indicatorClicked(int))) > 0) { // full screen hides the pointer and asks nothing
        const bool leads = indicatorAt(event->position()) >= 0;
        setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
        setToolTip(leads ? tr("Where does this figure come from?") : QString());
    }
    QWidget::mouseMoveEvent(event);
}

void ReviewSlide::paintEvent(QPaintEvent *)
{
    if (m_count == 0)
        return;
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.background);
    m_indicatorRows.clear();
    const SlidePainter pencil(painter, size(), theme, font());
    switch (m_page.place.kind) {
    case ReviewPlace::Kind::Year:
        paintYear(pencil);
        break;
    case ReviewPlace::Kind::Challenge:
        paintChallenge(pencil);
        break;
    case ReviewPlace::Kind::Action:
        paintAction(pencil);
        break;
    }
    paintFoot(pencil);
    if (m_focusShown)
        shapes::focusRing(painter, rect(), grid::Radius, theme);
}

void ReviewSlide::setFocusShown(bool shown)
{
    m_focusShown = shown;
    update();
}

void ReviewSlide::paintFoot(const SlidePainter &pencil) const
{
    const Theme &theme = pencil.theme();
    const double top = pencil.height() - FootHeight, height = FootHeight - 8;
    const SlidePainter::Pen quiet{17, theme.textMuted};
    const SlidePainter::Pen strong{17, theme.text, Weight::Strong};
    double right = pencil.width() - Margin;
    const auto back = [&](const QString &text, const SlidePainter::Pen &pen) {
        const double width = pencil.textWidth(text, pen) + 1;
        right -= width;
        pencil.line({right, top, width, height}, text, pen);
    };
    back(u" / %1"_s.arg(m_count), quiet);
    back(QString::number(m_number), strong);
    right -= 24;
    back(m_page.asOf, quiet);
    double limit = right - 24;
    double left = Margin;
    if (!m_page.fictitious.isEmpty())
        limit -= pencil.badgeWidth({Mark::None, m_page.fictitious}, 16) + 16;
    const double wide = std::min(pencil.textWidth(m_page.foot, quiet) + 1, limit - left);
    pencil.line({left, top, wide, height}, m_page.foot, quiet);
    left += wide + 16;
    if (!m_page.fictitious.isEmpty())
        pencil.badgesFrom(left, top + (height - 28) / 2, 28, right, {{Mark::None, m_page.fictitious}}, 16);
}

// -- the year at a glance

void ReviewSlide::paintYear(const SlidePainter &pencil) const
{
    const Theme &theme = pencil.theme();
    const double width = pencil.width() - 2 * Margin;
    double y = 20;
    y += pencil.text({Margin, y, width, 0}, m_page.title, {36, theme.text, Weight::Strong}, 1) + 2;
    const bool isLong = pencil.textWidth(m_page.subtitle, {21, {}}) > width;
    y += pencil.text({Margin, y, width, 0}, m_page.subtitle, {isLong ? 19.0 : 21.0, theme.textSoft}, 2) + Gap;
    const double bottom = pencil.height() - FootHeight;
    const std::size_t shown = std::min(m_page.tiles.size(), MostTiles);
    if (shown == 0)
        return;
    const std::size_t rows = (shown + TilesInARow - 1) / TilesInARow;
    const std::size_t columns = (shown + rows - 1) / rows;
    const double wide = (width - Gap * double(columns - 1)) / double(columns);
    const bool more = shown < m_page.tiles.size();
    const double high = (bottom - y - (more ? 30 : 0) - Gap * double(rows - 1)) / double(rows);
    for (std::size_t i = 0; i < shown; ++i)
        paintTile(
            pencil,
            {Margin + double(i % columns) * (wide + Gap), y + double(i / columns) * (high + Gap), wide, high},
            m_page.tiles[i]);
    if (more)
        pencil.line({Margin, bottom - 28, width, 28},
                    tr("and %n other challenge(s)", nullptr, int(m_page.tiles.size() - shown)),
                    {18, theme.textMuted, Weight::Normal, true});
}

void ReviewSlide::paintTile(const SlidePainter &pencil, const QRectF &area, const ReviewTile &tile) const
{
    const Theme &theme = pencil.theme();
    pencil.card(area);
    QPainter &painter = pencil.painter();
    painter.save();
    QPainterPath outline;
    const QRectF box = pencil.device(area);
    const double radius = box.width() / area.width() * 8;
    outline.addRoundedRect(box, radius, radius);
    painter.setClipRect(QRectF(box.left(), box.top(), box.width(), radius * 0.75));
    painter.fillPath(outline, theme.challenge(tile.number));
    painter.restore();

    const double left = area.left() + 13, right = area.right() - 13, width = right - left;
    const SlidePainter::Pen head{19, theme.text, Weight::Strong}, soft{17, theme.textSoft};
    double y = area.top() + 16;
    const double titleHeight = pencil.textHeight(width - 40, tile.title, head, 2);
    pencil.disc({left, y + std::max(0.0, titleHeight - 30) / 2, 30, 30}, tile.number);
    pencil.text({left + 40, y + std::max(0.0, 30 - titleHeight) / 2, width - 40, 0}, tile.title, head, 2);
    y += std::max(titleHeight, 30.0) + 8;
    y += pencil.text({left, y, width, 0}, tile.states, soft, 2) + 6;
    y += pencil.text({left, y, width, 0}, tile.big, {21, theme.text, Weight::Strong}, 2);
    y += tile.bigBefore.isEmpty() ? 0 : pencil.text({left, y, width, 0}, tile.bigBefore, soft, 1);
    y += 4 + pencil.text({left, y + 4, width, 0}, tile.indicators, {18, theme.text, Weight::Medium}, 2);
    y += tile.indicatorsBefore.isEmpty() ? 0
                                         : pencil.text({left, y, width, 0}, tile.indicatorsBefore, soft, 1);
    y += 7;
    pencil.hairline(left, right, y);
    y += 7;

    // From below: the cost, and over it what needs attention.
    double bottom = area.bottom() - 36;
    pencil.hairline(left, right, bottom);
    pencil.line({left, bottom, width, 36}, tile.cost,
                {17, tile.costKnown ? theme.textSoft : theme.textMuted, Weight::Normal, !tile.costKnown});
    const std::size_t alerts = std::min<std::size_t>(tile.alerts.size(), tile.alerts.size() > 3 ? 2 : 3);
    const std::size_t hidden = tile.alerts.size() - alerts;
    bottom -= 6 + 24 * double(alerts + (hidden ? 1 : 0));
    for (std::size_t i = 0; i < alerts; ++i) {
        const ReviewLine &alert = tile.alerts[i];
        const double top = bottom + 24 * double(i);
        pencil.mark({left, top + 5, 14, 14}, alert.mark);
        pencil.line({left + 20, top, width - 20, 24}, alert.code + u' ' + alert.text,
                    {16, theme.tint(toneOf(alert.mark)).text, Weight::Medium});
    }
    if (hidden)
        pencil.line({left + 20, bottom + 24 * double(alerts), width - 20, 24},
                    tr("and %n other alert(s)", nullptr, int(hidden)),
                    {16, theme.textMuted, Weight::Normal, true});
    double size = 16; // a little smaller before anything is left out
    while (size > 14.5 && pencil.listHeight(width, tile.actions, size, false) > bottom - y)
        size -= 0.5;
    pencil.list({left, y, width, bottom - y}, tile.actions, size, false);
}

} // namespace jalon::gui
