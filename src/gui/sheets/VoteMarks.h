// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ActionSheet.h"

#include <QHash>
#include <QObject>

namespace jalon::gui {

class Editor;
struct ScreenContext;

/// Marks the fields of a sheet whose value is not the voted one: "modifié le 22 févr. 2018, Conseil
/// communautaire ; voté : décembre 2019", under the field, leading to the page Modifications. Knows the
/// editors by their column; no field knows of it. Owned by the sheet.
class VoteMarks : public QObject
{
    Q_OBJECT

public:
    VoteMarks(ScreenContext &context, QObject *parent);

    /// `field`: column of the sheet, "pilots", or "cost" and "indicators" for all their rows.
    void add(const QString &field, Editor *editor);
    void show(const core::Id<core::ActionSheet> &action);

private:
    ScreenContext &m_context;
    core::Id<core::ActionSheet> m_action;
    QHash<QString, Editor *> m_editors;
};

} // namespace jalon::gui
