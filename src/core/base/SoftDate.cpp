// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SoftDate.h"

#include "core/base/Text.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace jalon::core {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

bool yearInRange(int year)
{
    return year >= firstYear && year <= lastYear;
}

/// 1–12 for a month's name or abbreviation (French or English, folded), else 0. "juil", "sept", "déc" and the
/// like are unambiguous prefixes of at least three letters; "jui" is not.
int monthOf(QString word)
{
    static const std::array names{u"janvier"_s,   u"fevrier"_s, u"mars"_s,     u"avril"_s,
                                  u"mai"_s,       u"juin"_s,    u"juillet"_s,  u"aout"_s,
                                  u"septembre"_s, u"octobre"_s, u"novembre"_s, u"decembre"_s};
    static const std::array english{u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                    u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                    u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    if (word.endsWith(u'.'))
        word.chop(1);
    if (word.size() < 3)
        return 0;
    for (const auto &list : {names, english}) {
        int found = 0;
        for (int i = 0; i < 12; ++i) {
            if (list[size_t(i)] == word)
                return i + 1;
            if (list[size_t(i)].startsWith(word))
                found = found == 0 ? i + 1 : -1;
        }
        if (found > 0)
            return found;
    }
    return 0;
}

Error notADate(const QString &typed)
{
    return {ErrorCode::NotADate, {}, typed};
}

} // namespace

SoftDate SoftDate::year(int year, const QString &text)
{
    return {Precision::Year, QDate(year, 1, 1), text};
}

SoftDate SoftDate::month(int year, int month, const QString &text)
{
    return {Precision::Month, QDate(year, month, 1), text};
}

SoftDate SoftDate::day(const QDate &date, const QString &text)
{
    return {Precision::Day, date, text};
}

QDate SoftDate::lastDay() const
{
    switch (precision) {
    case Precision::Year:
        return QDate(first.year(), 12, 31);
    case Precision::Month:
        return QDate(first.year(), first.month(), first.daysInMonth());
    case Precision::Day:
    case Precision::None:
        break;
    }
    return first;
}

QString SoftDate::toIso() const
{
    switch (precision) {
    case Precision::Year:
        return first.toString(u"yyyy"_s);
    case Precision::Month:
        return first.toString(u"yyyy-MM"_s);
    case Precision::Day:
        return first.toString(Qt::ISODate);
    case Precision::None:
        break;
    }
    return {};
}

Result<SoftDate> SoftDate::fromIso(const QString &iso, const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"_s);
    if (iso.isEmpty())
        return SoftDate{Precision::None, {}, text};
    const auto match = form.match(iso);
    const int y = match.captured(1).toInt();
    if (!match.hasMatch() || !yearInRange(y))
        return notADate(iso);
    if (match.capturedLength(2) == 0)
        return year(y, text);
    const int m = match.captured(2).toInt();
    const int d = match.capturedLength(3) == 0 ? 1 : match.captured(3).toInt();
    if (!QDate::isValid(y, m, d))
        return notADate(iso);
    return match.capturedLength(3) == 0 ? month(y, m, text) : day(QDate(y, m, d), text);
}

Result<SoftDate> SoftDate::fromTyped(const QString &typed)
{
    static const QRegularExpression numeric(
        u"\\A(?:(?:([0-9]{1,2})[/.-])?([0-9]{1,2})[/.-])?([0-9]{4})\\z"_s);
    static const QRegularExpression iso(u"\\A[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?\\z"_s);
    static const QRegularExpression words(
        u"(?:\\A|[^\\w])(?:(1er|[0-9]{1,2})\\s+)?([a-z]{3,}\\.?)\\s+([0-9]{4})(?!\\w)"_s);
    static const QRegularExpression onlyDigits(u"\\A[0-9]+(?:[/.\\s-]+[0-9]+)*\\z"_s);
    const QString text = normalised(typed).simplified();
    const QString plain = folded(text);
    if (iso.match(plain).hasMatch())
        return fromIso(plain);
    if (const auto m = numeric.match(plain); m.hasMatch()) {
        const int y = m.captured(3).toInt();
        const int mm = m.capturedLength(2) ? m.captured(2).toInt() : 1;
        const int d = m.capturedLength(1) ? m.captured(1).toInt() : 1;
        if (!yearInRange(y) || !QDate::isValid(y, mm, d))
            return notADate(typed);
        if (m.capturedLength(1))
            return day(QDate(y, mm, d), text);
        return m.capturedLength(2) ? month(y, mm, text) : year(y, text);
    }
    if (const auto m = words.match(plain); m.hasMatch() && monthOf(m.captured(2)) > 0) {
        const int y = m.captured(3).toInt();
        const int mm = monthOf(m.captured(2));
        const bool hasDay = m.capturedLength(1) > 0;
        const int d = !hasDay ? 1 : m.captured(1) == u"1er"_s ? 1 : m.captured(1).toInt();
        if (!yearInRange(y) || !QDate::isValid(y, mm, d))
            return notADate(typed);
        return hasDay ? day(QDate(y, mm, d), text) : month(y, mm, text);
    }
    if (onlyDigits.match(plain).hasMatch())
        return notADate(typed);
    return SoftDate{Precision::None, {}, text};
}

} // namespace jalon::core
