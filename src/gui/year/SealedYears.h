// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/review/AnnualReview.h"
#include "core/rules/YearRectifications.h"

#include <map>

namespace jalon::session {
class PlanSession;
}

namespace jalon::gui {

/// A closed year as it was sealed: the plan of that day and its figures.
struct SealedYear
{
    core::Plan plan;
    core::AnnualReview review;
};

/// The closed years of an open plan, each read from its seal once. Owned by the page that shows them; what it
/// answers stands as long as it does.
class SealedYears
{
public:
    explicit SealedYears(const session::PlanSession &session);

    /// nullptr: the year is open, and the plan itself is meant. Error: the seal is gone or damaged.
    core::Result<const SealedYear *> of(int year);
    /// The logo as it was sealed; the plan's own for an open year; empty if there is none or it is gone.
    QByteArray logo(int year) const;
    /// exchange::earlierRectifications, for documents of `year`.
    std::vector<core::YearRectifications> earlier(int year);

private:
    const session::PlanSession &m_session;
    std::map<QString, SealedYear> m_years; ///< by seal
};

} // namespace jalon::gui
