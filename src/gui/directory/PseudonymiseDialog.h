// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/model/Party.h"

class QLineEdit;
class QPushButton;

namespace jalon::gui {

class PlainLabel;
struct ScreenContext;

// Somebody is to be named nowhere any more: says what that touches and that nothing brings the name back, and
// wants the name typed before it is done.
class PseudonymiseDialog : public QDialog
{
    Q_OBJECT

public:
    PseudonymiseDialog(ScreenContext &context, const core::Id<core::Party> &id, QWidget *parent);

    void accept() override;

private:
    QString whatIsTouched(const core::Party &party) const;
    void showState();

    ScreenContext &m_context;
    core::Id<core::Party> m_id;
    QString m_name;
    QLineEdit *m_pseudonym;
    QLineEdit *m_confirmation;
    PlainLabel *m_error;
    QPushButton *m_go;
};

} // namespace jalon::gui
