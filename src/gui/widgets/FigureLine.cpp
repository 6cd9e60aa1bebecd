// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FigureLine.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {
constexpr int LeastFigure = 48; // of the one that is cut; less says nothing

QString dot()
{
    return u" · "_s;
}
} // namespace

FigureLine::FigureLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void FigureLine::setFigures(const ScreenContext &context, const QList<FigureText> &figures)
{
    while (m_figures.size() > figures.size())
        delete m_figures.takeLast();
    while (m_figures.size() < figures.size()) {
        auto *figure = new FigureButton(context, this);
        figure->setLook(m_size, m_tone);
        m_figures.append(figure);
    }
    for (int i = 0; i < figures.size(); ++i)
        m_figures[i]->setFigure(figures[i]);
    arrange(width(), true);
    updateGeometry();
    update();
}

void FigureLine::setLook(TextSize size, TextTone tone)
{
    m_size = size;
    m_tone = tone;
    setFont(sized(QApplication::font(), size));
    for (FigureButton *figure : std::as_const(m_figures))
        figure->setLook(size, tone);
}

void FigureLine::setWrapping(bool on)
{
    m_wrapping = on;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(on);
    setSizePolicy(policy);
}

void FigureLine::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
}

int FigureLine::gap() const
{
    return QFontMetrics(sized(QApplication::font(), m_size)).horizontalAdvance(dot()) - 2 * FigureButton::Pad;
}

int FigureLine::lineHeight() const
{
    return QFontMetrics(sized(QApplication::font(), m_size)).height() + 2;
}

int FigureLine::arrange(int width, bool place)
{
    int x = 0, y = 0, used = 0;
    bool full = false;
    const int high = lineHeight();
    if (place)
        m_dots.clear();
    QList<QRect> places;
    for (const FigureButton *figure : std::as_const(m_figures)) {
        int wide = figure->sizeHint().width();
        const int before = x == 0 ? 0 : gap();
        if (m_wrapping && x > 0 && x + before + wide > width) {
            x = 0;
            y += high;
        } else if (x > 0) {
            if (place && !full && x + before + qMin(wide, LeastFigure) <= width)
                m_dots << QPoint(x - FigureButton::Pad, y);
            x += before;
        }
        if (full || x + wide > width)
            wide = !full && (m_wrapping || width - x >= qMin(wide, LeastFigure)) ? qMin(wide, width - x) : 0;
        full = full || wide == 0;
        places << QRect(x, y, qMax(0, wide), high);
        x += wide;
        used = qMax(used, x);
    }
    if (place) {
        const int shift = m_alignment & Qt::AlignRight ? qMax(0, width - used) : 0;
        const int top = contentsMargins().top();
        const int down = m_wrapping ? top : top + qMax(0, (height() - top - high) / 2);
        for (QPoint &dot : m_dots)
            dot += QPoint(shift, down);
        for (int i = 0; i < m_figures.size(); ++i) {
            m_figures[i]->setGeometry(places[i].translated(shift, down));
            m_figures[i]->setVisible(places[i].width() > 0);
        }
    }
    return y + high + contentsMargins().top();
}

int FigureLine::heightForWidth(int width) const
{
    return const_cast<FigureLine *>(this)->arrange(width, false);
}

QSize FigureLine::sizeHint() const
{
    int width = 0;
    for (const FigureButton *figure : m_figures)
        width += figure->sizeHint().width() + (width == 0 ? 0 : gap());
    return {width, lineHeight() + contentsMargins().top()};
}

QSize FigureLine::minimumSizeHint() const
{
    return {LeastFigure, lineHeight() + contentsMargins().top()};
}

void FigureLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void FigureLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(sized(QApplication::font(), m_size));
    painter.setPen(palette().color(roleOf(m_tone)));
    for (const QPoint &at : std::as_const(m_dots))
        painter.drawText(QRect(at, QSize(64, lineHeight())), Qt::AlignVCenter | Qt::AlignLeft, dot());
}

} // namespace jalon::gui
