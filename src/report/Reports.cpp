// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Reports.h"

#include "report/document/FrenchSpaces.h"
#include "report/html/HtmlWriter.h"
#include "report/identity/Identity.h"
#include "report/kinds/ActionReviewReport.h"
#include "report/kinds/AnnualReport.h"
#include "report/kinds/FollowUpReport.h"
#include "report/kinds/IndicatorsReport.h"
#include "report/kinds/MinutesReport.h"
#include "report/kinds/SheetReport.h"
#include "report/kinds/SynthesisReport.h"
#include "report/kinds/WithoutNames.h"
#include "report/layout/PageLayout.h"
#include "report/layout/TextSetter.h"
#include "report/odt/OdtWriter.h"
#include "report/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

/// The pages, from 1, that the PDF has the headings of the contents on; empty without contents.
QList<int> headingPages(const Document &document)
{
    const auto holdsContents = [](const Block &block) {
        return std::holds_alternative<Contents>(block.content);
    };
    if (std::none_of(document.blocks.begin(), document.blocks.end(), holdsContents))
        return {};
    const LaidOut pages = layOut(document);
    auto element = pages.elements.begin();
    QList<int> result;
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block.content);
        if (!heading)
            continue;
        element = std::find_if(element, pages.elements.end(),
                               [](const Element &e) { return e.kind == ElementKind::Heading; });
        if (element == pages.elements.end())
            break;
        if (heading->inContents)
            result << element->page + 1;
        ++element;
    }
    return result;
}

Result<Document> documentOf(const ReportScope &scope, const ReportRequest &request)
{
    switch (request.kind) {
    case ReportKind::Annual:
        return AnnualReport(scope).document();
    case ReportKind::Sheets:
        return SheetReport(scope).documentOfAll();
    case ReportKind::Indicators:
        return IndicatorsReport(scope).document();
    case ReportKind::FollowUp:
        return FollowUpReport(scope).document();
    case ReportKind::Synthesis:
        return SynthesisReport(scope).document();
    case ReportKind::Minutes:
        return MinutesReport(scope).document();
    case ReportKind::Sheet:
    case ReportKind::ActionReview:
        break;
    }
    const ActionSheet *action = scope.plan.find(request.action);
    if (!action)
        return Error{ErrorCode::UnknownReference, u"action"_s, {}};
    return request.kind == ReportKind::Sheet ? SheetReport(scope).document(*action)
                                             : ActionReviewReport(scope).document(*action);
}

} // namespace

Result<Document> makeDocument(const Plan &plan, const ReportRequest &request)
{
    const Wording wording(plan.info().language);
    const QDate asOf = request.asOf.isValid() ? request.asOf : QDate(request.year, 12, 31);
    if (!asOf.isValid() || asOf.year() < 1900 || asOf.year() > 2999)
        return Error{ErrorCode::OutOfRange, u"year"_s, QString::number(request.year)};
    const Identity identity = Identity::of(plan.info(), request.logo);
    const auto inItsLanguage = [](Result<Document> document) {
        if (document && document->language.startsWith(u"fr"_s))
            setFrenchSpaces(*document);
        return document;
    };
    if (!request.withoutNames) {
        const bool same = request.review && request.review->year == asOf.year();
        return inItsLanguage(documentOf(
            {plan, wording, asOf, identity, false, same ? request.review : nullptr, &request.rectifications},
            request));
    }
    // A document holds values, so the copy may go before it.
    const QString somebody = ReportParts({plan, wording, asOf, identity, true}).somebody();
    const Plan nameless = withoutNames(plan, somebody);
    const auto rectifications = withoutNames(plan, request.rectifications, somebody);
    return inItsLanguage(
        documentOf({nameless, wording, asOf, identity, true, nullptr, &rectifications}, request));
}

Document makeCover(const Plan &plan, const ReportRequest &request)
{
    const Wording wording(plan.info().language);
    const Identity identity = Identity::of(plan.info(), request.logo);
    const QDate asOf(request.year, 12, 31);
    const ReportParts parts({plan, wording, asOf, identity});
    Document document = parts.frame(
        wording.language().translate("jalon::report::AnnualReport", "Annual report %1").arg(request.year));
    parts.addCover(document);
    return document;
}

