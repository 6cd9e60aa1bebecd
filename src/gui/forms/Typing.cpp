// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/Typing.h"

#include "report/Wording.h"

namespace jalon::gui::typing {

QString text(const QString &value, const report::Wording &)
{
    return value;
}

QString text(const core::SoftDate &value, const report::Wording &wording)
{
    if (!value.text.isEmpty())
        return value.text;
    return value.hasValue() ? wording.softDate(value) : QString();
}

QString text(const std::optional<core::Money> &value, const report::Wording &wording)
{
    return value ? wording.money(*value) : QString();
}

QString text(const std::optional<core::Decimal> &value, const report::Wording &wording)
{
    return value ? wording.number(*value) : QString();
}

QString text(const std::optional<int> &value, const report::Wording &wording)
{
    return value ? wording.locale().toString(*value) : QString();
}

QString text(const QDate &value, const report::Wording &wording)
{
    return value.isValid() ? wording.date(value) : QString();
}

bool read(const QString &typed, QString &value, core::Error &)
{
    // Spaces around are accidents of typing; those inside are the text's own.
    value = typed.trimmed();
    return true;
}

bool read(const QString &typed, core::SoftDate &value, core::Error &error)
{
    const auto date = core::SoftDate::fromTyped(typed);
    if (!date) {
        error = {date.error().code, error.where, typed};
        return false;
    }
    value = *date;
    return true;
}

bool read(const QString &typed, std::optional<core::Money> &value, core::Error &error)
{
    value = core::Money::fromTyped(typed);
    error.code = core::ErrorCode::NotANumber;
    return value || typed.trimmed().isEmpty();
}

bool read(const QString &typed, std::optional<core::Decimal> &value, core::Error &error)
{
    value = core::Decimal::fromTyped(typed);
    error.code = core::ErrorCode::NotANumber;
    return value || typed.trimmed().isEmpty();
}

bool read(const QString &typed, std::optional<int> &value, core::Error &error)
{
    std::optional<core::Decimal> number;
    if (!read(typed, number, error) ||
        (number && (!number->isWhole() || *number > core::Decimal::fromInt(1'000'000))))
        return false;
    value = number ? std::optional(int(number->units() / core::Decimal::scale)) : std::nullopt;
    return true;
}

bool read(const QString &typed, QDate &value, core::Error &error)
{
    core::SoftDate date;
    error.code = core::ErrorCode::NotADate;
    if (!read(typed, date, error) ||
        (date.precision != core::SoftDate::Precision::Day && !typed.trimmed().isEmpty()))
        return false;
    value = date.first;
    return true;
}

} // namespace jalon::gui::typing
