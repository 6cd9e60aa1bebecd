// SPDX-License-Identifier: GPL-3.0-or-later
// The house rules that a machine can hold: arrows between layers, sizes, licences, complete French
// (docs/architecture.md). The linker holds the rest: a layer does not link what it may not include.
#include "support/Printing.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(JALON_SOURCE_DIR);

struct Source
{
    QString path; ///< from the root: "src/core/model/Plan.h"
    QString text;

    QString layer() const { return path.section(u'/', 1, 1); }
    QStringList includes() const
    {
        static const QRegularExpression directive(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                                  QRegularExpression::MultilineOption);
        QStringList found;
        for (auto it = directive.globalMatch(text); it.hasNext();)
            found << it.next().captured(1);
        return found;
    }
};

QList<Source> sourcesBelow(const QString &folder, const QStringList &patterns = {u"*.h"_s, u"*.cpp"_s})
{
    QList<Source> sources;
    QDirIterator files(root + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        sources.append({file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll())});
    }
    REQUIRE_FALSE(sources.isEmpty());
    return sources;
}

} // namespace

TEST_CASE("Layers include only what stands below them")
{
    const QMap<QString, QSet<QString>> below{
        {u"core"_s, {}},
        {u"storage"_s, {u"core"_s}},
        {u"session"_s, {u"core"_s, u"storage"_s}},
        {u"exchange"_s, {u"core"_s}},
        {u"report"_s, {u"core"_s}},
        {u"gui"_s, {u"core"_s, u"session"_s, u"exchange"_s, u"report"_s}},
        {u"cli"_s, {u"core"_s, u"session"_s, u"exchange"_s, u"report"_s}},
        {u"app"_s, {u"core"_s, u"session"_s, u"gui"_s, u"report"_s}},
    };
    for (const Source &source : sourcesBelow(u"src"_s)) {
        REQUIRE(below.contains(source.layer()));
        for (const QString &include : source.includes()) {
            const QString target = include.section(u'/', 0, 0);
            if (!include.contains(u'/') || !below.contains(target) || target == source.layer())
                continue;
            INFO(source.path.toStdString() << " includes " << include.toStdString());
            CHECK(below[source.layer()].contains(target));
        }
    }
}

TEST_CASE("SQL, JSON and message boxes stay in their layers")
{
    struct Rule
    {
        QRegularExpression include;
        QString layer;
    };
    const QList<Rule> rules{
        {QRegularExpression(u"^(QSql|sqlite3)"_s), u"storage"_s},
        {QRegularExpression(u"^nlohmann/"_s), u"exchange"_s},
        {QRegularExpression(u"^(QMessageBox|QFileDialog|QWidget|QDialog|QLabel|QApplication)"_s), u"gui"_s},
        {QRegularExpression(u"^qpdf/"_s), u"report"_s},
    };
    for (const Source &source : sourcesBelow(u"src"_s)) {
        for (const QString &include : source.includes()) {
            for (const Rule &rule : rules) {
                INFO(source.path.toStdString() << " includes " << include.toStdString());
                const bool mainProgram = source.layer() == u"app"_s && include == u"QApplication"_s;
                CHECK(
                    (source.layer() == rule.layer || mainProgram || !rule.include.match(include).hasMatch()));
            }
        }
    }
}

TEST_CASE("The core knows no JSON, no window and no translation")
{
    for (const Source &source : sourcesBelow(u"src/core"_s)) {
        INFO(source.path.toStdString());
        CHECK_FALSE(source.text.contains(QRegularExpression(u"\\b(Q_OBJECT|QObject|tr\\(|QJson)"_s)));
    }
}

TEST_CASE("Dialogs open through one door")
{
    for (const Source &source : sourcesBelow(u"src/gui"_s)) {
        if (source.path.startsWith(u"src/gui/dialogs/"_s))
            continue;
        INFO(source.path.toStdString());
        CHECK_FALSE(source.text.contains(QRegularExpression(u"\\b(QMessageBox|QFileDialog)::"_s)));
    }
}

TEST_CASE("Sources stay short enough to be read, and say their licence")
{
    for (const QString &folder : {u"src"_s, u"tests"_s}) {
        for (const Source &source : sourcesBelow(folder)) {
            INFO(source.path.toStdString());
            CHECK(source.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s));
            if (source.path.startsWith(u"src/"_s))
                CHECK(source.text.count(u'\n') <= 500);
            if (source.path.endsWith(u".h"_s))
                CHECK(source.text.contains(u"#pragma once"_s));
        }
    }
}

TEST_CASE("French and English are complete")
{
    for (const Source &catalogue : sourcesBelow(u"resources/translations"_s, {u"*.ts"_s})) {
        INFO(catalogue.path.toStdString());
        CHECK_FALSE(catalogue.text.contains(u"type=\"unfinished\""_s));
        CHECK(catalogue.text.contains(u"<translation"_s));
    }
}

TEST_CASE("Every text of the sources is in the French catalogue")
{
    QFile file(root + u"/resources/translations/jalon_fr.ts"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString catalogue = QString::fromUtf8(file.readAll());
    static const QRegularExpression call(u"\\btr\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*[,)]"_s);
    for (const Source &source : sourcesBelow(u"src"_s)) {
        for (auto it = call.globalMatch(source.text); it.hasNext();) {
            const QString text = it.next().captured(1).replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
            const QString entry = u"<source>"_s + text.toHtmlEscaped() + u"</source>"_s;
            const QString plain = u"<source>"_s +
                                  QString(text)
                                      .replace(u"&"_s, u"&amp;"_s)
                                      .replace(u"<"_s, u"&lt;"_s)
                                      .replace(u">"_s, u"&gt;"_s) +
                                  u"</source>"_s;
            INFO(source.path.toStdString() << ": " << text.toStdString());
            CHECK((catalogue.contains(entry) || catalogue.contains(plain)));
        }
    }
}

TEST_CASE("The repository names no machine and nothing outside itself")
{
    QDirIterator files(root,
                       {u"*.md"_s, u"*.h"_s, u"*.cpp"_s, u"*.txt"_s, u"*.json"_s, u"*.cmake"_s, u"*.sql"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString path = file.fileName().mid(root.size() + 1);
        if (path.startsWith(u"build/"_s) || path.startsWith(u".git/"_s) ||
            path.contains(u"architecture/ArchitectureTest"_s))
            continue;
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        INFO(path.toStdString());
        CHECK_FALSE(text.contains(u"../shared"_s));
        CHECK_FALSE(text.contains(u"/work/"_s));
    }
}
