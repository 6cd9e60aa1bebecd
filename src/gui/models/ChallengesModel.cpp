// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/ChallengesModel.h"

#include "report/Wording.h"

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

double inYears(const QDate &date)
{
    return date.year() + double(date.dayOfYear() - 1) / date.daysInYear();
}

bool sameLines(const std::vector<ChallengeRow> &a, const std::vector<ChallengeRow> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.isHead == y.isHead && x.challenge == y.challenge && x.action == y.action;
    });
}

} // namespace

ChallengesModel::ChallengesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

ChallengeRow ChallengesModel::headRow(const core::Plan &plan, const core::ChallengeReview &challenge,
                                      const report::Wording &wording) const
{
    ChallengeRow row;
    row.isHead = true;
    row.isLast = challenge.actions.empty();
    row.challenge = challenge.number;
    const core::Challenge *entity = plan.find(challenge.id);
    row.title = entity && !entity->title.isEmpty() ? entity->title : challenge.title;
    row.costKnown = challenge.totals.cost.hasAmount;
    row.cost = challenge.actions.empty() ? QString() : wording.cost(challenge.totals.cost);
    //: %1 number of the challenge, %2 its title, %3 its yearly cost
    row.spoken = tr("Challenge %1, %2, %3").arg(QString::number(row.challenge), row.title, row.cost);
    return row;
}

ChallengeRow ChallengesModel::actionRow(const core::Plan &plan, const core::ActionReview &action,
                                        const QDate &asOf, const report::Wording &wording) const
{
    ChallengeRow row;
    row.action = action.id;
    row.code = action.code;
    row.title = action.title;
    row.badges = Figures::badges(action, asOf, wording);
    const int total = action.now.indicatorsTotal;
    row.indicators =
        //: indicators measured / indicators, as short as can be
        tr("%1/%2 ind.").arg(total ? QString::number(action.now.indicatorsMeasured) : u"–"_s).arg(total);
    if (total == 0)
        row.indicators = tr("– ind.");
    row.costKnown = action.now.cost.state == core::Knowledge::Known;
    row.cost = wording.cost(action.now.cost);
    if (const core::ActionSheet *sheet = plan.find(action.id)) {
        row.hasDates = sheet->start.hasValue() || sheet->end.hasValue();
        row.period = wording.period(sheet->start, sheet->end);
        if (sheet->start.hasValue())
            row.start = inYears(sheet->start.firstDay());
        if (sheet->end.hasValue())
            row.end = inYears(sheet->end.lastDay().addDays(1));
    }
    row.spoken = spoken(row, action);
    return row;
}

QString ChallengesModel::spoken(const ChallengeRow &row, const core::ActionReview &action) const
{
    QStringList parts{row.code + u' ' + row.title};
    for (const BadgeText &badge : row.badges)
        parts << badge.text;
    parts << row.period;
    parts
        << tr("%n of %1 indicators", nullptr, action.now.indicatorsMeasured).arg(action.now.indicatorsTotal);
    parts << tr("cost %1").arg(row.cost);
    return parts.join(u", "_s);
}

void ChallengesModel::show(const core::Plan &plan, const core::AnnualReview &review,
                           const report::Wording &wording)
{
    std::vector<ChallengeRow> rows;
    for (const core::ChallengeReview &challenge : review.challenges) {
        rows.push_back(headRow(plan, challenge, wording));
        for (const core::ActionReview &action : challenge.actions) {
            rows.push_back(actionRow(plan, action, review.asOf, wording));
            rows.back().challenge = challenge.number;
        }
        rows.back().isLast = true;
    }
    const auto [first, last] = core::yearsOf(plan, review.asOf);
    m_years = {first, last, inYears(review.asOf)};
    if (sameLines(rows, m_rows)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ChallengesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChallengesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChallengeRow &line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.isHead ? line.title : line.code + u' ' + line.title;
    case Qt::AccessibleTextRole:
        return line.spoken;
    case Qt::ToolTipRole:
        return line.isHead || !line.hasDates ? QVariant() : line.period;
    default:
        return {};
    }
}

Qt::ItemFlags ChallengesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || row(index.row()).isHead)
        return Qt::ItemNeverHasChildren; // passed over by the arrow keys
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int ChallengesModel::rowOf(const core::Id<core::ActionSheet> &action) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isHead && m_rows[i].action == action)
            return int(i);
    }
    return -1;
}

int ChallengesModel::firstAction() const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isHead)
            return int(i);
    }
    return -1;
}

} // namespace jalon::gui
