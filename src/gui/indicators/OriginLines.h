// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/FigureOrigin.h"

#include <QWidget>

class QVBoxLayout;

namespace jalon::gui {

/// The rows behind a figure, one under the other: date, what it is, detail, and a link to its place where one
/// is wanted. Scrolls; shows at most 200 and says how many more there are.
class OriginLines : public QWidget
{
    Q_OBJECT

public:
    explicit OriginLines(bool withLinks, QWidget *parent = nullptr);

    void show(const std::vector<OriginLine> &lines);

Q_SIGNALS:
    void placeRequested(const jalon::gui::EntityRef &place);

private:
    QWidget *makeRow(const OriginLine &line, QWidget *parent);

    bool m_withLinks;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace jalon::gui
