// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace jalon::gui {

struct Theme;

// The number of a challenge on a disc of its colour. Quiet by default; setCheckable(true) makes it a filter
// that can be reached by Tab and switched with Space. The function serves delegates and headings.
class NumberDisc : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NumberDisc(QWidget *parent = nullptr);
    explicit NumberDisc(int number, QWidget *parent = nullptr);

    void setNumber(int number);
    int number() const { return m_number; }
    void setFilter(bool on);

    QSize sizeHint() const override;
    static void paint(QPainter &painter, const QRectF &rect, int number, const QFont &font,
                      const Theme &theme, bool faded = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number = 0;
};

} // namespace jalon::gui
