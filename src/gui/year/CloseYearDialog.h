// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jalon::gui {

class FieldColumn;
class PlainLabel;
struct ScreenContext;

/// Closes a year: says what that does and what is left to look at, asks who and when, seals (exchange/Seal)
/// and writes verbs::closeYear. Totals that do not cross-foot forbid it.
class CloseYearDialog : public QDialog
{
    Q_OBJECT

public:
    CloseYearDialog(ScreenContext &context, int year, QWidget *parent);

    void accept() override;

private:
    void makeFindings(QWidget *parent, QVBoxLayout *layout);

    ScreenContext &m_context;
    int m_year;
    bool m_forbidden = false;
    FieldColumn *m_fields;
    QLineEdit *m_who;
    QLineEdit *m_day;
    QPushButton *m_close = nullptr;
};

} // namespace jalon::gui
