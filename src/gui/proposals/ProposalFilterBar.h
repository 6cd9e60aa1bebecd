// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/proposals/ProposalRows.h"

#include <QWidget>

class QComboBox;

namespace jalon::gui {

class LinkButton;
class SearchField;

/// The line over the register of proposals: source, conclusion and words.
class ProposalFilterBar : public QWidget
{
    Q_OBJECT

public:
    ProposalFilterBar(const report::Wording &wording, QWidget *parent);

    /// How many of each there are, as of that date; keeps what is chosen.
    void show(const core::Plan &plan, const QDate &asOf);
    ProposalFilter filter() const;
    void setFilter(const ProposalFilter &filter);

Q_SIGNALS:
    void filterChanged();

private:
    void changed();

    const report::Wording &m_wording;
    QComboBox *m_source;
    QComboBox *m_conclusion;
    LinkButton *m_clear;
    SearchField *m_search;
};

} // namespace jalon::gui
