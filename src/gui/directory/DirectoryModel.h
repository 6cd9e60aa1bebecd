// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <vector>

#include "core/model/Plan.h"

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

// Which parties are listed. Words are found in names, other spellings, functions, organisations and
// addresses, whatever their accents and capitals.
struct DirectoryFilter
{
    std::optional<core::PartyKind> kind;
    QString words;
    bool withInactive = false;

    bool isFiltering() const { return kind || !words.trimmed().isEmpty(); }
    bool accepts(const core::Plan &plan, const core::Party &party) const;
};

// The directory as a list by name. Keeps ids and looks the rest up in the plan; never writes.
class DirectoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole,
        QuietRole, // function and organisation
        KindRole,
        TiesRole, // "pilote de 3 fiches"
        ActiveRole,
    };
    using Id = core::Id<core::Party>;

    // `plan` and `wording` outlive the model.
    DirectoryModel(const core::Plan &plan, const report::Wording &wording, QObject *parent);

    // Reads the plan again: who is listed, and what is said of each. Rows that stay keep their place for
    // selection and scroll.
    void show(const DirectoryFilter &filter);
    Id idAt(int row) const;
    int rowOf(const Id &id) const; // -1 if not listed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void setIds(const std::vector<Id> &ids);
    QString quiet(const core::Party &party) const;
    QString ties(const Id &id) const;

    const core::Plan &m_plan;
    const report::Wording &m_wording;
    std::vector<Id> m_ids;
    QHash<Id, int> m_piloted; // sheets
};

} // namespace jalon::gui
