// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Proposal.h"
#include "gui/forms/Editor.h"

namespace jalon::gui {

class BadgeButton;
class TextField;

/// What one assessor answers to one criterion: a word with its mark, chosen from a list, and below it the
/// evidence, in place. "Not answered yet" is one of the choices and no answer.
class AssessmentCell : public Editor
{
    Q_OBJECT

public:
    struct Place
    {
        core::Id<core::Proposal> proposal;
        core::Id<core::Criterion> criterion;
        core::Id<core::Party> assessor;

        friend bool operator==(const Place &, const Place &) = default;
    };

    /// `today`: the day that an answer is dated with.
    AssessmentCell(FormGroup &group, const QString &label, const Place &place, const QDate &today,
                   QWidget *parent);

    const Place &place() const { return m_place; }
    void refresh() override;
    /// As the list does; nothing takes the answer back.
    void choose(std::optional<core::CriterionAnswer> answer);
    TextField *evidence() const { return m_evidence; }
    QString word() const;

Q_SIGNALS:
    /// The last answer of the assessor may be gone.
    void tookBack(const jalon::core::Id<jalon::core::Party> &assessor);

private:
    const core::Assessment *answer() const;
    void openMenu();
    void bindEvidence();

    Place m_place;
    QDate m_today;
    BadgeButton *m_badge;
    TextField *m_evidence;
};

} // namespace jalon::gui
