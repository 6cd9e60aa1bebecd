// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/reports/PdfPrinting.h"

#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

namespace jalon::gui {

core::Outcome printPdf(QPdfDocument &document, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return core::Error{core::ErrorCode::CannotWrite, printer.printerName(), {}};
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last =
        printer.toPage() > 0 ? qMin(printer.toPage(), document.pageCount()) - 1 : document.pageCount() - 1;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return core::Error{core::ErrorCode::CannotWrite, printer.printerName(), {}};
        // 300 dpi is what office printers resolve; a page at full printer resolution would take hundreds of
        // megabytes
        const QRectF paper = painter.viewport();
        const double scale = qMin(1.0, 300.0 / printer.resolution());
        const QSizeF size = document.pagePointSize(page).scaled(paper.size(), Qt::KeepAspectRatio);
        const QImage image = document.render(page, (size * scale).toSize());
        painter.drawImage(QRectF(QPointF((paper.width() - size.width()) / 2, 0), size), image);
    }
    return {};
}

} // namespace jalon::gui
