// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/origin/OriginAuthors.h"

#include "gui/origin/Origin.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

void OriginAuthors::addTo(OriginFacts &facts, session::PlanSession &session, const report::Wording &wording)
{
    // The newest line of the log about each row: who wrote it as it stands.
    const auto log = session.log();
    if (!log)
        return;
    QHash<QUuid, const LogEntry *> writers;
    for (const LogEntry &entry : *log) {
        if (!writers.contains(entry.change.entityId))
            writers.insert(entry.change.entityId, &entry);
    }
    for (auto *lines : {&facts.lines, &facts.others}) {
        for (OriginLine &line : *lines) {
            const LogEntry *entry = writers.value(line.written.value_or(line.place.id));
            if (!entry)
                continue;
            const QString said = tr("recorded by %1, %2").arg(entry->who, wording.dateTime(entry->at));
            line.detail = line.detail.isEmpty() ? said : line.detail + u" — "_s + said;
        }
    }
}

} // namespace jalon::gui
