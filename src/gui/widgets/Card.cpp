// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/Card.h"

#include <QChildEvent>
#include <QPainter>
#include <QPainterPath>

#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

namespace jalon::gui {

// Lies over the children and repaints the four corners outside the rounded edge, and the edge: cheaper than
// masks and, unlike them, smooth.
class Card::Corners : public QWidget
{
public:
    explicit Corners(Card *card)
        : QWidget(card)
        , m_card(card)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outside, inside;
        outside.addRect(rect());
        inside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid::Radius, grid::Radius);
        painter.fillPath(outside.subtracted(inside), theme.background);
        painter.setPen(QPen(theme.border, 1));
        painter.drawPath(inside);
        const QColor colour = m_card->strip();
        if (colour.isValid()) {
            painter.setClipRect(QRect(0, 0, 4, height()));
            painter.fillPath(inside, colour);
        }
    }

private:
    Card *m_card;
};

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    m_corners = new Corners(this);
}

void Card::setChallenge(int number)
{
    m_challenge = number;
    update();
}

void Card::setAccentStrip(bool on)
{
    m_accent = on;
    update();
}

QColor Card::strip() const
{
    const Theme &theme = Theme::of(this);
    if (m_challenge > 0)
        return theme.challenge(m_challenge);
    return m_accent ? theme.accent : QColor();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    shapes::panel(painter, rect(), grid::Radius, theme.surface, theme.border);
}

void Card::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCorners();
}

void Card::childEvent(QChildEvent *event)
{
    QWidget::childEvent(event);
    if (m_corners && event->added() && event->child() != m_corners)
        m_corners->raise();
}

void Card::placeCorners()
{
    m_corners->setGeometry(rect());
    m_corners->raise();
}

} // namespace jalon::gui
