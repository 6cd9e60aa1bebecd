// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExpectedFigures.h"

#include "cli/FigureChapters.h"

using namespace Qt::StringLiterals;

namespace jalon::test {

QStringList wrongInAnnual(const Printed &printed, const Reviews &reviews)
{
    FigureReader report(printed, reviews);
    report.cover();
    overview(report);
    progressOfPlan(report, u"L’année %1 en une page"_s.arg(report.year));
    dueDatesOfPlan(report);
    budgetOfPlan(report);
    changesOfPlan(report);
    rectifiedYears(report);
    said(report, printed);
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
            report.text(section,
                        u"Ce qui a été fait en %1 – %2 depuis le début"_s.arg(report.year)
                            .arg(counted(progress["stepsDone"], u"étape sur %1"_s, u"étapes sur %1"_s)
                                     .arg(progress["stepsTotal"].get<int>())));
        report.row(costs, {textOf(action["code"]), plainText(textOf(action["title"])), cost(action["cost"])});
        report.rowCount(pointsToClarify, textOf(action["code"]), action["pointsToClarify"]);
        yearOf(report, action, section);
        if (!action["indicators"].empty()) {
            headOfFigures(report, action, section);
            report.row(table, {textOf(action["code"]), plainText(textOf(action["title"]))});
        }
    });
    report.eachFigure([&](const Json &figure, const QString &section) {
        shown(report, figure, section);
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
    report.textBeginning(table, counted(totals["indicators"]["measured"], u"indicateur sur %1 a"_s,
                                        u"indicateurs sur %1 ont"_s)
                                        .arg(totals["indicators"]["total"].get<int>()) +
                                    u" une valeur à la fin de %1."_s.arg(report.year));
    QStringList header{u"N°"_s, u"Indicateur"_s, u"Nature"_s};
    for (int which = 2016; which <= 2020; ++which)
        header << QString::number(which);
    report.row(table, header);
    report.caption(pointsToClarify, u"%1 points à clarifier"_s.arg(report.now["pointsToClarify"].get<int>()));
    return report.wrong;
}

namespace {

/// Definitions and targets of the exercise, from its file: the adopted plan has none.
void definitions(FigureReader &report)
{
    const QString section = u"Définitions et cibles"_s;
    static const Json plan = Json::parse(bytesOf(exerciseJson).toStdString());
    int defined = 0;
    for (const Json &challenge : plan["challenges"]) {
        for (const Json &action : challenge["actions"]) {
            for (const Json &indicator : action["indicators"]) {
                QStringList targets, said;
                for (const auto &[year, target] : targetsOf(indicator))
                    targets << u"%1 : %2"_s.arg(year).arg(target);
                const auto has = [&](const char *key) {
                    return indicator.contains(key) && !indicator[key].is_null() && indicator[key] != "";
                };
                if (has("baseline"))
                    said << u"départ : %1"_s.arg(
                        bare(Json{{"kind", indicator["kind"]}, {"value", indicator["baseline"]}}));
                if (has("baselineYear"))
                    said.last() += u" en %1"_s.arg(indicator["baselineYear"].get<int>());
                if (targets.isEmpty() && said.isEmpty() && !has("source") && !has("owner") &&
                    !has("frequency") && !has("direction") && indicator.value("collected", true))
                    continue;
                ++defined;
                const QString code = textOf(indicator["code"]), all = said.join(u" ; "_s),
                              last = targets.isEmpty() ? u"–"_s : targets.join(u" ; "_s);
                report.rowWith(section, {code, plainText(textOf(indicator["label"])), all, last});
            }
        }
    }
    report.caption(section, counted(defined, u"indicateur avec une définition ou des cibles"_s,
                                    u"indicateurs avec une définition ou des cibles"_s));
}

} // namespace

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
    if (report.now["plan"].value("fictitious", false))
        definitions(report);
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
        for (const auto &[which, review] : reviews)
            for (const Json &challenge : review["challenges"])
                for (const Json &then : challenge["actions"])
                    if (then["code"] == action["code"] && isKnown(then["budget"]))
                        report.row(section, QStringList{QString::number(which)} + amounts(then["budget"]));
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
                    const bool accepted =
                        (*last)["formula"].is_object() && (*last)["formula"]["source"] == "acceptedProposals";
                    const char *counted = accepted ? "concludedOn" : "date";
                    if (origin.contains(counted)) // a party has none
                        day = std::max(day, textOf(origin[counted]));
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
