// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/PersonExport.h"

#include "report/document/FrenchSpaces.h"
#include "report/html/HtmlWriter.h"
#include "report/kinds/PersonReport.h"
#include "report/odt/OdtWriter.h"

using namespace Qt::StringLiterals;

namespace jalon::report {

core::Result<QByteArray> makePersonReport(const core::Plan &plan, const PersonRequest &request,
                                          ReportFormat format)
{
    const core::Party *person = plan.find(request.person);
    if (!person)
        return core::Error{core::ErrorCode::UnknownReference, u"party"_s, {}};
    const Wording wording(plan.info().language);
    const Identity identity = Identity::of(plan.info(), request.logo);
    Document document = PersonReport({plan, wording, request.asOf, identity}).document(*person, request.log);
    if (document.language.startsWith(u"fr"_s))
        setFrenchSpaces(document);
    QString problem;
    QByteArray bytes;
    switch (format) {
    case ReportFormat::Pdf:
        bytes = writePdf(document, {}, &problem);
        break;
    case ReportFormat::Odt:
        bytes = writeOdt(document);
        break;
    case ReportFormat::Html:
        bytes = writeHtml(document);
        break;
    }
    if (bytes.isEmpty())
        return core::Error{core::ErrorCode::CannotWrite, {}, problem};
    return bytes;
}

} // namespace jalon::report