namespace {

std::vector<OutlineEntry> outlineOf(const LaidOut &pages)
{
    std::vector<OutlineEntry> outline;
    for (const Element &element : pages.elements) {
        if (element.kind == ElementKind::Heading && element.page >= 0)
            outline.push_back({element.level, TextSetter::printable(element.text), element.page,
                               element.top / unitsPerPoint});
    }
    return outline;
}

QByteArray pdfOf(const Document &document, const PageProgress &progress, QString *problem,
                 std::vector<OutlineEntry> *outline)
{
    const LaidOut pages = layOut(document);
    if (outline)
        *outline = outlineOf(pages);
    return writePdf(document, pages, progress, problem);
}

Result<QByteArray> make(const Plan &plan, const ReportRequest &request, ReportFormat format,
                        const PageProgress &progress, std::vector<OutlineEntry> *outline)
{
    Result<Document> document = makeDocument(plan, request);
    if (!document)
        return document.error();
    document->attachments = request.attachments;
    bool cancelled = false;
    const PageProgress watched = [&](int done, int total) {
        cancelled = progress && !progress(done, total);
        return !cancelled;
    };
    QString problem;
    QByteArray bytes;
    switch (format) {
    case ReportFormat::Pdf:
        bytes = pdfOf(*document, watched, &problem, outline);
        break;
    case ReportFormat::Odt:
        bytes = writeOdt(*document, headingPages(*document), watched);
        break;
    case ReportFormat::Html:
        bytes = writeHtml(*document, watched);
        break;
    }
    if (cancelled)
        return Error{ErrorCode::Cancelled, {}, {}};
    if (bytes.isEmpty())
        return Error{ErrorCode::CannotWrite, {}, problem};
    return bytes;
}

} // namespace

Result<QByteArray> makePdf(const Plan &plan, const ReportRequest &request, const PageProgress &progress,
                           std::vector<OutlineEntry> *outline)
{
    return make(plan, request, ReportFormat::Pdf, progress, outline);
}

Result<QByteArray> makeReport(const Plan &plan, const ReportRequest &request, ReportFormat format,
                              const PageProgress &progress)
{
    return make(plan, request, format, progress, nullptr);
}

QString proposedFileName(const Plan &plan, const ReportRequest &request, ReportFormat format)
{
    const bool french = plan.info().language != u"en"_s;
    const QString year = QString::number(request.year);
    const auto ofAction = [&] {
        const ActionSheet *action = plan.find(request.action);
        return action ? plan.code(*action) : QString();
    };
    QString name;
    switch (request.kind) {
    case ReportKind::Annual:
        name = (french ? u"bilan-annuel-"_s : u"annual-report-"_s) + year;
        break;
    case ReportKind::Sheets:
        name = (french ? u"fiches-action-"_s : u"action-sheets-"_s) + year;
        break;
    case ReportKind::Indicators:
        name = (french ? u"tableau-des-indicateurs-"_s : u"indicator-table-"_s) + year;
        break;
    case ReportKind::FollowUp:
        name = (french ? u"dossier-de-l-instance-"_s : u"follow-up-file-"_s) + year;
        break;
    case ReportKind::Synthesis:
        name = (french ? u"synthese-"_s : u"synthesis-"_s) + year;
        break;
    case ReportKind::ActionReview:
        name = (french ? u"bilan-action-"_s : u"action-review-"_s) + ofAction() + u'-' + year;
        break;
    case ReportKind::Minutes:
        name = (french ? u"releve-de-decisions-"_s : u"minutes-"_s) + year;
        break;
    case ReportKind::Sheet:
        name = (french ? u"fiche-action-"_s : u"action-sheet-"_s) + ofAction();
        break;
    }
    if (request.withoutNames)
        name += french ? u"-sans-noms"_s : u"-without-names"_s;
    return name + u'.' + toCode(format);
}

} // namespace jalon::report
