// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/followup/OpinionRows.h"

#include <QWidget>

class QComboBox;
class QTabBar;

namespace jalon::gui {

class LinkButton;
class SearchField;

/// The registers of the follow-up body.
enum class FollowUpPart { Opinions, Sessions, Members };

/// The line over the registers of the follow-up body: which of them; for opinions how they stand and of which
/// sheet; words for all three.
class OpinionFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit OpinionFilterBar(QWidget *parent);

    void show(const core::Plan &plan, const QDate &asOf);
    FollowUpPart part() const;
    void setPart(FollowUpPart part);
    OpinionFilter filter() const;
    void setFilter(const OpinionFilter &filter);

Q_SIGNALS:
    void partChanged();
    void filterChanged();

private:
    void changed();

    QTabBar *m_parts;
    QComboBox *m_shown;
    QComboBox *m_action;
    LinkButton *m_clear;
    SearchField *m_search;
};

} // namespace jalon::gui
