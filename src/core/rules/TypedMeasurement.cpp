// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/TypedMeasurement.h"

#include "core/base/SoftDate.h"
#include "core/base/Text.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace jalon::core {

namespace {

using Refusal = MeasurementRefusal;
using NumberReading = std::variant<Decimal, Refusal>;

bool contains(std::initializer_list<QStringView> words, const QString &word)
{
    return std::find(words.begin(), words.end(), QStringView(word)) != words.end();
}

bool matchesWhole(const char16_t *pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QStringView(pattern)))
        .match(text)
        .hasMatch();
}

/// One written number, no unit, no per cent sign.
NumberReading readNumber(const QString &text)
{
    static const QRegularExpression group(u"\\A[-\u2212+]?[0-9]{1,3}[.,][0-9]{3}\\z"_s);
    static const QRegularExpression digits(u"\\A[0-9\\s]+([.,][0-9]*)?\\z"_s);
    if (text.isEmpty())
        return Refusal::Empty;
    if (text.startsWith(u'+'))
        return Refusal::Signed;
    // Three digits after the only separator: thousands for one reader, decimals for the other. A leading zero
    // ("0,125") leaves no doubt.
    if (group.match(text).hasMatch() && !text.startsWith(u'0') && !text.startsWith(u"-0"_s))
        return Refusal::Ambiguous;
    if (const auto value = Decimal::fromTyped(text); value && !text.endsWith(u'%'))
        return *value;
    const bool longNumber = digits.match(text).hasMatch() && QString(text).remove(u' ').size() > 11;
    return longNumber ? Refusal::TooLarge : Refusal::NotANumber;
}

MeasurementReading withValue(const NumberReading &number)
{
    if (const auto *refusal = std::get_if<Refusal>(&number))
        return *refusal;
    Measurement read;
    read.value = std::get<Decimal>(number);
    return read;
}

/// "14 communes" -> "14": the unit may stand behind the number, in singular or plural.
QString withoutUnit(const QString &text, const QString &unit)
{
    if (unit.isEmpty())
        return text;
    const QString plainUnit = folded(unit);
    const QString plain = folded(text);
    for (const QString &form : {plainUnit, plainUnit.endsWith(u's') ? plainUnit.chopped(1) : plainUnit}) {
        // folding may change lengths (œ), so the unit is only cut where it did not
        if (plain.size() == text.size() && plain.endsWith(u' ' + form))
            return text.chopped(form.size()).trimmed();
    }
    return text;
}

MeasurementReading readCount(const QString &typed, const QString &unit)
{
    const QString text = withoutUnit(typed, unit);
    if (text.endsWith(u'%'))
        return Refusal::PercentForNumber;
    if (matchesWhole(u"[0-9]+\\s*(/|sur)\\s*[0-9]+", text))
        return Refusal::RatioForNumber;
    const NumberReading number = readNumber(text);
    if (const auto *value = std::get_if<Decimal>(&number)) {
        if (*value < Decimal())
            return Refusal::Negative;
        if (!value->isWhole() && !isDivisible(unit))
            return Refusal::NotWhole;
    }
    return withValue(number);
}

MeasurementReading readAmount(const QString &typed)
{
    QString text = typed;
    if (text.endsWith(u'€'))
        text = text.chopped(1).trimmed();
    else if (text.endsWith(u"euros"_s, Qt::CaseInsensitive))
        text = text.chopped(5).trimmed();
    if (text.endsWith(u'%'))
        return Refusal::PercentForNumber;
    if (matchesWhole(u"[0-9]+\\s*(/|sur)\\s*[0-9]+", text))
        return Refusal::RatioForNumber;
    const NumberReading number = readNumber(text);
    if (const auto *value = std::get_if<Decimal>(&number);
        value && value->units() % (Decimal::scale / 100) != 0)
        return Refusal::TooPrecise;
    return withValue(number);
}

MeasurementReading readParts(const QString &part, const QString &whole)
{
    if (part.isEmpty() || whole.isEmpty())
        return Refusal::IncompleteRate;
    const NumberReading first = readNumber(part), second = readNumber(whole);
    for (const NumberReading *number : {&first, &second}) {
        if (const auto *refusal = std::get_if<Refusal>(number))
            return *refusal == Refusal::NotANumber ? Refusal::NotARate : *refusal;
    }
    const Decimal numerator = std::get<Decimal>(first), denominator = std::get<Decimal>(second);
    if (numerator < Decimal() || denominator < Decimal())
        return Refusal::Negative;
    if (!numerator.isWhole() || !denominator.isWhole())
        return Refusal::RateParts;
    if (denominator == Decimal())
        return Refusal::ZeroWhole;
    if (numerator > denominator)
        return Refusal::PartAboveWhole;
    Measurement read;
    read.numerator = numerator;
    read.denominator = denominator;
    read.value = Decimal::percent(numerator, denominator);
    return read;
}

