// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QWidget>

#include <vector>

namespace jalon::gui {

/// The months of the plan's period as a strip, darker where more happened, with the number of entries. A
/// click or Space chooses a month, a click on a year the year; again gives it up. Arrows move.
class MonthStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MonthStrip(const QLocale &locale, QWidget *parent = nullptr);

    /// One number a month, from January of `firstYear`. `year` and `month` are chosen; 0 for none.
    void show(int firstYear, std::vector<int> counts, int year, int month);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int year, int month); ///< 0 and 0: none; month 0: the whole year

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int years() const { return int(m_counts.size()) / 12; }
    QRectF yearRect(int year) const;
    QRectF monthRect(int cell) const;
    int cellAt(const QPointF &at) const;
    QString words(int cell) const;
    void toggle(int cell);
    void speak();

    QLocale m_locale;
    int m_first = 0;
    std::vector<int> m_counts;
    int m_year = 0;
    int m_month = 0;
    int m_current = 0; ///< cell under the keyboard
};

} // namespace jalon::gui
