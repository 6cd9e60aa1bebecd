// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>

namespace jalon::gui {

// How the whole window looks at the plan: the as-of date ("situation au"), one for all screens. Owned by the
// main window. Not part of the plan and never saved in it.
class ViewState : public QObject
{
    Q_OBJECT

public:
    explicit ViewState(QObject *parent = nullptr);

    QDate asOf() const { return m_asOf; }
    void setAsOf(QDate date);
    // The years the plan runs over, for "fin 2016 … fin 2020".
    void setPeriod(int firstYear, int lastYear);
    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_lastYear; }
    // The year the screens speak of: that of the as-of date, held within the plan's period.
    int year() const;

signals:
    void asOfChanged(QDate date);

private:
    QDate m_asOf;
    int m_firstYear = 0;
    int m_lastYear = 0;
};

} // namespace jalon::gui
