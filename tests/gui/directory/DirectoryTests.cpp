// SPDX-License-Identifier: GPL-3.0-or-later
// The directory: found, edited, merged, replaced, handed out and forgotten.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

#include "core/change/Verbs.h"
#include "core/rules/Directory.h"
#include "gui/app/ViewState.h"
#include "gui/directory/DirectoryList.h"
#include "gui/directory/DirectoryScreen.h"
#include "gui/directory/MergeDialog.h"
#include "gui/directory/OpenAddress.h"
#include "gui/directory/PartyCombo.h"
#include "gui/directory/PartyDetails.h"
#include "gui/directory/PseudonymiseDialog.h"
#include "gui/directory/ReplacePilotDialog.h"
#include "gui/directory/TiesView.h"
#include "gui/forms/TextField.h"
#include "gui/screens/SheetsScreen.h"
#include "gui/support/AmendmentAnswers.h"
#include "gui/support/WindowFixture.h"
#include "gui/widgets/Banner.h"
#include "support/Printing.h"
#include "support/TinyPlan.h"

using namespace jalon;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

// "Marion Canalès", spelled twice, tied to everything that there is.
struct People : WindowFixture
{
    TinyPlan tiny;
    core::Id<core::Party> canales, twin, collet, office;
    core::Id<core::Indicator> indicator;

    People()
    {
        core::PlanInfo info = tiny.plan.info();
        info.frozenOn = QDate(2016, 10, 14);
        canales = tiny.addParty(core::PartyKind::Person, u"Marion Canalès"_s);
        twin = tiny.addParty(core::PartyKind::Person, u"Marion CANALES"_s);
        collet = tiny.addParty(core::PartyKind::Person, u"Raymond Collet"_s);
        office = tiny.addParty(core::PartyKind::Organisation, u"Clermont <b>Communauté</b>"_s);
        core::Party row = *tiny.plan.find(canales);
        row.function = u"Chargée de mission économie"_s;
        row.organisationId = office;
        row.email = u"m.canales@example.org"_s;
        row.notes = u"<script>alert(1)</script>"_s;
        tiny.perform(core::verbs::edit(tiny.plan, row));
        tiny.perform(core::verbs::assignParty(tiny.plan, tiny.action, core::PartyRole::Pilot, canales));
        tiny.perform(core::verbs::assignParty(tiny.plan, tiny.action, core::PartyRole::Partner, twin));
        indicator = tiny.addIndicator(core::IndicatorKind::Count);
        tiny.perform(
            core::verbs::setField(tiny.plan, indicator, &core::Indicator::ownerId, std::optional(twin)));
        tiny.record(QDate(2017, 3, 1), u"meeting"_s,
                    [](core::JournalEntry &entry) {
                        entry.title = u"Rencontre du réseau"_s;
                        entry.notes = u"Excusée : Marion Canalès"_s;
                    },
                    {canales, twin});
        tiny.oblige(QDate(2017, 6, 30));
        tiny.perform(core::verbs::edit(tiny.plan, info));
        openPlan(tiny.plan);
        m_view.setAsOf(QDate(2018, 12, 31));
        window.goTo(u"directory"_s);
        settle();
    }
    gui::DirectoryScreen &screen() { return show<gui::DirectoryScreen>(u"directory"_s); }
    QStringList listed()
    {
        QStringList names;
        const auto *model = screen().list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row).data().toString();
        return names;
    }
    // Runs `open`, which opens a dialog, and `steps` in it; what is left open is given up.
    template <class Dialog, class Steps>
    void inDialog(const std::function<void()> &open, Steps steps)
    {
        bool ran = false;
        QTimer::singleShot(0, &window, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            steps(*dialog);
            ran = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        open();
        CHECK(ran);
        settle();
    }
    gui::ScreenContext context()
    {
        return {session(), *window.document().figures(),
                m_view,    wording,
                dialogs,   settings,
                {},        [this](const QString &why) { problems << why; },
                {}};
    }
    QByteArray bytes(const QString &name)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QStringList problems;

private:
    gui::ViewState m_view;
};

} // namespace

