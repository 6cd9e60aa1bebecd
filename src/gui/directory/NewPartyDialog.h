// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/model/Party.h"

class QComboBox;
class QLineEdit;

namespace jalon::gui {

class PlainLabel;
struct ScreenContext;

// Somebody new in the directory: name and kind; the rest is said on the page. Adds on acceptance; says it if
// somebody is called so already.
class NewPartyDialog : public QDialog
{
    Q_OBJECT

public:
    NewPartyDialog(ScreenContext &context, QWidget *parent);

    core::Id<core::Party> added() const { return m_added; }
    void accept() override;

private:
    void checkName();

    ScreenContext &m_context;
    QLineEdit *m_name;
    QComboBox *m_kind;
    PlainLabel *m_known;
    PlainLabel *m_error;
    core::Id<core::Party> m_added;
};

} // namespace jalon::gui
