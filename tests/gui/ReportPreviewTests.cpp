// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of "Rapports": searched, selected, gone through by their outline, printed and given up.
#include "gui/app/ShippedPlans.h"
#include "gui/screens/reports/BusyRow.h"
#include "gui/screens/reports/PageText.h"
#include "gui/screens/reports/PdfPages.h"
#include "gui/screens/reports/PreviewSearch.h"
#include "gui/screens/reports/ReportJob.h"
#include "gui/screens/reports/ReportPreview.h"
#include "gui/screens/ReportsScreen.h"
#include "gui/support/WindowFixture.h"
#include "gui/widgets/SearchField.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfSelection>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeView>

using namespace jalon;
using namespace jalon::gui;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString &words, const QString &text)
{
    QStringList pieces;
    for (const Stretch &stretch : stretchesOf(words, text))
        pieces << text.mid(stretch.from, stretch.length);
    return pieces;
}

/// The page "Rapports" on the exercise, its annual report laid out.
struct Preview
{
    WindowFixture fixture;
    ReportsScreen *screen = nullptr;
    PdfPages *pages = nullptr;
    SearchField *field = nullptr;

    Preview()
    {
        const auto plan = exercisePlan();
        REQUIRE(plan);
        fixture.openPlan(*plan);
        screen = &fixture.show<ReportsScreen>(u"reports"_s);
        REQUIRE(QTest::qWaitFor([this] { return !screen->shownPdf().isEmpty(); }, 30'000));
        pages = screen->findChild<PdfPages *>(u"pages"_s);
        field = screen->findChild<SearchField *>(u"previewSearch"_s);
        REQUIRE(pages);
        REQUIRE(field);
        REQUIRE(pages->document());
    }
    QString count() const { return screen->findChild<QLabel *>(u"previewHits"_s)->text(); }
    void search(const QString &words)
    {
        field->setText(words);
        QTest::qWait(5);
        REQUIRE(QTest::qWaitFor([this] { return !screen->findChild<PreviewSearch *>()->isSearching(); }));
    }
};

} // namespace

TEST_CASE("Words are found as people mean them")
{
    CHECK(found(u"elus"_s, u"Réseau des Élus, des élus"_s) == QStringList{u"Élus"_s, u"élus"_s});
    CHECK(found(u"l'année"_s, u"L’année 2018"_s) == QStringList{u"L’année"_s});
    CHECK(found(u"des actions"_s, u"bilan des\r\nactions"_s) == QStringList{u"des\r\nactions"_s});
    CHECK(found(u"126500"_s, u"≥ 126\u202f500 €"_s) == QStringList{u"126\u202f500"_s});
    CHECK(found(u"126 500"_s, u"≥ 126500 €"_s) == QStringList{u"126500"_s});
    CHECK(found(u"économie"_s, u"l’écono\uFFFE\r\nmie"_s) == QStringList{u"écono\uFFFE\r\nmie"_s});
    CHECK(found(u"aujourd'hui"_s, u"aujourd’hui"_s).size() == 1);
    CHECK(found(u"aa"_s, u"aaaa"_s).size() == 2);
    CHECK(found(u"  "_s, u"a b"_s).isEmpty());
    CHECK(found(u"zèbre"_s, u"Réseau"_s).isEmpty());
}

TEST_CASE("What is searched for is counted, marked and gone through")
{
    Preview preview;
    preview.search(u"elus"_s);
    const auto &hits = preview.screen->findChild<PreviewSearch *>()->hits();
    REQUIRE(hits.size() > 3);
    QPdfDocument &document = *preview.pages->document();
    for (const PreviewSearch::Hit &hit : hits) {
        const PageText text = PageText::of(document, hit.page);
        CHECK(text.text.mid(hit.from, hit.length).toLower() == u"élus"_s);
        CHECK(text.areas(hit.from, hit.length).size() == 1);
    }
    CHECK(preview.count() == u"1 sur %1"_s.arg(hits.size()));
    QTest::keyClick(preview.field, Qt::Key_Return);
    CHECK(preview.count() == u"2 sur %1"_s.arg(hits.size()));
    QTest::keyClick(preview.field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(preview.field, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(preview.count() == u"%1 sur %1"_s.arg(hits.size())); // around the end
    CHECK(preview.pages->currentPage() >= hits.back().page - 1);

    preview.search(u"introuvable zèbre"_s);
    CHECK_FALSE(preview.count().contains(u"sur"_s));
    CHECK_FALSE(preview.count().isEmpty());
    QTest::keyClick(preview.field, Qt::Key_Escape);
    CHECK(preview.count().isEmpty());
}

TEST_CASE("Every character of the pages has its place")
{
    Preview preview;
    QPdfDocument &document = *preview.pages->document();
    for (int page = 0; page < document.pageCount(); ++page) {
        const PageText text = PageText::of(document, page);
        CHECK(text.boxes.size() == text.text.size());
        REQUIRE(text.text.size() > 10);
        for (int i = 0; i < text.text.size(); i += 97) {
            if (!text.text.at(i).isSpace())
                CHECK(text.gapAt(text.boxes.at(i).center() - QPointF(0.1, 0)) == i);
        }
    }
}

TEST_CASE("Text is selected with the mouse and copied")
{
    Preview preview;
    QWidget *paper = preview.pages->viewport();
    const QPoint from(paper->width() / 5, paper->height() / 3), to(paper->width() - 20, paper->height() - 20);
    QTest::mousePress(paper, Qt::LeftButton, {}, from);
    QTest::mouseMove(paper, to);
    QMouseEvent move(QEvent::MouseMove, to, paper->mapToGlobal(to), Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(paper, &move);
    QTest::mouseRelease(paper, Qt::LeftButton, {}, to);
    const QString selected = preview.pages->selectedText();
    CHECK(selected.contains(u"Bilan annuel 2018"_s));
    preview.pages->copy();
    CHECK(QGuiApplication::clipboard()->text() == selected);
}

TEST_CASE("The outline is the one of the file and leads to its headings")
{
    Preview preview;
    auto *outline = preview.screen->findChild<QTreeView *>(u"outline"_s);
    const QAbstractItemModel &model = *outline->model();
    REQUIRE(model.rowCount() > 5);
    QModelIndex chapter;
    for (int row = 0; row < model.rowCount(); ++row)
        chapter =
            chapter.isValid() || model.rowCount(model.index(row, 0)) == 0 ? chapter : model.index(row, 0);
    REQUIRE(model.rowCount(chapter) > 0);
    const QModelIndex heading = model.index(model.rowCount(chapter) - 1, 0, chapter);
    outline->setCurrentIndex(heading);
    QTest::qWait(10);
    const QString words = heading.data().toString().section(QChar(QChar::Nbsp), -1).left(20);
    const PageText text = PageText::of(*preview.pages->document(), preview.pages->currentPage());
    CHECK_FALSE(stretchesOf(words, text.text).isEmpty());
}

TEST_CASE("Pages are printed as they are shown")
{
    Preview preview;
    const QString path = preview.fixture.path(u"imprime.pdf"_s);
    preview.fixture.dialogs.printer = [&path](QPrinter &printer) { printer.setOutputFileName(path); };
    QTest::mouseClick(preview.screen->findChild<QPushButton *>(u"printReport"_s), Qt::LeftButton);
    QPdfDocument printed;
    REQUIRE(QTest::qWaitFor(
        [&] {
            return QFile::exists(path) && printed.load(path) == QPdfDocument::Error::None &&
                   printed.pageCount() == preview.pages->document()->pageCount();
        },
        60'000));
}

TEST_CASE("What was given up can be asked for again")
{
    Preview preview;
    preview.screen->findChild<ReportJob *>()->cancel();
    preview.screen->refresh();
    preview.screen->findChild<ReportJob *>()->cancel();
    REQUIRE(QTest::qWaitFor([&] { return !preview.pages->document(); }, 30'000));
    CHECK_FALSE(preview.screen->findChild<QPushButton *>(u"saveReport"_s)->isEnabled());
    emit preview.screen->findChild<ReportPreview *>()->nextStepClicked();
    REQUIRE(QTest::qWaitFor([&] { return preview.pages->document() != nullptr; }, 30'000));
    CHECK(preview.screen->findChild<QPushButton *>(u"saveReport"_s)->isEnabled());
}
