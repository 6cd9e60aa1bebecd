// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace jalon::gui {

class ViewState;

// The calendar of AsOfControl. Sets the date and closes; Escape closes and changes nothing.
class AsOfPopup : public QWidget
{
    Q_OBJECT

public:
    AsOfPopup(ViewState &view, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(QDate date);

    ViewState &m_view;
};

} // namespace jalon::gui