TEST_CASE_METHOD(People, "Somebody is found by name, function and organisation, accents aside")
{
    CHECK(listed().size() == 4);
    screen().search(u"canales"_s);
    CHECK(listed().size() == 2);
    screen().search(u"chargee mission"_s);
    CHECK(listed() == QStringList{u"Marion Canalès"_s});
    screen().search({});
    screen().list()->setFilter({core::PartyKind::Organisation, {}, false});
    CHECK(listed() == QStringList{u"Clermont <b>Communauté</b>"_s});
    screen().list()->setFilter({});
    REQUIRE(session().perform(core::verbs::setField(session().plan(), collet, &core::Party::active, false)));
    settle();
    CHECK_FALSE(listed().contains(u"Raymond Collet"_s));
    screen().list()->setFilter({{}, {}, true});
    CHECK(listed().contains(u"Raymond Collet"_s));
}

TEST_CASE_METHOD(People, "An entry is edited in place and each tie leads to its place")
{
    REQUIRE(screen().open(canales));
    auto *name = screen().findChild<gui::TextField *>(u"party_name"_s);
    name->startEditing();
    name->box()->selectAll();
    type(name->box(), u"Marion Canalès-Été"_s);
    QTest::keyClick(name->box(), Qt::Key_Return);
    settle();
    CHECK(session().plan().find(canales)->name == u"Marion Canalès-Été"_s);
    CHECK(listed().contains(u"Marion Canalès-Été"_s));
    REQUIRE(session().undo());

    const auto &sections = screen().details()->ties()->sections();
    REQUIRE(sections.size() == 3); // owed, pilot of, journal
    REQUIRE(sections[1].lines.size() == 1);
    CHECK(sections[1].lines[0].place == gui::EntityRef::to(tiny.action));
    CHECK(sections[2].lines[0].text == u"Rencontre du réseau"_s);
    auto buttons = screen().details()->ties()->findChildren<gui::TieButton *>();
    const auto sheet = std::find_if(buttons.begin(), buttons.end(), [](const gui::TieButton *button) {
        return button->accessibleName().startsWith(u"1.1"_s) && button->text() == u"Action"_s;
    });
    REQUIRE(sheet != buttons.end());
    (*sheet)->click();
    settle();
    auto *shown = dynamic_cast<gui::SheetsScreen *>(window.pages().currentScreen());
    REQUIRE(shown);
    CHECK(shown->current() == tiny.action);
}

TEST_CASE_METHOD(People, "A likely duplicate is merged in one step, which one undo takes back")
{
    CHECK(screen().duplicates()->isVisible());
    const core::Plan before = session().plan();
    gui::ScreenContext context = this->context();
    gui::DifferentParties different(settings);
    const auto pairs = core::likelyDuplicates(session().plan());
    REQUIRE(pairs.size() == 1);
    gui::MergeDialog dialog(context, different, pairs, &window);
    dialog.swap();
    dialog.swap();
    // names that differ by an accent alone: whoever is chosen stays when the field is left
    auto *kept = dialog.findChild<gui::PartyCombo *>(u"keptParty"_s);
    for (const core::Id<core::Party> &id : {pairs[0].gone, pairs[0].kept}) {
        kept->choose(id);
        emit kept->lineEdit()->editingFinished();
        CHECK(kept->chosen() == id);
    }
    CHECK(dialog.findChild<gui::PartyCombo *>(u"keptParty"_s)->chosen() == pairs[0].kept);
    dialog.merge();
    CHECK(dialog.result() == QDialog::Accepted);
    settle();
    CHECK(session().plan().parties().size() == 3);
    const core::PartyTies ties = core::tiesOf(session().plan(), pairs[0].kept);
    CHECK(ties.pilotOf.size() == 1);
    CHECK(ties.partnerOf.size() == 1);
    CHECK(ties.ownerOf == std::vector{indicator});
    CHECK(ties.entries.size() == 1);
    CHECK_FALSE(screen().duplicates()->isVisible());
    REQUIRE(session().undo());
    CHECK(session().plan() == before);
    settle();
    CHECK(screen().duplicates()->isVisible());
}

