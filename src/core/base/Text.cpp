// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jalon::core {

namespace {

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

QString foldedSlowly(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        switch (c.unicode()) {
        case u'œ':
        case u'Œ':
            plain += u"oe"_s;
            break;
        case u'æ':
        case u'Æ':
            plain += u"ae"_s;
            break;
        case u'’':
        case u'‘':
            plain += u'\'';
            break;
        default:
            if (c.category() != QChar::Mark_NonSpacing)
                plain += c.toLower();
        }
    }
    return plain;
}

} // namespace

QString normalised(const QString &text)
{
    if (isPlainAscii(text))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                clean.append(u'\n');
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean.append(c).append(text[++i]);
        } else if (!c.isSurrogate() && (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)) {
            clean.append(c);
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

QString folded(const QString &text)
{
    if (isPlainAscii(text))
        return text.toLower();
    // whole plans are folded for searching: letters of French stand in a table
    constexpr char16_t end = 0x180;
    static const std::array<QString, end> letters = [] {
        std::array<QString, end> all;
        for (char16_t c = 0; c < end; ++c)
            all[c] = foldedSlowly(QString(QChar(c)));
        return all;
    }();
    QString plain;
    plain.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (c.unicode() < end)
            plain += letters[c.unicode()];
        else if (c == u'’' || c == u'‘')
            plain += u'\'';
        else if (c == u'\u202f')
            plain += u' ';
        else if (c == u'–' || c == u'€')
            plain += c;
        else
            return foldedSlowly(text);
    }
    return plain;
}

bool matches(const QString &query, const QString &text)
{
    const QStringList words = folded(query).left(16 * 201).split(u' ', Qt::SkipEmptyParts).mid(0, 16);
    if (words.isEmpty())
        return true;
    const QString haystack = folded(text);
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return haystack.contains(QStringView(word).left(200)); });
}

} // namespace jalon::core
