// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/MonthStrip.h"

#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/PlainLabel.h"

#include <QDate>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace jalon::gui {

namespace {
constexpr int Edge = 12;
constexpr int Height = 20; // of a month
constexpr int BetweenYears = 10;
} // namespace

MonthStrip::MonthStrip(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Months with their number of entries"));
}

void MonthStrip::show(int firstYear, std::vector<int> counts, int year, int month)
{
    m_first = firstYear;
    m_counts = std::move(counts);
    m_year = year;
    m_month = month;
    m_current = std::clamp(m_current, 0, qMax(0, int(m_counts.size()) - 1));
    speak();
    update();
}

QSize MonthStrip::sizeHint() const
{
    return {600, 2 * Edge - 6 + Height + 4 + QFontMetrics(sized(font(), TextSize::Small)).height()};
}

QSize MonthStrip::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

QRectF MonthStrip::yearRect(int year) const
{
    const qreal whole = width() - 2 * Edge + BetweenYears;
    const qreal each = whole / qMax(1, years());
    return {Edge + (year - m_first) * each, qreal(Edge) - 4, each - BetweenYears,
            qreal(height()) - 2 * Edge + 8};
}

QRectF MonthStrip::monthRect(int cell) const
{
    const QRectF year = yearRect(m_first + cell / 12);
    const qreal each = year.width() / 12;
    return {year.left() + (cell % 12) * each, year.bottom() - Height, each - 2, qreal(Height)};
}

int MonthStrip::cellAt(const QPointF &at) const
{
    for (int cell = 0; cell < int(m_counts.size()); ++cell) {
        if (monthRect(cell).adjusted(-1, 0, 1, 2).contains(at))
            return cell;
    }
    return -1;
}

QString MonthStrip::words(int cell) const
{
    const QDate month(m_first + cell / 12, cell % 12 + 1, 1);
    //: %1 is a month, "mars 2018"
    return tr("%1: %n entry(ies)", nullptr, m_counts[size_t(cell)])
        .arg(m_locale.toString(month, QStringLiteral("MMMM yyyy")));
}

void MonthStrip::speak()
{
    if (!m_counts.empty())
        setAccessibleDescription(words(m_current));
}

void MonthStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const QFont small = sized(font(), TextSize::Small);
    const int most = m_counts.empty() ? 0 : *std::max_element(m_counts.begin(), m_counts.end());
    for (int year = m_first; year < m_first + years(); ++year) {
        const bool chosen = year == m_year;
        painter.setFont(chosen ? bold(small) : small);
        painter.setPen(chosen ? theme.accent : theme.textMuted);
        painter.drawText(yearRect(year), Qt::AlignLeft | Qt::AlignTop, QString::number(year));
    }
    painter.setFont(small);
    const QFontMetrics metrics(small);
    for (int cell = 0; cell < int(m_counts.size()); ++cell) {
        const int count = m_counts[size_t(cell)];
        const bool chosen = m_first + cell / 12 == m_year && (m_month == 0 || m_month == cell % 12 + 1);
        const double strength = count == 0 ? 0 : 0.14 + 0.26 * count / qMax(1, most);
        const QRectF rect = monthRect(cell);
        shapes::panel(
            painter, rect, 3, count == 0 ? theme.surfaceAlt : blend(theme.accent, theme.surface, strength),
            chosen && (m_month != 0 || count > 0) ? theme.accent : QColor(Qt::transparent), chosen ? 1.6 : 0);
        const QString number = QString::number(count);
        if (count > 0 && metrics.horizontalAdvance(number) <= rect.width()) {
            painter.setPen(theme.text); // the strongest tint keeps 4.5:1 under it, in both themes
            painter.drawText(rect, Qt::AlignCenter, number);
        }
        if (cell == m_current && hasFocus())
            shapes::focusRing(painter, rect.adjusted(-2, -2, 2, 2), 4, theme);
    }
}

void MonthStrip::toggle(int cell)
{
    const int year = m_first + cell / 12, month = cell % 12 + 1;
    const bool same = year == m_year && month == m_month;
    emit chosen(same ? 0 : year, same ? 0 : month);
}

void MonthStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const int cell = cellAt(event->position()); cell >= 0) {
        m_current = cell;
        toggle(cell);
        return;
    }
    for (int year = m_first; year < m_first + years(); ++year) {
        if (yearRect(year).contains(event->position())) {
            const bool same = year == m_year && m_month == 0;
            emit chosen(same ? 0 : year, 0);
            return;
        }
    }
}

void MonthStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_counts.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = qMax(0, m_current - 1);
        break;
    case Qt::Key_Right:
        m_current = qMin(last, m_current + 1);
        break;
    case Qt::Key_Home:
        m_current = 0;
        break;
    case Qt::Key_End:
        m_current = last;
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (last >= 0)
            toggle(m_current);
        return;
    case Qt::Key_Escape:
        if (m_year != 0) {
            emit chosen(0, 0);
            return;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    speak();
    update();
}

bool MonthStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int cell = cellAt(help->pos());
        if (cell >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(words(cell)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace jalon::gui
