// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace jalon::gui {

/// What would become of each row: code, title, before, after, and why nothing does. Copies of texts.
class BulkPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Line
    {
        QString code;
        QString title;
        QString before;
        QString after; ///< empty where it does not change
        QString why;   ///< nothing changes
    };
    enum Column { Code, Title, Before, After, Count };

    explicit BulkPreviewModel(QObject *parent);

    void setLines(std::vector<Line> lines);
    const Line &line(int row) const { return m_lines[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Line> m_lines;
};

} // namespace jalon::gui
