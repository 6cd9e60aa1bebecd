// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Closing.h"
#include "gui/costs/AmountTable.h"
#include "gui/screens/EntityRef.h"
#include "gui/year/YearLines.h"

#include <QCoreApplication>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// What is looked at before a year is closed and what differs afterwards, in words and with the places that
/// they lead to. Counts nothing itself: core/rules/Closing does.
class ClosingWords
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::ClosingWords)

public:
    ClosingWords(const core::Plan &plan, int year, const report::Wording &wording);

    /// Grouped by kind, what forbids closing first. The key of a line is the finding's place in `findings`.
    std::vector<YearLine> lines(const std::vector<core::ClosingFinding> &findings) const;
    /// "3 indicateurs sans valeur", one for each kind that occurs.
    QStringList counts(const std::vector<core::ClosingFinding> &findings) const;
    /// Where a finding is mended.
    EntityRef place(const core::ClosingFinding &finding) const;
    /// Figure, sealed value, today's value.
    AmountTable table(const std::vector<core::Rectification> &all) const;

private:
    static QString count(core::ClosingFindingKind kind, int n);
    YearLine line(const core::ClosingFinding &finding) const;
    QString figure(const core::Rectification &one) const;
    QString sealed(const core::Rectification &one) const;
    QString today(const core::Rectification &one) const;

    const core::Plan &m_plan;
    int m_year;
    const report::Wording &m_wording;
};

} // namespace jalon::gui
