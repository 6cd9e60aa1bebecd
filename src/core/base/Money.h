// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace jalon::core {

/// An amount in euros, kept as whole cents: sums are exact. Absence is std::optional, never zero.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromCents(qint64 cents) { return Money(cents); }

    constexpr qint64 cents() const { return m_cents; }
    /// "2500.00": the form of the exchange format (docs/plan-format.md).
    QString toDecimal() const;
    /// Reads "2500.00", with exactly two digits after the point.
    static std::optional<Money> fromDecimal(QStringView text);
    /// Reads what a person types: "2 500", "2500,5", "2 500,00 €". Nothing for anything else.
    static std::optional<Money> fromTyped(QStringView text);

    constexpr Money operator+(Money other) const { return Money(m_cents + other.m_cents); }
    constexpr Money &operator+=(Money other)
    {
        m_cents += other.m_cents;
        return *this;
    }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(qint64 cents)
        : m_cents(cents)
    {
    }
    qint64 m_cents = 0;
};

} // namespace jalon::core
