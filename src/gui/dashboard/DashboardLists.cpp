// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/DashboardLists.h"

#include "core/rules/SituationParts.h"
#include "gui/followup/OpinionRows.h"
#include "gui/origin/CostOrigin.h"
#include "gui/origin/CountOrigin.h"
#include "report/Wording.h"

#include <QSet>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t MostLines = 60;
constexpr qsizetype MostCodes = 40; // beside a name: what the eye gets is one line
} // namespace

bool DashboardList::takes()
{
    const bool room = lines.size() < MostLines;
    more += room ? 0 : 1;
    return room;
}

DashboardLists::DashboardLists(const core::Plan &plan, const core::Attention &attention,
                               const report::Wording &wording)
    : m_plan(plan)
    , m_attention(attention)
    , m_wording(wording)
{
}

QString DashboardLists::codeOf(const core::Id<core::ActionSheet> &action) const
{
    const core::ActionSheet *sheet = m_plan.find(action);
    return sheet ? m_plan.code(*sheet) : QString();
}

DashboardFigure DashboardLists::share(const QString &title, const core::Share &share, const QString &nothing,
                                      const QString &detail) const
{
    if (share.whole == 0)
        return {title, nothing, {}, -1, false};
    return {title, tr("%1 of %2").arg(share.part).arg(share.whole), detail, double(share.part) / share.whole,
            true};
}

std::vector<DashboardFigure> DashboardLists::figures() const
{
    const int year = m_attention.asOf.year();
    const QDate asOf = m_attention.asOf;
    std::vector<DashboardFigure> all{
        share(tr("Steps done"), m_attention.steps, tr("no step"), tr("of the method, all sheets")),
        share(tr("Due dates kept"), m_attention.obligations, tr("none due yet"), tr("of those due so far")),
        share(tr("Indicators with a value"), m_attention.indicators, tr("no indicator"),
              tr("for %1").arg(year)),
    };
    const core::BudgetSum &money = m_attention.money;
    DashboardFigure paid{tr("Money paid"), m_wording.notGiven(), tr("no budget for %1").arg(year), -1, false};
    if (money.paid.amount) {
        paid.value = m_wording.money(money.paid);
        paid.detail = tr("in %1").arg(year);
        paid.known = true;
    }
    if (money.planned.amount) {
        paid.detail = tr("of %1 planned for %2").arg(m_wording.money(money.planned)).arg(year);
        if (money.paid.amount && money.planned.amount->cents() > 0)
            paid.share =
                std::min(1.0, double(money.paid.amount->cents()) / double(money.planned.amount->cents()));
    }
    all.push_back(paid);
    const core::Plan &plan = m_plan;
    const report::Wording &wording = m_wording;
    all[0].origin = [&plan, &wording, asOf] { return CountOrigin::steps(plan, wording, asOf); };
    all[1].origin = [&plan, &wording, asOf] { return CountOrigin::obligations(plan, wording, asOf); };
    all[2].origin = [&plan, &wording, asOf] { return CountOrigin::indicators(plan, wording, asOf, true); };
    all[3].origin = [&plan, &wording, year] {
        return CostOrigin::budget(plan, wording, {{}, year, BudgetMeasure::Paid});
    };
    return all;
}

DashboardLine DashboardLists::line(const core::Obligation &obligation) const
{
    const bool late = core::stateOf(obligation, m_attention.asOf) == core::ObligationState::Late;
    return {codeOf(obligation.actionId) + u"  "_s + core::textOf(m_plan, obligation).simplified(),
            late ? m_wording.lateBy(obligation.due, m_attention.asOf) : m_wording.shortDate(obligation.due),
            late ? Mark::Late : Mark::None, EntityRef::to(obligation.id)};
}

DashboardList DashboardLists::late() const
{
    DashboardList list{u"late"_s, tr("Late"), tr("Nothing is late.")};
    for (const auto &id : m_attention.lateActions) {
        if (!list.takes())
            continue;
        const core::ActionSheet &action = *m_plan.find(id);
        const core::Situation situation = core::situationBeforeIndicators(m_plan, action, m_attention.asOf);
        list.lines.push_back({m_plan.code(action) + u"  "_s + core::displayTitle(action),
                              m_wording.lateBy(situation.lateSince, m_attention.asOf), Mark::Late,
                              EntityRef::to(id)});
    }
    for (const auto &id : m_attention.lateObligations) {
        if (list.takes())
            list.lines.push_back(line(*m_plan.find(id)));
    }
    for (const auto &id : m_attention.lateReplies) {
        if (!list.takes())
            continue;
        const core::Opinion &opinion = *m_plan.find(id);
        list.lines.push_back({m_wording.opinionNumber(opinion) + u"  "_s + opinion.text.simplified(),
                              opinionState(opinion, m_attention.asOf, m_wording), Mark::Late,
                              EntityRef::to(id)});
    }
    return list;
}

