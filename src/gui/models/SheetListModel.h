// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <vector>

#include "core/model/ActionSheet.h"

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class SheetSummaries;
struct SheetSummary;

// The listed sheets, one a row. Keeps ids in their order and looks everything else up; never writes. Never
// reset: a new list moves, removes and adds rows, so that selection and scroll stay.
class SheetListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole,
        TitleRole,
        ChallengeRole, // number
        MarkRole,      // gui::Mark
        MarkTextRole,
        ToClarifyRole, // bool
    };

    using Ids = std::vector<core::Id<core::ActionSheet>>;

    SheetListModel(const SheetSummaries &summaries, const report::Wording &wording,
                   QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Ids &ids() const { return m_ids; }
    void setIds(const Ids &ids);
    core::Id<core::ActionSheet> idAt(const QModelIndex &index) const;
    QModelIndex indexOf(const core::Id<core::ActionSheet> &id) const;
    // These rows say something else now; none named: all may.
    void touch(const Ids &ids);

private:
    QString allMarks(const SheetSummary &sheet) const;
    void removeOthers(const QHash<core::Id<core::ActionSheet>, int> &wanted);
    void reorder(const QHash<core::Id<core::ActionSheet>, int> &wanted);
    void insertMissing(const Ids &ids);
    void renumber();

    const SheetSummaries &m_summaries;
    const report::Wording &m_wording;
    Ids m_ids;
    QHash<core::Id<core::ActionSheet>, int> m_rows;
};

} // namespace jalon::gui
