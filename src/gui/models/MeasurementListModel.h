// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

#include <QAbstractListModel>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// The measurements of one indicator, newest first. Keeps ids and looks rows up in the plan; never writes.
class MeasurementListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DateRole = Qt::UserRole, ValueRole, NoteRole, OriginRole };

    /// `plan` and `wording` must outlive the model.
    MeasurementListModel(const core::Plan &plan, const report::Wording &wording, QObject *parent = nullptr);

    /// Shows that indicator; those of `origin` are marked as what the cell looked at is made of.
    void show(const core::Id<core::Indicator> &id, const std::vector<core::Id<core::Measurement>> &origin);
    core::Id<core::Measurement> measurementAt(int row) const { return m_rows.at(size_t(row)); }
    int rowOf(const core::Id<core::Measurement> &id) const; ///< -1 if not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const core::Plan &m_plan;
    const report::Wording &m_wording;
    core::Id<core::Indicator> m_indicator;
    std::vector<core::Id<core::Measurement>> m_rows;
    std::vector<core::Id<core::Measurement>> m_origin;
};

} // namespace jalon::gui
