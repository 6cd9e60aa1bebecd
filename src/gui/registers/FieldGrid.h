// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace jalon::gui {

class Editor;

/// Editors below one another, each behind its label.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent);

    void add(Editor *field);

private:
    QGridLayout *m_grid;
};

} // namespace jalon::gui
