// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::core {

namespace {

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
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
