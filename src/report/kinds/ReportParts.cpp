// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kinds/ReportParts.h"

#include <QLocale>
#include <QRectF>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

/// 2017.5 for the beginning of July 2017.
double fraction(const QDate &date)
{
    return date.year() + (date.dayOfYear() - 1) / double(date.daysInYear());
}

/// Without the full stop that some labels end with.
QString bareLabel(const Indicator &indicator)
{
    return indicator.label.endsWith(u'.') ? indicator.label.chopped(1).trimmed() : indicator.label;
}

bool saysUnit(const Indicator &indicator)
{
    return indicator.unit.isEmpty() || indicator.kind != IndicatorKind::Count ||
           indicator.label.contains(indicator.unit, Qt::CaseInsensitive);
}

bool isNumeric(IndicatorKind kind)
{
    return kind == IndicatorKind::Count || kind == IndicatorKind::Rate || kind == IndicatorKind::Amount;
}

} // namespace

ReportParts::ReportParts(const ReportScope &scope)
    : m_plan(scope.plan)
    , m_wording(scope.wording)
    , m_asOf(scope.asOf)
    , m_identity(scope.identity)
    , m_withoutNames(scope.withoutNames)
{
    const auto [first, last] = yearsOf(scope.plan, scope.asOf);
    for (int year = first; year <= last; ++year)
        m_years << year;
}

QString ReportParts::tr(const char *source, const char *, int n) const
{
    return m_wording.language().translate("jalon::report::ReportParts", source, n);
}

Document ReportParts::frame(const QString &title) const
{
    const PlanInfo &info = m_plan.info();
    Document document;
    document.title = title;
    document.language = m_wording.locale().bcp47Name();
    if (!document.language.contains(u'-'))
        document.language = m_wording.language().code() == u"fr"_s ? u"fr-FR"_s : u"en-GB"_s;
    document.author = info.authority;
    document.accent = m_identity.accent;
    if (m_identity.logo)
        document.headerPicture = m_identity.logo->picture({58, 18}, logoName());
    if (m_identity.logoMissing)
        document.add(Paragraph{
            plain(tr("The logo of %1 could not be read: this document goes without it.").arg(info.authority),
                  Tone::Alert),
            ParagraphStyle::Small});
    document.subject = info.title;
    document.date = QDateTime(m_asOf, QTime(0, 0), Qt::UTC);
    if (info.fictitious)
        document.mark = m_wording.fictitious();
    QStringList left;
    if (!info.authority.isEmpty())
        left << info.authority;
    left << (info.shortTitle.isEmpty() ? tr("Plan %1").arg(period()) : info.shortTitle);
    document.headerLeft = left.join(u" · "_s);
    QStringList footer{adoption(), m_withoutNames ? namelessNote() : QString()};
    footer.removeAll(QString());
    document.footerLeft = footer.join(u" · "_s);
    return document;
}

QString ReportParts::period() const
{
    return m_years.first() == m_years.last() ? QString::number(m_years.first())
                                             : u"%1–%2"_s.arg(m_years.first()).arg(m_years.last());
}

QString ReportParts::adoption() const
{
    const PlanInfo &info = m_plan.info();
    if (info.deliberationReference.isEmpty() || !info.deliberationDate.isValid())
        return {};
    return tr("Adopted by deliberation %1 of %2")
        .arg(info.deliberationReference, m_wording.date(info.deliberationDate));
}

Runs ReportParts::status(const Situation &situation, const QString &waitingForCode, Detail detail) const
{
    Runs runs;
    const bool waits = !waitingForCode.isEmpty();
    if (situation.status != Status::Unknown &&
        !(waits && detail == Detail::Short && situation.status == Status::Planned))
        runs << Run{m_wording.status(situation.status), Tone::Plain, markOf(situation.status)};
    else if (!waits)
        runs << Run{m_wording.notGiven(), Tone::Unknown, Mark::None};
    const auto gap = [&runs] {
        if (!runs.isEmpty())
            runs << Run{u"  "_s, Tone::Plain, Mark::None};
    };
    if (waits) {
        gap();
        runs << Run{m_wording.waitingFor(waitingForCode), Tone::Plain, Mark::Waiting};
    }
    if (situation.late) {
        gap();
        runs << Run{detail == Detail::Short ? m_wording.late()
                                            : m_wording.lateBy(situation.lateSince, m_asOf),
                    Tone::Alert, Mark::Late};
    }
    return runs;
}

Cell ReportParts::knowledge(const QString &text, Knowledge state) const
{
    return cell(text, state == Knowledge::Known ? Tone::Plain : Tone::Unknown);
}

Cell ReportParts::cost(const ActionCost &cost) const
{
    const bool amount = cost.state == Knowledge::Known && (cost.perYear || cost.once);
    return cell(m_wording.cost(cost), amount ? Tone::Plain : Tone::Unknown);
}

QString ReportParts::names(const ActionSheet &action, PartyRole role) const
{
    QStringList names;
    int nameless = 0;
    for (const Party *party : m_plan.parties(action.id, role)) {
        if (m_withoutNames && party->kind == PartyKind::Person)
            ++nameless;
        else
            names << party->name;
    }
    if (nameless > 0)
        names.prepend(nameless == 1 ? somebody() : tr("%n person(s)", nullptr, nameless));
    return names.join(u", "_s);
}

