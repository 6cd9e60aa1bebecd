// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PageHeader.h"

#include <QHBoxLayout>

#include "gui/widgets/ElidedLabel.h"

namespace jalon::gui {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title, this))
    , m_subtitle(new ElidedLabel(this))
    , m_right(new QHBoxLayout)
{
    m_title->setLook(TextSize::Title);
    m_subtitle->setLook(TextSize::Body, TextTone::Soft);
    m_subtitle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // Both are centred; pushed down by that much, the facts stand on the title's base line.
    const QFontMetrics big = m_title->fontMetrics(), small = m_subtitle->fontMetrics();
    const int lower = (small.height() - big.height()) + 2 * (big.ascent() - small.ascent());
    m_subtitle->setContentsMargins(0, qMax(0, lower), 0, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle, 1);
    layout->addLayout(m_right);
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
}

void PageHeader::addWidget(QWidget *widget)
{
    m_right->addWidget(widget);
}

} // namespace jalon::gui
