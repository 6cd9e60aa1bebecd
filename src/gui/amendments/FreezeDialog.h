// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace jalon::gui {

class FieldColumn;
struct ScreenContext;

/// Makes the plan as it stands the baseline, from the day it was adopted on: later changes of what was voted
/// are amendments. One undoable step.
class FreezeDialog : public QDialog
{
    Q_OBJECT

public:
    FreezeDialog(ScreenContext &context, QWidget *parent);

    void accept() override;

private:
    ScreenContext &m_context;
    FieldColumn *m_fields;
    QLineEdit *m_date;
};

} // namespace jalon::gui
