// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/PastedBlock.h"

#include <QAbstractTableModel>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// What a paste would write, or what it refuses and why, as a table to read. A copy of values: nothing of it
/// changes while it is shown.
class PastePreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Shows { Writes, Refusals };

    PastePreviewModel(const core::Plan &plan, const report::Wording &wording, const PasteReading &reading,
                      Shows shows, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_head;
    std::vector<QStringList> m_rows;
};

} // namespace jalon::gui
