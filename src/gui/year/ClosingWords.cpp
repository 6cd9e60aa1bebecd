// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/ClosingWords.h"

#include "report/Wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

constexpr std::array order{ClosingFindingKind::TotalsDiffer,      ClosingFindingKind::DecisionUnconfirmed,
                           ClosingFindingKind::OpinionUnanswered, ClosingFindingKind::ObligationLate,
                           ClosingFindingKind::ValueMissing,      ClosingFindingKind::NoIntroduction};

int numberOf(const std::vector<ClosingFinding> &findings, ClosingFindingKind kind)
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [kind](const ClosingFinding &one) { return one.kind == kind; }));
}

} // namespace

ClosingWords::ClosingWords(const Plan &plan, int year, const report::Wording &wording)
    : m_plan(plan)
    , m_year(year)
    , m_wording(wording)
{
}

QString ClosingWords::count(ClosingFindingKind kind, int n)
{
    switch (kind) {
    case ClosingFindingKind::TotalsDiffer:
        return tr("totals that are not the sum of their parts");
    case ClosingFindingKind::DecisionUnconfirmed:
        return tr("%n decision(s) not confirmed", nullptr, n);
    case ClosingFindingKind::OpinionUnanswered:
        return tr("%n opinion(s) without a reply past the deadline", nullptr, n);
    case ClosingFindingKind::ObligationLate:
        return tr("%n due date(s) late without a reason", nullptr, n);
    case ClosingFindingKind::ValueMissing:
        return tr("%n indicator(s) without a value", nullptr, n);
    case ClosingFindingKind::NoIntroduction:
        break;
    }
    return tr("no introduction of the year");
}

QStringList ClosingWords::counts(const std::vector<ClosingFinding> &findings) const
{
    QStringList words;
    for (const ClosingFindingKind kind : order) {
        if (const int n = numberOf(findings, kind); n > 0)
            words << count(kind, n);
    }
    return words;
}

std::vector<YearLine> ClosingWords::lines(const std::vector<ClosingFinding> &findings) const
{
    std::vector<YearLine> lines;
    for (const ClosingFindingKind kind : order) {
        const int n = numberOf(findings, kind);
        if (n == 0)
            continue;
        QString head = count(kind, n);
        head[0] = head[0].toUpper();
        lines.push_back({{}, 0, {}, head, {}, Mark::None, {}});
        for (size_t i = 0; i < findings.size(); ++i) {
            if (findings[i].kind != kind)
                continue;
            lines.push_back(line(findings[i]));
            lines.back().key = QString::number(i);
        }
    }
    return lines;
}

YearLine ClosingWords::line(const ClosingFinding &finding) const
{
    YearLine line;
    if (const ActionSheet *action = m_plan.find(finding.action)) {
        const Challenge *challenge = m_plan.find(action->challengeId);
        line.challenge = challenge ? challenge->number : 0;
        line.code = m_plan.code(*action);
        line.title = displayTitle(*action);
    }
    switch (finding.kind) {
    case ClosingFindingKind::TotalsDiffer:
        line.title = tr("The totals of the review do not cross-foot: this is an error of the program.");
        line.facts = tr("The year cannot be closed. Please report it, with the plan file.");
        line.mark = Mark::Late;
        line.badge = tr("forbids closing");
        break;
    case ClosingFindingKind::ValueMissing:
        if (const Indicator *indicator = m_plan.find(finding.indicator)) {
            line.code = m_plan.code(*indicator);
            line.title = indicator->label;
        }
        break;
    case ClosingFindingKind::ObligationLate:
        if (const Obligation *one = m_plan.find(finding.obligation)) {
            line.facts = tr("due on %1").arg(m_wording.date(one->due));
            line.title = textOf(m_plan, *one);
        }
        break;
    case ClosingFindingKind::DecisionUnconfirmed:
        if (const ActionDecision *one = m_plan.find(finding.decision)) {
            line.facts = m_wording.shortDate(one->decidedOn);
            if (!one->text.isEmpty())
                line.facts += u" · "_s + one->text;
            line.badge = m_wording.decision(one->decision);
        }
        break;
    case ClosingFindingKind::OpinionUnanswered:
        if (const Opinion *one = m_plan.find(finding.opinion)) {
            line.title = m_wording.opinionNumber(*one) + u" · "_s + one->text;
            line.facts = tr("a reply was due on %1").arg(m_wording.date(one->deadline));
        }
        break;
    case ClosingFindingKind::NoIntroduction:
        line.title = tr("What marked %1 is not written").arg(m_year);
        break;
    }
    return line;
}

EntityRef ClosingWords::place(const ClosingFinding &finding) const
{
    switch (finding.kind) {
    case ClosingFindingKind::ValueMissing:
        return EntityRef::to(finding.indicator);
    case ClosingFindingKind::ObligationLate:
        return EntityRef::to(finding.obligation);
    case ClosingFindingKind::DecisionUnconfirmed:
        return EntityRef::to(finding.decision);
    case ClosingFindingKind::OpinionUnanswered:
        return EntityRef::to(finding.opinion);
    case ClosingFindingKind::NoIntroduction:
        return EntityRef::to(m_plan.info().id, u"introduction"_s, u"year"_s);
    case ClosingFindingKind::TotalsDiffer:
        break;
    }
    return {};
}

// -- rectifications

QString ClosingWords::figure(const Rectification &one) const
{
    switch (one.figure) {
    case RectifiedFigure::Indicator:
        return one.label;
    case RectifiedFigure::Status:
        return tr("State of the action");
    case RectifiedFigure::StepsDone:
        return tr("Steps done");
    case RectifiedFigure::ObligationsKept:
        return tr("Due dates kept");
    case RectifiedFigure::Planned:
        return tr("Planned amount");
    case RectifiedFigure::Committed:
        return tr("Committed amount");
    case RectifiedFigure::Paid:
        break;
    }
    return tr("Paid amount");
}

QString ClosingWords::sealed(const Rectification &one) const
{
    switch (one.figure) {
    case RectifiedFigure::Indicator:
        return m_wording.fullValue(one.sealedValue.value, one.sealedValue.kind, one.sealedValue.unit);
    case RectifiedFigure::Status:
        return m_wording.status(one.sealedStatus);
    case RectifiedFigure::StepsDone:
    case RectifiedFigure::ObligationsKept:
        return QString::number(one.sealedCount);
    default:
        return m_wording.money(one.sealedMoney);
    }
}

QString ClosingWords::today(const Rectification &one) const
{
    switch (one.figure) {
    case RectifiedFigure::Indicator:
        return m_wording.fullValue(one.todayValue.value, one.todayValue.kind, one.todayValue.unit);
    case RectifiedFigure::Status:
        return m_wording.status(one.todayStatus);
    case RectifiedFigure::StepsDone:
    case RectifiedFigure::ObligationsKept:
        return QString::number(one.todayCount);
    default:
        return m_wording.money(one.todayMoney);
    }
}

AmountTable ClosingWords::table(const std::vector<Rectification> &all) const
{
    AmountTable table;
    table.head = {tr("Figure"), tr("Sealed value"), tr("Value today")};
    table.wordColumns = 3;
    for (const Rectification &one : all) {
        AmountRow row;
        row.key = one.code + u'/' + QString::number(int(one.figure));
        row.cells = {{one.code + u"  "_s + figure(one)}, {sealed(one)}, {today(one)}};
        row.cells[0].hint = one.code + u' ' + one.label;
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace jalon::gui
