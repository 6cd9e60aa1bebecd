// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Reports.h"

#include "report/kinds/AnnualReport.h"
#include "report/kinds/SheetReport.h"
#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

Result<Document> makeDocument(const Plan &plan, const ReportRequest &request)
{
    const Wording wording(plan.info().language);
    const QDate asOf = request.asOf.isValid() ? request.asOf : QDate(request.year, 12, 31);
    if (!asOf.isValid() || asOf.year() < 1900 || asOf.year() > 2999)
        return Error{ErrorCode::OutOfRange, u"year"_s, QString::number(request.year)};
    if (request.kind == ReportKind::Annual)
        return AnnualReport(plan, wording, asOf.year()).document();
    const ActionSheet *action = plan.find(request.action);
    if (!action)
        return Error{ErrorCode::UnknownReference, u"action"_s, {}};
    return SheetReport(plan, wording, asOf).document(*action);
}

Result<QByteArray> makePdf(const Plan &plan, const ReportRequest &request, const PageProgress &progress)
{
    const Result<Document> document = makeDocument(plan, request);
    if (!document)
        return document.error();
    bool cancelled = false;
    const PageProgress watched = [&](int done, int total) {
        cancelled = progress && !progress(done, total);
        return !cancelled;
    };
    QString problem;
    QByteArray pdf = writePdf(*document, watched, &problem);
    if (cancelled)
        return Error{ErrorCode::Cancelled, {}, {}};
    if (pdf.isEmpty())
        return Error{ErrorCode::CannotWrite, {}, problem};
    return pdf;
}

QString proposedFileName(const Plan &plan, const ReportRequest &request)
{
    const bool french = plan.info().language != u"en"_s;
    if (request.kind == ReportKind::Annual)
        return (french ? u"bilan-annuel-%1.pdf"_s : u"annual-report-%1.pdf"_s).arg(request.year);
    const ActionSheet *action = plan.find(request.action);
    return (french ? u"fiche-action-%1.pdf"_s : u"action-sheet-%1.pdf"_s)
        .arg(action ? plan.code(*action) : QString());
}

} // namespace jalon::report
