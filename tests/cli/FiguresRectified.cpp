// SPDX-License-Identifier: GPL-3.0-or-later
// What was rectified since a year was closed, as documents of later years tell it.
#include "cli/FigureChapters.h"

#include <QDate>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace jalon::test {

namespace {

/// The row of a figure: its code, what it is, both values.
using Rectified = QStringList;

QString orMissing(const QString &value)
{
    return value.isEmpty() ? u"non renseigné"_s : value;
}

void ofIndicators(const Json &sealed, const Json &today, std::vector<Rectified> &rows)
{
    for (const Json &before : sealed["indicators"]) {
        for (const Json &now : today["indicators"]) {
            if (now["code"] != before["code"] || now["value"] == before["value"])
                continue;
            const auto full = [](const Json &figure) {
                const QString of = parts(figure);
                return orMissing(of.isEmpty() ? withUnit(figure) : withUnit(figure) + u" ("_s + of + u')');
            };
            rows.push_back(
                {textOf(before["code"]), plainText(textOf(before["label"])), full(before), full(now)});
        }
    }
}

void ofAction(const Json &sealed, const Json &today, std::vector<Rectified> &rows)
{
    const QString code = textOf(sealed["code"]);
    const auto differs = [&](const QString &what, const QString &before, const QString &now) {
        if (before != now)
            rows.push_back({code, what, before, now});
    };
    const auto one = [](const Json &count) { return QString::number(count.get<int>()); };
    differs(u"État de l’action"_s, word(sealed["status"].get<std::string>()),
            word(today["status"].get<std::string>()));
    differs(u"Étapes accomplies"_s, one(sealed["progress"]["stepsDone"]),
            one(today["progress"]["stepsDone"]));
    differs(u"Échéances tenues"_s, one(sealed["obligations"]["kept"]), one(today["obligations"]["kept"]));
    const std::array money{u"Prévu"_s, u"Engagé"_s, u"Payé"_s};
    for (qsizetype i = 0; i < qsizetype(money.size()); ++i)
        differs(money[size_t(i)], amounts(sealed["budget"]).at(i), amounts(today["budget"]).at(i));
    ofIndicators(sealed, today, rows);
}

std::vector<Rectified> between(const Json &sealed, const Json &today)
{
    std::vector<Rectified> rows;
    for (const Json &challenge : sealed["challenges"])
        for (const Json &action : challenge["actions"])
            for (const Json &other : today["challenges"])
                for (const Json &now : other["actions"])
                    if (now["code"] == action["code"])
                        ofAction(action, now, rows);
    return rows;
}

/// "20 mars 2018", from the exercise's file: a review does not say when its year was closed.
QString closedOn(int year)
{
    static const Json plan = Json::parse(bytesOf(exerciseJson).toStdString());
    for (const Json &closing : plan["closings"])
        if (closing["year"] == year)
            return QLocale(QLocale::French)
                .toString(QDate::fromString(textOf(closing["closedOn"]), Qt::ISODate), u"d MMMM yyyy"_s);
    return {};
}

} // namespace

void rectifiedYears(FigureReader &report)
{
    const QString section = u"Rectifications des exercices clos"_s;
    size_t rows = 0;
    for (const Json &sealed : report.now.value("sealed", Json::array())) {
        const int year = sealed["year"];
        const auto rectified = between(sealed, report.reviews().at(year));
        rows += rectified.empty() ? 0 : rectified.size() + 1; // its head
        if (rectified.empty())
            continue;
        report.caption(section,
                       u". %1, clos le %2 : "_s.arg(year).arg(closedOn(year)) +
                           counted(int(rectified.size()), u"chiffre rectifié"_s, u"chiffres rectifiés"_s));
        for (const Rectified &row : rectified)
            report.row(section, row);
    }
    report.rowsOf(section, rows);
}

void sentDocuments(FigureReader &report)
{
    static const Json plan = Json::parse(bytesOf(exerciseJson).toStdString());
    static const std::map<std::string, QString> words{{"annual", u"bilan annuel"_s},
                                                      {"follow-up", u"dossier de l’instance de suivi"_s},
                                                      {"synthesis", u"synthèse"_s}};
    if (!report.now["plan"].value("fictitious", false))
        return;
    const QString section = u"Documents transmis"_s;
    std::string until = "9999"; // the register of a closed year is that of the day of its closing
    for (const Json &closing : plan["closings"])
        if (closing["year"] == report.year)
            until = closing["closedOn"].get<std::string>();
    size_t rows = 0;
    for (const Json &sent : plan["transmissions"]) {
        const std::string day = sent["sentOn"].get<std::string>();
        if ((sent["year"] != report.year && std::stoi(day) != report.year) || day > until)
            continue;
        ++rows;
        QString recipient = textOf(sent["recipient"]);
        for (const Json &party : plan["parties"])
            if (party["id"] == sent["party"])
                recipient = plainText(textOf(party["name"]));
        report.row(section, {date(sent["sentOn"]),
                             words.at(sent["document"].get<std::string>()) + u' ' +
                                 QString::number(sent["year"].get<int>()),
                             recipient});
    }
    report.rowsOf(section, rows > 0 ? rows + 1 : 0);
    if (rows == 0)
        return;
    report.text(section,
                u"Ce qui a été envoyé en %1, et les documents de cette année-là envoyés depuis, d’après "
                "le registre."_s.arg(report.year));
    report.caption(section, u". "_s + counted(int(rows), u"envoi"_s, u"envois"_s));
}

} // namespace jalon::test
