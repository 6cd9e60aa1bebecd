// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/change/ChangeSet.h"
#include "gui/forms/FormContext.h"

class QVBoxLayout;

namespace jalon::gui {

class LinkButton;
class PlainLabel;

// What happened to one sheet, newest first: when, who, what, and each field before → after; the lines of one
// command together. Reads the change log of the session; follows changes while it is visible.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(const FormContext &context, QWidget *parent);

    // A null id shows the history of the whole plan.
    void setAction(const core::Id<core::ActionSheet> &action);
    void refresh();
    // How many commands are listed now.
    int stepCount() const { return int(m_steps.size()); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void changed();
    void addStep(const std::vector<core::LogEntry> &lines);
    QString fieldText(const core::FieldChange &change) const;
    void showMore();

    FormContext m_context;
    core::Id<core::ActionSheet> m_action;
    std::vector<std::vector<core::LogEntry>> m_steps;
    QVBoxLayout *m_column;
    QVBoxLayout *m_list;
    PlainLabel *m_message;
    LinkButton *m_more;
    size_t m_shown = 0;
    bool m_stale = true;
};

} // namespace jalon::gui
