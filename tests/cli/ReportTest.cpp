// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as a reader and a machine get them: the figures printed are those of `review --json`, in every
// format, and the PDF carries that very document.
#include "cli/ExpectedFigures.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <array>

using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(30'000));
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QString written(const Folder &folder, const QString &plan, const QString &format,
                const QStringList &more = {})
{
    const QString out = folder.path(u"bilan."_s + format);
    REQUIRE(jalonCli(QStringList{u"report"_s, plan, u"--kind"_s, u"annual"_s, u"--year"_s, u"2018"_s,
                                 u"--format"_s, format, u"-o"_s, out} +
                     more)
                .code == Done);
    return out;
}

Reviews reviewsUpTo(const QString &plan, int year)
{
    // a report shows the years before as its own plan has them, not as they were sealed
    const QString open = plan + u".%1"_s.arg(year);
    if (!QFile::exists(open)) {
        REQUIRE(QFile::copy(plan, open));
        for (int closed = 2016; closed < year; ++closed)
            jalonCli({u"reopen"_s, open, u"--year"_s, QString::number(closed), u"--reason"_s, u"essai"_s});
    }
    Reviews reviews;
    for (int which = 2016; which <= year; ++which)
        reviews[which] = jalonCli({u"review"_s, which == year ? plan : open, u"--year"_s,
                                   QString::number(which), u"--json"_s})
                             .json();
    for (int closed = 2016; closed < year; ++closed)
        reviews[year]["sealed"].push_back(
            jalonCli({u"review"_s, plan, u"--year"_s, QString::number(closed), u"--json"_s}).json());
    return reviews;
}

/// Changes the last digit that is no date and no number of a table or figure; false if there is none.
bool forge(QString &text, const QStringList &typed)
{
    static const QRegularExpression others(
        u"(?:(?:Tableau|Figure) \\d+\\.)|(?:(?:\\d\\d? |1er )?"
        "(?:janv(?:ier|\\.)|févr(?:ier|\\.)|mars|avr(?:il|\\.)|mai|juin|juil(?:let|\\.)|août|sept(?:embre|\\."
        ")|"
        "oct(?:obre|\\.)|nov(?:embre|\\.)|déc(?:embre|\\.)) 20\\d\\d)|(?:\\b20\\d\\d–20\\d\\d\\b)"
        "|(?:(?:Avis|Recommandation) n° \\d+)|(?:\\bP\\d+\\b)|(?:action \\d+\\.\\d+)"_s);
    QString masked = text;
    for (const QString &words : typed)
        masked.replace(words, QString(words.size(), u'-'));
    for (auto it = others.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        masked.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'-'));
    }
    for (qsizetype i = masked.size(); i-- > 0;) {
        if (masked.at(i).isDigit()) {
            text[i] = QChar(u'0' + (text.at(i).digitValue() + 1) % 10);
            return true;
        }
    }
    return false;
}

void collect(const Json &json, QStringList &texts)
{
    if (json.is_structured()) {
        for (const Json &part : json)
            collect(part, texts);
        return;
    }
    static const QRegularExpression digit(u"\\d"_s);
    if (!json.is_string())
        return;
    for (const QString &line : QString::fromStdString(json.get<std::string>()).split(u'\n'))
        if (const QString text = plainText(line); text.size() > 12 && text.contains(digit))
            texts << text;
}

/// What people typed into the exercise for its reviews, where it holds digits.
QStringList typedTexts()
{
    const Json plan = Json::parse(bytesOf(exerciseJson).toStdString());
    QStringList texts;
    for (const auto &[key, part] : plan.items())
        if (key != "challenges" && key != "plan")
            collect(part, texts);
    for (const Json &challenge : plan["challenges"])
        for (const Json &action : challenge["actions"])
            for (const Json &indicator : action["indicators"])
                collect(indicator.value("collectionReason", Json("")), texts);
    return texts;
}

/// What `review --json` says nothing about: what people wrote, the vote, periods, the numbers of notes, how a
/// figure was made from which source.
bool isNoFigure(const Line &line, qsizetype cell, bool sheets)
{
    const QString &text = line.cells.at(cell);
    if (line.kind == Line::Heading || line.section == u"Calendrier"_s)
        return true;
    // What was said and decided is no figure of the review; how much of it is said apart.
    static const QStringList spoken{u"Ce qui est demandé aux élus"_s,
                                    u"Avis de l’instance de suivi et réponses"_s,
                                    u"Propositions pour le plan"_s};
    if (line.kind == Line::Row &&
        (spoken.contains(line.section) || line.section.startsWith(u"Les décisions sur "_s)))
        return true;
    if (text.contains(u" ; confirmées : "_s) || text.endsWith(u'…') ||
        (line.section == u"Ce qui a été décidé"_s && !text.contains(u" : "_s)))
        return true;
    if (line.section == u"À quoi sert l’action"_s ||
        (line.kind == Line::Row && line.section.startsWith(u"Échéances de "_s))) // proofs and reasons
        return true;
    if (line.section.startsWith(u"Ce qui s’est passé en "_s)) // the journal, as it was typed
        return !text.startsWith(u"Ce qui a été fait en "_s) || !text.contains(u" étapes sur "_s);
    if (line.kind == Line::Text) // in sheets all of it is typed, but for the state, which has no digits
        return sheets || line.section == u"Origine des chiffres"_s || text.contains(u" · situation au "_s) ||
               text.startsWith(u"Adopté par"_s) || text.startsWith(u"Rien n’a été enregistré"_s) ||
               text.startsWith(u"Ce qui a été fait en "_s);
    if (line.section == u"Origine des chiffres"_s)
        return cell == 0 || cell > 2;
    if (line.section == u"Points à clarifier"_s)
        return cell > 0;
    return sheets && line.cells.size() == 2 &&
           (line.cells.first() == u"Remarques"_s || text.contains(u"tel qu’écrit"_s));
}