DashboardList DashboardLists::toAnswer() const
{
    DashboardList list{u"toAnswer"_s, tr("Proposals and opinions"), tr("Nobody waits for an answer.")};
    for (const auto &id : m_attention.openProposals) {
        if (!list.takes())
            continue;
        const core::Proposal &proposal = *m_plan.find(id);
        list.lines.push_back({m_wording.proposalNumber(proposal) + u"  "_s + proposal.title,
                              m_wording.proposalConclusion(core::ProposalConclusion::Open), Mark::None,
                              EntityRef::to(id)});
    }
    for (const auto &id : m_attention.awaitedReplies) {
        if (!list.takes())
            continue;
        const core::Opinion &opinion = *m_plan.find(id);
        const QString reply = opinion.deadline.isValid()
                                  ? tr("reply by %1").arg(m_wording.shortDate(opinion.deadline))
                                  : opinionState(opinion, m_attention.asOf, m_wording);
        list.lines.push_back({m_wording.opinionNumber(opinion) + u"  "_s + opinion.text.simplified(), reply,
                              Mark::None, EntityRef::to(id)});
    }
    return list;
}

DashboardList DashboardLists::dueSoon() const
{
    DashboardList list{u"dueSoon"_s, tr("Due soon"),
                       tr("Nothing falls due within %n day(s).", nullptr, core::soonDays)};
    for (const auto &id : m_attention.dueSoon) {
        if (list.takes())
            list.lines.push_back(line(*m_plan.find(id)));
    }
    return list;
}

DashboardList DashboardLists::unfed() const
{
    const int year = m_attention.asOf.year();
    DashboardList list{u"unfed"_s,
                       tr("Indicators without a value for %1").arg(year),
                       tr("Every indicator has a value for %1.").arg(year),
                       {}};
    list.count = 0;
    for (const core::UnfedIndicators &one : m_attention.unfed) {
        list.count += int(one.indicators.size());
        if (!list.takes())
            continue;
        QStringList codes;
        for (const auto &id : one.indicators) {
            codes << (codes.size() < MostCodes ? m_plan.code(*m_plan.find(id)) : u"…"_s);
            if (codes.size() > MostCodes)
                break;
        }
        const core::Party *party = m_plan.find(one.party);
        list.lines.push_back({party ? party->name : tr("Nobody answers for them"), codes.join(u", "_s),
                              Mark::None, EntityRef::to(one.indicators.front())});
    }
    return list;
}

DashboardList DashboardLists::toClarify() const
{
    DashboardList list{u"toClarify"_s, tr("To clarify"), tr("Nothing is left to clarify.")};
    for (const core::ClarificationPoint &point : m_attention.toClarify) {
        if (list.takes())
            list.lines.push_back({codeOf(point.actionId) + u"  "_s + m_wording.field(point.field),
                                  m_wording.clarification(point), Mark::ToClarify,
                                  EntityRef::to(point.actionId, point.field)});
    }
    return list;
}

DashboardList DashboardLists::budgetAlerts() const
{
    DashboardList list{u"budget"_s, tr("Budget alerts"), tr("No budget is overrun.")};
    for (const core::Overrun &overrun : m_attention.overruns) {
        if (!list.takes())
            continue;
        const QString reached = m_wording.money(overrun.reached), limit = m_wording.money(overrun.limit);
        QString sentence;
        switch (overrun.kind) {
        case core::OverrunKind::PaidAbovePlanned:
            sentence = tr("%1 paid for %2 planned").arg(reached, limit);
            break;
        case core::OverrunKind::CommittedAbovePlanned:
            sentence = tr("%1 committed for %2 planned").arg(reached, limit);
            break;
        case core::OverrunKind::PaidAboveCommitted:
            sentence = tr("%1 paid for %2 committed").arg(reached, limit);
            break;
        }
        list.lines.push_back({codeOf(overrun.actionId) + u"  "_s + QString::number(overrun.year), sentence,
                              Mark::Late,
                              EntityRef::to(overrun.actionId, QString::number(overrun.year), u"costs"_s)});
    }
    return list;
}

DashboardList DashboardLists::lastChanges(const std::vector<core::LogEntry> &log) const
{
    DashboardList list{u"lastChanges"_s, tr("Last changes"), tr("Nothing was changed yet.")};
    QSet<QUuid> steps; // a step has a line for every field that it changed
    for (const core::LogEntry &entry : log) {
        if (steps.contains(entry.step))
            continue;
        steps.insert(entry.step);
        EntityRef target;
        if (!entry.actionId.isNull() && m_plan.find(entry.actionId))
            target = EntityRef::to(entry.actionId);
        list.lines.push_back({m_wording.change(entry), entry.who + u" · "_s + m_wording.dateTime(entry.at),
                              Mark::None, target});
    }
    return list;
}

} // namespace jalon::gui
