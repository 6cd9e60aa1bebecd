// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"
#include "report/YearFigures.h"

namespace jalon::session {
class PlanSession;
}

namespace jalon::cli {

/// What the review and the documents of a year are made from: the plan as it was sealed if the year is
/// closed, else the open one; with its logo and what it rectifies. Lives no longer than the session.
class YearSource
{
public:
    /// Errors: the seal is gone or damaged.
    static core::Result<YearSource> of(const session::PlanSession &session, int year);

    const core::Plan &plan() const { return m_sealed ? *m_sealed : *m_open; }
    /// Empty if there is none, or if it is gone: the report says so itself.
    QByteArray logo() const;
    /// Of earlier closed years.
    std::vector<core::YearRectifications> rectifications() const;
    report::YearFigures figures() const;

private:
    YearSource(const session::PlanSession &session, int year, std::optional<core::Plan> sealed);

    const session::PlanSession *m_session;
    const core::Plan *m_open;
    int m_year;
    std::optional<core::Plan> m_sealed;
};

} // namespace jalon::cli
