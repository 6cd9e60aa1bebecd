// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Opinions.h"
#include "gui/registers/RegisterModel.h"

#include <QCoreApplication>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

enum class OpinionShown {
    All,
    Open,    ///< not closed: carried into the next review
    Waiting, ///< without a reply
    Late,    ///< without a reply past the deadline
};

/// Which opinions the page Instance de suivi shows, as of the date of the window.
struct OpinionFilter
{
    OpinionShown shown = OpinionShown::All;
    core::Id<core::ActionSheet> action; ///< null: of every sheet
    QString words;                      ///< in text, reply, addressee

    bool isEmpty() const { return *this == OpinionFilter{}; }
    friend bool operator==(const OpinionFilter &, const OpinionFilter &) = default;
};

bool isShown(const core::Opinion &opinion, OpinionShown shown, const QDate &asOf);

Mark markOf(core::OpinionState state);

/// "en attente de réponse", "réponse en retard de 3 mois", "répondu", "clos": how an opinion stands.
QString opinionState(const core::Opinion &opinion, const QDate &asOf, const report::Wording &wording);

/// The registers of the page in words.
class FollowUpRows
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::FollowUpRows)

public:
    FollowUpRows(const core::Plan &plan, const QDate &asOf, const report::Wording &wording)
        : m_plan(plan)
        , m_asOf(asOf)
        , m_wording(wording)
    {
    }

    std::vector<RegisterRow> opinions(const OpinionFilter &filter) const; ///< the newest first
    std::vector<RegisterRow> sessions(const QString &words) const;        ///< the latest first
    /// Those who sit first, then those who sat; by name.
    std::vector<RegisterRow> members(const QString &words) const;

    /// Whether and why the review of the year of the date tells this opinion.
    QString carried(const core::Opinion &opinion) const;
    /// "5 avis ou recommandations · 2 en attente, dont 1 en retard · 3 repris dans la revue 2018".
    QString summary() const;
    static QString stateWord(core::OpinionState state, const QString &late);

private:
    bool fits(const core::Opinion &opinion, const OpinionFilter &filter) const;
    RegisterRow row(const core::Opinion &opinion) const;

    const core::Plan &m_plan;
    QDate m_asOf;
    const report::Wording &m_wording;
};

/// The sheet that the body belongs to, as a suggestion: that of the latest session in the journal, else the
/// one whose title speaks of it. Null: no idea.
core::Id<core::ActionSheet> suggestedBodyAction(const core::Plan &plan);

} // namespace jalon::gui
