// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/YearFigures.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

Attachment figuresAttachment(const Plan &plan, const YearFigures &figures)
{
    const bool french = plan.info().language != u"en"_s;
    const int year = figures.review.year;
    return {(french ? u"chiffres-%1.json"_s : u"figures-%1.json"_s).arg(year), u"application/json"_s,
            (french ? u"Les chiffres de l’année %1"_s : u"The figures of %1"_s).arg(year), figures.json};
}

} // namespace

void giveFigures(const Plan &plan, const YearFigures &figures, ReportFormat format, ReportRequest &request)
{
    request.review = &figures.review;
    request.attachments.clear();
    if (format == ReportFormat::Pdf && request.kind != ReportKind::Minutes && !request.withoutNames)
        request.attachments << figuresAttachment(plan, figures);
}

} // namespace jalon::report
