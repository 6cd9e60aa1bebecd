// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/rules/Situation.h"
#include "gui/widgets/StateMark.h"

namespace jalon::core {
struct ChangeSet;
}
namespace jalon::report {
class Wording;
}
namespace jalon::session {
class PlanSession;
}

namespace jalon::gui {

class ViewState;

// What a list says of one sheet: worked out from the plan when first asked for.
struct SheetSummary
{
    core::Id<core::ActionSheet> id;
    int challenge = 0; // number of the challenge
    int number = 0;
    QString code;
    QString title;
    core::Situation situation; // without the count of its indicators, which takes longest
    QString waitingForCode;
    int points = 0; // to clarify
    std::vector<core::Id<core::Party>> pilots;
    std::optional<core::Money> cost; // per year, else once; nothing if not known
    QDate end;                       // last day; invalid if not known

    // The mark that matters most: late, waiting, else the state. Points to clarify stand beside it, not in
    // its place: most sheets have some, and the state would never be seen.
    Mark mark() const;
    QString markText(const report::Wording &wording) const;
};

// The summaries of a plan, remembered until the plan or the as-of date changes. Owned by the sheets screen;
// only reads.
class SheetSummaries
{
public:
    SheetSummaries(const session::PlanSession &session, const ViewState &view);

    const SheetSummary &of(const core::Id<core::ActionSheet> &id) const;
    // Every word of the sheet, folded for searching: titles, texts, steps, indicators, names.
    const QString &searchText(const core::Id<core::ActionSheet> &id) const;

    // Forgets what the set may have changed; returns the sheets concerned, or nothing if all may be.
    std::vector<core::Id<core::ActionSheet>> forget(const core::ChangeSet &set);
    void forgetAll();

private:
    SheetSummary summarised(const core::Id<core::ActionSheet> &id) const;

    const session::PlanSession &m_session;
    const ViewState &m_view;
    mutable QHash<core::Id<core::ActionSheet>, SheetSummary> m_summaries;
    mutable QHash<core::Id<core::ActionSheet>, QString> m_texts;
};

} // namespace jalon::gui
