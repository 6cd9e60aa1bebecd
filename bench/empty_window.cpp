// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of the start-up benchmark: the least that a Qt program with a window can be.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return application.exec();
}
