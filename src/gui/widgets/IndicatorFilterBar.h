// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/IndicatorTableModel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;

namespace jalon::gui {

class LinkButton;
class NumberDisc;
class SearchField;

/// The filter line over the indicator table: challenges, kind, "to fill in", words.
class IndicatorFilterBar : public QWidget
{
    Q_OBJECT

public:
    IndicatorFilterBar(const report::Wording &wording, QWidget *parent = nullptr);

    /// The challenges to choose from and the year of "to fill in".
    void show(const std::vector<int> &challenges, int year);
    IndicatorFilter filter() const;
    void setFilter(const IndicatorFilter &filter);
    void setWords(const QString &words);
    void clear() { setFilter({}); }
    /// Something of the page's own, after the choices.
    void addTool(QWidget *tool);

Q_SIGNALS:
    void filterChanged();
    void leftDown(); ///< Down or Enter in the search field: on to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void changed();

    QHBoxLayout *m_line;
    QHBoxLayout *m_discLine;
    std::vector<NumberDisc *> m_discs;
    QComboBox *m_kind;
    QCheckBox *m_toFill;
    SearchField *m_search;
    LinkButton *m_clear;
};

} // namespace jalon::gui
