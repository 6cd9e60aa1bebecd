// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/StateMark.h"

#include <QAbstractButton>

namespace jalon::core {
class Plan;
}
namespace jalon::report {
class Wording;
}

class QButtonGroup;
class QHBoxLayout;

namespace jalon::gui {

/// One year with its state in words underneath: "2017 / clos le 12 mars 2018".
class YearButton : public QAbstractButton
{
    Q_OBJECT

public:
    YearButton(int year, QWidget *parent);

    int year() const { return m_year; }
    /// `narrow`: the year and the mark only; the state is the tool tip.
    void setState(Mark mark, const QString &state, bool narrow);
    QString state() const { return m_state; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_year;
    Mark m_mark = Mark::None;
    QString m_state;
    bool m_narrow = false;
};

/// The years of the plan's period, side by side, one of them chosen.
class YearChooser : public QWidget
{
    Q_OBJECT

public:
    explicit YearChooser(QWidget *parent);

    /// Shows the years with the state that each has in the plan.
    void show(const core::Plan &plan, int first, int last, const report::Wording &wording);
    int year() const;
    /// Without a signal; false if it is none of them.
    bool setYear(int year);
    YearButton *button(int year) const;

signals:
    void chosen(int year);

private:
    QHBoxLayout *m_line;
    QButtonGroup *m_group;
    QList<YearButton *> m_buttons;
};

} // namespace jalon::gui
