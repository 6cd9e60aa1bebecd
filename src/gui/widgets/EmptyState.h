// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace jalon::gui {

class PlainLabel;

// What stands where there is nothing yet: a sentence that says what will be here and one next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    EmptyState(const QString &sentence, const QString &nextStep, QWidget *parent = nullptr);

    // An empty `nextStep` shows no button.
    void set(const QString &sentence, const QString &nextStep = {});

signals:
    void nextStepClicked();

private:
    PlainLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace jalon::gui
