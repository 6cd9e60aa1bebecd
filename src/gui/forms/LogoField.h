// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "gui/forms/Editor.h"

class QPushButton;

namespace jalon::gui {

// The authority's logo: seen, chosen from a file, taken away. What cannot be used is refused when it is
// chosen, with the reason underneath. The bytes go into the plan's file, the plan names them.
class LogoField : public Editor
{
    Q_OBJECT

public:
    LogoField(FormGroup &group, const QString &label, QWidget *parent);

    // Asks for a file; answers its path, empty when given up.
    void setChooser(std::function<QString()> chooser) { m_chooser = std::move(chooser); }
    // Takes this file for the logo; false, with the reason underneath, if it cannot be used.
    bool choose(const QString &path);
    void remove();

    void refresh() override;

private:
    class View;

    std::function<QString()> m_chooser;
    View *m_view;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace jalon::gui
