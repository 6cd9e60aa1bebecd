// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/svg/SvgCanvas.h"

#include "report/layout/PageGeometry.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

QString number(double value)
{
    const double tenths = std::round(value * 10);
    const auto whole = static_cast<qint64>(tenths);
    if (whole % 10 == 0)
        return QString::number(whole / 10);
    return QString::number(tenths / 10, 'f', 1);
}

QString pathData(const QPainterPath &path)
{
    QString data;
    const auto add = [&data](char16_t command, const QPainterPath::Element &e) {
        if (command != u' ')
            data += command;
        else
            data += u' ';
        data += number(e.x) + u' ' + number(e.y);
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element e = path.elementAt(i);
        switch (e.type) {
        case QPainterPath::MoveToElement:
            add(u'M', e);
            break;
        case QPainterPath::LineToElement:
            add(u'L', e);
            break;
        case QPainterPath::CurveToElement:
            add(u'C', e);
            break;
        case QPainterPath::CurveToDataElement:
            add(u' ', e);
            break;
        }
    }
    return data;
}

class SvgEngine : public QPaintEngine
{
public:
    explicit SvgEngine(Markup &markup)
        : QPaintEngine(PaintEngineFeatures(AllFeatures) & ~PaintEngineFeatures(PerspectiveTransform) &
                       ~PaintEngineFeatures(PatternBrush))
        , m_markup(markup)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }
    void updateState(const QPaintEngineState &) override {} // read from the painter when something is painted
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {} // charts hold none

    void drawPath(const QPainterPath &path) override
    {
        m_markup.open("path", {{"d", pathData(transform().map(path))}});
        finish(true);
    }

    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i) {
            const QRectF r = transform().mapRect(rects[i]).normalized();
            m_markup.open("rect", {{"x", number(r.x())},
                                   {"y", number(r.y())},
                                   {"width", number(r.width())},
                                   {"height", number(r.height())}});
            finish(true);
        }
    }

    void drawEllipse(const QRectF &rect) override
    {
        const QRectF r = transform().mapRect(rect);
        m_markup.open("ellipse", {{"cx", number(r.center().x())},
                                  {"cy", number(r.center().y())},
                                  {"rx", number(r.width() / 2)},
                                  {"ry", number(r.height() / 2)}});
        finish(true);
    }

    void drawLines(const QLineF *lines, int count) override
    {
        QPainterPath path;
        for (int i = 0; i < count; ++i) {
            path.moveTo(lines[i].p1());
            path.lineTo(lines[i].p2());
        }
        m_markup.open("path", {{"d", pathData(transform().map(path))}});
        finish(false);
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        m_markup.open("path", {{"d", pathData(transform().map(path))}});
        finish(mode != PolylineMode);
    }

    void drawTextItem(const QPointF &origin, const QTextItem &item) override
    {
        const QPointF middle = transform().map(origin + QPointF(item.width() / 2, 0));
        const QFont font = item.font();
        m_markup.open("text", {{"x", number(middle.x())},
                               {"y", number(middle.y())},
                               {"text-anchor", u"middle"_s},
                               {"font-size", number(font.pixelSize() * scale())},
                               {"fill", painter()->pen().color().name()}});
        if (font.weight() != QFont::Normal)
            m_markup.attribute("font-weight", QString::number(font.weight()));
        m_markup.text(item.text());
        m_markup.close();
    }

private:
    QTransform transform() const { return painter()->deviceTransform(); }
    double scale() const { return std::hypot(transform().m11(), transform().m12()); }

    /// Fill and stroke of the painter, then the end of the element.
    void finish(bool closed)
    {
        const QBrush brush = painter()->brush();
        const QPen pen = painter()->pen();
        m_markup.attribute("fill", closed && brush.style() != Qt::NoBrush ? brush.color().name() : u"none"_s);
        if (pen.style() != Qt::NoPen) {
            const double width = std::max(pen.widthF(), 0.1) * scale();
            m_markup.attribute("stroke", pen.color().name());
            m_markup.attribute("stroke-width", number(std::max(width, 0.1)));
            if (pen.capStyle() == Qt::RoundCap)
                m_markup.attribute("stroke-linecap", u"round"_s);
            if (pen.joinStyle() == Qt::RoundJoin)
                m_markup.attribute("stroke-linejoin", u"round"_s);
            QStringList dashes;
            for (const double dash : pen.style() == Qt::SolidLine ? QList<qreal>() : pen.dashPattern())
                dashes << number(dash * width);
            if (!dashes.isEmpty())
                m_markup.attribute("stroke-dasharray", dashes.join(u' '));
        }
        m_markup.close();
    }

    Markup &m_markup;
};

} // namespace

SvgCanvas::SvgCanvas(Markup &markup, const QSize &size)
    : m_size(size)
    , m_engine(std::make_unique<SvgEngine>(markup))
{
}

SvgCanvas::~SvgCanvas() = default;

QPaintEngine *SvgCanvas::paintEngine() const
{
    return m_engine.get();
}

int SvgCanvas::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return qRound(m_size.width() * 25.4 / unitsPerInch);
    case PdmHeightMM:
        return qRound(m_size.height() * 25.4 / unitsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return unitsPerInch;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace jalon::report
