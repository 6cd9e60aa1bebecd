// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/amendments/AmendmentRows.h"

#include <QWidget>

class QVBoxLayout;

namespace jalon::gui {

class FormGroup;
class LinkButton;
class PlainLabel;
struct ScreenContext;

/// One governed value in full: as voted, each decision that changed it (date, authority, reason edited in
/// place), as it stands today.
class AmendmentDetails : public QWidget
{
    Q_OBJECT

public:
    AmendmentDetails(ScreenContext &context, FormGroup &form, QWidget *parent);

    /// Null: nothing is chosen.
    void show(const AmendmentRow *row);

private:
    void showDecisions(const AmendmentRow &row);
    QWidget *decision(const core::Id<core::Amendment> &id, const AmendmentRow &row);

    ScreenContext &m_context;
    FormGroup &m_form;
    core::Id<core::ActionSheet> m_action;
    QString m_field;
    std::vector<core::Id<core::Amendment>> m_shown;
    QString m_shownRow;
    QWidget *m_content;
    PlainLabel *m_name;
    LinkButton *m_sheet;
    PlainLabel *m_voted;
    QVBoxLayout *m_decisions;
    PlainLabel *m_today;
    PlainLabel *m_remark;
};

} // namespace jalon::gui
