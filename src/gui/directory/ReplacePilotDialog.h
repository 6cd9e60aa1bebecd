// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/change/ChangeSet.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace jalon::gui {

class PartyCombo;
class PlainLabel;
struct ScreenContext;

// "Replace … by …" on the sheets chosen, from a date on, in one step. Of a frozen plan this is an amendment:
// who decided it and why is said here, so that nobody asks again.
class ReplacePilotDialog : public QDialog
{
    Q_OBJECT

public:
    ReplacePilotDialog(ScreenContext &context, const core::Id<core::Party> &from, QWidget *parent);

    void accept() override;

private:
    QWidget *makeAmendment();
    void showState();
    std::vector<core::Id<core::ActionSheet>> sheets() const;
    core::ChangeSet change() const;
    // The set with its amendment where the plan needs one; says why not and returns nothing.
    std::optional<core::ChangeSet> amended(const core::ChangeSet &set);
    void refuse(const QString &sentence, QWidget *field);

    ScreenContext &m_context;
    core::Id<core::Party> m_from;
    PartyCombo *m_to;
    QListWidget *m_sheets;
    QWidget *m_amendment;
    QLineEdit *m_date;
    QLineEdit *m_authority;
    QLineEdit *m_reason;
    PlainLabel *m_error;
    QPushButton *m_replace;
};

} // namespace jalon::gui
