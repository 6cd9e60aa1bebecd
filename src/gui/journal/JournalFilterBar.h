// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/journal/JournalQuery.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace jalon::gui {

class LinkButton;
class SearchField;

/// The filter line over the journal: kind, action, year, words. The month is chosen on the strip.
class JournalFilterBar : public QWidget
{
    Q_OBJECT

public:
    JournalFilterBar(const report::Wording &wording, QWidget *parent);

    /// The choices that the plan offers; what is chosen stays chosen if it is still there.
    void show(const core::Plan &plan, int firstYear, int lastYear);
    JournalFilter filter() const;
    void setFilter(const JournalFilter &filter);
    void setWords(const QString &words);
    void setMonth(int year, int month);
    /// Something of the page's own, after the choices.
    void addTool(QWidget *tool);

Q_SIGNALS:
    void filterChanged();
    void leftDown(); ///< Down or Enter in the search field: on to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void changed();

    const report::Wording &m_wording;
    QHBoxLayout *m_line;
    QComboBox *m_kind;
    QComboBox *m_action;
    QComboBox *m_year;
    LinkButton *m_clear;
    SearchField *m_search;
    int m_month = 0;
};

} // namespace jalon::gui
