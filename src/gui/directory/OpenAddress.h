// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace jalon::gui {

// What was typed as an e-mail address, as a link; invalid if it is none. Nothing typed can add a subject, a
// copy or a body.
QUrl mailTo(const QString &address);
// Only http, https and mailto may leave the program: anything else could start a program.
bool mayOpen(const QUrl &url);
// Hands a link to the desktop; false if it may not be opened or nothing opens it.
bool openAddress(const QUrl &url);

} // namespace jalon::gui
