// SPDX-License-Identifier: GPL-3.0-or-later
// The documents that a year's review makes: file of the follow-up body, synthesis, review of an action.
#include "cli/FigureChapters.h"

#include <QDate>
#include <QLocale>

#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace jalon::test {

namespace {

QString firstSection(const Printed &printed)
{
    const auto first = std::find_if(printed.begin(), printed.end(), [](const Line &line) {
        return line.kind == Line::Heading && line.level == 1;
    });
    return first == printed.end() ? QString() : first->section;
}

void challengesOfSynthesis(FigureReader &report)
{
    const QString section = u"Où en sont les défis"_s;
    const auto counts = [](const Json &totals) {
        return QStringList{orDash(totals["actions"]), orDash(totals["byStatus"]["done"]),
                           orDash(totals["late"])};
    };
    for (const Json &challenge : report.now["challenges"]) {
        QStringList codes;
        for (const Json &action : challenge["actions"])
            codes << textOf(action["code"]);
        report.row(section, QStringList{QString::number(challenge["number"].get<int>()),
                                        plainText(textOf(challenge["title"]))} +
                                counts(challenge["totals"]) + QStringList{codes.join(u' ')});
    }
    report.row(section, QStringList{u"Le plan"_s} + counts(report.now["totals"]));
}

void lateInSynthesis(FigureReader &report, const Printed &printed)
{
    const QString section = u"Ce qui est en retard"_s;
    constexpr int most = 6;
    int late = 0;
    report.eachAction([&](const Json &action, const QString &name) {
        if (!action["late"].get<bool>() || ++late > most)
            return; // the page has room for so many
        const QString said = state(action, report.now["asOf"], true);
        report.text(section, name + u' ' + said.mid(said.indexOf(u"en retard"_s)));
    });
    const auto items = std::count_if(printed.begin(), printed.end(), [&](const Line &line) {
        return line.kind == Line::Text && line.section == section;
    });
    if (late > most)
        report.text(section, u"et "_s + counted(late - most, u"autre"_s, u"autres"_s));
    if (items != std::clamp(late, 1, most + 1))
        report.wrong << section + u": %1 items"_s.arg(items);
}

/// The decisions of the exercise, from its file: a review does not hold them.
void decidedInSynthesis(FigureReader &report)
{
    static const std::array<std::pair<const char *, QString>, 5> words{{{"continue", u"poursuivre"_s},
                                                                        {"reinforce", u"renforcer"_s},
                                                                        {"adapt", u"adapter"_s},
                                                                        {"suspend", u"suspendre"_s},
                                                                        {"stop", u"arrêter"_s}}};
    static const Json plan = Json::parse(bytesOf(exerciseJson).toStdString());
    if (!report.now["plan"].value("fictitious", false))
        return;
    const QString section = u"Ce qui a été décidé"_s;
    int all = 0;
    for (const auto &[kind, word] : words) {
        QStringList codes;
        for (const Json &decision : plan.value("decisions", Json::array()))
            if (decision["year"] == report.year && decision["decision"] == kind)
                codes << textOf(decision["action"]);
        std::sort(codes.begin(), codes.end());
        all += int(codes.size());
        if (!codes.isEmpty())
            report.caption(section, word + u" : "_s + codes.join(u", "_s)); // a page has its bullet before
    }
    if (all > 0)
        report.textBeginning(section, counted(all, u"décision"_s, u"décisions"_s) + u" ; confirmées : "_s);
    else
        report.text(section, u"Aucune décision n’a été enregistrée pour %1."_s.arg(report.year));
}

/// What was asked, from the file too: the page has room for so many, and says how many more there are.
void askedInSynthesis(FigureReader &report, const Printed &printed)
{
    static const Json plan = Json::parse(bytesOf(exerciseJson).toStdString());
    const QString section = u"Ce qui est demandé aux élus"_s;
    const auto shown = std::count_if(printed.begin(), printed.end(), [&](const Line &line) {
        return line.kind == Line::Row && line.section == section;
    });
    if (shown == 0) {
        report.text(section, u"Rien n’a été demandé pour %1."_s.arg(report.year));
        return;
    }
    int asked = 0;
    for (const Json &text : plan["yearTexts"])
        asked += text["year"] == report.year && text["asked"] != "";
    if (const int more = asked - int(shown - 1); more > 0) // its head
        report.text(section, u"et "_s + counted(more, u"autre"_s, u"autres"_s));
}

} // namespace

