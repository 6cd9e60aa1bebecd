// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/Error.h"
#include "core/review/AnnualReview.h"
#include "core/rules/Closing.h"

namespace jalon::gui {

struct ScreenContext;

// What the review of a year is made from: the plan as it stands, or, for a closed year, as it was sealed;
// with or without the names of people. Owned by ReviewView, who loads it again when the plan changes; what it
// answers stands until then.
class ReviewSubject
{
public:
    void load(const ScreenContext &context, int year, bool namesHidden);

    int year() const { return m_review.year; }
    const core::Plan &plan() const { return m_own ? *m_own : *m_plan; }
    const core::AnnualReview &review() const { return m_review; }
    // How the year was closed; nothing while it is open, or if its seal cannot be read.
    const std::optional<core::YearClosing> &closing() const { return m_closing; }
    // What the plan says otherwise today of a closed year.
    const std::vector<core::Rectification> &rectifications() const { return m_rectifications; }
    // Why the seal could not be read: what is shown is the plan of today.
    const std::optional<core::Error> &problem() const { return m_problem; }

private:
    void loadSealed(const ScreenContext &context, int year);

    const core::Plan *m_plan = nullptr; // the session's
    std::optional<core::Plan> m_own;    // sealed, or without names
    core::AnnualReview m_review;
    std::optional<core::YearClosing> m_closing;
    std::vector<core::Rectification> m_rectifications;
    std::optional<core::Error> m_problem;
    QString m_seal; // of the plan kept below: reading a seal again takes longer than turning a page
    std::optional<core::Plan> m_sealed;
};

} // namespace jalon::gui
