// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/search/SearchRows.h"

#include <QWidget>

class QListView;

namespace jalon::gui {

class PlainLabel;
class SearchModel;

/// What was found, below the window's search field: lies over the page and never takes the focus, so that one
/// types on. Says what was chosen; who goes there is the owner's business.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPanel(QWidget *window);

    /// Instead of results: a sentence.
    void showSentence(const QString &sentence);
    /// The line chosen stays chosen if it is among them; else the first.
    void showRows(std::vector<SearchRow> rows);
    /// Below `field`, at its right edge, as high as needed and as the window allows.
    void place(const QWidget &field);
    /// `lines` up or down, past heads; stays at the ends.
    void step(int lines);
    void stepPage(int pages);
    void chooseFirst() { step(-(1 << 20)); }
    void chooseLast() { step(1 << 20); }
    void activateCurrent();
    /// The current line as it is read aloud.
    QString currentText() const;

    QListView *list() const { return m_list; }
    SearchModel *model() const { return m_model; }
    PlainLabel *sentence() const { return m_sentence; }

Q_SIGNALS:
    void chosen(const jalon::gui::EntityRef &ref);
    /// All of that group are wanted.
    void wholeWanted(jalon::gui::SearchGroup group);
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void activate(int row);
    void setCurrent(int row);
    int wantedHeight() const;

    SearchModel *m_model;
    QListView *m_list;
    PlainLabel *m_sentence;
    PlainLabel *m_keys;
};

} // namespace jalon::gui
