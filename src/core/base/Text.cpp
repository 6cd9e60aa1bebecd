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

constexpr char16_t foldedEnd = 0x180;

/// Whole plans are folded for searching: letters of French stand in tables.
struct FoldedLetters
{
    std::array<char16_t, foldedEnd> one = {}; ///< the letter itself; 0: it becomes several, or none
    std::array<QString, foldedEnd> all;
};

const FoldedLetters &foldedLetters()
{
    static const FoldedLetters letters = [] {
        FoldedLetters made;
        for (char16_t c = 0; c < foldedEnd; ++c) {
            made.all[c] = foldedSlowly(QString(QChar(c)));
            if (made.all[c].size() == 1)
                made.one[c] = made.all[c].front().unicode();
        }
        return made;
    }();
    return letters;
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
    const FoldedLetters &letters = foldedLetters();
    QString plain(text.size() + 16, Qt::Uninitialized);
    QChar *out = plain.data();
    qsizetype n = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < foldedEnd && letters.one[c] != 0) {
            out[n++] = letters.one[c];
        } else if (c < foldedEnd) { // "œ" and the like
            const QString &piece = letters.all[c];
            const qsizetype needed = n + piece.size() + text.size() - i - 1;
            if (needed > plain.size()) {
                plain.resize(needed + 16);
                out = plain.data();
            }
            for (const QChar letter : piece)
                out[n++] = letter;
        } else if (c == u'’' || c == u'‘') {
            out[n++] = u'\'';
        } else if (c == u'\u202f') {
            out[n++] = u' ';
        } else if (c == u'–' || c == u'€') {
            out[n++] = c;
        } else {
            return foldedSlowly(text);
        }
    }
    plain.truncate(n);
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
