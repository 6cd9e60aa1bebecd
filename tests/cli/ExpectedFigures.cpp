// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExpectedFigures.h"

#include "cli/FigureReader.h"

using namespace Qt::StringLiterals;

namespace jalon::test {

namespace {

QString outOf(const Json &part, const Json &whole)
{
    return u"%1 sur %2"_s.arg(part.get<int>()).arg(whole.get<int>());
}

QString orDash(int count)
{
    return count == 0 ? u"–"_s : QString::number(count);
}

QStringList counts(const Json &due)
{
    const int all = due["due"];
    return {QString::number(all), orDash(due["kept"]), orDash(due["missed"]), orDash(due["open"]),
            u"%1 %"_s.arg(qRound(100.0 * due["kept"].get<int>() / all))};
}

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

/// Due dates, money and changes of one action.
void yearOf(FigureReader &report, const Json &action, const QString &section)
{
    const QString code = textOf(action["code"]);
    const QStringList name{code, plainText(textOf(action["title"]))};
    const Json &due = action["obligations"];
    if (due["due"] > 0) {
        report.row(u"Les échéances de %1"_s.arg(report.year), name + counts(due));
        report.text(section, u"Échéances de %1 – %2 sur %3 tenues"_s.arg(report.year)
                                 .arg(due["kept"].get<int>())
                                 .arg(due["due"].get<int>()));
    }
    const Json &budget = action["budget"];
    if (isKnown(budget)) {
        report.row(u"Le budget de %1"_s.arg(report.year), name + amounts(budget));
        overruns(report, code, budget);
    }
    if (const int changed = action["changedValues"]; changed > 0)
        report.rowCount(u"Ce qui a changé depuis le vote"_s, code, changed);
}

/// The same of the whole plan.
void yearOfPlan(FigureReader &report)
{
    const Json &totals = report.now["totals"];
    const QString dates = u"Les échéances de %1"_s.arg(report.year),
                  budget = u"Le budget de %1"_s.arg(report.year),
                  changes = u"Ce qui a changé depuis le vote"_s;
    const QStringList plan{QString(), u"Le plan"_s};
    if (const Json &due = totals["obligations"]; due["due"] > 0) {
        report.row(dates, plan + counts(due));
        report.text(dates,
                    u"%1 échéances de la méthode sont arrivées à terme en %2 : %3 tenues, %4 non tenues, "
                    "%5 sans réponse."_s.arg(due["due"].get<int>())
                        .arg(report.year)
                        .arg(due["kept"].get<int>())
                        .arg(due["missed"].get<int>())
                        .arg(due["open"].get<int>()));
    }
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
    if (const int changed = totals["changedValues"]; changed > 0) {
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

} // namespace

QStringList wrongInAnnual(const Printed &printed, const Reviews &reviews)
{
    FigureReader report(printed, reviews);
    report.cover();
    overview(report);
    yearOfPlan(report);
    const QString costs = u"Coûts et financement"_s, table = u"Les indicateurs, année par année"_s,
                  pointsToClarify = u"Points à clarifier"_s;
    const Json &totals = report.now["totals"];
    QStringList pieces;
    for (const Json &challenge : report.now["challenges"]) {
        const QString number = QString::number(challenge["number"].get<int>()),
                      title = plainText(textOf(challenge["title"]));
        const Json &sum = challenge["totals"]["cost"];
        const QString missing = notCosted(sum);
        report.text(u"Défi %1 – %2"_s.arg(number, title),
                    statusSentence(challenge["totals"]) + u" Coût connu : "_s + total(sum) +
                        (missing.isEmpty() || !hasAmount(sum) ? QString() : u" ("_s + missing + u')') + u'.');
        report.row(costs, {number, title, total(sum)});
        if (hasAmount(sum))
            pieces << u"Défi %1 : %2"_s.arg(number, money(sum["yearlyKnown"])),
                report.origin(u"Coût indicatif du défi "_s + number, total(sum));
    }
    report.text(costs, u"Coût indicatif du plan pour une année pleine : "_s + total(totals["cost"]) +
                           u". "_s + notCosted(totals["cost"]) + u'.');
    report.row(costs, {QString(), u"Total pour une année pleine"_s, total(totals["cost"]),
                       notCosted(totals["cost"])});
    report.origin(u"Coût indicatif du plan"_s, total(totals["cost"]));
    const auto drawn = std::find_if(printed.begin(), printed.end(), [](const Line &line) {
        return line.kind == Line::Drawing && line.cells.first().contains(u"Coût annuel connu"_s);
    });
    const QString costWords = u"Coût annuel connu, par défi. "_s + pieces.join(u" ; "_s) + u" ; total : "_s +
                              money(totals["cost"]["yearlyKnown"]) + u'.';
    if (drawn == printed.end() || !drawn->cells.first().endsWith(costWords))
        report.wrong << u"no drawing “%1”"_s.arg(costWords);

    report.eachAction([&](const Json &action, const QString &section) {
        const Json &progress = action["progress"];
        report.textBeginning(section, state(action, report.now["asOf"], true) + u" · "_s);
        report.caption(section, u" · "_s + cost(action["cost"]));
        if (progress["stepsTotal"] != 0)
            report.text(section, u"Ce qui a été fait en %1 – %2 depuis le début"_s.arg(report.year)
                                     .arg(u"%1 étapes sur %2"_s.arg(progress["stepsDone"].get<int>())
                                              .arg(progress["stepsTotal"].get<int>())));
        report.row(costs, {textOf(action["code"]), plainText(textOf(action["title"])), cost(action["cost"])});
        report.rowCount(pointsToClarify, textOf(action["code"]), action["pointsToClarify"]);
        yearOf(report, action, section);
        if (!action["indicators"].empty()) {
            const bool targets = std::any_of(action["indicators"].begin(), action["indicators"].end(),
                                             [](const Json &figure) { return !figure["target"].is_null(); });
            report.row(section, QStringList{u"N°"_s, u"Indicateur"_s, QString::number(report.year - 1),
                                            QString::number(report.year)} +
                                    (targets ? QStringList{u"Cible"_s} : QStringList()));
            report.row(table, {textOf(action["code"]), plainText(textOf(action["title"]))});
        }
    });
    report.eachFigure([&](const Json &figure, const QString &section) {
        const auto orMissing = [](const QString &value) {
            return value.isEmpty() ? u"non renseigné"_s : value;
        };
        QStringList shown{
            textOf(figure["code"]), label(figure), orMissing(bare(figure, "previous")),
            (orMissing(bare(figure)) + u' ' + (bare(figure).isEmpty() ? QString() : parts(figure)))
                .trimmed()};
        if (!figure["target"].is_null())
            shown << bare(figure, "target");
        report.row(section, shown);
        static const std::map<std::string, QString> kinds{{"milestone", u"jalon"_s},
                                                          {"count", u"nombre"_s},
                                                          {"rate", u"taux"_s},
                                                          {"amount", u"montant"_s},
                                                          {"text", u"texte"_s}};
        QStringList years{textOf(figure["code"]), plainText(textOf(figure["label"])),
                          kinds.at(figure["kind"].get<std::string>())};
        for (const auto &[which, review] : reviews) {
            const QString value = bare(report.in(which, figure));
            years << (value.isEmpty() ? u"–"_s : value);
        }
        report.row(table, years);
        report.origin(figure);
        if (report.hasTrend(figure)) {
            report.drawing(report.series(figure, plainText(textOf(figure["label"]))));
            report.drawing(report.series(figure, report.figureTitle(figure)));
            report.caption(u"L’évolution des indicateurs"_s, u". "_s + report.figureTitle(figure));
        }
    });
    report.textBeginning(table, outOf(totals["indicators"]["measured"], totals["indicators"]["total"])
                                        .replace(u" sur "_s, u" indicateurs sur "_s) +
                                    u" ont une valeur à la fin de %1."_s.arg(report.year));
    QStringList header{u"N°"_s, u"Indicateur"_s, u"Nature"_s};
    for (int which = 2016; which <= 2020; ++which)
        header << QString::number(which);
    report.row(table, header);
    std::map<int, QString> steps, measured;
    for (const auto &[which, review] : reviews) {
        steps[which] = QString::number(review["totals"]["steps"]["done"].get<int>());
        measured[which] = QString::number(review["totals"]["indicators"]["measured"].get<int>());
    }
    const auto yearly = [&](const QString &title, const std::map<int, QString> &values) {
        report.drawing(report.series(title, values));
        report.caption(u"L’année %1 en une page"_s.arg(report.year), u". "_s + title);
    };
    if (totals["steps"]["done"].get<int>() + totals["indicators"]["measured"].get<int>() > 0) {
        yearly(
            u"Étapes accomplies à la fin de chaque année, sur %1"_s.arg(totals["steps"]["total"].get<int>()),
            steps);
        yearly(u"Indicateurs renseignés chaque année, sur %1"_s.arg(totals["indicators"]["total"].get<int>()),
               measured);
    }
    report.caption(pointsToClarify, u"%1 points à clarifier"_s.arg(report.now["pointsToClarify"].get<int>()));
    return report.wrong;
}

QStringList wrongInIndicators(const Printed &printed, const Reviews &reviews)
{
    FigureReader report(printed, reviews);
    report.cover();
    const Json &totals = report.now["totals"]["indicators"];
    const int measured = totals["measured"], all = totals["total"];
    int small = 0, trends = 0;
    QStringList never;
    for (const Json &challenge : report.now["challenges"]) {
        const Json &part = challenge["totals"]["indicators"];
        const QString section =
            u"Défi %1 – %2"_s.arg(challenge["number"].get<int>()).arg(plainText(textOf(challenge["title"])));
        const int n = part["measured"];
        report.caption(section, counted(n, u"indicateur renseigné"_s, u"indicateurs renseignés"_s) +
                                    u" sur %1 en %2"_s.arg(part["total"].get<int>()).arg(report.year));
        QStringList header{u"N°"_s, u"Indicateur"_s};
        for (const auto &[which, review] : reviews)
            header << QString::number(which);
        report.row(section, header << u"État en %1"_s.arg(report.year));
        for (const Json &action : challenge["actions"]) {
            report.row(section, {textOf(action["code"]), plainText(textOf(action["title"]))});
            for (const Json &figure : action["indicators"]) {
                QStringList row{textOf(figure["code"]), label(figure)};
                int last = 0;
                for (const auto &[which, review] : reviews) {
                    const QString value = bare(report.in(which, figure));
                    last = value.isEmpty() ? last : which;
                    row << (value.isEmpty() ? u"–"_s : value);
                }
                const bool isSmall = figure["smallSample"].get<bool>();
                row << (!figure["value"].is_null()
                            ? (isSmall ? u"renseigné petit effectif"_s : u"renseigné"_s)
                        : last > 0 ? u"non renseigné dernier : %1"_s.arg(last)
                                   : u"non renseigné"_s);
                report.row(section, row);
                for (const auto &[which, review] : reviews)
                    report.origin(report.in(which, figure));
                small += isSmall ? 1 : 0;
                if (last == 0)
                    never << textOf(figure["code"]) + u' ' + plainText(textOf(figure["label"]));
                if (report.hasTrend(figure)) {
                    ++trends;
                    report.drawing(report.series(figure, report.figureTitle(figure)));
                    report.caption(section, u". "_s + report.figureTitle(figure));
                }
            }
        }
    }
    const QString &section = std::find_if(printed.begin(), printed.end(), [](const Line &line) {
                                 return line.kind == Line::Heading && line.level == 1;
                             })->section;
    report.text(section,
                u"%1 sur %2 renseignés en %3"_s.arg(measured).arg(all).arg(report.year) +
                    u" %1 en %2"_s.arg(report.now["previousTotals"]["indicators"]["measured"].get<int>())
                        .arg(report.year - 1));
    report.text(section, u"%1 sur %2 non renseignés"_s.arg(all - measured).arg(all));
    report.text(section, u"%1 sur un petit effectif moins de 10 réponses"_s.arg(small));
    report.text(section, u"%1 avec une évolution sur deux ans ou plus"_s.arg(trends));
    if (!never.isEmpty() && never.size() <= 18) {
        const QString heading =
            counted(int(never.size()), u"indicateur jamais renseigné"_s, u"indicateurs jamais renseignés"_s);
        report.heading(heading);
        for (const QString &name : never)
            report.text({section, heading}, name); // some formats nest headings closer
    }
    return report.wrong;
}

QStringList wrongInSheets(const Printed &printed, const Reviews &reviews)
{
    FigureReader report(printed, reviews);
    report.cover();
    report.eachAction([&](const Json &action, const QString &section) {
        report.textBeginning(section,
                             state(action, report.now["asOf"], true) + u" · situation au 31 décembre "_s);
        const QString sum = cost(action["cost"]);
        if (std::none_of(printed.begin(), printed.end(), [&](const Line &line) {
                return line.kind == Line::Row && line.section == section && line.cells.size() == 2 &&
                       line.cells.at(0) == u"Coût indicatif"_s &&
                       (line.cells.at(1) + u' ').startsWith(sum + u' ');
            }))
            report.wrong << section + u": no cost “%1”"_s.arg(sum);
        const auto lastOf = [&](const Json &figure) {
            for (auto it = reviews.rbegin(); it != reviews.rend(); ++it)
                if (const Json &then = report.in(it->first, figure); !then["value"].is_null())
                    return &then;
            return static_cast<const Json *>(nullptr);
        };
        const Json &figures = action["indicators"];
        const bool listed =
            std::none_of(figures.begin(), figures.end(), lastOf); // the list of the form alone
        for (const Json &figure : figures) {
            const Json *last = lastOf(figure);
            const QString name = plainText(textOf(figure["label"]));
            if (listed) {
                report.caption(section, name);
                continue;
            }
            QString value = u"non renseigné"_s, day;
            if (last) {
                value = withUnit(*last);
                if (!parts(*last).isEmpty())
                    value += u" ("_s + parts(*last) +
                             ((*last)["smallSample"].get<bool>() ? u", petit effectif)"_s : u")"_s);
                for (const Json &origin : (*last)["origin"]) {
                    if (origin.contains("date")) // a party has none
                        day = std::max(day, textOf(origin["date"]));
                }
                if (!day.isEmpty())
                    day = date(Json(day.toStdString()));
                report.origin(*last);
            }
            QStringList shown{textOf(figure["code"]), name, value};
            if (!last || !day.isEmpty())
                shown << day; // nothing counted in a year has no day of its own
            report.row(section, shown);
            if (report.hasTrend(figure))
                report.drawing(report.series(figure, name));
        }
    });
    return report.wrong;
}

} // namespace jalon::test
