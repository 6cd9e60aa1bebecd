// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/StateMark.h"

#include <QAbstractListModel>
#include <QUuid>

#include <vector>

namespace jalon::gui {

/// One line of a register (proposals, opinions, sessions, members), in words.
struct RegisterRow
{
    QUuid id;
    QString code; ///< "P3", "n° 4", a date; stands before the title
    QString title;
    QString facts; ///< quietly underneath
    Mark mark = Mark::None;
    QString state; ///< the word beside the mark; empty: no badge

    friend bool operator==(const RegisterRow &, const RegisterRow &) = default;
};

/// The rows of a register as a list; they are made by the page and told anew after every change.
class RegisterModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CodeRole = Qt::UserRole, TitleRole, FactsRole, MarkRole, StateRole, CodeWidthRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<RegisterRow> rows);
    QUuid idAt(int row) const; ///< null outside the list
    int rowOf(const QUuid &id) const;
    const std::vector<RegisterRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<RegisterRow> m_rows;
    QString m_longestCode;
};

} // namespace jalon::gui
