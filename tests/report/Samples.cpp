// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Samples.h"

#include "report/chart/Charts.h"

#include <QLocale>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;

namespace jalon::report::samples {

namespace {

const QString lorem =
    u"Cette fiche décrit l’action, ses objectifs, le pilote, les associés et les moyens ; l’évaluation porte sur des indicateurs chiffrés relevés chaque année auprès des services. L’efficacité d’une œuvre collective se mesure aux écarts, dont ceux au-delà de 10 % font l’objet d’un examen. "_s;

QString words(std::mt19937 &random, int length)
{
    const int start = static_cast<int>(random() % 100);
    return lorem.repeated(length / static_cast<int>(lorem.size()) + 2).sliced(start, length).simplified();
}

Table table(std::mt19937 &random, int rows)
{
    Table table;
    table.caption = u"Tableau. Indicateurs de la fiche"_s;
    table.columns = {{1, 0, Qt::AlignLeft}, {0, 60, Qt::AlignRight}, {0, 60, Qt::AlignRight}};
    table.header = {cell(u"Indicateur"_s), cell(u"EnTeteRepete"_s), cell(u"2018"_s)};
    for (int i = 0; i < rows; ++i) {
        Row row;
        row.group = i % 9 == 0;
        row.cells = {cell(words(random, 20 + random() % 200)), cell(QString::number(random() % 1000)),
                     cell(u"–"_s)};
        table.rows << row;
    }
    return table;
}

} // namespace

Document empty()
{
    Document document;
    document.title = u"Bilan d’essai"_s;
    document.language = u"fr-FR"_s;
    document.author = u"Clermont Communauté"_s;
    document.date = QDateTime(QDate(2018, 12, 31), QTime(0, 0), Qt::UTC);
    document.mark = u"Données fictives"_s;
    document.headerLeft = u"Clermont Communauté · Plan ESS 2016–2020"_s;
    document.headerRight = u"Bilan annuel 2018 · situation au 31 décembre 2018"_s;
    document.footerLeft = u"Adopté par délibération DEL20161014_005 du 14 octobre 2016"_s;
    return document;
}

Document varied(int sections, unsigned seed)
{
    std::mt19937 random(seed);
    Document document = empty();
    document.cover = true;
    document.add(Paragraph{plain(document.title), ParagraphStyle::Title});
    document.add(PageBreak{});
    document.add(Contents{u"Sommaire"_s, 2});
    for (int i = 1; i <= sections; ++i) {
        if (random() % 4 == 0)
            document.add(PageBreak{});
        document.add(Heading{1, QString::number(i), words(random, 30 + random() % 60), true, {}});
        document.add(Paragraph{plain(words(random, 200)), ParagraphStyle::Lead});
        document.add(KeyFigures{
            {{u"2 sur 14"_s, u"actions"_s, u"1 en 2017"_s}, {u"≥ 126 500 €"_s, u"coût"_s, {}}}, 4});
        for (unsigned p = 0; p < 1 + random() % 3; ++p) {
            document.add(Heading{2, u"%1.%2"_s.arg(i).arg(p), words(random, 40), true, QColor(Qt::blue)});
            document.add(Paragraph{plain(words(random, 100 + random() % 900)), ParagraphStyle::Body});
        }
        BulletList list;
        for (unsigned k = 0; k < random() % 8; ++k)
            list.items << ListItem{{}, plain(words(random, 30 + random() % 200)), Mark::None};
        document.add(list);
        document.add(table(random, static_cast<int>(random() % 40)));
        document.add(Figures{{Figure{u"Figure. Une évolution"_s,
                                     {[](QPainter &painter, const QRectF &area, double pt) {
                                          YearBars bars;
                                          bars.years = {{2016, 6, false, {}},
                                                        {2017, 11, false, {}},
                                                        {2018, 14, false, {}},
                                                        {2019, std::nullopt, false, {}},
                                                        {2020, std::nullopt, true, {}, 21, u"cible 21"_s}};
                                          drawYearBars(painter, area, bars,
                                                       ChartStyle::light(challengeColor(1), 8.5 * pt),
                                                       QLocale(QLocale::French));
                                      },
                                      u"Une barre"_s},
                                     80.0 + random() % 100}}});
    }
    return document;
}

QByteArray runOn(const QByteArray &pdf, const QString &program, const QStringList &arguments)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QStringList filled = arguments;
    filled.replaceInStrings(u"%1"_s, path);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, filled);
    process.waitForFinished(120000);
    return process.exitCode() == 0 ? process.readAll() : QByteArray();
}

QString textOf(const QByteArray &pdf)
{
    return QString::fromUtf8(
               runOn(pdf, u"pdftotext"_s, {u"-raw"_s, u"-nopgbrk"_s, u"-enc"_s, u"UTF-8"_s, u"%1"_s, u"-"_s}))
        .simplified();
}

} // namespace jalon::report::samples
