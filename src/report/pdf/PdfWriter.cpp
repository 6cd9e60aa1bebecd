// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/PdfWriter.h"

#include "report/layout/PageLayout.h"
#include "report/pdf/FragmentMarks.h"
#include "report/pdf/PdfFinish.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace jalon::report {

namespace {

void paintMarked(QPainter &painter, const Page &page)
{
    for (std::size_t i = 0; i < page.fragments.size(); ++i) {
        painter.fillRect(fragmentMark(i), Qt::black);
        paintFragment(painter, page.fragments[i]);
    }
}

QByteArray paint(const Document &document, const LaidOut &laidOut, const PageProgress &progress,
                 PdfProfile profile)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    if (laidOut.landscape)
        writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(document.title);
    QPainter painter(&writer);
    const int total = static_cast<int>(laidOut.pages.size());
    for (int i = 0; i < total; ++i) {
        if (i > 0)
            writer.newPage();
        const Page &page = laidOut.pages[static_cast<std::size_t>(i)];
        profile == PdfProfile::Accessible ? paintMarked(painter, page) : paintPage(painter, page);
        if (progress && !progress(i + 1, total)) {
            painter.end();
            return {};
        }
    }
    painter.end();
    return bytes;
}

} // namespace

QByteArray writePdf(const Document &document, const LaidOut &pages, const PageProgress &progress,
                    QString *error, PdfProfile profile)
{
    const QByteArray painted = paint(document, pages, progress, profile);
    if (painted.isEmpty())
        return {};
    return finishPdf(painted, document, pages, profile, error);
}

QByteArray writePdf(const Document &document, const PageProgress &progress, QString *error)
{
    const LaidOut pages = layOut(document);
    return writePdf(document, pages, progress, error);
}

} // namespace jalon::report
