// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Decimal.h"
#include "core/base/Money.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace jalon::core {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads [+-]digits[,.digits] where the whole part may hold thin, no-break or plain spaces between groups of
/// three, as an integer count of 10^-decimals. Strict otherwise: "1 2" and "1.250,5" are refused.
std::optional<qint64> fixedPoint(QStringView text, int decimals)
{
    text = text.trimmed();
    bool negative = false;
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'\u2212' || text.front() == u'+')) {
        negative = text.front() != u'+';
        text = text.sliced(1);
    }
    QString whole, fraction;
    bool inFraction = false;
    qsizetype sinceSpace = -1;
    for (const QChar c : text) {
        if (isDigit(c)) {
            (inFraction ? fraction : whole).append(c);
            if (!inFraction && sinceSpace >= 0)
                ++sinceSpace;
        } else if (!inFraction && (c == u',' || c == u'.')) {
            inFraction = true;
        } else if (!inFraction && c.isSpace() && !whole.isEmpty() && (sinceSpace == -1 || sinceSpace == 3)) {
            if (sinceSpace == -1 && whole.size() > 3)
                return std::nullopt;
            sinceSpace = 0;
        } else {
            return std::nullopt;
        }
    }
    if (whole.isEmpty() || (inFraction && fraction.isEmpty()) || (sinceSpace >= 0 && sinceSpace != 3))
        return std::nullopt;
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > decimals || whole.size() > 15 - decimals)
        return std::nullopt;
    fraction = fraction.leftJustified(decimals, u'0');
    const qint64 units = (whole + fraction).toLongLong();
    return negative ? -units : units;
}

} // namespace

QString Money::toDecimal() const
{
    const qint64 absolute = m_cents < 0 ? -m_cents : m_cents;
    return u"%1%2.%3"_s.arg(m_cents < 0 ? u"-"_s : QString())
        .arg(absolute / 100)
        .arg(absolute % 100, 2, 10, QLatin1Char('0'));
}

std::optional<Money> Money::fromDecimal(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    if (digits.size() < 4 || digits.size() > 16 || digits[digits.size() - 3] != u'.')
        return std::nullopt;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i != digits.size() - 3 && !isDigit(digits[i]))
            return std::nullopt;
    }
    const auto cents = fixedPoint(text, 2);
    return cents ? std::optional(fromCents(*cents)) : std::nullopt;
}

std::optional<Money> Money::fromTyped(QStringView text)
{
    text = text.trimmed();
    if (text.endsWith(u'€'))
        text = text.chopped(1).trimmed();
    else if (text.endsWith(u"euros", Qt::CaseInsensitive))
        text = text.chopped(5).trimmed();
    const auto cents = fixedPoint(text, 2);
    return cents ? std::optional(fromCents(*cents)) : std::nullopt;
}

std::optional<Decimal> Decimal::fromDouble(double value)
{
    const double units = value * double(scale);
    if (!std::isfinite(units) || std::abs(units) > double(limit))
        return std::nullopt;
    return fromUnits(std::llround(units));
}

std::optional<Decimal> Decimal::fromTyped(QStringView text)
{
    text = text.trimmed();
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    const auto units = fixedPoint(text, 4);
    return units && *units <= limit && *units >= -limit ? std::optional(fromUnits(*units)) : std::nullopt;
}

Decimal Decimal::percent(Decimal numerator, Decimal denominator)
{
    const double rate = 100.0 * double(numerator.m_units) / double(denominator.m_units);
    return fromUnits(std::llround(rate * double(scale)));
}

QString Decimal::toText() const
{
    const qint64 absolute = m_units < 0 ? -m_units : m_units;
    QString text = QString::number(absolute / scale);
    if (const qint64 rest = absolute % scale; rest != 0) {
        QString fraction = u"%1"_s.arg(rest, 4, 10, QLatin1Char('0'));
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += u'.' + fraction;
    }
    return m_units < 0 ? u'-' + text : text;
}

} // namespace jalon::core
