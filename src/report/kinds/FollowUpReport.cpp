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
    if (m_review.totals.changedValues == 0)
        addNothingChanged();
    m_said.addSendings();
    m_said.addRectifications();
    m_origins.addTo(m_document);
    return std::move(m_document);
}

/// What the body counts is said, also where there is nothing to count.
void FollowUpReport::addNothingChanged()
{
    m_document.add(Heading{1, {}, tr("What changed since the vote"), true, {}});
    m_document.add(Paragraph{plain(tr("No value was changed by decision: the plan stands as adopted.")),
                             ParagraphStyle::Body});
}

} // namespace jalon::report
