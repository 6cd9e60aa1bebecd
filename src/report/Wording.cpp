// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Wording.h"

#include "report/Units.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

QString Wording::tr(const char *source, const char *, int n) const
{
    return m_language.translate("jalon::report::Wording", source, n);
}

// -- states and marks
// -----------------------------------------------------------------------------------------------

QString Wording::status(Status status) const
{
    switch (status) {
    case Status::Planned:
        return tr("planned");
    case Status::InProgress:
        return tr("in progress");
    case Status::Done:
        return tr("done");
    case Status::Suspended:
        return tr("suspended");
    case Status::Stopped:
        return tr("stopped");
    case Status::Unknown:
        break;
    }
    return notGiven();
}

QString Wording::state(ActionState state) const
{
    switch (state) {
    case ActionState::Planned:
        return status(Status::Planned);
    case ActionState::InProgress:
        return status(Status::InProgress);
    case ActionState::Done:
        return status(Status::Done);
    case ActionState::Suspended:
        return status(Status::Suspended);
    case ActionState::Stopped:
        return status(Status::Stopped);
    }
    return {};
}

QString Wording::knowledge(Knowledge knowledge) const
{
    switch (knowledge) {
    case Knowledge::Known:
        return tr("known");
    case Knowledge::Nil:
        return tr("nil");
    case Knowledge::NotApplicable:
        return tr("not applicable");
    case Knowledge::ToBeDetermined:
        return tr("to be determined");
    case Knowledge::Missing:
        break;
    }
    return tr("not given");
}

QString Wording::late() const
{
    return tr("late");
}

QString Wording::lateBy(const QDate &since, const QDate &asOf) const
{
    const int months =
        (asOf.year() - since.year()) * 12 + asOf.month() - since.month() - (asOf.day() < since.day() ? 1 : 0);
    if (months >= 1)
        return tr("late by %n month(s)", nullptr, months);
    return tr("late by %n day(s)", nullptr, int(since.daysTo(asOf)));
}

QString Wording::waitingFor(const QString &code) const
{
    return tr("waiting for %1").arg(code);
}

QString Wording::toClarify() const
{
    return tr("to clarify");
}

QString Wording::fictitious() const
{
    return tr("Fictitious data");
}

QString Wording::asOf(const QDate &day) const
{
    return tr("as of %1").arg(date(day));
}

// -- enums
// ----------------------------------------------------------------------------------------------------------

QString Wording::partyKind(PartyKind kind) const
{
    switch (kind) {
    case PartyKind::Person:
        return tr("person");
    case PartyKind::Organisation:
        return tr("organisation");
    case PartyKind::Service:
        return tr("service");
    case PartyKind::Role:
        return tr("role");
    case PartyKind::Commune:
        return tr("commune");
    case PartyKind::Group:
        break;
    }
    return tr("group");
}

QString Wording::role(PartyRole role) const
{
    return role == PartyRole::Pilot ? tr("pilot") : tr("partner");
}

QString Wording::recurrence(Recurrence recurrence) const
{
    switch (recurrence) {
    case Recurrence::TwoMonthly:
        return tr("every two months");
    case Recurrence::Quarterly:
        return tr("every quarter");
    case Recurrence::Yearly:
        return tr("every year");
    case Recurrence::None:
        break;
    }
    return {};
}

QString Wording::indicatorKind(IndicatorKind kind) const
{
    switch (kind) {
    case IndicatorKind::Milestone:
        return tr("milestone");
    case IndicatorKind::Count:
        return tr("count");
    case IndicatorKind::Rate:
        return tr("rate");
    case IndicatorKind::Amount:
        return tr("amount");
    case IndicatorKind::Text:
        break;
    }
    return tr("text");
}

QString Wording::combine(Combine combine) const
{
    switch (combine) {
    case Combine::Latest:
        return tr("latest value");
    case Combine::Sum:
        return tr("sum");
    case Combine::Highest:
        break;
    }
    return tr("highest value");
}

QString Wording::linkKind(LinkKind kind) const
{
    return kind == LinkKind::Gate ? tr("opens the way to") : tr("related to");
}

QString Wording::outcome(GateOutcome outcome) const
{
    switch (outcome) {
    case GateOutcome::Undecided:
        return tr("not decided yet");
    case GateOutcome::Positive:
        return tr("positive conclusions");
    case GateOutcome::Negative:
        break;
    }
    return tr("negative conclusions");
}

// -- dates
// ----------------------------------------------------------------------------------------------------------

namespace {

/// "14"; the first of a month is "1er" in French.
QString dayOf(const QDate &date, const Language &language)
{
    const bool first = date.day() == 1 && language.code() == u"fr"_s;
    return QString::number(date.day()) + (first ? u"er"_s : QString());
}

} // namespace

QString Wording::date(const QDate &date) const
{
    if (!date.isValid())
        return notGiven();
    return dayOf(date, m_language) + u'\u00a0' + locale().monthName(date.month()) + u' ' +
           QString::number(date.year());
}

QString Wording::shortDate(const QDate &date) const
{
    if (!date.isValid())
        return notGiven();
    return dayOf(date, m_language) + u'\u00a0' + locale().monthName(date.month(), QLocale::ShortFormat) +
           u'\u00a0' + QString::number(date.year());
}

QString Wording::dateTime(const QDateTime &at) const
{
    const QDateTime local = at.toLocalTime();
    return tr("%1 at %2").arg(shortDate(local.date()), local.time().toString(u"HH:mm"_s));
}

