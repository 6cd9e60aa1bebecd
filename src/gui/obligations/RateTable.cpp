// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/obligations/RateTable.h"

#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/PlainLabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr int Edge = 12;
constexpr int Gap = 10;
} // namespace

RateTable::RateTable(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Rate of due dates kept, by action and year"));
}

int RateTable::rowHeight() const
{
    return fontMetrics().height() + 16;
}

int RateTable::columnWidth() const
{
    return fontMetrics().horizontalAdvance(u"00/00 000 %"_s) + 2 * Gap;
}

QSize RateTable::sizeHint() const
{
    return {500, int(m_rows.size() + 1) * rowHeight()};
}

void RateTable::show(const Plan &plan, const QDate &asOf, int firstYear, int lastYear)
{
    m_first = firstYear;
    m_last = lastYear;
    m_rows.clear();
    Row all;
    all.title = tr("All actions");
    all.years.resize(size_t(lastYear - firstYear + 2));
    for (const ActionSheet *action : plan.actions()) {
        if (plan.obligations(action->id).empty())
            continue;
        Row row{action->id, plan.code(*action), displayTitle(*action), {}};
        for (int year = firstYear; year <= lastYear; ++year)
            row.years.push_back(countObligations(plan, *action, year, asOf));
        row.years.push_back(countObligations(plan, *action, 0, asOf));
        for (size_t i = 0; i < row.years.size(); ++i)
            all.years[i] += row.years[i];
        m_rows.push_back(std::move(row));
    }
    if (!m_rows.empty())
        m_rows.push_back(std::move(all));
    setFixedHeight(sizeHint().height());
    update();
}

QString RateTable::words(const ObligationCount &count) const
{
    return count.due == 0 ? QString() : u"%1/%2"_s.arg(count.kept).arg(count.due);
}

void RateTable::paintRow(QPainter &painter, const Row &row, int top) const
{
    const Theme &theme = Theme::of(this);
    const bool all = row.action.isNull();
    const QRect whole(0, top, width(), rowHeight());
    if (all)
        painter.fillRect(whole, theme.surfaceAlt);
    painter.fillRect(QRect(0, whole.bottom(), width(), 1), theme.line);
    const int figures = columnWidth() * int(row.years.size());
    painter.setFont(all ? bold(font()) : font());
    int left = Edge;
    if (!all) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.challenge(row.code.section(u'.', 0, 0).toInt()));
        painter.drawRoundedRect(QRectF(Edge, top + 8, 4, whole.height() - 17), 2, 2);
        painter.setFont(bold(font()));
        painter.setPen(theme.text);
        painter.drawText(QRect(Edge + 12, top, 60, whole.height()), Qt::AlignVCenter, row.code);
        left = Edge + 12 + fontMetrics().horizontalAdvance(u"0.000"_s) + Gap;
        painter.setFont(font());
    }
    painter.setPen(theme.text);
    const int room = width() - figures - left - Gap;
    painter.drawText(QRect(left, top, room, whole.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(painter.font()).elidedText(row.title, Qt::ElideRight, room));
    for (size_t i = 0; i < row.years.size(); ++i) {
        const ObligationCount &count = row.years[i];
        const QRect cell(width() - figures + int(i) * columnWidth(), top, columnWidth() - Gap,
                         whole.height());
        if (count.due == 0) {
            painter.setFont(font());
            painter.setPen(theme.textMuted);
            painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, u"·"_s);
            continue;
        }
        painter.setFont(i + 1 == row.years.size() || all ? bold(font()) : font());
        painter.setPen(theme.text);
        painter.drawText(cell.adjusted(0, 0, 0, -4), Qt::AlignRight | Qt::AlignVCenter,
                         u"%1  %2 %"_s.arg(words(count)).arg(*count.rate()));
        const QRectF bar(cell.left() + Gap, cell.bottom() - 8, cell.width() - Gap, 3);
        shapes::panel(painter, bar, 1.5, theme.line, Qt::transparent, 0);
        if (count.kept > 0)
            shapes::panel(painter, QRectF(bar.left(), bar.top(), bar.width() * count.kept / count.due, 3),
                          1.5, count.late > 0 || count.missed > 0 ? theme.caution.text : theme.good.text,
                          Qt::transparent, 0);
    }
}

void RateTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    painter.setFont(bold(sized(font(), TextSize::Small)));
    painter.setPen(theme.textSoft);
    const int columns = m_last - m_first + 2;
    const int figures = columnWidth() * columns;
    painter.drawText(QRect(Edge, 0, 300, rowHeight()), Qt::AlignVCenter, tr("Action"));
    for (int i = 0; i < columns; ++i) {
        const QRect cell(width() - figures + i * columnWidth(), 0, columnWidth() - Gap, rowHeight());
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter,
                         i + 1 == columns ? tr("So far") : QString::number(m_first + i));
    }
    painter.fillRect(QRect(0, rowHeight() - 1, width(), 1), theme.border);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int top = int(i + 1) * rowHeight();
        if (event->rect().intersects(QRect(0, top, width(), rowHeight())))
            paintRow(painter, m_rows[i], top);
    }
}

void RateTable::mousePressEvent(QMouseEvent *event)
{
    const int row = int(event->position().y()) / rowHeight() - 1;
    if (row >= 0 && row < int(m_rows.size()) && !m_rows[size_t(row)].action.isNull())
        emit actionClicked(m_rows[size_t(row)].action);
}

bool RateTable::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int row = help->pos().y() / rowHeight() - 1;
    const int columns = m_last - m_first + 2;
    const int column = (help->pos().x() - (width() - columnWidth() * columns)) / columnWidth();
    if (row < 0 || row >= int(m_rows.size()) || help->pos().x() < width() - columnWidth() * columns)
        return true;
    const ObligationCount &count = m_rows[size_t(row)].years[size_t(qBound(0, column, columns - 1))];
    QToolTip::showText(help->globalPos(),
                       plainToolTip(tr("due: %1, kept: %2, not kept: %3, open: %4, coming: %5")
                                        .arg(count.due)
                                        .arg(count.kept)
                                        .arg(count.missed)
                                        .arg(count.open)
                                        .arg(count.coming)),
                       this);
    return true;
}

} // namespace jalon::gui
