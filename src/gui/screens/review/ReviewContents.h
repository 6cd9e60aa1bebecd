// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/review/ReviewPages.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace jalon::gui {

// The contents of the review, over the page: every page with its code and mark; a code or a word typed
// narrows the list. Enter or a click turns to a page, Escape goes back. Child of ReviewView, made when first
// asked for.
class ReviewContents : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewContents(QWidget *parent);

    // Opens over the whole parent; `current` is chosen.
    void open(std::vector<ReviewPages::Entry> entries, int current, double unit);
    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    // Index in the entries given.
    void chosen(int page);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void narrow();
    void choose();
    void step(int lines);

    std::vector<ReviewPages::Entry> m_entries;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace jalon::gui
