// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kinds/FollowUpReport.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

QString FollowUpReport::tr(const char *source, const char *, int n) const
{
    return m_wording.language().translate("jalon::report::FollowUpReport", source, n);
}

Document FollowUpReport::document()
{
    begin(tr("File of the follow-up body %1").arg(m_review.year));
    m_document.headerRight = m_document.title; // the date as well would take two lines
    addWritten();
    addOverview();
    m_document.add(PageBreak{});
    m_said.addOpinions();
    m_said.addProposals(ReviewChapters::Criteria::Shown);
    addObligations();
    addAmendments();
    m_said.addRectifications();
    m_origins.addTo(m_document);
    return std::move(m_document);
}

} // namespace jalon::report
