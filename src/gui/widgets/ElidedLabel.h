// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/PlainLabel.h"

namespace jalon::gui {

// One line of plain text that ends in "…" when there is no room; the whole text is then its tool tip.
class ElidedLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace jalon::gui
