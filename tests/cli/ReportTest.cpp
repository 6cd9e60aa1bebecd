// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as a reader and a machine get them: the figures printed are those of `review --json`, in every
// format, and the PDF carries that very document.
#include "cli/Program.h"

#include <QLocale>
#include <QProcess>

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

/// Text as compared: every kind of space is one.
QString plain(const QByteArray &text)
{
    return QString::fromUtf8(text).simplified().replace(u'\u202f', u' ').replace(u'\u00a0', u' ');
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

TEST_CASE("The key figures of review --json stand in PDF, ODT and HTML", "[report]")
{
    const Folder folder;
    const QString plan = folder.exercise();
    const Json totals = jalonCli({u"review"_s, plan, u"--year"_s, u"2018"_s, u"--json"_s}).json()["totals"];
    const auto outOf = [&](const Json &part, const Json &whole) {
        return u"%1 sur %2"_s.arg(part.get<int>()).arg(whole.get<int>());
    };
    const qint64 euros = QString::fromStdString(totals["cost"]["yearlyKnown"].get<std::string>())
                             .section(u'.', 0, 0)
                             .toLongLong();
    const QStringList figures{outOf(totals["byStatus"]["done"], totals["actions"]),
                              outOf(totals["steps"]["done"], totals["steps"]["total"]),
                              outOf(totals["indicators"]["measured"], totals["indicators"]["total"]),
                              plain(QLocale(QLocale::French).toString(euros).toUtf8()) + u" €"_s};
    const QStringList texts{plain(outputOf(u"pdftotext"_s, {written(folder, plan, u"pdf"_s), u"-"_s})),
                            plain(outputOf(u"unzip"_s, {u"-p"_s, written(folder, plan, u"odt"_s),
                                                        u"content.xml"_s, u"styles.xml"_s})),
                            plain(bytesOf(written(folder, plan, u"html"_s)))};
    for (const QString &text : texts) {
        for (const QString &figure : figures) {
            INFO(figure.toStdString());
            CHECK(text.contains(figure));
        }
        CHECK(text.contains(u"au moins"_s));
        CHECK(text.contains(u"Données fictives"_s));
    }
}
