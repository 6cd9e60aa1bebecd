// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/change/ChangeSet.h"

class QListWidget;
class QPushButton;

namespace jalon::gui {

class PartyCombo;
class PlainLabel;
struct ScreenContext;

// "Replace … by …" on the sheets chosen, in one step. Of a frozen plan this is an amendment: its date and who
// decided it are asked by the one door (AmendmentDoor), as for every other change.
class ReplacePilotDialog : public QDialog
{
    Q_OBJECT

public:
    ReplacePilotDialog(ScreenContext &context, const core::Id<core::Party> &from, QWidget *parent);

    void accept() override;

private:
    void showState();
    std::vector<core::Id<core::ActionSheet>> sheets() const;
    core::ChangeSet change() const;
    void refuse(const QString &sentence);

    ScreenContext &m_context;
    core::Id<core::Party> m_from;
    PartyCombo *m_to;
    QListWidget *m_sheets;
    PlainLabel *m_error;
    QPushButton *m_replace;
};

} // namespace jalon::gui
