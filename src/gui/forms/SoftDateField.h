// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/TextField.h"

namespace jalon::gui {

// A date as people write it ("octobre 2016", "10/2016", "2016", "?"): the wording is kept, and while typing
// its reading stands beside it ("→ octobre 2016", "texte gardé, sans date").
class SoftDateField : public TextField
{
    Q_OBJECT

public:
    SoftDateField(FormGroup &group, const QString &label, QWidget *parent);

    template <class Entity>
    void bind(const core::Id<Entity> &id, core::SoftDate Entity::*member)
    {
        TextBinding binding = bindingTo(id, member, group().wording());
        binding.shown = [this, id, member](const core::Plan &plan) {
            const Entity *row = plan.find(id);
            return row ? shown(row->*member) : QString();
        };
        TextField::bind(std::move(binding));
    }
    // In rows: "12 janv. 2017" instead of the wording; `pattern` says more ("échéance %1").
    void setShort(bool on, const QString &pattern = {});

protected:
    void typed() override;
    void editingChanged() override;

private:
    QString shown(const core::SoftDate &date) const;
    void showReading();

    PlainLabel *m_reading;
    QString m_pattern;
    bool m_short = false;
};

} // namespace jalon::gui
