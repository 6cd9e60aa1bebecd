// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Plan.h"
#include "core/rules/TypedMeasurement.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class PlainLabel;

/// One measurement with everything it is made of: date, value (numerator and denominator of a rate, yes or no
/// of a milestone), source, comment. Writes through the function it is given; what is refused is said under
/// the field and nothing typed is lost.
class MeasurementDialog : public QDialog
{
    Q_OBJECT

public:
    struct Start
    {
        core::Measurement measurement; ///< a null id: a new one
        QDate asOf;
        QString suggestedSource;  ///< offered, never filled in by itself
        QStringList knownSources; ///< completed while typing
    };
    using Commit = std::function<core::Outcome(const core::Measurement &)>;

    MeasurementDialog(const core::Plan &plan, const report::Wording &wording, Start start, Commit commit,
                      QWidget *parent);

    /// The measurement as it was written, once accepted.
    const core::Measurement &measurement() const { return m_start.measurement; }

    void accept() override;

private:
    struct Field
    {
        QWidget *editor = nullptr;
        PlainLabel *note = nullptr; ///< underneath: what is wrong, or how it is read
    };

    void makeDate(QFormLayout &form);
    void makeValue(QFormLayout &form);
    void makeRate(QFormLayout &form);
    void makeSource(QFormLayout &form);
    Field addField(QFormLayout &form, const QString &label, QWidget *editor, QWidget *row = nullptr);
    void say(const Field &field, const QString &sentence, bool wrong);
    void readBack();
    QDate typedDate() const;
    /// Reads the value fields into `measurement`; the sentence that says why not.
    QString readValue(core::Measurement &measurement) const;
    QString typedRate() const;
    void showRefusal(const core::Error &error);

    const report::Wording &m_wording;
    core::IndicatorKind m_kind;
    QString m_unit;
    Start m_start;
    Commit m_commit;
    Field m_dateField, m_valueField, m_sourceField, m_commentField;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_value = nullptr; ///< number or text
    QLineEdit *m_numerator = nullptr;
    QLineEdit *m_denominator = nullptr;
    QLineEdit *m_percent = nullptr;
    QRadioButton *m_yes = nullptr;
    QRadioButton *m_no = nullptr;
    QLineEdit *m_source = nullptr;
    QPlainTextEdit *m_comment = nullptr;
    QCheckBox *m_overrides = nullptr; ///< only where there is a rule to override
};

} // namespace jalon::gui
