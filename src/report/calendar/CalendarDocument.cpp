// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/calendar/CalendarDocument.h"

#include "report/kinds/ReportParts.h"
#include "report/layout/PageLayout.h"
#include "report/svg/Svg.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

constexpr double Em = 7.6;         // points, the size of the text on paper
constexpr double SvgWidth = 1000;  // points
constexpr double LegendHeight = 2; // em

PageGeometry landscape()
{
    PageGeometry page;
    std::swap(page.width, page.height);
    page.left = millimetres(15);
    page.right = millimetres(15);
    page.top = millimetres(24);
    page.bottom = millimetres(18);
    page.footerBaseline = millimetres(201);
    return page;
}

constexpr const char *titleText = QT_TRANSLATE_NOOP("jalon::report::CalendarDocument", "Calendar");

QString text(const Wording &wording, const char *source)
{
    return wording.language().translate("jalon::report::CalendarDocument", source);
}

/// What a drawing of some rows needs; shared by the pages.
struct Source
{
    GanttPicture picture;
    GanttLegend legend;
    QDate from, to;
};

/// Rows `first` to `last` under the scale of time, and the legend.
Drawing pieceOf(const std::shared_ptr<const Source> &source, int first, int last, const QString &words)
{
    const auto draw = [source, first, last](QPainter &painter, const QRectF &area, double pt) {
        const GanttStyle style = GanttStyle::onPaper(Em * pt);
        GanttView view;
        view.labelWidth = area.width() * 0.42;
        view.firstDay = double(source->from.toJulianDay());
        view.perDay = (area.width() - view.labelWidth) / double(source->from.daysTo(source->to) + 1);
        view.scroll = first * style.rowHeight();
        const double head = style.headHeight();
        drawGanttHead(painter, QRectF(area.topLeft(), QSizeF(area.width(), head)), source->picture, view,
                      style);
        const double rows = (last - first + 1) * style.rowHeight();
        drawGanttRows(painter, QRectF(area.left(), area.top() + head, area.width(), rows), source->picture,
                      view, style);
        drawGanttLegend(painter,
                        QRectF(area.left(), area.top() + head + rows + style.em * 0.3, area.width(),
                               style.em * (LegendHeight - 0.3)),
                        source->legend, 1, style);
    };
    return {draw, words};
}

double heightOf(int rows)
{
    const GanttStyle style = GanttStyle::onPaper(Em);
    return style.headHeight() + rows * style.rowHeight() + LegendHeight * Em;
}

} // namespace

CalendarSheet calendarSheet(const core::Plan &plan, const Wording &wording, const GanttPicture &picture,
                            const QDate &from, const QDate &to, const Identity &identity)
{
    const PlanCalendar words(plan, wording, picture.asOf, picture.today);
    const auto source = std::make_shared<const Source>(Source{picture, words.legend(), from, to});
    const ReportParts parts({plan, wording, picture.asOf, identity});
    CalendarSheet sheet;
    sheet.document = parts.frame(text(wording, titleText));
    sheet.document.headerRight = text(wording, titleText) + u" · "_s + wording.asOf(picture.asOf);
    sheet.caption = text(wording, QT_TRANSLATE_NOOP("jalon::report::CalendarDocument", "Calendar, %1 to %2"))
                        .arg(wording.shortDate(from), wording.shortDate(to)) +
                    u" · "_s + wording.asOf(picture.asOf);
    sheet.document.add(Heading{1, {}, sheet.caption, false, {}});

    const PageGeometry page = landscape();
    const double heading = 42; // points left for the heading of the first page
    const auto fitting = [&](double room) {
        return std::max(1, int((room - heightOf(0)) / GanttStyle::onPaper(Em).rowHeight()));
    };
    const double room = page.bodyHeight() / unitsPerPoint - 16;
    QStringList all;
    for (int first = 0; first < picture.count();) {
        const int last =
            std::min(picture.count() - 1, first + fitting(first == 0 ? room - heading : room) - 1);
        QStringList said;
        for (int i = first; i <= last; ++i)
            said << words.sentence(picture.row(i));
        all += said;
        if (first > 0)
            sheet.document.add(PageBreak{});
        sheet.document.add(Figures{
            {Figure{{}, pieceOf(source, first, last, said.join(u"\n"_s)), heightOf(last - first + 1)}}});
        first = last + 1;
    }
    sheet.drawing = pieceOf(source, 0, picture.count() - 1, all.join(u"\n"_s));
    sheet.size = QSizeF(SvgWidth, heightOf(picture.count()));
    return sheet;
}

QByteArray calendarPdf(const CalendarSheet &sheet, const PageProgress &progress, QString *error)
{
    return writePdf(sheet.document, layOut(sheet.document, landscape()), progress, error);
}

QByteArray calendarSvg(const CalendarSheet &sheet)
{
    return svgFile(sheet.drawing, sheet.size, sheet.caption);
}

QString calendarFileName(const Wording &wording, const QDate &asOf)
{
    return text(wording, QT_TRANSLATE_NOOP("jalon::report::CalendarDocument", "calendar")) + u'-' +
           QString::number(asOf.year());
}

} // namespace jalon::report