TEST_CASE_METHOD(People, "Two that are two are not proposed again")
{
    gui::ScreenContext context = this->context();
    gui::DirectoryCommands commands(context, &window);
    REQUIRE(commands.duplicates().size() == 1);
    inDialog<gui::MergeDialog>([&] { commands.compare(commands.duplicates()); },
                               [](gui::MergeDialog &dialog) { dialog.sayDifferent(); });
    CHECK(commands.duplicates().empty());
    CHECK(session().plan() == tiny.plan);
    // remembered without a name
    settings.set(gui::Settings::Key::Theme, settings.get(gui::Settings::Key::Theme));
    const QStringList kept = settings.screenValue(u"directory"_s, u"different"_s).toStringList();
    CHECK(kept.size() == 1);
    CHECK_FALSE(kept.join(u' ').contains(u"Canal"_s, Qt::CaseInsensitive));
}

TEST_CASE_METHOD(People, "A pilot is replaced by an amendment of that date, in one step")
{
    const core::Plan before = session().plan();
    gui::ScreenContext context = this->context();
    gui::DirectoryCommands commands(context, &window);
    inDialog<gui::ReplacePilotDialog>(
        [&] { commands.replacePilot(canales); },
        [&](gui::ReplacePilotDialog &dialog) {
            auto *replace = dialog.findChild<QPushButton *>(u"replacePilot"_s);
            CHECK_FALSE(replace->isEnabled());
            dialog.findChild<gui::PartyCombo *>(u"newPilot"_s)->choose(collet);
            CHECK(replace->isEnabled());
            {
                AmendmentAnswers nobody(AmendmentAnswers::givenUp()); // nobody decided it
                dialog.accept();
                CHECK(nobody.asked == 1);
            }
            CHECK(dialog.isVisible());
            CHECK(session().plan() == before);
            AmendmentAnswers council([](gui::AmendmentDialog &question) {
                question.findChild<QLineEdit *>(u"amendmentDate"_s)->setText(u"01/09/2017"_s);
                AmendmentAnswers::decided(u"Départ"_s)(question);
            });
            dialog.accept();
            CHECK_FALSE(dialog.isVisible());
        });
    const auto pilots = session().plan().parties(tiny.action, core::PartyRole::Pilot);
    REQUIRE(pilots.size() == 1);
    CHECK(pilots[0]->id == collet);
    REQUIRE(session().plan().amendments().size() == 1);
    CHECK(session().plan().amendments()[0]->date == QDate(2017, 9, 1));
    REQUIRE(session().undo());
    CHECK(session().plan() == before);
}

TEST_CASE_METHOD(People, "Everything about somebody is handed out, typed markup as typed")
{
    REQUIRE(session().perform(core::verbs::setField(
        session().plan(), tiny.action, &core::ActionSheet::remarks, u"Voir Marion Canalès <img src=x>"_s)));
    gui::ScreenContext context = this->context();
    gui::DirectoryCommands commands(context, &window);
    dialogs.files << path(u"a.html"_s) << path(u"a.json"_s) << path(u"a.odt"_s) << path(u"a.pdf"_s);
    for (int i = 0; i < 4; ++i)
        commands.exportAll(canales);
    CHECK(problems.isEmpty());
    CHECK(dialogs.told.size() == 4);

    const QString html = QString::fromUtf8(bytes(u"a.html"_s));
    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK_FALSE(html.contains(u"<img src=x"_s));
    for (const QString &words :
         {u"&lt;script&gt;alert(1)&lt;/script&gt;"_s, u"Clermont &lt;b&gt;Communauté&lt;/b&gt;"_s,
          u"m.canales@example.org"_s, u"Chargée de mission économie"_s, u"Rencontre du réseau"_s, u"1.1"_s,
          u"&lt;img src=x&gt;"_s, u"Excusée"_s}) {
        INFO(words.toStdString());
        CHECK(html.contains(words));
    }
    const QJsonObject json = QJsonDocument::fromJson(bytes(u"a.json"_s)).object();
    CHECK(json[u"person"_s][u"name"_s].toString() == u"Marion Canalès"_s);
    CHECK(json[u"ties"_s][u"pilotOf"_s].toArray().size() == 1);
    CHECK(json[u"ties"_s][u"journal"_s].toArray().size() == 1);
    CHECK(json[u"owes"_s][u"lateObligations"_s].isArray());
    CHECK(json[u"mentions"_s].toArray().size() == 2); // notes of the entry, remarks of the sheet
    CHECK(json[u"history"_s].toArray().size() >= 1);
    CHECK(bytes(u"a.pdf"_s).startsWith("%PDF"));
    CHECK(bytes(u"a.odt"_s).startsWith("PK"));
}

