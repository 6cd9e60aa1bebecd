// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PageHeader.h"

#include <QHBoxLayout>

#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/FigureLine.h"

namespace jalon::gui {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title, this))
    , m_subtitle(new ElidedLabel(this))
    , m_layout(new QHBoxLayout(this))
    , m_right(new QHBoxLayout)
{
    m_title->setLook(TextSize::Title);
    m_subtitle->setLook(TextSize::Body, TextTone::Soft);
    m_subtitle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // Both are centred; pushed down by that much, the facts stand on the title's base line.
    const QFontMetrics big = m_title->fontMetrics(), small = m_subtitle->fontMetrics();
    m_lower = qMax(0, (small.height() - big.height()) + 2 * (big.ascent() - small.ascent()));
    m_subtitle->setContentsMargins(0, m_lower, 0, 0);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_subtitle, 1);
    m_layout->addLayout(m_right);
    m_right->setSpacing(12);
    setMinimumHeight(32);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &facts)
{
    m_subtitle->setText(facts);
    m_subtitle->show();
    if (m_figures)
        m_figures->hide();
}

void PageHeader::setFigures(const ScreenContext &context, const QList<FigureText> &figures)
{
    if (!m_figures) {
        m_figures = new FigureLine(this);
        m_figures->setContentsMargins(0, m_lower, 0, 0);
        m_layout->insertWidget(1, m_figures, 1);
    }
    m_subtitle->hide();
    m_figures->setFigures(context, figures);
    m_figures->show();
}

void PageHeader::addWidget(QWidget *widget)
{
    m_right->addWidget(widget);
}

} // namespace jalon::gui
