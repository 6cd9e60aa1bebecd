// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

#include <QTreeWidget>

namespace jalon::gui {

/// The directory by groups, each party and each whole group to be ticked: the follow-up body first, then
/// organisations, services … Who has left is not proposed.
class RecipientTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RecipientTree(QWidget *parent);

    void fill(const core::Plan &plan, const QDate &day);
    std::vector<core::Id<core::Party>> chosen() const;
    /// Ticks somebody; false if he is not listed.
    bool choose(const core::Id<core::Party> &party);

signals:
    void choiceChanged();

private:
    QTreeWidgetItem *addGroup(const QString &name, const std::vector<const core::Party *> &parties);
};

} // namespace jalon::gui