TEST_CASE_METHOD(People, "A pseudonym wants the name typed, and leaves it nowhere")
{
    REQUIRE(session().perform(core::verbs::removeParty(session().plan(), twin)));
    REQUIRE(session().perform(core::verbs::setField(session().plan(), canales, &core::Party::aliases,
                                                    QStringList{u"M. Canalès"_s})));
    gui::ScreenContext context = this->context();
    gui::DirectoryCommands commands(context, &window);
    inDialog<gui::PseudonymiseDialog>(
        [&] { commands.pseudonymise(canales); },
        [&](gui::PseudonymiseDialog &dialog) {
            auto *go = dialog.findChild<QPushButton *>(u"pseudonymise"_s);
            CHECK_FALSE(go->isEnabled());
            CHECK(dialog.findChild<QLineEdit *>(u"pseudonym"_s)->text().endsWith(u" 1"_s));
            dialog.findChild<QLineEdit *>(u"pseudonym"_s)->setText(u"Personne 3"_s);
            dialog.findChild<QLineEdit *>(u"confirmation"_s)->setText(u"Marion"_s);
            CHECK_FALSE(go->isEnabled());
            dialog.findChild<QLineEdit *>(u"confirmation"_s)->setText(u"Marion Canalès"_s);
            CHECK(go->isEnabled());
            go->click();
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(session().plan().find(canales)->name == u"Personne 3"_s);
    CHECK_FALSE(session().undoStep());
    const auto log = session().log();
    REQUIRE(log);
    for (const core::LogEntry &line : *log) {
        for (const QString &text : {line.subject, line.change.before, line.change.after, line.who})
            CHECK_FALSE(text.contains(u"Marion Canalès"_s));
    }
    for (const core::JournalEntry &entry : session().plan().table<core::JournalEntry>().rows())
        CHECK(entry.notes == u"Excusée : Personne 3"_s);
    CHECK_FALSE(bytes(u"plan.jalon"_s).contains(u"M. Canalès"_s.toUtf8()));
    CHECK_FALSE(bytes(u"plan.jalon"_s).contains(u"Marion Canalès"_s.toUtf8()));
    settle();
    CHECK(listed().contains(u"Personne 3"_s));
    for (const QWidget *widget : screen().findChildren<QWidget *>())
        CHECK_FALSE(widget->accessibleName().contains(u"Canalès"_s));
}

TEST_CASE_METHOD(People, "What goes with somebody is said before, and undo brings it back")
{
    const core::Plan before = session().plan();
    gui::ScreenContext context = this->context();
    gui::DirectoryCommands commands(context, &window);
    CHECK_FALSE(commands.remove(office)); // Escape keeps
    REQUIRE(dialogs.asked.size() == 1);
    CHECK(session().plan() == before);
    dialogs.answers << 1;
    AmendmentAnswers answers; // she is a pilot of the plan as voted
    CHECK(commands.remove(canales));
    CHECK(answers.asked == 1);
    CHECK(dialogs.asked.last().detail.contains(u'1'));
    CHECK_FALSE(session().plan().find(canales));
    settle();
    REQUIRE(session().undo());
    CHECK(session().plan() == before);
}

TEST_CASE("Only an address that is one becomes a link, and nothing else leaves the program")
{
    using gui::mailTo;
    using gui::mayOpen;
    CHECK(mayOpen(mailTo(u"marion.canales@example.org"_s)));
    CHECK(mailTo(u"a@b.fr"_s).toString() == u"mailto:a@b.fr"_s);
    for (const QString &typed :
         {u"a@b.fr?bcc=x@y.fr"_s, u"a@b.fr&body=x"_s, u"file:///etc/passwd"_s, u"a b@c.fr"_s,
          u"javascript:alert(1)"_s, QString(), u"a@b.fr,c@d.fr"_s, u"a@b.fr%0Abcc:x@y.fr"_s})
        CHECK_FALSE(mayOpen(mailTo(typed)));
    CHECK_FALSE(mayOpen(QUrl(u"file:///tmp/x"_s)));
    CHECK_FALSE(mayOpen(QUrl(u"smb://host/x"_s)));
    CHECK(mayOpen(QUrl(u"https://example.org"_s)));
}