Runs ReportParts::labelWithUnit(const Indicator &indicator) const
{
    if (saysUnit(indicator))
        return plain(indicator.label);
    return {Run{bareLabel(indicator)}, Run{u", "_s + indicator.unit, Tone::Quiet}};
}

QString ReportParts::somebody() const
{
    return tr("a person");
}

QString ReportParts::namelessNote() const
{
    return tr("Without the names of people");
}

int ReportParts::challengeNumber(const Plan &plan, const ActionSheet &action)
{
    const Challenge *challenge = plan.find(action.challengeId);
    return challenge ? challenge->number : 0;
}

QList<YearValue> ReportParts::yearValues(const Indicator &indicator) const
{
    QList<YearValue> values;
    for (const int year : m_years) {
        YearValue value{year, std::nullopt, year > m_asOf.year(), {}};
        if (const Target *target = isNumeric(indicator.kind) ? targetOf(m_plan, indicator, year) : nullptr) {
            value.target = target->value->toDouble();
            value.targetLabel = tr("target %1").arg(worded(*target->value, indicator.kind));
        }
        if (!value.toCome) {
            const IndicatorValue known = valueAsOf(m_plan, indicator, std::min(endOf(year), m_asOf));
            if (known.isMeasured() && known.value) {
                value.value = known.value->toDouble();
                value.label = m_wording.value(known, indicator.kind);
            }
        }
        values << value;
    }
    return values;
}

bool ReportParts::hasTrend(const Indicator &indicator) const
{
    if (!isNumeric(indicator.kind))
        return false;
    const auto values = yearValues(indicator);
    return std::count_if(values.begin(), values.end(),
                         [](const YearValue &v) { return v.value.has_value(); }) >= 2;
}

ChartWords ReportParts::chartWords() const
{
    return {tr("not measured"),
            tr("target"),
            tr("the year before"),
            tr("start unknown"),
            tr("end unknown"),
            m_wording.language().code() == u"fr"_s ? u"\u00A0: "_s : u": "_s,
            tr("From %1 in %2 to %3 in %4")};
}

Drawing ReportParts::trendLine(const Indicator &indicator, const QColor &accent) const
{
    const TrendLine data{yearValues(indicator)};
    return {[data, accent](QPainter &painter, const QRectF &area, double pt) {
                drawTrendLine(painter, area, data, ChartStyle::light(accent, 8 * pt));
            },
            trendLineText(indicator.label, data, chartWords(), m_wording.locale())};
}

Drawing ReportParts::yearBars(const QString &title, const YearBars &bars, const QColor &accent) const
{
    const QLocale locale = m_wording.locale();
    return {[bars, accent, locale](QPainter &painter, const QRectF &area, double pt) {
                drawYearBars(painter, area, bars, ChartStyle::light(accent, 8.2 * pt), locale);
            },
            yearBarsText(title, bars, chartWords(), locale)};
}

Drawing ReportParts::stackedBars(const QString &title, const StackedBars &bars) const
{
    return {[bars](QPainter &painter, const QRectF &area, double pt) {
                drawStackedBars(painter, area, bars, ChartStyle::light(QColor(), 8.2 * pt));
            },
            stackedBarsText(title, bars, tr("total"), chartWords())};
}

Figure ReportParts::indicatorFigure(const Indicator &indicator, const QColor &accent) const
{
    YearBars bars;
    bars.years = yearValues(indicator);
    bars.emphasised = m_asOf.year();
    const QString title = bareLabel(indicator) + u" ("_s +
                          (saysUnit(indicator) ? QString() : indicator.unit + u", "_s) +
                          m_plan.code(indicator) + u')';
    return {title, yearBars(title, bars, accent), 84};
}

void ReportParts::addPairs(Document &document, const QList<Figure> &figures)
{
    for (qsizetype i = 0; i < figures.size(); i += 2) {
        Figures pair;
        pair.items << figures.at(i) << (i + 1 < figures.size() ? figures.at(i + 1) : Figure{{}, {}, 84});
        document.add(pair);
    }
}

Drawing ReportParts::periodScale() const
{
    const double first = m_years.first(), end = m_years.last() + 1.0;
    return {[first, end](QPainter &painter, const QRectF &area, double pt) {
                drawPeriodScale(painter, area, first, end, ChartStyle::light(QColor(), 8.2 * pt));
            },
            period()};
}

Drawing ReportParts::periodBar(const ActionSheet &action, const QColor &accent) const
{
    PeriodBar data{double(m_years.first()), m_years.last() + 1.0, std::nullopt, std::nullopt,
                   fraction(m_asOf)};
    if (action.start.hasValue())
        data.start = fraction(action.start.firstDay());
    if (action.end.hasValue())
        data.end = fraction(action.end.lastDay().addDays(1));
    return {[data, accent](QPainter &painter, const QRectF &area, double pt) {
                drawPeriodBar(painter, area.adjusted(0, area.height() * 0.15, 0, -area.height() * 0.15), data,
                              ChartStyle::light(accent, 8 * pt));
            },
            periodBarText(displayTitle(action), data, chartWords())};
}

} // namespace jalon::report
