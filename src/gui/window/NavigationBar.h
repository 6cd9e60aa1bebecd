// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;
class QPushButton;

namespace jalon::gui {

class NavigationButton;

// The column at the left: one entry a page, icon and word, with a count where one is wanted. Folds to icons
// with tool tips. Arrow keys move between entries. Knows pages by index only.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    void addEntry(const QString &title, const QString &icon, bool lineAbove);
    void clear();
    int count() const { return int(m_buttons.size()); }
    void setCurrent(int index);
    int current() const;
    void setCount(int index, int count);
    // Written in the tool tip.
    void setShortcut(int index, const QKeySequence &keys);

    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

signals:
    void chosen(int index);
    void foldToggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<NavigationButton *> m_buttons;
    QList<QWidget *> m_lines;
    QVBoxLayout *m_entries;
    QPushButton *m_fold;
    bool m_folded = false;
};

} // namespace jalon::gui
