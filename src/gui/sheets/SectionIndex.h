// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace jalon::gui {

class LinkButton;

// The parts of the sheet as a column of links beside it, the one on top of the screen marked. Shown where
// there is room.
class SectionIndex : public QWidget
{
    Q_OBJECT

public:
    explicit SectionIndex(QWidget *parent);

    void setSections(const QStringList &titles);
    void setCurrent(int index);

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<LinkButton *> m_links;
    QVBoxLayout *m_layout;
    int m_current = -1;
};

} // namespace jalon::gui
