// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace jalon::gui {

// A card that is one choice: icon, what it does, what comes of it. Reached by Tab, chosen by Enter, Space or
// click.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(const QString &iconName, const QString &title, const QString &explanation, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_explanation;
};

// The same as one line of a list: a name, and quietly where it is. Long places are cut in the middle.
class ChoiceRow : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceRow(const QString &name, const QString &place, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_place;
};

} // namespace jalon::gui