QStringList wrongInFollowUp(const Printed &printed, const Reviews &reviews)
{
    FigureReader report(printed, reviews);
    report.cover();
    overview(report);
    progressOfPlan(report, u"L’année %1 en une page"_s.arg(report.year));
    dueDatesOfPlan(report);
    changesOfPlan(report);
    rectifiedYears(report);
    sentDocuments(report);
    report.eachAction([&](const Json &action, const QString &) {
        dueDatesOf(report, action);
        changesOf(report, action);
    });
    said(report, printed);
    const Json &cost = report.now["totals"]["cost"];
    report.origin(u"Coût indicatif du plan"_s, total(cost));
    return report.wrong;
}

QStringList wrongInSynthesis(const Printed &printed, const Reviews &reviews)
{
    FigureReader report(printed, reviews);
    const QString section = firstSection(printed);
    const Json &now = report.now["totals"], &before = report.now["previousTotals"];
    const QString last = u" en %1"_s.arg(report.year - 1);
    const auto key = [&](const QString &value, const QString &label, const QString &then) {
        report.text(section, value + u' ' + label + u' ' + then + last);
    };
    const auto one = [](const Json &count) { return QString::number(count.get<int>()); };
    key(outOf(now["byStatus"]["done"], now["actions"]), u"actions réalisées"_s,
        one(before["byStatus"]["done"]));
    if (const Json &due = now["obligations"], &then = before["obligations"]; due["due"] > 0) {
        const QString kept = outOf(due["kept"], due["due"]) + u" échéances tenues"_s;
        report.text(section, then["due"] > 0 ? kept + u' ' + outOf(then["kept"], then["due"]) + last : kept);
    } else {
        key(outOf(now["steps"]["done"], now["steps"]["total"]), u"étapes accomplies"_s,
            one(before["steps"]["done"]));
    }
    key(outOf(now["indicators"]["measured"], now["indicators"]["total"]), u"indicateurs renseignés"_s,
        one(before["indicators"]["measured"]));
    report.text(section, u"≥ "_s + money(now["cost"]["yearlyKnown"]) + u" coût annuel, au moins "_s +
                             notCosted(now["cost"]).section(u" :"_s, 0, 0));
    challengesOfSynthesis(report);
    progressOfPlan(report, u"Où en sont les défis"_s);
    lateInSynthesis(report, printed);
    decidedInSynthesis(report);
    askedInSynthesis(report, printed);
    QStringList body;
    if (report.now["opinions"]["given"] > 0)
        body << opinionSentence(report.now["opinions"]);
    if (report.now["proposals"]["received"] > 0)
        body << proposalSentence(report.now["proposals"]);
    if (!body.isEmpty())
        report.text(u"L’instance de suivi et les propositions"_s, body.join(u' '));
    report.textBeginning(u"L’instance de suivi et les propositions"_s,
                         u"Tous les chiffres sont ceux du bilan annuel %1, "_s.arg(report.year));
    return report.wrong;
}

QStringList wrongInMinutes(const Printed &printed, const Reviews &reviews)
{
    FigureReader report(printed, reviews);
    static const Json plan = Json::parse(bytesOf(exerciseJson).toStdString());
    const QString section = u"Relevé de décisions de la revue annuelle %1"_s.arg(report.year);
    int taken = 0, confirmed = 0;
    std::set<QString> days;
    QStringList undecided;
    report.eachAction([&](const Json &action, const QString &) {
        const QString code = textOf(action["code"]);
        const Json all = report.now["plan"].value("fictitious", false) ? plan["decisions"] : Json::array();
        const auto decision = std::find_if(all.begin(), all.end(), [&](const Json &one) {
            return one["year"] == report.year && one["action"] == action["code"];
        });
        if (decision == all.end()) {
            undecided << code;
            return;
        }
        ++taken;
        confirmed += (*decision)["confirmedOn"].is_null() ? 0 : 1;
        days.insert(textOf((*decision)["decidedOn"]));
        report.row(section, {code, plainText(textOf(action["title"]))});
    });
    if (taken == 0)
        report.text(section, u"Aucune décision n’a été enregistrée pour %1."_s.arg(report.year));
    else
        report.rowsOf(section, size_t(taken) + 2); // and two heads: the places to sign are empty
    if (taken > 0 && days.size() == 1) {
        const QDate day = QDate::fromString(*days.begin(), Qt::ISODate);
        report.text(section,
                    counted(taken, u"décision"_s, u"décisions"_s) + u" : "_s +
                        QLocale(QLocale::French).toString(day, u"d MMMM yyyy"_s) + u". "_s +
                        (confirmed == taken ? u"Toutes sont confirmées."_s
                         : confirmed == 0
                             ? u"Aucune n’est encore confirmée."_s
                             : counted(confirmed, u"sur %1 confirmée"_s, u"sur %1 confirmées"_s).arg(taken) +
                                   u" ; les autres sont seulement notées."_s));
    }
    for (const Line &line : printed) // the title, and the name of the document in heads and feet
        for (const QString &text : line.cells)
            if (text.startsWith(u"Relevé de décisions"_s) && !text.endsWith(u" %1"_s.arg(report.year)))
                report.wrong << text;
    if (!undecided.isEmpty())
        report.text(section, u"Sans décision : "_s + undecided.join(u", "_s) + u'.');
    return report.wrong;
}

