// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/forms/FormGroup.h"
#include "gui/screens/ScreenContext.h"

class QFormLayout;

namespace jalon::gui {

// What is said once of the whole plan: titles, authority, period, vision, deliberation, titles of challenges,
// criteria and context figures, edited in place like a sheet: each value is written and can be undone by
// itself. Closing commits what is valid and asks about what is not. Made anew each time; `context` outlives
// it.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(const ScreenContext &context, QWidget *parent);

    void done(int result) override;

private:
    void addIdentity(QFormLayout &rows);
    void addPresentation(QFormLayout &rows);
    void addDeliberation(QFormLayout &rows);
    void addChallenges(QFormLayout &rows);
    void addLists(QFormLayout &rows);

    ScreenContext m_context;
    FormGroup m_form;
};

} // namespace jalon::gui
