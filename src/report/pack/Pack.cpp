// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pack/Pack.h"

#include "core/rules/YearlyDocuments.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

constexpr std::array readingOrder{ReportKind::Annual,     ReportKind::FollowUp,     ReportKind::Synthesis,
                                  ReportKind::Indicators, ReportKind::ActionReview, ReportKind::Sheets,
                                  ReportKind::Minutes};
constexpr std::array allFormats{ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Html};

/// Every document of the year, asked for or not.
std::vector<ReportRequest> documentsOf(const Plan &plan, int year)
{
    std::vector<ReportRequest> documents;
    for (const ReportKind kind : readingOrder) {
        if (kind != ReportKind::ActionReview) {
            documents.push_back({kind, year, {}, {}});
            continue;
        }
        for (const ActionSheet *action : actionsWithYearlyDocument(plan))
            documents.push_back({kind, year, {}, action->id});
    }
    return documents;
}

/// "2017-05-bilan-action-1.2.pdf": sorted by name they stand in their order.
QString fileName(const Plan &plan, const ReportRequest &request, int number, ReportFormat format)
{
    QString name = proposedFileName(plan, request, format);
    name.remove(u"-%1"_s.arg(request.year));
    return u"%1-%2-%3"_s.arg(request.year).arg(number, 2, 10, QChar(u'0')).arg(name);
}

} // namespace

std::vector<PackItem> packOf(const Plan &plan, int year, const PackOptions &options)
{
    const auto wanted = [&](ReportKind kind) {
        return options.kinds.empty() ||
               std::find(options.kinds.begin(), options.kinds.end(), kind) != options.kinds.end();
    };
    std::vector<ReportFormat> formats = options.formats;
    if (formats.empty())
        formats.assign(allFormats.begin(), allFormats.end());
    std::vector<PackItem> items;
    int number = 0;
    for (ReportRequest &request : documentsOf(plan, year)) {
        ++number;
        if (!wanted(request.kind))
            continue;
        request.withoutNames = options.withoutNames;
        request.logo = options.logo;
        request.rectifications = options.rectifications;
        for (const ReportFormat format : formats)
            items.push_back({request, format, fileName(plan, request, number, format)});
    }
    return items;
}

void giveFigures(const Plan &plan, const YearFigures &figures, std::vector<PackItem> &items)
{
    for (PackItem &item : items)
        giveFigures(plan, figures, item.format, item.request);
}

} // namespace jalon::report
