// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace jalon::gui {

// The white panel everything stands on: 1 px border, 8 px radius, no shadow; with a coloured strip on the
// left if asked. Give it a layout; children that fill it to the edge (lists, tables) have their corners
// rounded as well.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    // The colour of challenge `number` as a 4 px strip on the left; 0 for none.
    void setChallenge(int number);
    // The accent as the strip (the vision, a notice).
    void setAccentStrip(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    class Corners;
    void placeCorners();
    QColor strip() const;

    Corners *m_corners = nullptr;
    int m_challenge = 0;
    bool m_accent = false;
};

} // namespace jalon::gui
