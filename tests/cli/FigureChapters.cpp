// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/FigureChapters.h"

#include <array>

using namespace Qt::StringLiterals;

namespace jalon::test {

QString outOf(const Json &part, const Json &whole)
{
    return u"%1 sur %2"_s.arg(part.get<int>()).arg(whole.get<int>());
}

QString orDash(int count)
{
    return count == 0 ? u"–"_s : QString::number(count);
}

namespace {

QStringList counts(const Json &due)
{
    const int all = due["due"];
    return {QString::number(all), orDash(due["kept"]), orDash(due["missed"]), orDash(due["open"]),
            u"%1 %"_s.arg(qRound(100.0 * due["kept"].get<int>() / all))};
}

} // namespace

bool isKnown(const Json &budget)
{
    return !budget["planned"].is_null() || !budget["committed"].is_null() || !budget["paid"].is_null();
}

QStringList amounts(const Json &budget)
{
    const auto amount = [&](const char *column, bool atLeast) {
        if (budget[column].is_null())
            return u"non renseigné"_s;
        return (atLeast ? u"au moins "_s : QString()) + money(budget[column]);
    };
    return {amount("planned", budget["plannedAtLeast"]), amount("committed", budget["committedAtLeast"]),
            amount("paid", budget["paidAtLeast"])};
}

namespace {

void overruns(FigureReader &report, const QString &code, const Json &budget)
{
    const auto above = [&](const char *limit, const char *reached, const QString &words) {
        if (budget[limit].is_null() || budget[reached].is_null() ||
            budget[limit + std::string("AtLeast")].get<bool>() ||
            textOf(budget[reached]).toDouble() <= textOf(budget[limit]).toDouble())
            return;
        report.text(u"Le budget de %1"_s.arg(report.year),
                    u"%1 %2 : %3 (%4 pour %5)"_s.arg(code)
                        .arg(report.year)
                        .arg(words, money(budget[reached]), money(budget[limit])));
    };
    above("planned", "paid", u"payé au-delà du prévu"_s);
    above("planned", "committed", u"engagé au-delà du prévu"_s);
    above("committed", "paid", u"payé au-delà de l’engagé"_s);
}

QString dueDates(const FigureReader &report)
{
    return u"Les échéances de %1"_s.arg(report.year);
}

} // namespace

void dueDatesOf(FigureReader &report, const Json &action)
{
    const Json &due = action["obligations"];
    if (due["due"] > 0)
        report.row(dueDates(report),
                   QStringList{textOf(action["code"]), plainText(textOf(action["title"]))} + counts(due));
}

void changesOf(FigureReader &report, const Json &action)
{
    if (const int changed = action["changedValues"]; changed > 0)
        report.rowCount(u"Ce qui a changé depuis le vote"_s, textOf(action["code"]), changed);
}

void yearOf(FigureReader &report, const Json &action, const QString &section)
{
    const QString code = textOf(action["code"]);
    const QStringList name{code, plainText(textOf(action["title"]))};
    const Json &due = action["obligations"];
    dueDatesOf(report, action);
    changesOf(report, action);
    if (due["due"] > 0) {
        report.text(
            section,
            u"Échéances de %1 – "_s.arg(report.year) +
                counted(due["kept"], u"sur %1 tenue"_s, u"sur %1 tenues"_s).arg(due["due"].get<int>()));
    }
    const Json &budget = action["budget"];
    if (isKnown(budget)) {
        report.row(u"Le budget de %1"_s.arg(report.year), name + amounts(budget));
        overruns(report, code, budget);
    }
}

void dueDatesOfPlan(FigureReader &report)
{
    const Json &totals = report.now["totals"];
    const QString dates = dueDates(report);
    const QStringList plan{QString(), u"Le plan"_s};
    if (const Json &due = totals["obligations"]; due["due"] > 0) {
        report.row(dates, plan + counts(due));
        report.text(dates, counted(due["due"], u"échéance de la méthode est arrivée à terme en %1 : "_s,
                                   u"échéances de la méthode sont arrivées à terme en %1 : "_s)
                                   .arg(report.year) +
                               counted(due["kept"], u"tenue"_s, u"tenues"_s) + u", "_s +
                               counted(due["missed"], u"non tenue"_s, u"non tenues"_s) + u", "_s +
                               counted(due["open"], u"sans réponse"_s, u"sans réponse"_s) + u'.');
    }
}

void budgetOfPlan(FigureReader &report)
{
    const Json &totals = report.now["totals"];
    const QString budget = u"Le budget de %1"_s.arg(report.year);
    const QStringList plan{QString(), u"Le plan"_s};
    if (isKnown(totals["budget"])) {
        report.row(budget, plan + amounts(totals["budget"]));
        report.caption(budget, u"Budget de %1 par action"_s.arg(report.year));
        report.textBeginning(budget, u"Prévu, engagé et payé en %1, tels que saisis"_s.arg(report.year));
        for (const Json &challenge : report.now["challenges"]) {
            if (isKnown(challenge["totals"]["budget"]))
                report.row(budget, QStringList{QString::number(challenge["number"].get<int>()),
                                               plainText(textOf(challenge["title"]))} +
                                       amounts(challenge["totals"]["budget"]));
        }
    }
}

void changesOfPlan(FigureReader &report)
{
    const QString changes = u"Ce qui a changé depuis le vote"_s;
    if (const int changed = report.now["totals"]["changedValues"]; changed > 0) {
        report.row(changes, {u"Fiche"_s, u"Objet"_s, u"Voté"_s, u"Fin %1"_s.arg(report.year)});
        report.textBeginning(changes, counted(changed, u"valeur changée"_s, u"valeurs changées"_s));
    }
}

void overview(FigureReader &report)
{
    const QString section = u"L’année %1 en une page"_s.arg(report.year);
    const Json &now = report.now["totals"], &before = report.now["previousTotals"];
    QStringList late, waiting;
    report.eachAction([&](const Json &action, const QString &) {
        if (action["late"].get<bool>())
            late << textOf(action["code"]);
        if (!action["waitingFor"].is_null())
            waiting << textOf(action["code"]);
        const int measured = action["progress"]["indicatorsMeasured"],
                  total = action["progress"]["indicatorsTotal"];
        report.row(section,
                   {textOf(action["code"]), plainText(textOf(action["title"])),
                    state(action, report.now["asOf"], false),
                    total == 0 ? u"–"_s : u"%1/%2"_s.arg(measured).arg(total), cost(action["cost"])});
    });
    QString lead = statusSentence(now);
    if (!late.isEmpty())
        lead += u" En retard : "_s + late.join(u", "_s) + u'.';
    if (!waiting.isEmpty())
        lead += u" En attente des conclusions d’une autre action : "_s + waiting.join(u", "_s) + u'.';
    report.text(section, lead);
    const bool first = report.year == 2016; // no year before the plan's first
    const auto key = [&](const QString &value, const QString &label, const Json &then) {
        report.text(section,
                    value + u' ' + label +
                        (first ? QString() : u" %1 en %2"_s.arg(then.get<int>()).arg(report.year - 1)));
    };
    key(outOf(now["byStatus"]["done"], now["actions"]), u"actions réalisées"_s, before["byStatus"]["done"]);
    key(outOf(now["steps"]["done"], now["steps"]["total"]), u"étapes accomplies"_s, before["steps"]["done"]);
    key(outOf(now["indicators"]["measured"], now["indicators"]["total"]), u"indicateurs renseignés"_s,
        before["indicators"]["measured"]);
    report.text(section, u"≥ "_s + money(now["cost"]["yearlyKnown"]) + u" coût annuel, au moins "_s +
                             notCosted(now["cost"]).section(u" :"_s, 0, 0));
}

void progressOfPlan(FigureReader &report, const QString &section)
{
    const Json &totals = report.now["totals"];
    std::map<int, QString> steps, measured;
    for (const auto &[which, review] : report.reviews()) {
        steps[which] = QString::number(review["totals"]["steps"]["done"].get<int>());
        measured[which] = QString::number(review["totals"]["indicators"]["measured"].get<int>());
    }
    const auto yearly = [&](const QString &title, const std::map<int, QString> &values) {
        report.drawing(report.series(title, values));
        report.caption(section, u". "_s + title);
    };
    if (totals["steps"]["done"].get<int>() + totals["indicators"]["measured"].get<int>() > 0) {
        yearly(
            u"Étapes accomplies à la fin de chaque année, sur %1"_s.arg(totals["steps"]["total"].get<int>()),
            steps);
        yearly(u"Indicateurs renseignés chaque année, sur %1"_s.arg(totals["indicators"]["total"].get<int>()),
               measured);
    }
}

void shown(FigureReader &report, const Json &figure, const QString &section)
{
    const auto orMissing = [](const QString &value) { return value.isEmpty() ? u"non renseigné"_s : value; };
    QStringList cells{
        textOf(figure["code"]), label(figure), orMissing(bare(figure, "previous")),
        (orMissing(bare(figure)) + u' ' + (bare(figure).isEmpty() ? QString() : parts(figure))).trimmed()};
    if (!figure["target"].is_null())
        cells << bare(figure, "target");
    report.row(section, cells);
}

void headOfFigures(FigureReader &report, const Json &action, const QString &section)
{
    if (action["indicators"].empty())
        return;
    const bool targets = std::any_of(action["indicators"].begin(), action["indicators"].end(),
                                     [](const Json &figure) { return !figure["target"].is_null(); });
    report.row(section, QStringList{u"N°"_s, u"Indicateur"_s, QString::number(report.year - 1),
                                    QString::number(report.year)} +
                            (targets ? QStringList{u"Cible"_s} : QStringList()));
}

void said(FigureReader &report, const Printed &printed)
{
    const auto captioned = [&](const QString &section, const QString &one, const QString &several,
                               const QString &end) {
        const auto rows = std::count_if(printed.begin(), printed.end(), [&](const Line &line) {
            return line.kind == Line::Row && line.section == section;
        });
        if (rows > 0)
            report.caption(section, counted(int(rows) - 1, one, several) + end);
    };
    const QString opinions = u"Avis de l’instance de suivi et réponses"_s,
                  proposals = u"Propositions pour le plan"_s,
                  decisions = u"Les décisions sur %1"_s.arg(report.year);
    captioned(opinions, u"avis à examiner"_s, u"avis à examiner"_s, u" dans la revue %1"_s.arg(report.year));
    captioned(proposals, u"proposition à examiner"_s, u"propositions à examiner"_s,
              u" dans la revue %1"_s.arg(report.year));
    captioned(decisions, u"décision des élus"_s, u"décisions des élus"_s, {});
    const auto holds = [&](const QString &section) {
        return std::any_of(printed.begin(), printed.end(),
                           [&](const Line &line) { return line.section == section; });
    };
    if (const QString asked = u"Ce qui est demandé aux élus"_s; holds(asked))
        report.caption(asked, u"Demandes de la revue %1"_s.arg(report.year));
    if (holds(opinions))
        report.textBeginning(opinions, opinionSentence(report.now["opinions"]));
    if (holds(proposals))
        report.text(proposals, proposalSentence(report.now["proposals"]));
}

namespace {

/// "3 avis …: 2 suivis, 1 en attente": what is nought is left out.
QString sentence(const QString &head, const Json &counts, const std::vector<std::array<QString, 3>> &words)
{
    QStringList parts;
    for (const auto &[key, one, several] : words)
        if (const int n = counts[key.toStdString()]; n > 0)
            parts << (one.contains(u"%1"_s) ? one.arg(n) : counted(n, one, several));
    return head + u" : "_s + parts.join(u", "_s) + u'.';
}

} // namespace

QString opinionSentence(const Json &opinions)
{
    return sentence(counted(opinions["given"], u"avis ou recommandation rendu à ce jour"_s,
                            u"avis et recommandations rendus à ce jour"_s),
                    opinions,
                    {{u"followed"_s, u"suivi"_s, u"suivis"_s},
                     {u"partly"_s, u"partiellement suivi"_s, u"partiellement suivis"_s},
                     {u"notFollowed"_s, u"non suivi"_s, u"non suivis"_s},
                     {u"awaiting"_s, u"en attente de réponse"_s, u"en attente de réponse"_s},
                     {u"late"_s, u"dont %1 en retard"_s, {}}});
}

QString proposalSentence(const Json &proposals)
{
    return sentence(
        counted(proposals["received"], u"proposition reçue à ce jour"_s, u"propositions reçues à ce jour"_s),
        proposals,
        {{u"accepted"_s, u"acceptée"_s, u"acceptées"_s},
         {u"adjourned"_s, u"ajournée"_s, u"ajournées"_s},
         {u"rejected"_s, u"refusée"_s, u"refusées"_s},
         {u"open"_s, u"à l’étude"_s, u"à l’étude"_s}});
}

} // namespace jalon::test
