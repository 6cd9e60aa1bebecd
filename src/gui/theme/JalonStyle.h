// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace jalon::gui {

struct Theme;

// How every standard widget looks: Fusion's behaviour with our drawing. One style object and a palette
// instead of a style sheet, because an application-wide style sheet costs start-up time and every restyle
// walks all widgets. Owned by QApplication. Draws only; sizes follow the font, so that 200 % scaling and big
// fonts both work. A QPushButton is primary when it is the default of its dialog or has the dynamic property
// "primary" = true, flat by QPushButton::setFlat(), secondary otherwise.
class JalonStyle : public QProxyStyle
{
    Q_OBJECT

public:
    JalonStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    static bool isPrimary(const QStyleOptionButton *button, const QWidget *widget);
    void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawItemPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawHeader(const QStyleOption *option, QPainter *painter) const;
    void drawTab(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawCombo(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
};

// The shapes the style and our own widgets share.
namespace shapes {
// A rounded rectangle with a crisp 1 px (or `width`) border inside `rect`.
void panel(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
           qreal width = 1.0);
// The focus ring, 2 px of accent inside `rect`.
void focusRing(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme);
// A chevron of that colour in the middle of `rect`, pointing down, up, left or right.
void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);
// A tick fitting `rect`.
void tick(QPainter &painter, const QRectF &rect, const QColor &colour, qreal width = 1.8);
} // namespace shapes

} // namespace jalon::gui
