// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/FigureWords.h"

#include "cli/PrintedReport.h"

#include <QDate>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jalon::test {

QString textOf(const Json &json)
{
    return QString::fromStdString(json.get<std::string>());
}

QString number(double value)
{
    return plainText(QLocale(QLocale::French).toString(value, 'f', value == std::floor(value) ? 0 : 2));
}

QString money(const Json &amount)
{
    return number(textOf(amount).toDouble()) + u" €"_s;
}

QString counted(int n, const QString &one, const QString &several)
{
    return u"%1 %2"_s.arg(n).arg(n < 2 ? one : several);
}

QString date(const Json &iso)
{
    static const QStringList months{u"janv."_s, u"févr."_s, u"mars"_s,  u"avr."_s, u"mai"_s,  u"juin"_s,
                                    u"juil."_s, u"août"_s,  u"sept."_s, u"oct."_s, u"nov."_s, u"déc."_s};
    const QDate day = QDate::fromString(textOf(iso), Qt::ISODate);
    return u"%1 %2 %3"_s
        .arg(day.day() == 1 ? u"1er"_s : QString::number(day.day()), months.at(day.month() - 1))
        .arg(day.year());
}

QString bare(const Json &figure, const char *key)
{
    const Json &value = figure[key];
    if (value.is_null())
        return {};
    if (value.is_boolean())
        return value.get<bool>() ? u"oui"_s : u"non"_s;
    if (value.is_string())
        return textOf(value);
    const double v = value.get<double>();
    return figure["kind"] == "rate"     ? QString::number(qRound(v)) + u" %"_s
           : figure["kind"] == "amount" ? number(v) + u" €"_s
                                        : number(v);
}

QString parts(const Json &figure)
{
    if (figure["kind"] != "rate" || figure["numerator"].is_null())
        return {};
    return number(figure["numerator"].get<double>()) + u" sur "_s +
           number(figure["denominator"].get<double>());
}

std::map<int, QString> targetsOf(const Json &figure)
{
    static const Json plan = Json::parse(bytesOf(exerciseJson).toStdString());
    std::map<int, QString> targets;
    for (const Json &challenge : plan["challenges"])
        for (const Json &action : challenge["actions"])
            for (const Json &indicator : action["indicators"])
                if (indicator["code"] == figure["code"])
                    for (const Json &target : indicator.value("targets", Json::array()))
                        targets[target["year"].get<int>()] =
                            indicator["kind"] == "milestone"
                                ? u"oui"_s
                                : bare(Json{{"kind", indicator["kind"]}, {"value", target["value"]}});
    return targets;
}

QString bareLabel(const Json &figure)
{
    QString label = plainText(textOf(figure["label"]));
    return label.endsWith(u'.') ? label.chopped(1).trimmed() : label;
}

QString unit(const Json &figure)
{
    const QString unit = textOf(figure["unit"]);
    return figure["kind"] == "count" && !bareLabel(figure).contains(unit, Qt::CaseInsensitive) ? unit
                                                                                               : QString();
}

QString label(const Json &figure)
{
    return unit(figure).isEmpty() ? plainText(textOf(figure["label"]))
                                  : bareLabel(figure) + u", "_s + unit(figure);
}

QString withUnit(const Json &figure)
{
    if (figure["kind"] != "count" || textOf(figure["unit"]).isEmpty())
        return bare(figure);
    QString unit = textOf(figure["unit"]); // of the plans: one noun, or two with a stroke
    if (figure["value"] < 2)
        unit = unit.replace(u"s/"_s, u"/"_s).chopped(unit.endsWith(u's') ? 1 : 0);
    return bare(figure) + u' ' + unit;
}

QString cost(const Json &cost)
{
    static const std::map<std::string, QString> unknown{{"nil", u"néant"_s},
                                                        {"notApplicable", u"sans objet"_s},
                                                        {"toBeDetermined", u"à déterminer"_s},
                                                        {"missing", u"non renseigné"_s}};
    if (const auto it = unknown.find(cost["state"].get<std::string>()); it != unknown.end())
        return it->second;
    return money(cost["perYear"]) + u"/an"_s; // both plans give their amounts per year
}

QString notCosted(const Json &cost)
{
    QStringList codes;
    for (const Json &code : cost["notCosted"])
        codes << textOf(code);
    const auto n = static_cast<int>(codes.size());
    return n == 0 ? QString()
                  : counted(n, u"fiche non chiffrée"_s, u"fiches non chiffrées"_s) + u" : "_s +
                        codes.join(u", "_s);
}

bool hasAmount(const Json &cost)
{
    return cost["yearlyKnown"] != "0.00";
}

QString total(const Json &cost)
{
    if (!hasAmount(cost))
        return cost["atLeast"].get<bool>() ? u"non renseigné"_s : u"néant"_s;
    return (cost["atLeast"].get<bool>() ? u"au moins "_s : QString()) + money(cost["yearlyKnown"]) + u"/an"_s;
}

QString word(const std::string &status)
{
    static const std::map<std::string, QString> words{
        {"planned", u"à venir"_s},     {"inProgress", u"en cours"_s}, {"done", u"réalisée"_s},
        {"suspended", u"suspendue"_s}, {"stopped", u"arrêtée"_s},     {"unknown", u"non renseigné"_s}};
    return words.at(status);
}

QString state(const Json &action, const Json &asOf, bool full)
{
    const bool waits = !action["waitingFor"].is_null();
    const std::string status = action["status"].get<std::string>();
    QStringList said;
    if (!(waits && (status == "unknown" || (!full && status == "planned"))))
        said << word(status);
    if (waits)
        said << u"en attente de "_s + textOf(action["waitingFor"]);
    if (action["late"].get<bool>()) {
        const QDate since = QDate::fromString(textOf(action["lateSince"]), Qt::ISODate),
                    now = QDate::fromString(textOf(asOf), Qt::ISODate);
        int months = 0;
        while (since.addMonths(months + 1) <= now)
            ++months;
        said << (!full        ? u"en retard"_s
                 : months > 0 ? u"en retard de %1 mois"_s.arg(months)
                              : u"en retard de "_s + counted(int(since.daysTo(now)), u"jour"_s, u"jours"_s));
    }
    return said.join(u' ');
}

QString statusSentence(const Json &totals)
{
    const auto count = [&](const char *status) { return totals["byStatus"][status].get<int>(); };
    QStringList parts;
    const auto say = [&](const char *status, const QString &one, const QString &several) {
        if (count(status) > 0)
            parts << counted(count(status), one, several);
    };
    say("done", u"réalisée"_s, u"réalisées"_s);
    say("inProgress", u"en cours"_s, u"en cours"_s);
    say("planned", u"à venir"_s, u"à venir"_s);
    say("suspended", u"suspendue"_s, u"suspendues"_s);
    say("stopped", u"arrêtée"_s, u"arrêtées"_s);
    say("unknown", u"sans suivi"_s, u"sans suivi"_s);
    return counted(totals["actions"].get<int>(), u"action"_s, u"actions"_s) + u" : "_s + parts.join(u", "_s) +
           u'.';
}

} // namespace jalon::test
