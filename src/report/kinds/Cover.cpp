// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of the reports that have one.
#include "report/kinds/ReportParts.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

void ReportParts::addCover(Document &document) const
{
    const PlanInfo &info = m_plan.info();
    document.cover = true;
    addLogo(document);
    document.add(Paragraph{plain(info.authority), ParagraphStyle::Subtitle});
    document.add(Paragraph{plain(document.title), ParagraphStyle::Title});
    document.add(Paragraph{plain(info.title), ParagraphStyle::Lead});
    document.add(Spacer{18});
    document.add(Paragraph{plain(tr("Period %1").arg(period()) + u" · "_s + m_wording.asOf(m_asOf)),
                           ParagraphStyle::Body});
    QString adopted = adoption();
    if (!adopted.isEmpty() && info.votesFor && info.voters)
        adopted += u", "_s + tr("%1 votes for out of %2").arg(*info.votesFor).arg(*info.voters);
    if (!adopted.isEmpty())
        document.add(Paragraph{plain(adopted), ParagraphStyle::Body});
    if (m_withoutNames)
        document.add(Paragraph{plain(namelessNote()), ParagraphStyle::Body});
    document.add(Spacer{44});
    addCoverChallenges(document);
    document.add(PageBreak{});
}

QString ReportParts::logoName() const
{
    return tr("Logo of %1").arg(m_plan.info().authority);
}

/// Above the authority; without one, its room stays empty, so that covers look alike.
void ReportParts::addLogo(Document &document) const
{
    static constexpr double room = 110, gap = 20;
    if (!m_identity.logo) {
        document.add(Spacer{room});
        return;
    }
    const Picture logo = m_identity.logo->picture({190, room - gap}, logoName());
    const double above = room - gap - logo.size.height();
    if (above > 0)
        document.add(Spacer{above});
    document.add(logo);
    document.add(Spacer{gap});
}

void ReportParts::addCoverChallenges(Document &document) const
{
    const auto challenges = m_plan.challenges();
    if (challenges.empty())
        return;
    Table table;
    table.columns = {{0, 40, Qt::AlignLeft}, {}, {0, 80, Qt::AlignRight}};
    for (const Challenge *challenge : challenges) {
        const int actions = static_cast<int>(m_plan.actions(challenge->id).size());
        table.rows << Row{{cell(QString::number(challenge->number), Tone::Strong),
                           cell(challenge->title.isEmpty() ? displayTitle(*challenge) : challenge->title),
                           cell(tr("%n action(s)", nullptr, actions), Tone::Quiet)},
                          challengeColor(challenge->number),
                          false};
    }
    document.add(Paragraph{plain(tr("The challenges of the plan")), ParagraphStyle::Label});
    document.add(table);
}

} // namespace jalon::report
