// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/Scrolling.h"

namespace jalon::gui {

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // QScrollArea::setWidget fills it
    return area;
}

} // namespace jalon::gui
