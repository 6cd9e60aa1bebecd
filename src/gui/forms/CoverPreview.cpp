// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/CoverPreview.h"

#include <QHBoxLayout>
#include <QPainter>

#include "gui/forms/FormGroup.h"
#include "gui/theme/Theme.h"
#include "report/layout/PageLayout.h"
#include "report/Reports.h"
#include "session/PlanSession.h"

namespace jalon::gui {

namespace {
constexpr int Width = 210; // of the small page; more and the dialog would scroll for it
}

class CoverPreview::Sheet : public QWidget
{
public:
    explicit Sheet(QWidget *parent)
        : QWidget(parent)
    {
        const report::PageGeometry page;
        setFixedSize(Width, qRound(Width * page.height / page.width));
    }

    void show(const report::Document &document)
    {
        // Drawn larger than shown: small letters stay letters.
        const double factor = 2 * devicePixelRatioF();
        m_image = QImage(size() * factor, QImage::Format_RGB32);
        m_image.fill(Qt::white);
        const report::LaidOut pages = report::layOut(document);
        QPainter painter(&m_image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const double scale = m_image.width() / report::PageGeometry().width;
        painter.scale(scale, scale);
        if (!pages.pages.empty())
            report::paintPage(painter, pages.pages.front());
        painter.end();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect(), m_image);
        painter.setPen(Theme::of(this).border);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    QImage m_image;
};

CoverPreview::CoverPreview(FormGroup &group, const QString &label, QWidget *parent)
    : Editor(group, label, parent)
    , m_sheet(new Sheet(this))
{
    m_sheet->setAccessibleName(tr("The first page of a report, small"));
    line()->setContentsMargins(6, 4, 0, 4);
    line()->addWidget(m_sheet);
    line()->addStretch();
}

void CoverPreview::setYear(int year)
{
    m_year = year;
}

void CoverPreview::refresh()
{
    report::ReportRequest request;
    request.year = m_year;
    if (const QString hash = plan().info().logo; !hash.isEmpty()) {
        if (const auto logo = group().session().content(hash))
            request.logo = *logo;
    }
    m_sheet->show(report::makeCover(plan(), request));
}

} // namespace jalon::gui
