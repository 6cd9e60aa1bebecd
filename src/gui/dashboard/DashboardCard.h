// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dashboard/DashboardLists.h"
#include "gui/widgets/Card.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace jalon::gui {

class FigureButton;
class LinkButton;
class PlainLabel;
class SectionTitle;
struct ScreenContext;

// A line that leads to its place: mark, what, quietly how. Tab and Enter work.
class DashboardRow : public QAbstractButton
{
    Q_OBJECT

public:
    DashboardRow(const DashboardLine &line, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    DashboardLine m_line;
};

// One list of the dashboard: title with its number, the first lines, and the rest on demand.
class DashboardCard : public Card
{
    Q_OBJECT

public:
    explicit DashboardCard(QWidget *parent = nullptr);
    void show(const DashboardList &list);

signals:
    void lineClicked(const jalon::gui::EntityRef &target);

private:
    void fill();

    DashboardList m_list;
    bool m_all = false;
    SectionTitle *m_title;
    PlainLabel *m_nothing;
    PlainLabel *m_beyond; // how many lines stand elsewhere
    QVBoxLayout *m_rows;
    LinkButton *m_more;
};

// One of the figures on top, with its bar; a click, or Enter on the figure, tells where it comes from.
class DashboardTile : public Card
{
    Q_OBJECT

public:
    DashboardTile(const ScreenContext &context, QWidget *parent);
    void show(const DashboardFigure &figure);
    FigureButton *figure() const { return m_value; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    class Bar;
    PlainLabel *m_title;
    FigureButton *m_value;
    PlainLabel *m_detail;
    Bar *m_bar;
};

} // namespace jalon::gui
