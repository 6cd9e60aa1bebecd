// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/review/AnnualReview.h"
#include "core/rules/Closing.h"
#include "gui/year/SealedYears.h"

#include <memory>
#include <optional>
#include <vector>

namespace jalon::gui {

struct ScreenContext;

// What the review of a year is made from: the plan as it stands, or, for a closed year, as it was sealed;
// with or without the names of people. Owned by ReviewView, who loads it again when the plan changes; what it
// answers stands until then.
class ReviewSubject
{
public:
    explicit ReviewSubject(const ScreenContext &context);

    void load(int year, bool namesHidden);

    int year() const { return m_review->year; }
    const core::Plan &plan() const { return m_nameless ? *m_nameless : *m_plan; }
    const core::AnnualReview &review() const { return *m_review; }
    bool areNamesHidden() const { return m_namesHidden; }
    // How the year was closed; nothing while it is open, or if its seal cannot be read.
    const std::optional<core::YearClosing> &closing() const { return m_closing; }
    // What the plan says otherwise today of a closed year.
    const std::vector<core::Rectification> &rectifications() const { return m_rectifications; }
    // Why the seal could not be read: what is shown is the plan of today.
    const std::optional<core::Error> &problem() const { return m_problem; }

private:
    void hideNames(int year);

    const ScreenContext &m_context;
    SealedYears m_sealed;
    const core::Plan *m_plan;             // the session's, or the sealed one
    std::optional<core::Plan> m_nameless; // the same without names
    std::shared_ptr<const core::AnnualReview> m_review = std::make_shared<core::AnnualReview>();
    bool m_namesHidden = false;
    std::optional<core::YearClosing> m_closing;
    std::vector<core::Rectification> m_rectifications;
    std::optional<core::Error> m_problem;
};

} // namespace jalon::gui
