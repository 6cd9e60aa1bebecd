// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Obligation.h"

#include <QCoreApplication>

#include <optional>

namespace jalon::session {
class PlanSession;
}
namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// Files on their way into a plan and out of it. What is refused is said in a sentence that a person can act
/// on. Names are only ever shown or used without their folders.
class AttachedFiles
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::AttachedFiles)

public:
    AttachedFiles(session::PlanSession &session, const report::Wording &wording);

    /// Why that file cannot be attached, before it is read; empty if nothing is wrong with it.
    QString refusal(const QString &path) const;
    /// Reads it, keeps its bytes, and gives the row that names them, with an id and no owner yet; nothing if
    /// it cannot, and `problem` says why.
    std::optional<core::Attachment> take(const QString &path, QString &problem);
    /// Writes its bytes to that path; why not, else empty.
    QString save(const core::Attachment &attachment, const QString &path) const;
    /// Documents, pictures and tables only: nothing that would run.
    static bool mayOpen(const core::Attachment &attachment);
    /// The name without anything that a folder or a device could be made of.
    static QString safeName(const core::Attachment &attachment);

private:
    session::PlanSession &m_session;
    const report::Wording &m_wording;
};

} // namespace jalon::gui
