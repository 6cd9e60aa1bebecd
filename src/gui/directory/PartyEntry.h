// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"
#include "gui/directory/PartyCombo.h"

namespace jalon::gui {

/// Somebody of the directory in a dialog: chosen from a list that typing narrows; a name that is not there
/// asks what it is and is added with what the dialog writes.
class PartyEntry : public QWidget
{
    Q_OBJECT

public:
    using Id = core::Id<core::Party>;

    PartyEntry(const core::Plan &plan, const report::Wording &wording, QWidget *parent);

    /// Null while nobody is named; somebody new has an id already.
    Id chosen() const;
    void choose(const Id &id) { m_combo->choose(id); }
    /// Who has to be added for chosen() to be there; nothing if he is in the directory.
    std::optional<core::Party> made() const;
    /// `set` with the somebody new that it names in front; `set` itself if he is in the directory.
    core::ChangeSet with(core::ChangeSet set) const;

    PartyCombo *combo() const { return m_combo; }

Q_SIGNALS:
    void changed();

private:
    QString typed() const { return m_combo->currentText().simplified(); }
    /// The one whose name or other spelling was typed; null: nobody's.
    Id known() const;
    void follow();

    const core::Plan &m_plan;
    PartyCombo *m_combo;
    QComboBox *m_kind;
    QWidget *m_new;
    Id m_madeId = Id::create();
};

} // namespace jalon::gui
