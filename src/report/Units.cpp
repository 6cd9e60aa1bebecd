// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Units.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

/// Words that begin a complement: what follows keeps its number.
bool beginsComplement(const QString &word)
{
    static const QStringList words{u"à"_s,   u"au"_s, u"aux"_s,  u"d"_s,   u"dans"_s, u"de"_s,   u"des"_s,
                                   u"du"_s,  u"en"_s, u"hors"_s, u"par"_s, u"pour"_s, u"sans"_s, u"sur"_s,
                                   u"for"_s, u"in"_s, u"of"_s,   u"on"_s,  u"with"_s, u"per"_s};
    return words.contains(word.toLower());
}

QString singular(const QString &word, QLocale::Language language)
{
    static const QStringList invariable{u"avis"_s,   u"colis"_s,    u"concours"_s, u"cours"_s,  u"fois"_s,
                                        u"mois"_s,   u"parcours"_s, u"pays"_s,     u"permis"_s, u"procès"_s,
                                        u"relais"_s, u"repas"_s,    u"secours"_s,  u"succès"_s, u"temps"_s};
    if (word.size() < 4 || !word.endsWith(u's') || word.endsWith(u"ss"_s) ||
        invariable.contains(word.toLower()))
        return word;
    if (language == QLocale::English && word.endsWith(u"ies"_s))
        return word.chopped(3) + u'y';
    return word.chopped(1);
}

} // namespace

QString unitAfter(Decimal count, const QString &unit, QLocale::Language language)
{
    const bool french = language != QLocale::English;
    const qint64 one = Decimal::scale, size = qAbs(count.units());
    if (french ? size >= 2 * one : size != one)
        return unit;
    QString result;
    qsizetype from = 0;
    const auto letters = [&](qsizetype at) {
        while (at < unit.size() && unit.at(at).isLetter())
            ++at;
        return at;
    };
    while (from < unit.size()) {
        const qsizetype end = letters(from);
        const QString word = unit.sliced(from, end - from);
        if (beginsComplement(word))
            break;
        result += singular(word, language);
        if (end < unit.size())
            result += unit.at(end);
        from = end + 1;
    }
    return from < unit.size() ? result + unit.sliced(from) : result;
}

} // namespace jalon::report
