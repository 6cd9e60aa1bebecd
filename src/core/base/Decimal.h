// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace jalon::core {

/// A measured number with at most four decimals, kept as whole ten-thousandths: sums are exact and what was
/// typed is what is printed. Range ±1e11, so that every value passes unharmed through a JSON number.
class Decimal
{
public:
    static constexpr qint64 scale = 10'000;
    static constexpr qint64 limit = 100'000'000'000 * scale;

    constexpr Decimal() = default;
    static constexpr Decimal fromUnits(qint64 tenThousandths) { return Decimal(tenThousandths); }
    static constexpr Decimal fromInt(qint64 whole) { return Decimal(whole * scale); }
    /// Rounded to four decimals; nothing for NaN, infinities and values out of range.
    static std::optional<Decimal> fromDouble(double value);
    /// Reads "12", "-3.5", "71,43", "1 250", "71 %". Nothing for anything else or beyond four decimals.
    static std::optional<Decimal> fromTyped(QStringView text);
    /// numerator / denominator × 100, rounded half up to four decimals: a rate in percent. denominator != 0.
    static Decimal percent(Decimal numerator, Decimal denominator);

    constexpr qint64 units() const { return m_units; }
    double toDouble() const { return double(m_units) / double(scale); }
    bool isWhole() const { return m_units % scale == 0; }
    /// "71.4286", "12": no needless zeros, point as separator.
    QString toText() const;

    constexpr Decimal operator+(Decimal other) const { return Decimal(m_units + other.m_units); }
    friend constexpr auto operator<=>(Decimal, Decimal) = default;

private:
    constexpr explicit Decimal(qint64 units)
        : m_units(units)
    {
    }
    qint64 m_units = 0;
};

} // namespace jalon::core
