// SPDX-License-Identifier: GPL-3.0-or-later
// The chapter of ReviewChapters that shows, of closed years, the sealed value beside today's.
#include "report/kinds/ReviewChapters.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

Row ReviewChapters::rectifiedRow(const Rectification &one) const
{
    const auto row = [&](const QString &what, const Cell &sealed, const Cell &today) {
        const ActionSheet *action = m_plan.actionByCode(one.code.section(u'.', 0, 1));
        return Row{{cell(one.code, Tone::Strong), cell(what), sealed, today},
                   action ? stripOf(action->id) : QColor(),
                   false};
    };
    const auto counts = [&](const QString &what) {
        return row(what, cell(QString::number(one.sealedCount)), cell(QString::number(one.todayCount)));
    };
    const auto amount = [&](const MoneySum &sum) {
        return sum.amount ? cell(m_wording.money(sum)) : cell(m_wording.notGiven(), Tone::Unknown);
    };
    const auto amounts = [&](const QString &what) {
        return row(what, amount(one.sealedMoney), amount(one.todayMoney));
    };
    const auto value = [&](const IndicatorFigure &figure) {
        return cell(m_wording.fullValue(figure.value, figure.kind, figure.unit),
                    figure.value.isMeasured() ? Tone::Plain : Tone::Unknown);
    };
    const auto status = [&](Status said) {
        return said == Status::Unknown ? cell(m_wording.notGiven(), Tone::Unknown)
                                       : cell(m_wording.status(said));
    };
    switch (one.figure) {
    case RectifiedFigure::Status:
        return row(tr("State of the action"), status(one.sealedStatus), status(one.todayStatus));
    case RectifiedFigure::StepsDone:
        return counts(tr("Steps done"));
    case RectifiedFigure::ObligationsKept:
        return counts(tr("Due dates kept"));
    case RectifiedFigure::Paid:
        return amounts(tr("Paid"));
    case RectifiedFigure::Committed:
        return amounts(tr("Committed"));
    case RectifiedFigure::Planned:
        return amounts(tr("Planned"));
    case RectifiedFigure::Indicator:
        break;
    }
    return row(one.label, value(one.sealedValue), value(one.todayValue));
}

Table ReviewChapters::rectificationTable(const YearRectifications &year) const
{
    Table table;
    table.columns = {
        {0, 42, Qt::AlignLeft}, {1.4, 0, Qt::AlignLeft}, {1, 0, Qt::AlignLeft}, {1, 0, Qt::AlignLeft}};
    table.header = {cell(tr("No.")), cell(tr("Figure")), cell(tr("When the year was closed")),
                    cell(tr("Today"))};
    for (const Rectification &one : year.figures)
        table.rows << rectifiedRow(one);
    return table;
}

void ReviewChapters::addRectifications()
{
    bool first = true;
    for (const YearRectifications &year :
         m_rectifications ? *m_rectifications : std::vector<YearRectifications>()) {
        if (year.figures.empty())
            continue;
        if (first) {
            m_document.add(Heading{1, {}, tr("Rectifications of closed years"), true, {}});
            m_document.add(Paragraph{plain(tr("The documents of a closed year never change. What differs "
                                              "since is told here, both values side by side.")),
                                     ParagraphStyle::Body});
        }
        first = false;
        Table table = rectificationTable(year);
        table.caption =
            m_caption(tr("%1, closed on %2: %n rectified figure(s)", nullptr, int(year.figures.size()))
                          .arg(year.year)
                          .arg(m_wording.date(year.closedOn)));
        m_document.add(table);
    }
}

} // namespace jalon::report
