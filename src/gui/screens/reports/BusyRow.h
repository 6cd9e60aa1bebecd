// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace jalon::gui {

class PlainLabel;

// What is going on, how far it is, and a way to give it up. Shown only once it has taken a while, so that
// quick work does not make the page flicker.
class BusyRow : public QWidget
{
    Q_OBJECT

public:
    explicit BusyRow(QWidget *parent = nullptr);

    void start(const QString &sentence);
    void setProgress(int done, int total);
    void stop();

signals:
    void givenUp();

private:
    PlainLabel *m_sentence;
    QProgressBar *m_progress;
    QTimer m_delay;
};

} // namespace jalon::gui
