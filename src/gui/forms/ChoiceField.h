// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/change/Verbs.h"
#include "gui/forms/Editor.h"
#include "gui/forms/EnumWords.h"
#include "gui/forms/FormGroup.h"
#include "gui/widgets/PlainLabel.h"

namespace jalon::gui {

class QuietCombo;

// One of a few words: state of a cost, kind, recurrence. Reads like a word; opens its list by click, Space or
// Alt+↓.
//     state->bind(action.id, &core::ActionSheet::costState);
class ChoiceField : public Editor
{
    Q_OBJECT

public:
    struct Binding
    {
        QStringList words;
        std::function<int(const core::Plan &)> current; // index, -1 for none
        std::function<core::ChangeSet(const core::Plan &, int index)> write;
    };

    ChoiceField(FormGroup &group, const QString &label, QWidget *parent);

    template <class Entity, class Value>
    void bind(const core::Id<Entity> &id, Value Entity::*member)
    {
        static constexpr auto &all = core::EnumCodes<Value>::all;
        Binding binding;
        for (const auto &entry : all)
            binding.words << EnumWords::word(entry.value, group().wording());
        binding.current = [id, member](const core::Plan &plan) {
            const Entity *row = plan.find(id);
            for (int i = 0; row && i < int(all.size()); ++i) {
                if (all[size_t(i)].value == row->*member)
                    return i;
            }
            return -1;
        };
        binding.write = [id, member](const core::Plan &plan, int index) {
            return core::verbs::setField(plan, id, member, all[size_t(index)].value);
        };
        bind(std::move(binding));
    }
    void bind(Binding binding);

    // The choices whose words are shown in quiet italics (the not-knowns); by index.
    void setQuiet(const QList<int> &indexes);
    // Smaller and softer, for the ends of rows.
    void setLook(const QFont &font, TextTone tone);

    // At the end of a row: the word ends at the right edge; all as wide as the longest choice if asked.
    void setAtEnd(bool sameWidth);

    void refresh() override;
    int wordsInset() const override;

private:
    void choose(int index);

    Binding m_binding;
    QuietCombo *m_combo;
};

} // namespace jalon::gui
