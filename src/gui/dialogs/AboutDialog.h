// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace jalon::gui {

// Name, version, licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace jalon::gui