MeasurementReading readRate(const QString &text)
{
    static const QRegularExpression slash(u"/|\\bsur\\b|\\bout of\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = text.split(slash);
    if (parts.size() > 2)
        return Refusal::NotARate;
    if (parts.size() == 2)
        return readParts(parts[0].trimmed(), parts[1].trimmed());
    const bool sign = text.endsWith(u'%');
    const QString bare = sign ? text.chopped(1).trimmed() : text;
    // "71,429" is a per cent like another: no thousand can be meant. So no question of groups here.
    const auto value = bare.startsWith(u'+') || bare.endsWith(u'%') ? std::nullopt : Decimal::fromTyped(bare);
    if (!value)
        return bare.startsWith(u'+') ? Refusal::Signed : Refusal::NotARate;
    if (*value < Decimal())
        return Refusal::Negative;
    if (*value > Decimal::fromInt(100))
        return Refusal::AboveHundred;
    // A spreadsheet copies 71 % as 0,71 when the cell is not formatted, and 1 for 100 %.
    if (!sign && *value > Decimal() && *value <= Decimal::fromInt(1))
        return Refusal::AmbiguousRate;
    return withValue(*value);
}

MeasurementReading readMilestone(const QString &text)
{
    static const QRegularExpression split(
        u"\\A([^\\s\\d,:]+)(?:\\s*[,:]?\\s+(?:le\\s+|on\\s+)?|\\z)(.*)\\z"_s);
    QString word = folded(text), rest;
    if (const auto match = split.match(text); match.hasMatch()) {
        word = folded(match.captured(1));
        rest = match.captured(2).trimmed();
    }
    const bool yes = contains({u"oui", u"o", u"yes", u"y", u"vrai", u"true", u"fait", u"x"}, word);
    const bool no = contains({u"non", u"n", u"no", u"faux", u"false"}, word);
    Measurement read;
    read.value = Decimal::fromInt(no ? 0 : 1);
    const QString day = yes || no ? rest : text;
    if (day.isEmpty())
        return read;
    const auto date = SoftDate::fromTyped(day);
    if (!date)
        return text.contains(QRegularExpression(u"[/.-]"_s)) ? Refusal::NotADate : Refusal::NotAMilestone;
    if (!date->hasValue())
        return Refusal::NotAMilestone;
    if (date->precision != SoftDate::Precision::Day)
        return date->precision == SoftDate::Precision::Year && !yes && !no ? Refusal::NotAMilestone
                                                                           : Refusal::DayMissing;
    // Words around a date are not thrown away unseen: only a date, or yes/no and a date.
    if (!matchesWhole(u"[0-9]{1,2}([/.-])[0-9]{1,2}\\1[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|"
                      u"(1er|[0-9]{1,2})\\s+[^\\s\\d]+\\s+[0-9]{4}",
                      day))
        return Refusal::NotAMilestone;
    read.date = date->firstDay();
    return read;
}

} // namespace

MeasurementReading readMeasurement(const QString &typed, IndicatorKind kind, const QString &unit)
{
    if (kind == IndicatorKind::Text) {
        Measurement read;
        read.text = normalised(typed).trimmed();
        return read.text.isEmpty() ? MeasurementReading(Refusal::Empty) : MeasurementReading(read);
    }
    const QString text = normalised(typed).simplified();
    if (text.isEmpty())
        return Refusal::Empty;
    switch (kind) {
    case IndicatorKind::Rate:
        return readRate(text);
    case IndicatorKind::Milestone:
        return readMilestone(text);
    case IndicatorKind::Amount:
        return readAmount(text);
    case IndicatorKind::Count:
    case IndicatorKind::Text:
        break;
    }
    return readCount(text, unit);
}

bool isDivisible(const QString &unit)
{
    static const std::array words{u"etp", u"heure",  u"heures",  u"h",        u"jour",  u"jours",  u"km",
                                  u"m2",  u"ha",     u"hectare", u"hectares", u"tonne", u"tonnes", u"t",
                                  u"kg",  u"litres", u"hours",   u"days",     u"fte",   u"kwh",    u"mwh"};
    // "m²" folds to "m2"; "ETP par an", "heures de formation": the first word decides
    const QString first = folded(unit).section(u' ', 0, 0);
    return std::find(words.begin(), words.end(), QStringView(first)) != words.end();
}

bool isNoValue(const QString &typed)
{
    const QString text = folded(normalised(typed).simplified()).remove(u'.').remove(u' ');
    return text.isEmpty() ||
           contains({u"nc", u"nd", u"na", u"n/a", u"n/c", u"-", u"–", u"—", u"ns", u"so"}, text);
}

QString typedForm(const Measurement &m, IndicatorKind kind)
{
    const auto number = [](Decimal value) { return value.toText().replace(u'.', u','); };
    switch (kind) {
    case IndicatorKind::Text:
        return m.text;
    case IndicatorKind::Milestone:
        return m.value == Decimal::fromInt(1) ? m.date.toString(u"dd/MM/yyyy"_s) : u"non"_s;
    case IndicatorKind::Rate:
        if (m.numerator && m.denominator)
            return number(*m.numerator) + u'/' + number(*m.denominator);
        return m.value ? number(*m.value) + u" %"_s : QString();
    case IndicatorKind::Count:
    case IndicatorKind::Amount:
        break;
    }
    return m.value ? number(*m.value) : QString();
}

} // namespace jalon::core
