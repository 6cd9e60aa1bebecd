// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout/PageLayout.h"

#include "report/layout/FlowBuilder.h"
#include "report/layout/Paginator.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

/// Header, footer and the mark of fictitious data; no element of the document.
class Furniture
{
public:
    Furniture(const Document &document, const PageGeometry &geometry, LaidOut &out)
        : m_document(document)
        , m_geometry(geometry)
        , m_out(out)
        , m_setter(out, document.accent)
    {
    }

    void addTo(std::size_t index)
    {
        Page &page = m_out.pages[index];
        const bool cover = m_document.cover && index == 0;
        const double top = m_geometry.headerBaseline, bottom = m_geometry.footerBaseline;
        const double indent = cover ? 0 : picture(page, top + millimetres(1.2));
        line(page, top,
             {cover ? QString() : m_document.headerLeft, m_document.mark,
              cover ? QString() : m_document.headerRight},
             indent);
        if (cover)
            return;
        Fragment rule;
        rule.rect = QRectF(m_geometry.left, top + millimetres(3.2), m_geometry.bodyWidth(), points(0.6));
        rule.color = m_document.accent;
        page.fragments.push_back(rule);
        line(page, bottom, {m_document.footerLeft, {}, u"%1 / %2"_s.arg(index + 1).arg(m_out.pages.size())});
    }

private:
    struct Line
    {
        QString left, centre, right;
    };

    /// The logo at the left, standing on `bottom`; how far the words beside it move.
    double picture(Page &page, double bottom)
    {
        const Picture &picture = m_document.headerPicture;
        if (picture.image.isNull())
            return 0;
        Fragment fragment;
        fragment.kind = Fragment::Kind::Drawing;
        fragment.drawing = &picture.drawing;
        const QSizeF area = picture.size * unitsPerPoint;
        fragment.rect = QRectF(QPointF(m_geometry.left, bottom - area.height()), area);
        page.fragments.push_back(fragment);
        return area.width() + points(8);
    }

    /// Left and right share what the centre leaves; who needs less gives the rest to the other.
    void line(Page &page, double baseline, const Line &texts, double indent = 0)
    {
        const double width = m_geometry.bodyWidth() - indent, gap = points(10);
        const double centre = naturalWidth(texts.centre, QFont::DemiBold);
        const double rest = width - (centre > 0 ? centre + 2 * gap : gap);
        const double left = naturalWidth(texts.left, QFont::Normal),
                     right = naturalWidth(texts.right, QFont::Normal);
        const double rightShare = std::min(right, std::max(rest / 2, rest - left));
        const double leftShare = std::min(left, rest - rightShare);
        const double middle =
            std::clamp((width - centre) / 2, leftShare > 0 ? leftShare + gap : 0,
                       std::max(leftShare + gap, width - centre - (rightShare > 0 ? rightShare + gap : 0)));
        text(page, texts.left, baseline, indent, leftShare, Qt::AlignLeft);
        text(page, texts.centre, baseline, indent + middle, centre, Qt::AlignLeft, ink::fictitious,
             QFont::DemiBold);
        text(page, texts.right, baseline, indent + width - rightShare, rightShare, Qt::AlignRight);
    }

    static double naturalWidth(const QString &value, QFont::Weight weight)
    {
        if (value.isEmpty())
            return 0;
        const QFontMetricsF metrics(
            toneFont(TextStyle{size, 1.3, weight, ink::quiet, Qt::AlignLeft}, Tone::Plain));
        return metrics.horizontalAdvance(TextSetter::printable(value)) + points(1);
    }

