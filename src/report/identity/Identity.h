// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/identity/Logo.h"

#include <QColor>

#include <optional>

namespace jalon::core {
struct PlanInfo;
}

namespace jalon::report {

/// What the documents of an authority look like: its colour, fit for paper, and its logo.
struct Identity
{
    QColor accent;
    std::optional<Logo> logo;
    bool logoMissing = false; ///< one was chosen, and cannot be read: the document says so

    /// `logo`: the bytes that the plan refers to; empty if there are none or they are gone.
    static Identity of(const core::PlanInfo &info, const QByteArray &logo);
};

} // namespace jalon::report
