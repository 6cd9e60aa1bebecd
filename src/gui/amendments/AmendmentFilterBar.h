// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/amendments/AmendmentRows.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace jalon::gui {

class LinkButton;
class SearchField;

/// The line over the comparison: challenge, kind of value, words, and whether what stands as voted is listed
/// too.
class AmendmentFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit AmendmentFilterBar(QWidget *parent);

    /// `counts`: how many values of each kind changed.
    void show(const core::Plan &plan, const QMap<VotedKind, int> &counts);
    AmendmentFilter filter() const;
    void setFilter(const AmendmentFilter &filter);

    static QString kindName(VotedKind kind);

Q_SIGNALS:
    void filterChanged();

private:
    void changed();

    QComboBox *m_challenge;
    QComboBox *m_kind;
    QCheckBox *m_changedOnly;
    LinkButton *m_clear;
    SearchField *m_search;
};

} // namespace jalon::gui
