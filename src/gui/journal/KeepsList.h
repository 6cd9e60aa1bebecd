// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// "Cette entrée solde :": the open obligations that an entry being written may fulfil, ticked by a click.
/// The nearest is ticked by itself where the kind of the entry is what it asks for; what somebody ticked or
/// unticked stays so. Hidden while there is none.
class KeepsList : public QWidget
{
    Q_OBJECT

public:
    KeepsList(const core::Plan &plan, const report::Wording &wording, QWidget *parent);

    void show(const std::vector<core::Id<core::ActionSheet>> &actions, const QDate &date,
              const QString &kind);
    std::vector<core::Id<core::Obligation>> chosen() const;
    /// These are ticked, as if somebody had done so.
    void decide(const std::vector<core::Id<core::Obligation>> &ticked);

Q_SIGNALS:
    void changed();

private:
    const core::Plan &m_plan;
    const report::Wording &m_wording;
    QVBoxLayout *m_list;
    std::vector<std::pair<core::Id<core::Obligation>, QCheckBox *>> m_boxes;
    QHash<QUuid, bool> m_decided;                    ///< by the user
    std::vector<core::Id<core::Obligation>> m_asked; ///< shown whatever the date
};

} // namespace jalon::gui
