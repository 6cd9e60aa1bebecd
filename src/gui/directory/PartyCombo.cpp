// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/PartyCombo.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include "core/base/Text.h"
#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

PartyCombo::PartyCombo(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    // A name typed in full is that somebody, accents and capitals aside; anything else is nobody.
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (!chosen().isNull())
            return; // two may be called alike: the one that was chosen stays
        for (int i = 0; i < count(); ++i) {
            if (core::folded(itemText(i)) == core::folded(currentText().simplified()))
                return setCurrentIndex(i);
        }
    });
}

void PartyCombo::fill(const core::Plan &plan, const report::Wording &wording,
                      const std::function<bool(const core::Party &)> &accepts)
{
    const Id before = chosen();
    const QSignalBlocker quiet(this);
    clear();
    for (const core::Party *party : plan.parties()) {
        if (!accepts(*party))
            continue;
        addItem(party->name, party->id.value);
        setItemData(count() - 1, wording.partyKind(party->kind), Qt::ToolTipRole);
    }
    choose(before);
}

PartyCombo::Id PartyCombo::chosen() const
{
    const int at = currentIndex();
    return at >= 0 && itemText(at) == currentText() ? Id{itemData(at).toUuid()} : Id();
}

void PartyCombo::choose(const Id &id)
{
    setCurrentIndex(findData(id.value));
    if (currentIndex() < 0)
        clearEditText();
}

} // namespace jalon::gui
