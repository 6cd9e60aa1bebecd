// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Directory.h"
#include "report/kinds/ReportParts.h"

namespace jalon::report {

/// Everything that a plan says of one person or body, as it may ask to see it: its row, what it is tied to,
/// what it still owes, the texts that name it, the lines of the history that do.
class PersonReport
{
public:
    explicit PersonReport(const ReportScope &scope);

    /// The person must be one of the plan; `log`: the change log, newest first.
    Document document(const core::Party &person, const std::vector<core::LogEntry> &log);

private:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
    void addSelf(const core::Party &person);
    void addTies(const core::PartyTies &ties);
    void addOwed(const core::Owed &owed);
    void addMentions(const core::Party &person);
    void addHistory(const core::Party &person, const std::vector<core::LogEntry> &log);
    /// A heading with a list below it, or the word that there is none.
    void addList(const QString &title, const BulletList &list);
    BulletList actions(const std::vector<core::Id<core::ActionSheet>> &ids) const;
    BulletList indicators(const std::vector<core::Id<core::Indicator>> &ids) const;
    BulletList obligations(const std::vector<core::Id<core::Obligation>> &ids) const;
    BulletList proposals(const std::vector<core::Id<core::Proposal>> &ids) const;
    BulletList opinions(const std::vector<core::Id<core::Opinion>> &ids) const;
    void addReviewTies(const core::PartyTies &ties);
    BulletList entries(const std::vector<core::Id<core::JournalEntry>> &ids) const;

    const core::Plan &m_plan;
    const Wording &m_wording;
    ReportParts m_parts;
    Document m_document;
};

} // namespace jalon::report