QStringList wrongInActionReview(const Printed &printed, const Reviews &reviews)
{
    FigureReader report(printed, reviews);
    const QString year = QString::number(report.year), money = u"Moyens financiers"_s,
                  events = u"Ce qui s’est passé en "_s + year, dates = u"Échéances de "_s + year;
    const QString section = firstSection(printed);
    bool found = false;
    report.eachAction([&](const Json &action, const QString &name) {
        if (name != section)
            return;
        found = true;
        const Json &progress = action["progress"];
        // above the first heading, which the formats count to different sections
        const QString head = u"Bilan %1 de l’action"_s.arg(year);
        if (std::none_of(printed.begin(), printed.end(),
                         [&](const Line &line) { return line.cells.contains(head); }))
            report.wrong << u"no head "_s + head;
        report.textBeginning(section, state(action, report.now["asOf"], true) + u" · "_s);
        report.caption(section, u" · "_s + cost(action["cost"]));
        if (progress["stepsTotal"] != 0)
            report.text(events, u"Ce qui a été fait en %1 – %2 sur %3 depuis le début"_s.arg(year)
                                    .arg(counted(progress["stepsDone"], u"étape"_s, u"étapes"_s))
                                    .arg(progress["stepsTotal"].get<int>()));
        if (const Json &due = action["obligations"]; due["due"] > 0) {
            const int kept = due["kept"], all = due["due"];
            report.text(dates, counted(kept, u"échéance tenue"_s, u"échéances tenues"_s) +
                                   u" sur %1 (%2 %)."_s.arg(all).arg(qRound(100.0 * kept / all)));
            const auto rows = std::count_if(printed.begin(), printed.end(), [&](const Line &line) {
                return line.kind == Line::Row && line.section == dates;
            });
            if (rows != all + 1) // its head
                report.wrong << dates + u": %1 rows"_s.arg(rows);
        } else {
            report.text(dates, u"Aucune échéance en %1."_s.arg(year));
        }
        headOfFigures(report, action, u"Indicateurs"_s);
        for (const Json &figure : action["indicators"]) {
            shown(report, figure, u"Indicateurs"_s);
            report.origin(figure);
            if (report.hasTrend(figure)) {
                report.drawing(report.series(figure, plainText(textOf(figure["label"]))));
                report.drawing(report.series(figure, report.figureTitle(figure)));
                report.caption(u"Indicateurs"_s, u". "_s + report.figureTitle(figure));
            }
        }
        report.text(money, u"Coût indicatif de la fiche : "_s + cost(action["cost"]));
        const Json &budget = action["budget"];
        const auto previous = reviews.find(report.year - 1);
        if (isKnown(budget) && previous != reviews.end()) {
            QStringList then;
            for (const Json &challenge : previous->second["challenges"])
                for (const Json &other : challenge["actions"])
                    if (other["code"] == action["code"])
                        then = amounts(other["budget"]);
            const QStringList now = amounts(budget), rows{u"Prévu"_s, u"Engagé"_s, u"Payé"_s};
            for (qsizetype i = 0; i < rows.size(); ++i)
                report.row(money, {rows.at(i), then.at(i), now.at(i)});
            report.row(money, {QString(), QString::number(report.year - 1), year});
        } else {
            report.text(money, u"Aucun budget n’a été saisi pour %1."_s.arg(year));
        }
    });
    if (!found)
        report.wrong << u"no action "_s + section;
    return report.wrong;
}

} // namespace jalon::test
