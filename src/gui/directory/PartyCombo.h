// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QComboBox>

#include "core/model/Plan.h"

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

// Somebody of the directory, chosen from a list that typing narrows, accents and capitals aside.
class PartyCombo : public QComboBox
{
    Q_OBJECT

public:
    using Id = core::Id<core::Party>;

    explicit PartyCombo(QWidget *parent);

    // Those that `accepts`, by name; keeps the choice if it is still there.
    void fill(const core::Plan &plan, const report::Wording &wording,
              const std::function<bool(const core::Party &)> &accepts);
    Id chosen() const; // null while what is typed is nobody
    void choose(const Id &id);
};

} // namespace jalon::gui
