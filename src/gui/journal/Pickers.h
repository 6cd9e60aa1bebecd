// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"
#include "gui/journal/ChipPicker.h"

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// The actions that something concerns, by code or title.
class ActionPicker : public ChipPicker
{
    Q_OBJECT

public:
    ActionPicker(const core::Plan &plan, QWidget *parent);

    std::vector<core::Id<core::ActionSheet>> actions() const;
    void setActions(const std::vector<core::Id<core::ActionSheet>> &actions);

protected:
    QList<Suggestion> suggestions(const QString &typed) const override;

private:
    const core::Plan &m_plan;
};

/// Organisations, communes, services and people, accents, case and other spellings aside. Who is not in the
/// plan is made with the entry, in the same step.
class PartyPicker : public ChipPicker
{
    Q_OBJECT

public:
    PartyPicker(const core::Plan &plan, const report::Wording &wording, QWidget *parent);

    std::vector<core::Id<core::Party>> parties() const;
    void setParties(const std::vector<core::Id<core::Party>> &parties);
    /// Those of them that the plan does not hold yet.
    std::vector<core::Party> made() const;

protected:
    QList<Suggestion> suggestions(const QString &typed) const override;
    void make(const Suggestion &suggestion) override;

private:
    const core::Plan &m_plan;
    const report::Wording &m_wording;
    std::vector<core::Party> m_made;
};

} // namespace jalon::gui