    void text(Page &page, const QString &value, double baseline, double left, double width,
              Qt::Alignment alignment, const QColor &color = ink::quiet, QFont::Weight weight = QFont::Normal)
    {
        if (value.isEmpty())
            return;
        SetText set =
            m_setter.set(plain(value), TextStyle{size, 1.3, weight, color, alignment}, width, artifact);
        // A long title goes upwards, away from the text of the page, and stops at two lines.
        const std::size_t lines = std::min<std::size_t>(set.lines.size(), 2);
        const double height = set.lines.front().height;
        for (std::size_t i = 0; i < lines; ++i) {
            const double up = static_cast<double>(lines - i) * height - height * 0.25;
            moveBy(set.lines[i].fragments, QPointF(m_geometry.left + left, baseline - up - set.lines[i].top));
            page.fragments.insert(page.fragments.end(), set.lines[i].fragments.begin(),
                                  set.lines[i].fragments.end());
        }
    }

    static constexpr double size = 7.4; // points
    const Document &m_document;
    const PageGeometry &m_geometry;
    LaidOut &m_out;
    TextSetter m_setter;
};

} // namespace

namespace {

/// Where the numbers of notes and the notes at the foot of pages begin: only the pages tell.
void placeNotes(LaidOut &out)
{
    for (std::size_t page = 0; page < out.pages.size(); ++page) {
        for (const Fragment &fragment : out.pages[page].fragments) {
            if (fragment.element == artifact)
                continue;
            Element &element = out.at(fragment.element);
            if ((element.kind != ElementKind::NoteReference && element.kind != ElementKind::Note) ||
                element.page >= 0)
                continue;
            element.page = static_cast<int>(page);
            element.top = fragment.rect.top();
        }
    }
}

} // namespace

LaidOut layOut(const Document &document, const PageGeometry &geometry)
{
    LaidOut out;
    out.landscape = geometry.width > geometry.height;
    FlowBuilder builder(document, geometry.bodyWidth(), geometry.bodyHeight(), out);
    const Flow flow = builder.build();
    Paginator(geometry, out).paginate(flow);
    placeNotes(out);
    for (const Flow::PageNumber &number : flow.pageNumbers) {
        const int page = out.elements[static_cast<std::size_t>(number.headingElement)].page;
        TextSetter::fillIn(*number.text, QString::number(page + 1), number.width);
    }
    Furniture furniture(document, geometry, out);
    for (std::size_t i = 0; i < out.pages.size(); ++i)
        furniture.addTo(i);
    return out;
}

namespace {

/// Some characters of a line. Their glyphs, since QTextLine draws all of a line or nothing.
void paintPart(QPainter &painter, const Fragment &fragment)
{
    const QTextLine line = fragment.text->lineAt(fragment.line);
    const QString text = fragment.text->text();
    for (const QTextLayout::FormatRange &range : fragment.text->formats()) {
        const int from = std::max(fragment.from, range.start);
        int end = std::min(fragment.from + fragment.length, range.start + range.length);
        while (end > from && text.at(end - 1) == QChar::LineSeparator)
            --end;
        if (end <= from)
            continue;
        painter.setPen(range.format.foreground().color());
        for (const QGlyphRun &run : line.glyphRuns(from, end - from))
            painter.drawGlyphRun(fragment.origin, run);
    }
}

} // namespace

void paintFragment(QPainter &painter, const Fragment &fragment)
{
    switch (fragment.kind) {
    case Fragment::Kind::Fill:
        painter.fillRect(fragment.rect, fragment.color);
        break;
    case Fragment::Kind::Line:
        if (fragment.length >= 0)
            paintPart(painter, fragment);
        else
            fragment.text->lineAt(fragment.line).draw(&painter, fragment.origin);
        break;
    case Fragment::Kind::Mark:
        drawMark(painter, fragment.rect, fragment.mark, fragment.color);
        break;
    case Fragment::Kind::Drawing:
        painter.save();
        if (fragment.drawing->draw)
            fragment.drawing->draw(painter, fragment.rect, unitsPerPoint);
        painter.restore();
        break;
    }
}

void paintPage(QPainter &painter, const Page &page)
{
    for (const Fragment &fragment : page.fragments)
        paintFragment(painter, fragment);
}

} // namespace jalon::report
