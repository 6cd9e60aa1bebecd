// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/HeaderBar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

#include "gui/theme/Theme.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/SearchField.h"
#include "gui/window/AsOfControl.h"

namespace jalon::gui {

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_authority(new ElidedLabel(this))
    , m_asOf(new AsOfControl(this))
    , m_search(new SearchField(this))
{
    m_title->setLook(TextSize::Subheading);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_authority->setTone(TextTone::Soft);
    m_authority->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_search->setPlaceholderText(tr("Search everywhere…"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 16, 8);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    layout->addWidget(m_authority, 1);
    layout->addWidget(m_asOf);
    layout->addWidget(m_search);
    m_search->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPlanOpen(false);
}

void HeaderBar::bind(ViewState &view, const report::Wording &wording)
{
    m_asOf->bind(view, wording);
}

void HeaderBar::setPlan(const QString &title, const QString &authority)
{
    m_title->setText(title);
    m_authority->setText(authority);
}

void HeaderBar::setPlanOpen(bool open)
{
    m_asOf->setVisible(open);
    m_search->setVisible(open);
    if (!open)
        setPlan(QCoreApplication::applicationName(), tr("follow-up of action plans"));
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace jalon::gui