QString Wording::softDate(const SoftDate &soft) const
{
    switch (soft.precision) {
    case SoftDate::Precision::Year:
        return QString::number(soft.first.year());
    case SoftDate::Precision::Month:
        return locale().monthName(soft.first.month()) + u'\u00a0' + QString::number(soft.first.year());
    case SoftDate::Precision::Day:
        return date(soft.first);
    case SoftDate::Precision::None:
        break;
    }
    return soft.text.isEmpty() ? notGiven() : soft.text;
}

QString Wording::shortSoftDate(const SoftDate &soft) const
{
    if (soft.precision == SoftDate::Precision::Month)
        return locale().monthName(soft.first.month(), QLocale::ShortFormat) + u'\u00a0' +
               QString::number(soft.first.year());
    return soft.precision == SoftDate::Precision::Day ? shortDate(soft.first) : softDate(soft);
}

QString Wording::period(const SoftDate &start, const SoftDate &end) const
{
    if (start.isEmpty() && end.isEmpty())
        return tr("dates not given");
    return shortSoftDate(start) + u" → "_s + shortSoftDate(end);
}

// -- numbers and money
// ----------------------------------------------------------------------------------------------

QString Wording::number(Decimal value) const
{
    if (value.isWhole())
        return locale().toString(value.units() / Decimal::scale);
    QString text = locale().toString(value.toDouble(), 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

QString Wording::money(Money amount) const
{
    const QString euros = amount.cents() % 100 == 0
                              ? locale().toString(amount.cents() / 100)
                              : locale().toString(double(amount.cents()) / 100.0, 'f', 2);
    return euros + u"\u00a0€"_s;
}

QString Wording::perYear(Money amount) const
{
    return tr("%1/year").arg(money(amount));
}

QString Wording::cost(const ActionCost &cost) const
{
    if (cost.state != Knowledge::Known)
        return knowledge(cost.state);
    QStringList parts;
    if (cost.perYear)
        parts << perYear(*cost.perYear);
    if (cost.once)
        parts << tr("%1 once").arg(money(*cost.once));
    if (parts.isEmpty())
        return knowledge(Knowledge::ToBeDetermined);
    const QString sum = parts.join(u" + "_s);
    return cost.incomplete ? tr("at least %1").arg(sum) : sum;
}

QString Wording::cost(const CostTotal &total) const
{
    if (!total.hasAmount)
        return total.atLeast() ? notGiven() : total.allNil ? knowledge(Knowledge::Nil) : perYear(Money());
    QString sum = perYear(total.yearlyKnown);
    if (total.onceKnown.cents() != 0)
        sum += u" + "_s + tr("%1 once").arg(money(total.onceKnown));
    return total.atLeast() ? tr("at least %1").arg(sum) : sum;
}

QString Wording::notCosted(const CostTotal &total) const
{
    if (total.notCosted.isEmpty())
        return {};
    constexpr qsizetype most = 60; // a line that names a thousand is not read, and takes long to set
    QStringList named = total.notCosted.mid(0, most);
    if (total.notCosted.size() > most)
        named << u"…"_s;
    return tr("%n sheet(s) not costed: %1", nullptr, int(total.notCosted.size())).arg(named.join(u", "_s));
}

QString Wording::atLeast() const
{
    return tr("at least");
}

// -- indicators
// -----------------------------------------------------------------------------------------------------

QString Wording::value(const IndicatorValue &value, IndicatorKind kind) const
{
    if (!value.isMeasured())
        return {};
    if (kind == IndicatorKind::Text)
        return value.text;
    const Decimal v = value.value.value_or(Decimal());
    switch (kind) {
    case IndicatorKind::Milestone:
        return v == Decimal() ? tr("no") : tr("yes");
    case IndicatorKind::Rate: // whole percents: finer would pretend to a precision that satisfaction rates
                              // lack
        return locale().toString(v.toDouble(), 'f', 0) + u"\u00a0%"_s;
    case IndicatorKind::Amount:
        return number(v) + u"\u00a0€"_s;
    case IndicatorKind::Count:
    case IndicatorKind::Text:
        break;
    }
    return number(v);
}

QString Wording::fullValue(const IndicatorValue &measured, IndicatorKind kind, const QString &unit) const
{
    if (!measured.isMeasured())
        return notGiven();
    const QString bare = value(measured, kind);
    if (kind == IndicatorKind::Milestone) {
        const bool dated =
            measured.value == Decimal::fromInt(1) && (measured.when.hasValue() || measured.date.isValid());
        return dated ? tr("%1, %2").arg(bare, measured.when.hasValue() ? softDate(measured.when)
                                                                       : date(measured.date))
                     : bare;
    }
    if (kind == IndicatorKind::Rate && measured.numerator && measured.denominator) {
        const QString parts =
            tr("%1 out of %2").arg(number(*measured.numerator), number(*measured.denominator));
        return bare + u" ("_s + (measured.small ? tr("%1, small sample").arg(parts) : parts) + u')';
    }
    const QString counted =
        kind == IndicatorKind::Count && !unit.isEmpty()
            ? bare + u'\u00a0' + unitAfter(measured.value.value_or(Decimal()), unit, locale().language())
            : bare;
    return measured.atLeast ? tr("at least %1").arg(counted) : counted;
}

} // namespace jalon::report
