// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/ReviewSlide.h"

#include "gui/screens/review/SlidePainter.h"
#include "gui/theme/JalonStyle.h"

#include <QAccessible>
#include <QMouseEvent>

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr double Margin = SlideBlocks::Margin;
using Weight = SlidePainter::Weight;
} // namespace

ReviewSlide::ReviewSlide(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(480, 270);
    setMouseTracking(true);
}

SlidePainter ReviewSlide::measuringPencil() const
{
    return {nullptr, QSizeF(size()), Theme::of(this), font()};
}

void ReviewSlide::show(const ReviewPage &page, int number, int count, int part)
{
    m_page = page;
    m_number = number;
    m_count = count;
    layOut();
    m_part = part < 0 ? partCount() - 1 : std::min(part, partCount() - 1);
    announce();
    update();
}

void ReviewSlide::setPart(int part)
{
    m_part = std::clamp(part, 0, partCount() - 1);
    announce();
    update();
}

void ReviewSlide::layOut()
{
    if (m_count > 0)
        m_layout = SlideLayout(m_page, measuringPencil());
    m_part = std::clamp(m_part, 0, partCount() - 1);
}

void ReviewSlide::announce()
{
    //: %1 number of the page, %2 how many there are, %3 its title
    setAccessibleName(tr("Page %1 of %2: %3").arg(m_number).arg(m_count).arg(m_page.title));
    setAccessibleDescription(m_page.spoken());
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void ReviewSlide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ReviewSlide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

ReviewHit ReviewSlide::hitAt(const QPointF &place) const
{
    // What was drawn last lies on top.
    const auto at = std::find_if(m_hits.rbegin(), m_hits.rend(),
                                 [&](const auto &hit) { return hit.first.contains(place); });
    return at == m_hits.rend() ? ReviewHit{} : at->second;
}

void ReviewSlide::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit clicked(hitAt(event->position()));
    else
        QWidget::mousePressEvent(event);
}

void ReviewSlide::mouseMoveEvent(QMouseEvent *event)
{
    const ReviewHit hit = hitAt(event->position());
    if (hit.kind == ReviewHit::Kind::None)
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
    setToolTip(hit.kind == ReviewHit::Kind::Indicator ? tr("Where does this figure come from?") : QString());
    QWidget::mouseMoveEvent(event);
}

void ReviewSlide::paintEvent(QPaintEvent *)
{
    if (m_count == 0)
        return;
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.background);
    m_hits.clear();
    const SlidePainter pencil(&painter, QSizeF(size()), theme, font());
    const SlideBlocks blocks(pencil, m_layout.page(), m_layout.size(m_part));
    blocks.head(pencil.width() - 2 * Margin, m_part);
    for (const SlideSlice &slice : m_layout.part(m_part))
        blocks.draw(slice, m_hits);
    paintFoot(pencil);
    if (m_focusShown)
        shapes::focusRing(painter, rect(), grid::Radius, theme);
}

void ReviewSlide::setFocusShown(bool shown)
{
    m_focusShown = shown;
    update();
}

// From the right: contents, turning, page number; from the left: where one is in the plan.
void ReviewSlide::paintFoot(const SlidePainter &pencil)
{
    const Theme &theme = pencil.theme();
    const double top = pencil.height() - SlideBlocks::FootHeight, height = SlideBlocks::FootHeight - 6;
    const SlidePainter::Pen quiet{18, theme.textMuted}, strong{18, theme.text, Weight::Strong};
    double right = pencil.width() - Margin;
    QPainter &painter = pencil.painter();
    const auto button = [&](bool toTheRight, ReviewHit::Kind kind, bool possible) {
        const QRectF box(right - 34, top, 34, height);
        const QPointF middle = box.center();
        pencil.arrow({middle.x() - 4, middle.y() - 7, 8, 14}, toTheRight,
                     possible ? theme.textSoft : theme.border);
        if (possible)
            m_hits.emplace_back(pencil.device(box), ReviewHit{kind});
        right -= 34;
    };
    const QRectF list(right - 28, top, 28, height);
    for (int i = 0; i < 3; ++i)
        painter.fillRect(pencil.device({list.left() + 6, list.center().y() - 8 + i * 7, 20, 2}),
                         theme.textSoft);
    m_hits.emplace_back(pencil.device(list), ReviewHit{ReviewHit::Kind::Contents});
    right -= 34;
    button(true, ReviewHit::Kind::Next, m_number < m_count || m_part + 1 < partCount());
    const auto back = [&](const QString &text, const SlidePainter::Pen &pen) {
        const double width = pencil.textWidth(text, pen) + 1;
        right -= width;
        pencil.line({right, top, width, height}, text, pen);
    };
    back(u" / %1"_s.arg(m_count), quiet);
    back(QString::number(m_number), strong);
    button(false, ReviewHit::Kind::Back, m_number > 1 || m_part > 0);
    right -= 12;
    back(m_page.closed.isEmpty() ? m_page.shortAsOf : m_page.closed, quiet);
    right -= 16;
    double left = Margin;
    if (!m_page.fictitious.isEmpty()) {
        const std::vector<BadgeText> badge{{Mark::None, m_page.fictitious}};
        const double wide = pencil.badgesWidth(badge, 18);
        pencil.badges(left + wide, top + (height - 28) / 2, 28, badge, 18);
        left += wide + 14;
    }
    pencil.line({left, top, right - left, height}, m_page.foot, quiet);
}

} // namespace jalon::gui
