// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDate>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class ViewState;

// "Situation au 31 déc. 2018 ▾": the one visible control of the as-of date. Opens a calendar with the dates
// most asked for: today and the end of each year of the plan.
class AsOfControl : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AsOfControl(QWidget *parent = nullptr);

    // The state it shows and sets, and how dates are said; both must outlive the control.
    void bind(ViewState &view, const report::Wording &wording);
    QSize sizeHint() const override;
    // Today, then 31 December of each year of the plan: what the popup offers beside the calendar.
    static QList<QDate> shortcuts(QDate today, int firstYear, int lastYear);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showDate(QDate date);
    void openPopup();

    ViewState *m_view = nullptr;
    const report::Wording *m_wording = nullptr;
    QString m_date;
};

} // namespace jalon::gui
