// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Exercice" in the real window: a year is prepared, decided, closed, sent and opened again, and
// each step is undone.
#include "gui/support/WindowFixture.h"
#include "gui/year/YearScreen.h"

#include "core/change/Verbs.h"
#include "gui/app/ShippedPlans.h"
#include "gui/costs/AmountTableModel.h"
#include "gui/costs/AmountView.h"
#include "gui/indicators/ReasonDialog.h"
#include "gui/journal/FieldColumn.h"
#include "gui/screens/ReportsScreen.h"
#include "gui/widgets/EntryMessage.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/window/StatusLine.h"
#include "gui/year/CloseYearDialog.h"
#include "gui/year/ClosingPart.h"
#include "gui/year/DecisionDialogs.h"
#include "gui/year/DecisionsPart.h"
#include "gui/year/PackDialog.h"
#include "gui/year/PreparePart.h"
#include "gui/year/RecipientTree.h"
#include "gui/year/SendingsPart.h"
#include "gui/year/TransmissionDialog.h"
#include "gui/year/YearChooser.h"
#include "gui/year/YearFacts.h"
#include "gui/year/YearLines.h"
#include "gui/year/YearTextEditor.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;

namespace {

constexpr int Year = 2017;

struct Fixture : test::WindowFixture
{
    Fixture()
    {
        auto exercise = gui::exercisePlan();
        REQUIRE(exercise);
        // The exercise may come with years that are written, decided and closed already.
        Plan plan = *exercise;
        clearYear(plan);
        openPlan(plan);
        screen = &show<gui::YearScreen>(u"year"_s);
        REQUIRE(screen->setYear(Year));
        settle();
        action = this->plan().actionByCode(u"1.2")->id;
    }

    static void clearYear(Plan &plan)
    {
        const auto none = [&plan]([[maybe_unused]] auto row) {
            using Entity = decltype(row);
            std::vector<Id<Entity>> ids;
            for (const Entity &one : plan.table<Entity>().rows()) {
                if (one.year >= Year)
                    ids.push_back(one.id);
            }
            for (const Id<Entity> &id : ids)
                plan.table<Entity>().erase(id);
        };
        none(YearText{});
        none(ActionDecision{});
        none(YearClosing{});
        none(Transmission{});
    }

