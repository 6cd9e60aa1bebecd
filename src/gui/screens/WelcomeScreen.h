// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace jalon::gui {

// What the window shows without a plan: the ways to one. Only asks; the window opens.
class WelcomeScreen : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeScreen(QWidget *parent = nullptr);

    // The plans opened last, newest first.
    void setRecent(const QStringList &paths);

signals:
    void adoptedChosen();
    void exerciseChosen();
    void fileChosen();
    void newChosen();
    void recentChosen(const QString &path);

private:
    QVBoxLayout *m_recent;
    QWidget *m_recentCard;
};

} // namespace jalon::gui
