// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

#include <QWidget>

class QVBoxLayout;

namespace jalon::gui {

class AssessmentCell;
class FormGroup;
class LinkButton;
class PlainLabel;
struct ScreenContext;

/// The criteria against the assessors of one proposal: a row for each criterion, a column for each assessor,
/// as many columns beside each other as have room, the others below. Above it the facts in a sentence, never
/// a score.
class AssessmentGrid : public QWidget
{
    Q_OBJECT

public:
    AssessmentGrid(ScreenContext &context, FormGroup &form, QWidget *parent);

    /// Ask FormGroup::leave() before another proposal is shown.
    void show(const core::Id<core::Proposal> &id);
    void refresh();
    /// A column for that assessor, who has answered nothing yet.
    void addAssessor(const core::Id<core::Party> &party);

    // for tests
    QList<AssessmentCell *> cells() const { return m_cells; }
    QString facts() const;

Q_SIGNALS:
    void assessorWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Assessors = std::vector<core::Id<core::Party>>;

    Assessors assessors() const;
    int columns() const;
    void build(const Assessors &assessors);
    QWidget *makeBlock(const Assessors &assessors);
    QWidget *makeHead(const core::Party &assessor);
    void removeAssessor(const core::Id<core::Party> &party);

    ScreenContext &m_context;
    FormGroup &m_form;
    core::Id<core::Proposal> m_id;
    QList<core::Id<core::Party>> m_waiting; ///< have a column, and no answer in the plan yet
    Assessors m_built;
    int m_builtColumns = 0;
    QList<core::Id<core::Criterion>> m_builtCriteria;
    PlainLabel *m_facts;
    LinkButton *m_add;
    QVBoxLayout *m_blocks;
    QWidget *m_page = nullptr;
    QList<AssessmentCell *> m_cells;
};

} // namespace jalon::gui
