// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/obligations/ObligationRows.h"

#include <QAbstractListModel>

namespace jalon::gui {

/// The obligations that are listed, below the heads of their groups; reads the rest from the plan.
class ObligationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadRole = Qt::UserRole, TitleRole, DateRole, FactsRole, CodeRole, MarkRole, StateRole };
    using Id = core::Id<core::Obligation>;

    ObligationModel(const core::Plan &plan, const report::Wording &wording, QObject *parent);

    void setRows(std::vector<ObligationRow> rows, const QDate &asOf);
    /// Null at the head of a group.
    Id idAt(int row) const;
    int rowOf(const Id &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant headData(const ObligationRow &row, int role) const;
    QString facts(const core::Obligation &obligation) const;

    const core::Plan &m_plan;
    const report::Wording &m_wording;
    std::vector<ObligationRow> m_rows;
    QDate m_asOf;
};

} // namespace jalon::gui