struct Kind
{
    QString code;
    QStringList (*wrongIn)(const Printed &printed, const Reviews &reviews);
    QString action = {};
    int atLeast = 100; ///< figures that the document prints
};

const std::array kinds{Kind{u"annual"_s, wrongInAnnual},
                       Kind{u"indicators"_s, wrongInIndicators},
                       Kind{u"sheets"_s, wrongInSheets},
                       Kind{u"follow-up"_s, wrongInFollowUp, {}, 60},
                       Kind{u"synthesis"_s, wrongInSynthesis, {}, 25},
                       Kind{u"action-review"_s, wrongInActionReview, u"1.2"_s, 15},
                       Kind{u"action-review"_s, wrongInActionReview, u"4.1"_s, 15},
                       Kind{u"minutes"_s, wrongInMinutes, {}, 5}};

QString reportOf(const Folder &folder, const QString &plan, const Kind &kind, int year, const QString &format)
{
    const QString out = folder.path(kind.code + u'.' + format);
    QStringList arguments{u"report"_s,           plan,          u"--kind"_s, kind.code, u"--year"_s,
                          QString::number(year), u"--format"_s, format,      u"-o"_s,   out};
    if (!kind.action.isEmpty())
        arguments << u"--action"_s << kind.action;
    REQUIRE(jalonCli(arguments).code == Done);
    return out;
}

} // namespace

TEST_CASE("The PDF carries the figures it prints as review --json gives them", "[report]")
{
    const Folder folder;
    const QString plan = folder.exercise();
    const QByteArray review = jalonCli({u"review"_s, plan, u"--year"_s, u"2018"_s, u"--json"_s}).out;
    const QString pdf = written(folder, plan, u"pdf"_s);
    CHECK(outputOf(u"qpdf"_s, {u"--list-attachments"_s, pdf}).contains("chiffres-2018.json"));
    CHECK(outputOf(u"qpdf"_s, {u"--show-attachment=chiffres-2018.json"_s, pdf}) == review);

    // sources and comments may name people
    const QString nameless = written(folder, plan, u"pdf"_s, {u"--without-names"_s});
    CHECK_FALSE(outputOf(u"qpdf"_s, {u"--list-attachments"_s, nameless}).contains("chiffres"));
}

TEST_CASE("Every figure of review --json stands in its place in every kind and format", "[report][figures]")
{
    const Folder folder;
    struct Case
    {
        QString plan;
        int year;
    };
    const QString exercise = folder.exercise();
    for (const auto &[plan, year] :
         {Case{exercise, 2018}, Case{exercise, 2017}, Case{folder.adopted(), 2018}}) {
        const Reviews reviews = reviewsUpTo(plan, year);
        for (const Kind &kind : kinds) {
            for (const QString &format : {u"html"_s, u"odt"_s, u"pdf"_s}) {
                INFO(kind.code.toStdString() << ' ' << format.toStdString() << ' ' << year);
                const Printed printed = readReport(reportOf(folder, plan, kind, year, format));
                CHECK(kind.wrongIn(printed, reviews).join(u'\n').toStdString() == "");
            }
        }
    }
}

TEST_CASE("No printed figure can change unnoticed", "[report][figures]")
{
    const Folder folder;
    const QString plan = folder.exercise();
    const Reviews reviews = reviewsUpTo(plan, 2018);
    const QStringList typed = typedTexts();
    for (const Kind &kind : kinds) {
        const Printed printed = readReport(reportOf(folder, plan, kind, 2018, u"html"_s));
        int noticed = 0;
        QStringList unnoticed;
        for (qsizetype i = 0; i < printed.size(); ++i) {
            for (qsizetype c = 0; c < printed.at(i).cells.size(); ++c) {
                Printed forged = printed;
                if (isNoFigure(printed.at(i), c, kind.code == u"sheets"_s) ||
                    !forge(forged[i].cells[c], typed))
                    continue;
                if (kind.wrongIn(forged, reviews).isEmpty())
                    unnoticed << printed.at(i).section + u": "_s + printed.at(i).cells.at(c);
                else
                    ++noticed;
            }
        }
        INFO(kind.code.toStdString());
        CHECK(unnoticed.join(u'\n').toStdString() == "");
        CHECK(noticed > kind.atLeast);
    }
}
