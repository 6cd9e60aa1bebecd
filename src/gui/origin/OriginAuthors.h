// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace jalon::report {
class Wording;
}
namespace jalon::session {
class PlanSession;
}

namespace jalon::gui {

struct OriginFacts;

/// Adds to every row of an origin who wrote it last and when. Reads the change log, so only when somebody
/// asks.
class OriginAuthors
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::OriginAuthors)

public:
    static void addTo(OriginFacts &facts, session::PlanSession &session, const report::Wording &wording);
};

} // namespace jalon::gui
