// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Amendment.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace jalon::core {
class Plan;
}
namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class FieldColumn;

/// The question of the one door (AmendmentDoor): what was voted is about to change; decided by whom, when and
/// why, or a mistake of the transcription? Only asks: writes nothing.
class AmendmentDialog : public QDialog
{
    Q_OBJECT

public:
    /// `lines`: what changes (core::governedChanges).
    AmendmentDialog(const core::Plan &plan, const report::Wording &wording,
                    const std::vector<core::AmendmentChange> &lines, const QDate &asOf, QWidget *parent);

    /// What was answered: a new amendment with an id of its own, or one that the plan holds.
    const core::Amendment &amendment() const { return m_answer; }
    /// Whether the next changes belong to it without a question.
    bool goesOn() const;

    void accept() override;

private:
    QWidget *makeLines(const std::vector<core::AmendmentChange> &lines);
    void makeFields();
    void fillExisting();
    void showState();
    core::AmendmentKind kind() const;
    bool readDate(QDate &date);

    const core::Plan &m_plan;
    const report::Wording &m_wording;
    QDate m_asOf;
    core::Amendment m_answer;
    QRadioButton *m_decided;
    QRadioButton *m_correction;
    FieldColumn *m_fields;
    QComboBox *m_existing;
    QLineEdit *m_date;
    QComboBox *m_authority;
    QLineEdit *m_reason;
    QCheckBox *m_goOn;
    QPushButton *m_save;
};

} // namespace jalon::gui
