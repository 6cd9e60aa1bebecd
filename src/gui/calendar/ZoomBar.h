// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/calendar/TimeScale.h"

#include <QWidget>

class QButtonGroup;

namespace jalon::gui {

// How much of the time is shown: "Plan | Année | Trimestre | Mois", and − and + between them.
class ZoomBar : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomBar(QWidget *parent);

    // Nothing is pressed between two presets.
    void show(std::optional<Zoom> zoom);

signals:
    void zoomChosen(jalon::gui::Zoom zoom);
    void zoomedBy(double factor);

private:
    QButtonGroup *m_presets;
};

} // namespace jalon::gui
