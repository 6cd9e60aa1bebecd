// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ReviewYear.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace jalon::gui {

class FieldColumn;
struct ScreenContext;

/// A document that was sent: entered by hand, or mended. A recipient of the directory is tied to it, anybody
/// else stays in words. Writes through the session.
class TransmissionDialog : public QDialog
{
    Q_OBJECT

public:
    /// A null id: a new one.
    TransmissionDialog(ScreenContext &context, const core::Transmission &row, QWidget *parent);

    void accept() override;

    /// "courriel", "remis en séance" …, to choose from; any other words will do.
    static QStringList media();

private:
    void makeFields();
    bool readRecipient();

    ScreenContext &m_context;
    core::Transmission m_row;
    FieldColumn *m_fields;
    QComboBox *m_document;
    QLineEdit *m_action;
    QComboBox *m_format;
    QComboBox *m_recipient;
    QLineEdit *m_day;
    QComboBox *m_medium;
    QLineEdit *m_hash;
    QPlainTextEdit *m_notes;
};

} // namespace jalon::gui
