// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "core/change/ChangeSet.h"
#include "core/rules/Directory.h"
#include "gui/directory/DifferentParties.h"

class QWidget;

namespace jalon::gui {

struct ScreenContext;

// What the directory can do beyond its fields, with what it asks first. Owned by the screen; `window` is what
// dialogs stand over.
class DirectoryCommands
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::DirectoryCommands)

public:
    using Id = core::Id<core::Party>;

    DirectoryCommands(ScreenContext &context, QWidget *window);

    // Who was added; null if nobody.
    Id add();
    // Says what goes along before; true if gone.
    bool remove(const Id &id);
    // Opens the comparison of that party with one to be chosen.
    void merge(const Id &id);
    void compare(const std::vector<core::LikelyDuplicate> &pairs);
    void replacePilot(const Id &id);
    void pseudonymise(const Id &id);
    // Everything about somebody, as a document or as data.
    void exportAll(const Id &id);

    // The pairs that look alike, without those said to be two.
    std::vector<core::LikelyDuplicate> duplicates() const;

private:
    QString whatGoes(const core::ChangeSet &set) const;
    void write(const QString &path, const QByteArray &bytes);

    ScreenContext &m_context;
    QWidget *m_window;
    DifferentParties m_different;
};

} // namespace jalon::gui
