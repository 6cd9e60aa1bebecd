// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ColumnCodec.h"

#include <array>

namespace jalon::storage {

namespace {

/// 0–15, or -1: capitals are no part of our form.
constexpr auto hexDigits = [] {
    std::array<signed char, 256> digits{};
    digits.fill(-1);
    for (int i = 0; i < 10; ++i)
        digits[size_t('0' + i)] = static_cast<signed char>(i);
    for (int i = 0; i < 6; ++i)
        digits[size_t('a' + i)] = static_cast<signed char>(10 + i);
    return digits;
}();

int hexDigit(char c)
{
    return hexDigits[static_cast<unsigned char>(c)];
}

/// The number that these digits write, or -1.
int digits(QByteArrayView text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

// By hand, because a large plan holds some 200,000 of them: QUuid::fromString takes five times as long.
bool readUuid(QByteArrayView utf8, QUuid &value)
{
    if (utf8.size() != 36)
        return false;
    std::array<uchar, 16> bytes{};
    qsizetype at = 0;
    for (uchar &byte : bytes) {
        if (at == 8 || at == 13 || at == 18 || at == 23) {
            if (utf8[at++] != '-')
                return false;
        }
        const int high = hexDigit(utf8[at++]);
        const int low = hexDigit(utf8[at++]);
        if ((high | low) < 0)
            return false;
        byte = uchar(high << 4 | low);
    }
    value = QUuid(uint(bytes[0]) << 24 | uint(bytes[1]) << 16 | uint(bytes[2]) << 8 | bytes[3],
                  ushort(bytes[4] << 8 | bytes[5]), ushort(bytes[6] << 8 | bytes[7]), bytes[8], bytes[9],
                  bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]);
    return !value.isNull();
}

bool readDay(QByteArrayView utf8, QDate &value)
{
    if (utf8.size() != 10 || utf8[4] != '-' || utf8[7] != '-')
        return false;
    value = QDate(digits(utf8.first(4)), digits(utf8.sliced(5, 2)), digits(utf8.sliced(8, 2)));
    return value.isValid();
}

bool readSoft(QByteArrayView utf8, core::SoftDate &value)
{
    using Precision = core::SoftDate::Precision;
    const auto take = [&](Precision precision, const QByteArray &day) {
        value.precision = precision;
        return readDay(day, value.first);
    };
    switch (utf8.size()) {
    case 4:
        return take(Precision::Year, utf8.toByteArray() + "-01-01");
    case 7:
        return take(Precision::Month, utf8.toByteArray() + "-01");
    case 10:
        value.precision = Precision::Day;
        return readDay(utf8, value.first);
    default:
        return false;
    }
}

bool readText(QByteArrayView utf8, QString &value)
{
    value = QString::fromUtf8(utf8);
    // bytes that are no UTF-8 become U+FFFD: a changed text is a damaged one
    return !value.contains(QChar(QChar::ReplacementCharacter)) || QByteArrayView(value.toUtf8()) == utf8;
}

QByteArray uuidText(const QUuid &id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

} // namespace jalon::storage
