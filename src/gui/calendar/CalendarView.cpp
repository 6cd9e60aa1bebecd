// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calendar/CalendarView.h"

#include "gui/calendar/CalendarModel.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

#include <QFontInfo>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;
using report::GanttRow;
using report::GanttStyle;
using report::GanttView;

namespace {

constexpr int PauseMs = 700;

// Tells the list how high its lines are; the view paints them.
class RowHeight : public QStyledItemDelegate
{
public:
    explicit RowHeight(CalendarView &view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {1, int(m_view.look().rowHeight())};
    }

private:
    CalendarView &m_view;
};

} // namespace

// The scale of time over the rows.
class CalendarView::Head : public QWidget
{
public:
    explicit Head(CalendarView &view)
        : QWidget(&view)
        , m_view(view)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        report::drawGanttHead(painter, rect(), m_view.m_model.picture(), m_view.shownPart(), m_view.look());
    }
    void wheelEvent(QWheelEvent *event) override { m_view.wheelEvent(event); }

private:
    CalendarView &m_view;
};

CalendarView::CalendarView(CalendarModel &model, const core::Plan &plan, const report::Wording &wording,
                           QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_plan(plan)
    , m_wording(wording)
    , m_head(new Head(*this))
    , m_timeBar(new QScrollBar(Qt::Horizontal, this))
{
    setObjectName(u"calendar"_s);
    setAccessibleName(tr("Calendar: challenges, actions, steps and obligations"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setItemDelegate(new RowHeight(*this));
    setModel(&model);
    m_timeBar->setAccessibleName(tr("Time shown"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CalendarView::commit);
    connect(m_timeBar, &QScrollBar::valueChanged, this,
            [this](int value) { setFirstDay(double(m_time.rangeFirst().toJulianDay()) + value); });
    place();
}

GanttStyle CalendarView::look() const
{
    const Theme &theme = Theme::of(this);
    GanttStyle style;
    style.em = QFontInfo(font()).pixelSize();
    style.dark = theme.isDark;
    style.background = theme.surface;
    style.band = theme.surfaceAlt;
    style.line = theme.line;
    style.strongLine = theme.border;
    style.text = theme.text;
    style.softText = theme.textSoft;
    style.mutedText = theme.textMuted;
    style.accent = theme.accent;
    style.selection = theme.selection;
    style.hover = theme.hover;
    std::copy(theme.challenges.begin(), theme.challenges.end(), style.challenges);
    return style;
}

GanttView CalendarView::shownPart() const
{
    GanttView view;
    const double em = QFontInfo(font()).pixelSize();
    view.labelWidth = qRound(std::clamp(viewport()->width() * 0.42, em * 22, em * 38));
    view.firstDay = m_time.firstDay();
    view.perDay = m_time.perDay();
    view.scroll = verticalScrollBar()->value();
    view.selected = currentIndex().row();
    view.hovered = m_hovered;
    view.focused = hasFocus();
    return view;
}

void CalendarView::place()
{
    const int head = int(look().headHeight()), bar = m_timeBar->sizeHint().height();
    setViewportMargins(0, head, 0, bar);
    const QRect inside = viewport()->geometry();
    m_head->setGeometry(inside.left(), inside.top() - head, inside.width(), head);
    const int label = int(shownPart().labelWidth);
    m_timeBar->setGeometry(inside.left() + label, inside.bottom() + 1, inside.width() - label, bar);
    m_time.setWidth(inside.width() - label);
    timeMoved();
}

void CalendarView::timeMoved()
{
    const QSignalBlocker blocked(m_timeBar);
    const int page = int(m_time.days());
    m_timeBar->setRange(0, std::max(0, int(m_time.allDays() - m_time.days() + 0.5)));
    m_timeBar->setPageStep(page);
    m_timeBar->setSingleStep(std::max(1, page / 12));
    m_timeBar->setValue(int(m_time.firstDay() - double(m_time.rangeFirst().toJulianDay()) + 0.5));
    m_timeBar->setVisible(m_timeBar->maximum() > 0);
    m_head->update();
    viewport()->update();
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    place();
}

void CalendarView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_timeBar)
        place();
}

void CalendarView::readAgain(const QDate &asOf, const QDate &today)
{
    giveUp();
    const QModelIndex current = currentIndex();
    const GanttRow chosen = current.isValid() ? m_model.row(current.row()) : GanttRow();
    const int scrolled = verticalScrollBar()->value();
    m_model.show(asOf, today);
    m_time.setRange(m_model.picture().first, m_model.picture().last);
    if (!currentIndex().isValid() && m_model.rowCount() > 0) {           // after a reset
        int line = !current.isValid() && m_model.rowCount() > 1 ? 1 : 0; // the first action
        for (int i = 0; i < m_model.rowCount(); ++i) {
            const GanttRow &row = m_model.row(i);
            if (row.kind == chosen.kind && row.action == chosen.action && row.step == chosen.step &&
                row.challengeId == chosen.challengeId)
                line = i;
        }
        setCurrentIndex(m_model.index(line));
        verticalScrollBar()->setValue(scrolled);
    }
    timeMoved();
    emit rowChanged();
}

void CalendarView::setZoom(Zoom zoom)
{
    const QDate middle = m_time.from().addDays(m_time.from().daysTo(m_time.to()) / 2);
    const QDate asOf = m_model.picture().asOf;
    const bool inSight = asOf >= m_time.from() && asOf <= m_time.to();
    m_time.setZoom(zoom, inSight ? asOf : middle);
    timeMoved();
    emit zoomChanged();
}

void CalendarView::zoomBy(double factor)
{
    const GanttView view = shownPart();
    const double width = viewport()->width() - view.labelWidth;
    const double asOf = view.x(m_model.picture().asOf) - view.labelWidth;
    m_time.zoomBy(factor, asOf > 0 && asOf < width ? asOf : width / 2);
    timeMoved();
    emit zoomChanged();
}

void CalendarView::showTime(const QDate &day)
{
    if (day.isValid() && (day < m_time.from() || day > m_time.to()))
        setFirstDay(double(day.toJulianDay()) - m_time.days() / 4);
}

void CalendarView::setFirstDay(double day)
{
    m_time.scrollTo(day);
    timeMoved();
}

QRectF CalendarView::barRect(int line) const
{
    const report::GanttBar &bar = m_model.row(line).bar;
    if (!bar.first.isValid())
        return {};
    const GanttView view = shownPart();
    const QDate last = bar.last.isValid() ? bar.last : std::max(m_model.picture().periodEnd, bar.first);
    const QRectF row = visualRect(m_model.index(line));
    return {QPointF(view.x(bar.first), row.top()), QPointF(view.x(last.addDays(1)), row.bottom())};
}

void CalendarView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const GanttStyle style = look();
    report::drawGanttRows(painter, viewport()->rect(), m_model.picture(), shownPart(), style);
    if (m_label.isEmpty() || m_line < 0)
        return;
    // What the dates would be, beside the bar under the hand.
    const QFontMetrics metrics(font());
    const QRectF row = visualRect(m_model.index(m_line));
    const double left = shownPart().labelWidth;
    const double width = metrics.horizontalAdvance(m_label) + 20, height = metrics.height() + 8;
    const double x = std::clamp(barRect(m_line).center().x() - width / 2, left + 4,
                                std::max(left + 4, viewport()->width() - width - 4));
    const bool above = row.top() - height - 2 > 0;
    const QRectF box(x, above ? row.top() - height - 2 : row.bottom() + 2, width, height);
    shapes::panel(painter, box, grid::ControlRadius, style.accent, style.accent);
    painter.setFont(font());
    painter.setPen(style.background);
    painter.drawText(box, Qt::AlignCenter, m_label);
}

} // namespace jalon::gui
