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

} // namespace

ChallengesModel::ChallengesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

ChallengeRow ChallengesModel::headRow(const core::ChallengeReview &challenge) const
{
    ChallengeRow row;
    row.isHead = true;
    const core::Challenge *entity = m_plan->find(challenge.id);
    row.title = entity && !entity->title.isEmpty() ? entity->title : challenge.title;
    row.costKnown = challenge.totals.cost.hasAmount;
    row.cost = challenge.actions.empty() ? QString() : m_wording->cost(challenge.totals.cost);
    //: %1 number of the challenge, %2 its title, %3 its yearly cost
    row.spoken = tr("Challenge %1, %2, %3").arg(QString::number(challenge.number), row.title, row.cost);
    return row;
}

ChallengeRow ChallengesModel::actionRow(const core::ActionReview &action) const
{
    ChallengeRow row;
    row.action = action.id;
    row.code = action.code;
    row.title = action.title;
    row.badges = Figures::badges(action, m_asOf, *m_wording);
    const int total = action.now.indicatorsTotal;
    row.indicators =
        //: indicators measured / indicators, as short as can be
        tr("%1/%2 ind.").arg(total ? QString::number(action.now.indicatorsMeasured) : u"–"_s).arg(total);
    if (total == 0)
        row.indicators = tr("– ind.");
    row.costKnown = action.now.cost.state == core::Knowledge::Known;
    row.cost = m_wording->cost(action.now.cost);
    if (const core::ActionSheet *sheet = m_plan->find(action.id)) {
        row.hasDates = sheet->start.hasValue() || sheet->end.hasValue();
        row.period = m_wording->period(sheet->start, sheet->end);
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

ChallengesModel::Line ChallengesModel::lineOf(const core::ActionReview &action, int challenge)
{
    Line line{challenge};
    line.action.id = action.id;
    line.action.code = action.code;
    line.action.title = action.title;
    line.action.now = action.now;
    line.action.waitingForCode = action.waitingForCode;
    line.action.pointsToClarify = action.pointsToClarify;
    return line;
}

bool ChallengesModel::isSame(const Line &a, const Line &b)
{
    return a.challenge == b.challenge && a.action.id == b.action.id;
}

void ChallengesModel::show(const core::Plan &plan, const core::AnnualReview &review,
                           const report::Wording &wording)
{
    m_plan = &plan;
    m_wording = &wording;
    m_asOf = review.asOf;
    const auto [first, last] = core::yearsOf(plan, review.asOf);
    m_years = {first, last, inYears(review.asOf)};
    std::vector<Line> lines;
    for (const core::ChallengeReview &challenge : review.challenges) {
        lines.push_back({challenge.number});
        lines.back().words = headRow(challenge);
        for (const core::ActionReview &action : challenge.actions)
            lines.push_back(lineOf(action, challenge.number));
        lines.back().isLast = true;
    }
    const bool areSame = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), isSame);
    if (!areSame)
        beginResetModel();
    m_lines = std::move(lines);
    if (!areSame)
        endResetModel();
    else if (!m_lines.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const ChallengeRow &ChallengesModel::row(int row) const
{
    Line &line = m_lines.at(std::size_t(row));
    if (!line.words)
        line.words = actionRow(line.action);
    line.words->challenge = line.challenge;
    line.words->isLast = line.isLast;
    return *line.words;
}

int ChallengesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
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
    if (!index.isValid() || isHead(index.row()))
        return Qt::ItemNeverHasChildren; // passed over by the arrow keys
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int ChallengesModel::rowOf(const core::Id<core::ActionSheet> &action) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!isHead(int(i)) && m_lines[i].action.id == action)
            return int(i);
    }
    return -1;
}

int ChallengesModel::firstAction() const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!isHead(int(i)))
            return int(i);
    }
    return -1;
}

} // namespace jalon::gui
