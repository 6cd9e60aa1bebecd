// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Journal.h"

#include <QAbstractListModel>

#include <vector>

namespace jalon::core {
class Plan;
}
namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// The entries that are listed, in their order; reads the rest from the plan and writes nothing.
class JournalModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// ActionsRole: codes; FactsRole: kind, people, parties; FigureRole: amount or satisfaction at the end.
    enum Role { DateRole = Qt::UserRole, TitleRole, FactsRole, ActionsRole, FigureRole, AttachedRole };
    using Id = core::Id<core::JournalEntry>;

    JournalModel(const core::Plan &plan, const report::Wording &wording, QObject *parent);

    void setIds(std::vector<Id> ids);
    Id idAt(int row) const;
    int rowOf(const Id &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString facts(const core::JournalEntry &entry) const;
    QString figure(const core::JournalEntry &entry) const;
    QStringList codes(const core::JournalEntry &entry) const;

    const core::Plan &m_plan;
    const report::Wording &m_wording;
    std::vector<Id> m_ids;
};

} // namespace jalon::gui
