// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/SectionIndex.h"

#include <QPainter>
#include <QVBoxLayout>

#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"

namespace jalon::gui {

SectionIndex::SectionIndex(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setFixedWidth(190);
    m_layout->setContentsMargins(12, 16, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addStretch();
    setAccessibleName(tr("Parts of the sheet"));
}

void SectionIndex::setSections(const QStringList &titles)
{
    qDeleteAll(m_links);
    m_links.clear();
    for (const QString &title : titles) {
        auto *link = new LinkButton(title, this);
        link->setQuiet(true);
        link->setFocusPolicy(Qt::NoFocus); // Tab goes through the sheet itself
        const int index = int(m_links.size());
        connect(link, &QPushButton::clicked, this, [this, index] { emit chosen(index); });
        m_layout->insertWidget(index, link);
        m_links.append(link);
    }
    m_current = -1;
}

void SectionIndex::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    for (int i = 0; i < m_links.size(); ++i)
        m_links.at(i)->setQuiet(i != index);
    update();
}

void SectionIndex::paintEvent(QPaintEvent *)
{
    if (m_links.isEmpty())
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int top = m_links.first()->geometry().top(), bottom = m_links.last()->geometry().bottom();
    painter.fillRect(QRect(4, top, 1, bottom - top), theme.line);
    if (m_current >= 0 && m_current < m_links.size()) {
        const QRect link = m_links.at(m_current)->geometry();
        painter.fillRect(QRect(3, link.top(), 3, link.height()), theme.accent);
    }
}

} // namespace jalon::gui
