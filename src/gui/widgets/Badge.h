// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/widgets/StateMark.h"

class QStyleOptionViewItem;

namespace jalon::gui {

// A state in words with its mark on its tint ("◐ en cours"). As a widget, and as two functions for delegates,
// which draw the very same badge. Never a mark or a colour without its word; the word comes from
// report::Wording.
class Badge : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)

public:
    explicit Badge(QWidget *parent = nullptr);
    Badge(Mark mark, const QString &text, QWidget *parent = nullptr);

    void set(Mark mark, const QString &text);
    // Same, with a tint other than the mark's own ("Données fictives": no mark, caution).
    void set(Mark mark, const QString &text, Tone tone);
    QString text() const { return m_text; }
    Mark mark() const { return m_mark; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    // For delegates: `font` is the view's; the badge is drawn in a smaller one.
    static QSize sizeFor(Mark mark, const QString &text, const QFont &font);
    // Draws the badge left-aligned and vertically centred in `rect`; returns where it stands.
    static QRect paint(QPainter &painter, const QRect &rect, Mark mark, const QString &text, Tone tone,
                       const QFont &font, const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark = Mark::None;
    Tone m_tone = Tone::Neutral;
    QString m_text;
};

} // namespace jalon::gui
