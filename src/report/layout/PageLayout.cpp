// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout/PageLayout.h"

#include "report/layout/FlowBuilder.h"
#include "report/layout/Paginator.h"

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
        , m_setter(out)
    {
    }

    void addTo(std::size_t index)
    {
        Page &page = m_out.pages[index];
        const bool cover = m_document.cover && index == 0;
        const double top = m_geometry.headerBaseline, bottom = m_geometry.footerBaseline;
        if (!m_document.mark.isEmpty())
            text(page, m_document.mark, top, Qt::AlignHCenter, ink::fictitious, QFont::DemiBold);
        if (cover)
            return;
        text(page, m_document.headerLeft, top, Qt::AlignLeft);
        text(page, m_document.headerRight, top, Qt::AlignRight);
        Fragment rule;
        rule.rect = QRectF(m_geometry.left, top + millimetres(3.2), m_geometry.bodyWidth(), points(0.6));
        rule.color = ink::rule;
        page.fragments.push_back(rule);
        text(page, m_document.footerLeft, bottom, Qt::AlignLeft);
        text(page, u"%1 / %2"_s.arg(index + 1).arg(m_out.pages.size()), bottom, Qt::AlignRight);
    }

private:
    void text(Page &page, const QString &value, double baseline, Qt::Alignment alignment,
              const QColor &color = ink::quiet, QFont::Weight weight = QFont::Normal)
    {
        if (value.isEmpty())
            return;
        const TextStyle style{7.8, 1.3, weight, color, alignment};
        // Three texts share the line: each keeps to its part of it.
        const bool shared = !m_document.mark.isEmpty() && baseline < m_geometry.top;
        const double part = alignment & Qt::AlignHCenter ? 0.16 : shared ? 0.42 : 0.8;
        const double width = m_geometry.bodyWidth() * part;
        const double left = alignment & Qt::AlignLeft ? m_geometry.left
                            : alignment & Qt::AlignRight
                                ? m_geometry.left + m_geometry.bodyWidth() - width
                                : m_geometry.left + (m_geometry.bodyWidth() - width) / 2;
        SetText set = m_setter.set(plain(value), style, width, artifact);
        // A long title goes upwards, away from the text of the page, and stops at two lines.
        const std::size_t lines = std::min<std::size_t>(set.lines.size(), 2);
        const double height = set.lines.front().height;
        for (std::size_t i = 0; i < lines; ++i) {
            const double up = static_cast<double>(lines - i) * height - height * 0.25;
            moveBy(set.lines[i].fragments, QPointF(left, baseline - up - set.lines[i].top));
            page.fragments.insert(page.fragments.end(), set.lines[i].fragments.begin(),
                                  set.lines[i].fragments.end());
        }
    }

    const Document &m_document;
    const PageGeometry &m_geometry;
    LaidOut &m_out;
    TextSetter m_setter;
};

} // namespace

LaidOut layOut(const Document &document, const PageGeometry &geometry)
{
    LaidOut out;
    FlowBuilder builder(document, geometry.bodyWidth(), geometry.bodyHeight(), out);
    const Flow flow = builder.build();
    Paginator(geometry, out).paginate(flow);
    for (const Flow::PageNumber &number : flow.pageNumbers) {
        const int page = out.elements[static_cast<std::size_t>(number.headingElement)].page;
        TextSetter::fillIn(*number.text, QString::number(page + 1), number.width);
    }
    Furniture furniture(document, geometry, out);
    for (std::size_t i = 0; i < out.pages.size(); ++i)
        furniture.addTo(i);
    return out;
}

void paintPage(QPainter &painter, const Page &page)
{
    for (const Fragment &fragment : page.fragments) {
        switch (fragment.kind) {
        case Fragment::Kind::Fill:
            painter.fillRect(fragment.rect, fragment.color);
            break;
        case Fragment::Kind::Line:
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
}

} // namespace jalon::report
