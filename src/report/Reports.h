// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Codes.h"
#include "core/model/Plan.h"
#include "core/review/AnnualReview.h"
#include "core/rules/YearRectifications.h"
#include "report/document/Document.h"
#include "report/pdf/PdfWriter.h"

#include <QByteArray>
#include <QDate>

#include <array>
#include <vector>

// The one door to reports, for the window and the command line. Reports speak the plan's language.
namespace jalon::report {

enum class ReportKind {
    Annual,       ///< bilan annuel
    Sheet,        ///< one action sheet like the original form
    Sheets,       ///< all of them, with contents
    Indicators,   ///< performance table of all indicators, year by year
    FollowUp,     ///< dossier de l'instance de suivi
    Synthesis,    ///< two pages for elected officials and consultation spaces
    ActionReview, ///< the yearly document of one action
    Minutes,      ///< relevé de décisions of the annual review
};

/// Whether a kind speaks of one action, which the request must name.
constexpr bool needsAction(ReportKind kind)
{
    return kind == ReportKind::Sheet || kind == ReportKind::ActionReview;
}

enum class ReportFormat {
    Pdf,  ///< pages as they are printed; what the preview shows
    Odt,  ///< to be edited
    Html, ///< one file for screens and screen readers
};

/// A heading as the outline of the PDF has it.
struct OutlineEntry
{
    int level = 1;
    QString text;
    int page = 0;   ///< from 0
    double top = 0; ///< points below the top of the page
};

struct ReportRequest
{
    ReportKind kind = ReportKind::Annual;
    int year = 0; ///< as of 31 December of it
    QDate asOf;   ///< of sheets, if another date is wanted; invalid: the end of the year
    core::Id<core::ActionSheet> action; ///< of a sheet or an action's review
    bool withoutNames = false; ///< people stay unnamed (kinds/WithoutNames.h), and the report says so
    QByteArray logo = {};      ///< the file that PlanInfo::logo names; empty: none, or gone
    QList<Attachment> attachments = {}; ///< files to put into the PDF, e.g. its figures as JSON
    /// reviewOf(plan, year), if it is computed already (YearFigures.h); must live as long as the request.
    const core::AnnualReview *review = nullptr;
    /// Of earlier closed years; made by exchange, which this layer does not know.
    std::vector<core::YearRectifications> rectifications = {};
};

/// The report as values. Error UnknownReference if the sheet asked for is none of the plan, OutOfRange for
/// a year that is none.
core::Result<Document> makeDocument(const core::Plan &plan, const ReportRequest &request);

/// Its first page alone, for choosing logo and colour: what the reports that have a cover begin with.
Document makeCover(const core::Plan &plan, const ReportRequest &request);

/// The same as the bytes of a PDF; the preview shows these bytes and saving writes them. Error Cancelled when
/// `progress` answers false, CannotWrite if the PDF could not be made (detail: why). Needs loadFonts(); may
/// run outside the GUI thread on a copy of the plan. `outline` becomes the one of the PDF, in its order: a
/// viewer needs not dig it out of the file.
core::Result<QByteArray> makePdf(const core::Plan &plan, const ReportRequest &request,
                                 const PageProgress &progress = {},
                                 std::vector<OutlineEntry> *outline = nullptr);

/// The report as the bytes of a file of any format: the same document, hence the same headings and figures.
/// Errors and needs are makePdf's; the same plan and request give the same bytes. `progress` counts pages or
/// parts.
core::Result<QByteArray> makeReport(const core::Plan &plan, const ReportRequest &request, ReportFormat format,
                                    const PageProgress &progress = {});

/// "bilan-annuel-2018.pdf", "fiche-action-1.2.odt": a name to propose, in the plan's language, without a
/// folder.
QString proposedFileName(const core::Plan &plan, const ReportRequest &request,
                         ReportFormat format = ReportFormat::Pdf);

} // namespace jalon::report

template <>
struct jalon::core::EnumCodes<jalon::report::ReportKind>
{
    static constexpr std::array all{EnumCode{report::ReportKind::Annual, u"annual"},
                                    EnumCode{report::ReportKind::Sheet, u"sheet"},
                                    EnumCode{report::ReportKind::Sheets, u"sheets"},
                                    EnumCode{report::ReportKind::Indicators, u"indicators"},
                                    EnumCode{report::ReportKind::FollowUp, u"follow-up"},
                                    EnumCode{report::ReportKind::Synthesis, u"synthesis"},
                                    EnumCode{report::ReportKind::ActionReview, u"action-review"},
                                    EnumCode{report::ReportKind::Minutes, u"minutes"}};
};

template <>
struct jalon::core::EnumCodes<jalon::report::ReportFormat>
{
    static constexpr std::array all{EnumCode{report::ReportFormat::Pdf, u"pdf"},
                                    EnumCode{report::ReportFormat::Odt, u"odt"},
                                    EnumCode{report::ReportFormat::Html, u"html"}};
};
