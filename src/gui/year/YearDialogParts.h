// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

class QDialog;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

// What the dialogs of the page "Exercice" share.
namespace jalon::gui {

class FieldColumn;

namespace yearDialogs {

/// A day as it is typed: "03/04/2018".
QString typed(const QDate &day);
/// The day of a field; says under it what is wrong and takes the focus there if it is none.
std::optional<QDate> readDay(FieldColumn &fields, QLineEdit *field);
/// The words of a field that must hold some; says `missing` under it if it does not.
std::optional<QString> readWords(FieldColumn &fields, QLineEdit *field, const QString &missing);
/// The layout of a dialog, with its margins.
QVBoxLayout *layoutOf(QDialog *dialog);
/// Cancel and the verb that does it, at the right end; wired to reject() and accept().
QPushButton *addButtons(QDialog *dialog, QVBoxLayout *layout, const QString &verb);

} // namespace yearDialogs
} // namespace jalon::gui
