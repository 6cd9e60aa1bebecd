// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Obligations.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jalon::gui {

class PlainLabel;
struct ScreenContext;

/// The series that the method's wording implies and the plan does not hold yet: each with its dates, ticked
/// or not, start, end and rhythm to be changed; all that is ticked is taken up as one undo step.
class SeriesDialog : public QDialog
{
    Q_OBJECT

public:
    SeriesDialog(ScreenContext &context, QWidget *parent);

    void accept() override;
    /// What would be taken up now.
    std::vector<core::Obligation> obligations() const;

private:
    struct Series
    {
        core::ProposedSeries proposed;
        QCheckBox *take;
        QLineEdit *start;
        QLineEdit *end;
        QComboBox *recurrence;
        QLineEdit *tolerance;
        PlainLabel *dates;
    };
    QWidget *makeCard(const core::ProposedSeries &proposed, QWidget *parent);
    std::vector<QDate> datesOf(const Series &series) const;
    void follow();

    ScreenContext &m_context;
    std::vector<Series> m_series;
    PlainLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace jalon::gui