    const Plan &plan() { return session().plan(); }
    template <class Dialog>
    Dialog *dialog()
    {
        settle();
        for (Dialog *one : screen->findChildren<Dialog *>()) {
            if (one->isVisible())
                return one;
        }
        FAIL("the dialog did not open");
        return nullptr;
    }
    static QLineEdit *line(QWidget *dialog, const QString &name)
    {
        auto *field = dialog->findChild<QLineEdit *>(name);
        REQUIRE(field);
        return field;
    }
    void choose(gui::YearLineList *list, const QString &key)
    {
        REQUIRE(list->lines()->rowOf(key) >= 0);
        list->setCurrentIndex(list->lines()->index(list->lines()->rowOf(key)));
        settle();
    }
    void write(gui::YearTextField *field, const QString &words)
    {
        field->startEditing();
        type(field->box(), words);
        REQUIRE(field->commit());
        settle();
    }
    void note(DecisionKind decision, const QString &words)
    {
        REQUIRE(screen->setPart(gui::YearScreen::Part::Decisions));
        choose(screen->decisions()->list(), action.value.toString());
        screen->decisions()->note();
        auto *asked = dialog<gui::NoteDecisionDialog>();
        auto *kind = asked->findChild<QComboBox *>(u"decision"_s);
        kind->setCurrentIndex(kind->findData(int(decision)));
        asked->findChild<QPlainTextEdit *>(u"decisionText"_s)->setPlainText(words);
        line(asked, u"decisionDay"_s)->setText(u"12/03/2018"_s);
        asked->accept();
        settle();
    }
    void close(const QString &who = u"Chargée de mission"_s)
    {
        REQUIRE(screen->setPart(gui::YearScreen::Part::Closing));
        screen->closing()->close();
        auto *asked = dialog<gui::CloseYearDialog>();
        line(asked, u"closedBy"_s)->setText(who);
        line(asked, u"closedOn"_s)->setText(u"03/04/2018"_s);
        asked->accept();
        settle();
    }
    void undo()
    {
        REQUIRE(session().undo());
        settle();
    }
    QByteArray report()
    {
        auto &reports = show<gui::ReportsScreen>(u"reports"_s);
        auto *years = reports.findChild<QComboBox *>(u"years"_s);
        years->setCurrentIndex(years->findData(Year));
        REQUIRE(QTest::qWaitFor([&] { return !reports.shownPdf().isEmpty(); }, 60'000));
        return reports.shownPdf();
    }
    Id<Indicator> measuredIndicator()
    {
        for (const Measurement &row : plan().table<Measurement>().rows()) {
            const Indicator *indicator = plan().find(row.indicatorId);
            if (row.date.year() == Year && row.value && indicator->kind == IndicatorKind::Count &&
                !plan().rule(indicator->id))
                return indicator->id;
        }
        FAIL("no measured count");
        return {};
    }
    void correct(const Id<Indicator> &indicator)
    {
        for (const Measurement *row : plan().measurements(indicator)) {
            if (row->date.year() != Year || !row->value)
                continue;
            REQUIRE(session().perform(
                verbs::setField(plan(), row->id, &Measurement::value,
                                std::optional(Decimal::fromUnits(row->value->units() + 70'000)))));
        }
        settle();
    }

    gui::YearScreen *screen = nullptr;
    Id<ActionSheet> action;
};

} // namespace

TEST_CASE("Year: what is written is kept, marked as written, and undone")
{
    Fixture f;
    gui::PreparePart *part = f.screen->prepare();
    const QString key = gui::YearPlace{{}, f.action}.key();
    f.choose(part->list(), key);
    CHECK(part->facts()->words().contains(u"1.2.1"_s)); // the figures stand beside it
    f.write(part->editor()->comment(), u"Le réseau s’est réuni trois fois."_s);
    REQUIRE(f.plan().yearText(f.action, Year));
    CHECK(f.plan().yearText(f.action, Year)->text == u"Le réseau s’est réuni trois fois."_s);
    f.write(part->editor()->asked(), u"Désigner un élu par commune."_s);
    CHECK(f.plan().yearText(f.action, Year)->asked == u"Désigner un élu par commune."_s);
    const auto badge = [&] { return part->list()->lines()->line(part->list()->lines()->rowOf(key)).badge; };
    CHECK_FALSE(badge().isEmpty());
    f.undo();
    CHECK(f.plan().yearText(f.action, Year)->asked.isEmpty());
    f.undo();
    CHECK_FALSE(f.plan().yearText(f.action, Year));
    CHECK(badge().isEmpty());
    CHECK(part->editor()->comment()->words().isEmpty());

    // the introduction is the plan's own
    f.choose(part->list(), gui::YearPlace{}.key());
    f.write(part->editor()->comment(), u"Une année de mise en place."_s);
    REQUIRE(f.plan().introduction(Year));
}

TEST_CASE("Year: last year's text is taken up, below what stands there or in its place")
{
    Fixture f;
    gui::PreparePart *part = f.screen->prepare();
    f.choose(part->list(), gui::YearPlace{{}, f.action}.key());
    f.write(part->editor()->comment(), u"Premier bilan."_s);
    REQUIRE(f.screen->setYear(Year + 1));
    f.settle();
    CHECK(part->editor()->hasLastYear());
    part->editor()->takeUpLastYear();
    f.settle();
    CHECK(f.plan().yearText(f.action, Year + 1)->text == u"Premier bilan."_s);
    f.dialogs.answers = {0}; // below
    part->editor()->takeUpLastYear();
    CHECK(f.plan().yearText(f.action, Year + 1)->text == u"Premier bilan.\n\nPremier bilan."_s);
    f.dialogs.answers = {2}; // cancel
    part->editor()->takeUpLastYear();
    CHECK(f.plan().yearText(f.action, Year + 1)->text == u"Premier bilan.\n\nPremier bilan."_s);
    f.dialogs.answers = {1}; // in its place
    part->editor()->takeUpLastYear();
    CHECK(f.plan().yearText(f.action, Year + 1)->text == u"Premier bilan."_s);
}

TEST_CASE("Year: a decision is noted, confirmed with who and why, and undone")
{
    Fixture f;
    f.note(DecisionKind::Suspend, u"En attente du nouveau mandat."_s);
    const ActionDecision *noted = f.plan().decision(f.action, Year);
    REQUIRE(noted);
    CHECK(noted->decidedOn == QDate(2018, 3, 12));
    gui::YearLineList *list = f.screen->decisions()->list();
    CHECK(list->lines()->line(1).key == f.action.value.toString()); // to be confirmed, hence first

    f.screen->decisions()->confirm();
    auto *asked = f.dialog<gui::ConfirmDecisionDialog>();
    const QString preview = asked->findChild<gui::PlainLabel *>(u"confirmPreview"_s)->text();
    CHECK(preview.contains(f.wording.state(ActionState::Suspended)));
    CHECK(preview.contains(f.wording.date(QDate(2018, 3, 12))));
    asked->accept(); // nobody decided it
    CHECK(asked->isVisible());
    CHECK_FALSE(asked->findChild<gui::FieldColumn *>()->problem().isEmpty());
    f.line(asked, u"confirmAuthority"_s)->setText(u"Conseil communautaire"_s);
    f.line(asked, u"confirmReason"_s)->clear();
    asked->accept(); // and not without a reason
    CHECK(asked->isVisible());
    f.line(asked, u"confirmReason"_s)->setText(u"Élections"_s);
    asked->accept();
    f.settle();
    const ActionDecision *confirmed = f.plan().decision(f.action, Year);
    REQUIRE(confirmed);
    CHECK(confirmed->confirmedOn.isValid());
    REQUIRE(confirmed->amendmentId);
    CHECK(f.plan().find(*confirmed->amendmentId)->authority == u"Conseil communautaire"_s);
    CHECK(f.plan().states(f.action).back()->state == ActionState::Suspended);
    CHECK(f.plan().states(f.action).back()->date == QDate(2018, 3, 12));

    const auto amendments = f.plan().amendments().size();
    f.undo();
    CHECK(f.plan().amendments().size() == amendments - 1);
    CHECK(f.plan().decision(f.action, Year)->confirmedOn.isNull());
    f.undo();
    CHECK_FALSE(f.plan().decision(f.action, Year));
}

TEST_CASE("Year: findings lead to their places, and stay named when the year is closed")
{
    Fixture f;
    f.note(DecisionKind::Continue, u"Bien engagé."_s);
    REQUIRE(f.screen->setPart(gui::YearScreen::Part::Closing));
    f.settle();
    const gui::YearLineModel *lines = f.screen->closing()->findings()->lines();
    REQUIRE(lines->rowCount() > 2);
    f.screen->closing()->close();
    auto *asked = f.dialog<gui::CloseYearDialog>();
    CHECK(asked->findChildren<gui::PlainLabel *>(u"closingFinding"_s).size() >= 2);
    f.line(asked, u"closedBy"_s)->setText(u"  "_s);
    asked->accept();
    CHECK(asked->isVisible());
    CHECK_FALSE(asked->findChild<gui::FieldColumn *>()->problem().isEmpty());
    CHECK_FALSE(f.plan().closing(Year));
    asked->reject();
    f.settle();
    // the first finding is the decision: Enter leads to it
    f.screen->closing()->findings()->setFocus();
    QTest::keyClick(f.screen->closing()->findings(), Qt::Key_Return);
    f.settle();
    CHECK(f.screen->decisions()->isVisible());
    CHECK(f.screen->decisions()->list()->currentKey() == f.action.value.toString());
}

TEST_CASE("Year: a closed year keeps its report, shows what was corrected, and opens again with a reason")
{
    Fixture f;
    const Id<Indicator> indicator = f.measuredIndicator();
    const QByteArray open = f.report();
    f.show<gui::YearScreen>(u"year"_s);
    f.close();
    const YearClosing *closing = f.plan().closing(Year);
    REQUIRE(closing);
    CHECK(closing->closedBy == u"Chargée de mission"_s);
    const QString seal = closing->seal;
    CHECK(f.screen->closing()->sealWords().contains(seal));
    f.screen->findChild<QPushButton *>(u"copySeal"_s)->click();
    CHECK(QGuiApplication::clipboard()->text() == seal);
    f.screen->closing()->checkSeal();
    CHECK_FALSE(f.screen->closing()->message()->isRefusal());
    CHECK(f.screen->closing()->rectified()->isHidden());
    CHECK(f.report() == open);

    f.correct(indicator);
    auto *status = f.window.findChild<gui::StatusLine *>();
    bool told = false;
    for (const auto *label : status->findChildren<gui::PlainLabel *>())
        told = told || label->text().contains(QString::number(Year));
    CHECK(told);
    CHECK(f.report() == open); // to the byte
    f.show<gui::YearScreen>(u"year"_s);
    const gui::AmountTableModel *rectified = f.screen->closing()->rectified()->amounts();
    REQUIRE(rectified->rowCount() == 1);
    CHECK(rectified->row(0).cells[0].text.startsWith(f.plan().code(*f.plan().find(indicator))));
    CHECK(rectified->row(0).cells[1].text != rectified->row(0).cells[2].text);
    // the texts were sealed: to be read only
    REQUIRE(f.screen->setPart(gui::YearScreen::Part::Prepare));
    f.screen->prepare()->editor()->comment()->startEditing();
    CHECK_FALSE(f.screen->prepare()->editor()->comment()->isEditing());

    REQUIRE(f.screen->setPart(gui::YearScreen::Part::Closing));
    f.screen->closing()->reopen();
    auto *reason = f.dialog<gui::ReasonDialog>();
    reason->accept();
    CHECK(reason->isVisible()); // not without a reason
    CHECK(f.plan().closing(Year));
    reason->findChild<QLineEdit *>()->setText(u"Erreur de saisie"_s);
    reason->accept();
    f.settle();
    CHECK_FALSE(f.plan().closing(Year));
    bool traced = false;
    for (const auto *label : f.screen->closing()->findChildren<gui::PlainLabel *>())
        traced = traced || label->text().contains(u"Erreur de saisie"_s);
    CHECK(traced);
    CHECK(f.report() != open);
    f.show<gui::YearScreen>(u"year"_s);
    f.undo(); // opened again
    CHECK(f.plan().closing(Year));
    f.undo(); // corrected
    f.undo(); // closed
    CHECK_FALSE(f.plan().closing(Year));
    CHECK(f.report() == open);
}

TEST_CASE("Year: the pack is written whole or not at all, and entered in the register")
{
    Fixture f;
    f.close();
    REQUIRE(f.screen->setPart(gui::YearScreen::Part::Sendings));
    f.screen->openPack();
    auto *pack = f.dialog<gui::PackDialog>();
    for (QCheckBox *box : pack->findChildren<QCheckBox *>()) {
        if (box->objectName() != u"annual"_s && box->objectName() != u"pdf"_s)
            box->setChecked(box->objectName() == u"odt"_s);
    }
    pack->setFolder(f.path(u"nirgends"_s));
    pack->write();
    CHECK(pack->message()->isRefusal()); // there is no such folder
    QDir().mkpath(f.path(u"dossier"_s));
    pack->setFolder(f.path(u"dossier"_s));
    pack->write();
    REQUIRE(QTest::qWaitFor([&] { return !pack->written().empty(); }, 60'000));
    CHECK(
        QDir(f.path(u"dossier"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() ==
        2);
    QString hash;
    for (const gui::PackedFile &file : pack->written()) {
        QFile there(f.path(u"dossier/"_s + file.fileName));
        REQUIRE(there.open(QIODevice::ReadOnly));
        CHECK(contentHash(there.readAll()) == file.hash);
        if (file.format == u"pdf"_s)
            hash = file.hash;
    }
    // what stands there is not replaced without a word
    f.dialogs.answers = {1};
    pack->write();
    CHECK(f.dialogs.asked.size() == 1);
    CHECK(pack->written().size() == 2);
    // who receives it is ticked, one sending a document and recipient
    const Party *somebody = f.plan().parties().front();
    const Party *another = f.plan().parties().back();
    REQUIRE(pack->recipients()->choose(somebody->id));
    REQUIRE(pack->recipients()->choose(another->id));
    const auto before = f.plan().transmissions().size();
    pack->record();
    REQUIRE(f.plan().transmissions().size() == before + 2);
    const Transmission *sent = f.plan().transmissions().back();
    CHECK(sent->document == u"annual"_s);
    CHECK(sent->format == u"pdf"_s);
    CHECK(sent->hash == hash);
    CHECK(sent->year == Year);
    pack->reject();
    f.settle();
    gui::AmountView *table = f.screen->sendings()->table();
    REQUIRE(table->amounts()->rowCount() == 2);
    CHECK(table->amounts()->row(0).cells[2].text == hash.left(12));
    f.undo(); // both were one step
    CHECK(f.plan().transmissions().size() == before);
    CHECK(table->isHidden());
}

TEST_CASE("Year: a pack given up or refused leaves the folder as it was")
{
    Fixture f;
    QDir().mkpath(f.path(u"dossier"_s));
    f.screen->openPack();
    auto *pack = f.dialog<gui::PackDialog>();
    pack->setFolder(f.path(u"dossier"_s));
    pack->write();
    pack->reject(); // while it is being written: gives up, the dialog stays
    REQUIRE(QTest::qWaitFor([&] { return pack->message()->isRefusal(); }, 60'000));
    CHECK(pack->isVisible());
    CHECK(pack->written().empty());
    // the thread may still be clearing up
    const auto empty = [&] {
        return QDir(f.path(u"dossier"_s))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
            .isEmpty();
    };
    CHECK(QTest::qWaitFor(empty, 60'000));
    pack->reject();
}

namespace {

// Only the annual report as PDF and ODT, into a folder of that name.
gui::PackDialog *smallPack(Fixture &f, const QString &folder)
{
    f.screen->openPack();
    auto *pack = f.dialog<gui::PackDialog>();
    for (QCheckBox *box : pack->findChildren<QCheckBox *>())
        box->setChecked(box->objectName() == u"annual"_s || box->objectName() == u"pdf"_s ||
                        box->objectName() == u"odt"_s);
    QDir().mkpath(folder);
    pack->setFolder(folder);
    return pack;
}

QString systemWords(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

int entriesOf(const QString &folder)
{
    return int(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size());
}

} // namespace

#ifdef Q_OS_UNIX
TEST_CASE("Year: a full disk is said in a sentence, and leaves what stood in the folder")
{
    Fixture f;
    const QString folder = f.path(u"dossier"_s);
    auto *pack = smallPack(f, folder);
    pack->write();
    REQUIRE(QTest::qWaitFor([&] { return pack->written().size() == 2; }, 60'000));
    QFile first(folder + u'/' + pack->written().front().fileName);
    REQUIRE(first.open(QIODevice::ReadOnly));
    const QByteArray before = first.readAll();

    std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited{};
    getrlimit(RLIMIT_FSIZE, &unlimited);
    const rlimit full{30'000, unlimited.rlim_max}; // no file grows beyond: as if the disk were full
    REQUIRE(setrlimit(RLIMIT_FSIZE, &full) == 0);
    f.dialogs.answers = {0}; // replace
    pack->write();
    const bool said = QTest::qWaitFor([&] { return pack->message()->isRefusal(); }, 60'000);
    setrlimit(RLIMIT_FSIZE, &unlimited);
    REQUIRE(said);
    CHECK(pack->message()->sentence().contains(QDir::toNativeSeparators(folder)));
    CHECK_FALSE(pack->message()->sentence().contains(systemWords(EFBIG))); // those help nobody
    CHECK(pack->written().empty());
    CHECK(entriesOf(folder) == 2);
    first.seek(0);
    CHECK(first.readAll() == before);
    pack->reject();
}

TEST_CASE("Year: a folder that one may not write to is said in a sentence")
{
    Fixture f;
    const QString folder = f.path(u"fermé"_s);
    auto *pack = smallPack(f, folder);
    const auto open = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(f.folder.path(), open | QFile::WriteOwner));
    REQUIRE(QFile::setPermissions(folder, open));
    const bool isRoot = geteuid() == 0; // who may write everywhere: go on as nobody
    constexpr uid_t Nobody = 65'534;
    REQUIRE((!isRoot || setresuid(Nobody, Nobody, 0) == 0));
    pack->write();
    const bool said = QTest::qWaitFor([&] { return pack->message()->isRefusal(); }, 60'000);
    const bool back = !isRoot || setresuid(0, 0, 0) == 0;
    REQUIRE(back);
    REQUIRE(said);
    const QString sentence = pack->message()->sentence();
    CHECK(sentence.contains(QDir::toNativeSeparators(folder)));
    CHECK_FALSE(sentence.contains(systemWords(EACCES)));
    CHECK(entriesOf(folder) == 0);
    pack->setFolder(u"/proc"_s); // takes files from nobody
    f.dialogs.answers = {};
    if (QDir(u"/proc"_s).exists()) {
        pack->write();
        REQUIRE(QTest::qWaitFor([&] { return pack->message()->sentence().contains(u"/proc"_s); }, 60'000));
        CHECK(pack->message()->isRefusal());
        CHECK_FALSE(pack->message()->sentence().contains(systemWords(ENOENT)));
    }
    pack->reject();
}
#endif

TEST_CASE("Year: a sending is entered by hand, mended and removed")
{
    Fixture f;
    REQUIRE(f.screen->setPart(gui::YearScreen::Part::Sendings));
    f.screen->sendings()->add();
    auto *asked = f.dialog<gui::TransmissionDialog>();
    asked->accept();
    CHECK(asked->isVisible()); // to nobody
    asked->findChild<QComboBox *>(u"recipient"_s)->setEditText(u"Préfecture"_s);
    f.line(asked, u"sentOn"_s)->setText(u"31/02/2018"_s);
    asked->accept();
    CHECK(asked->isVisible()); // no day of the calendar
    f.line(asked, u"sentOn"_s)->setText(u"20/04/2018"_s);
    asked->accept();
    f.settle();
    REQUIRE(f.plan().transmissions().size() == 1);
    CHECK(f.plan().transmissions().front()->recipient == u"Préfecture"_s);
    f.screen->sendings()->edit();
    auto *again = f.dialog<gui::TransmissionDialog>();
    again->findChild<QComboBox *>(u"recipient"_s)->setEditText(f.plan().parties().front()->name);
    again->accept();
    f.settle();
    REQUIRE(f.plan().transmissions().front()->recipientId);
    CHECK(*f.plan().transmissions().front()->recipientId == f.plan().parties().front()->id);
    f.screen->sendings()->remove();
    f.settle();
    CHECK(f.plan().transmissions().empty());
    f.undo();
    f.undo();
    CHECK(f.plan().transmissions().front()->recipient == u"Préfecture"_s);
    f.undo();
    CHECK(f.plan().transmissions().empty());
}
