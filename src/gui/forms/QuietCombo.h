// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QSet>

#include "gui/widgets/PlainLabel.h"

namespace jalon::gui {

// A combo box that reads like a word until the pointer or the focus is on it. The wheel never changes it.
class QuietCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit QuietCombo(QWidget *parent);

    void setTone(TextTone tone);
    void setQuiet(const QSet<int> &indexes);
    // False: the word only, no frame, no list.
    void setChoosable(bool on);
    void setSameWidth(bool on);
    // The word ends at the right edge, the arrow stands before it: for the ends of rows.
    void setRightAligned(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    static constexpr int Padding = 6;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QFont wordFont() const;

    TextTone m_tone = TextTone::Strong;
    QSet<int> m_quiet;
    bool m_choosable = true;
    bool m_sameWidth = false;
    bool m_rightAligned = false;
};

} // namespace jalon::gui
