// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Amendments.h"

#include <QMap>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// What sort of value was voted; the order of the filter.
enum class VotedKind { Title, Pilots, Dates, Money, Indicators, Sheets };

/// One governed value, worded: as voted, as amended, as it stands today.
struct AmendmentRow
{
    core::Id<core::ActionSheet> action; ///< null above the sheets, or if the sheet is gone
    QString code;                       ///< of the sheet, "2.3"; of the challenge above the sheets
    int challenge = 0;
    VotedKind kind = VotedKind::Title;
    QString row;    ///< as in core::ComparedValue: what the value is found by
    QString entity; ///< likewise
    QString field;  ///< likewise
    QString name;   ///< "Fin"
    QString voted;
    QString amended; ///< empty: nothing was amended
    QString today;
    QString by; ///< the last decision, "22 févr. 2018, Conseil communautaire"
    std::vector<core::Id<core::Amendment>> amendments; ///< oldest first; none: as voted
    bool correctedOnly = false;
    bool unexplained = false; ///< today's value is not what the amendments say

    bool isChanged() const { return !amendments.empty(); }
    friend bool operator==(const AmendmentRow &, const AmendmentRow &) = default;
};

/// What the page shows; empty members do not filter.
struct AmendmentFilter
{
    bool changedOnly = true;
    int challenge = 0;
    std::optional<VotedKind> kind;
    QString words; ///< in code, name, values, decisions

    bool isEmpty() const { return *this == AmendmentFilter{}; }
    friend bool operator==(const AmendmentFilter &, const AmendmentFilter &) = default;
};

struct AmendmentCounts
{
    int amendments = 0;          ///< decisions
    int corrections = 0;         ///< values mended
    int sheets = 0;              ///< touched by decisions
    QMap<VotedKind, int> byKind; ///< values changed by decisions
};

/// By sheet, in its order: every governed value that changed up to `asOf`, and all that did not if asked.
std::vector<AmendmentRow> amendmentRows(const core::Plan &plan, const QDate &asOf, bool changedOnly,
                                        const report::Wording &wording);
bool matches(const AmendmentRow &row, const AmendmentFilter &filter);
AmendmentCounts countRows(const core::Plan &plan, const QDate &asOf, const std::vector<AmendmentRow> &rows);

} // namespace jalon::gui
