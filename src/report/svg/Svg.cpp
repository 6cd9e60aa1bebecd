// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/svg/Svg.h"

#include "report/layout/PageGeometry.h"
#include "report/svg/SvgCanvas.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

constexpr int markSide = 160;

QSize units(const QSizeF &size)
{
    return {qRound(points(size.width())), qRound(points(size.height()))};
}

QString viewBox(const QSize &size)
{
    return u"0 0 %1 %2"_s.arg(size.width()).arg(size.height());
}

QString length(double pointCount)
{
    return QString::number(pointCount, 'f', pointCount == qRound(pointCount) ? 0 : 1);
}

void shapes(Markup &markup, const Drawing &drawing, const QSizeF &size)
{
    SvgCanvas canvas(markup, units(size));
    QPainter painter(&canvas);
    drawing.draw(painter, QRectF(QPointF(0, 0), QSizeF(units(size))), unitsPerPoint);
}

void shapes(Markup &markup, Mark mark)
{
    SvgCanvas canvas(markup, {markSide, markSide});
    QPainter painter(&canvas);
    drawMark(painter, QRectF(0, 0, markSide, markSide), mark, markColor(mark));
}

} // namespace

QString fontFamilies()
{
    return u"Inter, 'Segoe UI', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif"_s;
}

void writeInlineSvg(Markup &markup, const Drawing &drawing, const QSizeF &size, const QString &caption,
                    const QString &id)
{
    const bool described = !caption.isEmpty() && caption != drawing.altText;
    const QString titleId = id + u'n', descId = id + u'd';
    markup.open("svg", {{"class", u"chart"_s},
                        {"role", u"img"_s},
                        {"aria-labelledby", described ? titleId + u' ' + descId : titleId},
                        {"width", length(size.width() * 4 / 3)}, // CSS pixels
                        {"height", length(size.height() * 4 / 3)},
                        {"viewBox", viewBox(units(size))}});
    markup.element("title", {{"id", titleId}}, described ? caption : drawing.altText);
    if (described)
        markup.element("desc", {{"id", descId}}, drawing.altText);
    shapes(markup, drawing, size);
    markup.close();
}

void writeInlineMark(Markup &markup, Mark mark)
{
    markup.open("svg", {{"class", u"mark"_s},
                        {"aria-hidden", u"true"_s},
                        {"focusable", u"false"_s},
                        {"viewBox", viewBox({markSide, markSide})}});
    shapes(markup, mark);
    markup.close();
}

QByteArray svgFile(const Drawing &drawing, const QSizeF &size, const QString &caption)
{
    QByteArray bytes;
    Markup markup(bytes);
    markup.declaration();
    markup.open("svg", {{"xmlns", u"http://www.w3.org/2000/svg"_s},
                        {"width", length(size.width()) + u"pt"_s},
                        {"height", length(size.height()) + u"pt"_s},
                        {"viewBox", viewBox(units(size))},
                        {"font-family", fontFamilies()}});
    if (!caption.isEmpty())
        markup.element("title", {}, caption);
    markup.element("desc", {}, drawing.altText);
    shapes(markup, drawing, size);
    markup.close();
    return bytes;
}

QByteArray svgFile(Mark mark)
{
    QByteArray bytes;
    Markup markup(bytes);
    markup.declaration();
    markup.open("svg", {{"xmlns", u"http://www.w3.org/2000/svg"_s},
                        {"width", u"16pt"_s},
                        {"height", u"16pt"_s},
                        {"viewBox", viewBox({markSide, markSide})}});
    shapes(markup, mark);
    markup.close();
    return bytes;
}

} // namespace jalon::report
