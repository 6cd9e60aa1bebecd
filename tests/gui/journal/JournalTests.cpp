// SPDX-License-Identifier: GPL-3.0-or-later
// The journal: the quick form from anywhere, the page, and what one entry moves.
#include "gui/support/WindowFixture.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include "core/change/Verbs.h"
#include "core/rules/IndicatorValues.h"
#include "core/rules/Obligations.h"
#include "gui/app/ShippedPlans.h"
#include "gui/app/ViewState.h"
#include "gui/journal/AttachedFiles.h"
#include "gui/journal/AttachmentsField.h"
#include "gui/journal/DraftFiles.h"
#include "gui/journal/EntryDetails.h"
#include "gui/journal/EntryDialog.h"
#include "gui/journal/JournalFilterBar.h"
#include "gui/journal/JournalModel.h"
#include "gui/journal/JournalScreen.h"
#include "gui/journal/KeepsList.h"
#include "gui/journal/Pickers.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/PlainLabel.h"

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

struct Fixture : WindowFixture
{
    explicit Fixture(bool withSeries = true)
    {
        auto plan = gui::adoptedPlan();
        REQUIRE(plan);
        openPlan(*plan);
        window.view().setAsOf(QDate(2017, 6, 30));
        if (withSeries) {
            std::vector<Obligation> all;
            for (const ProposedSeries &series : proposedSeries(this->plan()))
                all.insert(all.end(), series.obligations.begin(), series.obligations.end());
            REQUIRE(session().perform(verbs::addObligations(this->plan(), all)));
        }
        settle();
    }
    const Plan &plan() { return session().plan(); }
    const ActionSheet &action(const QString &code) { return *plan().actionByCode(code); }

    // Ctrl+J, wherever one is.
    gui::EntryDialog &quickForm()
    {
        QApplication::setActiveWindow(&window); // it is not by itself once a form was closed
        QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
        settle();
        auto *dialog = window.findChild<gui::EntryDialog *>();
        REQUIRE(dialog);
        return *dialog;
    }
    static QLineEdit &field(QWidget &parent, const QString &name)
    {
        for (QLineEdit *edit : parent.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return *edit;
        }
        FAIL("no field " << name.toStdString());
        return *parent.findChild<QLineEdit *>();
    }
    void addRule(const QString &code, RuleFunction function, const QStringList &partyKinds = {})
    {
        IndicatorRule rule;
        rule.id = Id<IndicatorRule>::create();
        rule.indicatorId = plan().indicatorByCode(code)->id;
        rule.function = function;
        rule.kinds = {u"meeting"_s};
        rule.partyKinds = partyKinds;
        REQUIRE(session().perform(verbs::setRule(plan(), rule)));
    }
    void addEntry(const QDate &date, const QString &title, const QString &kind = u"meeting"_s,
                  const QString &code = u"1.2"_s)
    {
        JournalEntry entry;
        entry.date = date;
        entry.kind = kind;
        entry.title = title;
        REQUIRE(session().perform(verbs::recordEntry(plan(), entry, {{action(code).id}, {}})));
    }
};

} // namespace

TEST_CASE(
    "Journal: one meeting recorded from another page settles its quarter, in one step that undo takes back")
{
    Fixture f;
    REQUIRE(f.window.goTo(u"sheets"_s));
    f.addEntry(QDate(2017, 3, 14), u"Première rencontre"_s);
    f.addRule(u"1.2.3"_s, RuleFunction::Distinct, {u"commune"_s});
    f.addRule(u"1.2.4"_s, RuleFunction::Count);
    const auto value = [&](const QString &code) {
        return valueInYear(f.plan(), *f.plan().indicatorByCode(code), 2017, QDate(2017, 12, 31)).value;
    };
    CHECK(value(u"1.2.4"_s) == Decimal::fromInt(1));
    const auto communesBefore = value(u"1.2.3"_s);
    const Plan before = f.plan();
    auto &dialog = f.quickForm();
    CHECK_FALSE(dialog.isModal());
    auto *date = dialog.findChild<QLineEdit *>();
    REQUIRE(date);
    date->setText(u"12 juin 2017"_s);
    auto *actions = dialog.findChild<gui::ActionPicker *>();
    WindowFixture::type(actions->entry(), u"1.2"_s);
    QTest::keyClick(actions->entry(), Qt::Key_Return);
    auto *parties = dialog.findChild<gui::PartyPicker *>();
    WindowFixture::type(parties->entry(), u"Commune de Chamalières"_s);
    QTest::keyClick(parties->entry(), Qt::Key_Return);
    REQUIRE(parties->parties().size() == 1);
    CHECK(parties->made().front().kind == PartyKind::Commune);
    auto *keeps = dialog.findChild<gui::KeepsList *>();
    REQUIRE(keeps->chosen().size() == 1); // the nearest quarterly meeting, ticked by itself
    const Id<Obligation> obligation = keeps->chosen().front();
    CHECK(f.plan().find(obligation)->due == QDate(2017, 6, 30));
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->placeholderText().startsWith(u"What happened"_s) ||
            edit->placeholderText().startsWith(u"Ce qui"_s))
            edit->setText(u"Rencontre du réseau"_s);
    }
    CHECK(f.plan() == before);
    // what it would do is said before it is done
    QTest::qWait(250);
    const auto labels = dialog.findChildren<gui::PlainLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const gui::PlainLabel *label) {
        return label->isVisible() && label->text().contains(u"1.2.4"_s) && label->text().contains(u"→ 2"_s);
    }));
    dialog.findChild<QPushButton *>(u"saveEntry"_s)->click();
    f.settle();
    REQUIRE(f.plan().table<JournalEntry>().size() == 2);
    const JournalEntry &entry = *f.plan().journal().back();
    CHECK(entry.date == QDate(2017, 6, 12));
    CHECK(entry.kind == u"meeting"_s);
    CHECK(f.plan().actions(entry.id) == std::vector{&f.action(u"1.2"_s)});
    REQUIRE(f.plan().parties(entry.id).size() == 1);
    CHECK(f.plan().parties(entry.id).front()->name == u"Commune de Chamalières"_s);
    CHECK(stateOf(*f.plan().find(obligation), QDate(2017, 6, 30)) == ObligationState::Kept);
    CHECK(f.plan().find(obligation)->entryId == entry.id);
    CHECK(value(u"1.2.4"_s) == Decimal::fromInt(2));
    CHECK(value(u"1.2.3"_s) == Decimal::fromInt(1));
    CHECK_FALSE(f.window.findChild<gui::EntryDialog *>());
    QApplication::setActiveWindow(&f.window);
    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.plan() == before);
    CHECK(value(u"1.2.4"_s) == Decimal::fromInt(1));
    CHECK(value(u"1.2.3"_s) == communesBefore);
}

TEST_CASE("Journal: what cannot be read is said under the field, and nothing is written or lost")
{
    Fixture f(false);
    auto &dialog = f.quickForm();
    auto *save = dialog.findChild<QPushButton *>(u"saveEntry"_s);
    save->click();
    CHECK(f.plan().table<JournalEntry>().isEmpty());
    REQUIRE(f.window.findChild<gui::EntryDialog *>());
    f.dialogs.answers = {0};
    dialog.findChild<QLineEdit *>()->setText(u"pas une date"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape); // something was typed: asks, and stays
    CHECK(f.dialogs.asked.size() == 1);
    CHECK(dialog.isVisible());
    f.dialogs.answers = {1};
    QTest::keyClick(&dialog, Qt::Key_Escape);
    f.settle();
    CHECK_FALSE(f.window.findChild<gui::EntryDialog *>());
    CHECK(f.plan().table<JournalEntry>().isEmpty());
}

TEST_CASE("Journal: nothing typed, nothing asked; the form closes with the plan")
{
    Fixture f(false);
    QTest::keyClick(&f.quickForm(), Qt::Key_Escape);
    f.settle();
    CHECK(f.dialogs.asked.isEmpty());
    CHECK_FALSE(f.window.findChild<gui::EntryDialog *>());
    f.quickForm();
    f.window.document().close();
    f.settle();
    CHECK_FALSE(f.window.findChild<gui::EntryDialog *>());
}

TEST_CASE("Journal: the page lists the newest first and filters by kind, action, month and words")
{
    Fixture f(false);
    auto &screen = f.show<gui::JournalScreen>(u"journal"_s);
    auto *empty = screen.findChild<gui::EmptyState *>();
    REQUIRE(empty);
    CHECK(empty->isVisible());
    f.addEntry(QDate(2017, 3, 2), u"Réunion des élus"_s);
    f.addEntry(QDate(2017, 6, 12), u"Rencontre d’été"_s);
    f.addEntry(QDate(2018, 1, 8), u"Article « L’ESS près de chez vous »"_s, u"externalArticle"_s, u"4.2"_s);
    f.settle();
    CHECK_FALSE(empty->isVisible());
    const auto titles = [&] {
        QStringList shown;
        for (int row = 0; row < screen.model()->rowCount(); ++row)
            shown << screen.model()->index(row).data().toString();
        return shown;
    };
    REQUIRE(titles().size() == 3);
    CHECK(titles().first().startsWith(u"Article"_s));
    gui::JournalFilter filter;
    filter.words = u"D'ETE"_s;
    screen.filters()->setFilter(filter);
    CHECK(titles() == QStringList{u"Rencontre d’été"_s});
    filter = {};
    filter.kind = u"meeting"_s;
    screen.filters()->setFilter(filter);
    CHECK(titles().size() == 2);
    filter = {};
    filter.action = f.action(u"4.2"_s).id;
    screen.filters()->setFilter(filter);
    CHECK(titles().size() == 1);
    screen.filters()->setFilter({});
    screen.filters()->setMonth(2017, 6);
    CHECK(titles() == QStringList{u"Rencontre d’été"_s});
    screen.filters()->setMonth(2019, 6);
    CHECK(empty->isVisible());
}

TEST_CASE("Journal: an entry is copied for another day, removed, and back by undo")
{
    Fixture f(false);
    f.addEntry(QDate(2017, 3, 2), u"Réunion des élus"_s);
    auto &screen = f.show<gui::JournalScreen>(u"journal"_s);
    CHECK(screen.details()->entry() == f.plan().table<JournalEntry>().rows().front().id);
    QTest::keyClick(&f.window, Qt::Key_D, Qt::ControlModifier);
    f.settle();
    auto *dialog = f.window.findChild<gui::EntryDialog *>();
    REQUIRE(dialog);
    dialog->findChild<QPushButton *>(u"saveEntry"_s)->click();
    f.settle();
    CHECK(f.plan().table<JournalEntry>().size() == 2);
    CHECK(f.plan().journal(f.action(u"1.2"_s).id).size() == 2);
    screen.list()->setFocus();
    QTest::keyClick(screen.list(), Qt::Key_Delete);
    f.settle();
    CHECK(f.plan().table<JournalEntry>().size() == 1);
    REQUIRE(f.session().undo());
    f.settle();
    CHECK(f.plan().table<JournalEntry>().size() == 2);
    CHECK(screen.model()->rowCount() == 2);
}

TEST_CASE("Journal: files are attached with the entry, too large ones refused in a sentence")
{
    Fixture f(false);
    const auto make = [&](const QString &name, qint64 size) {
        QFile file(f.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(size));
        return file.fileName();
    };
    const QString small = make(u"feuille d'émargement.pdf"_s, 2'000);
    const QString large = make(u"film.mp4"_s, maximumAttachment + 1);
    auto &dialog = f.quickForm();
    auto *files = dialog.findChild<gui::DraftFiles *>();
    files->add({small, large});
    CHECK(files->paths() == QStringList{small});
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        if (!edit->placeholderText().isEmpty() && !qobject_cast<gui::ChipPicker *>(edit->parentWidget()))
            edit->setText(u"Rencontre"_s);
    }
    dialog.findChild<QPushButton *>(u"saveEntry"_s)->click();
    f.settle();
    REQUIRE(f.plan().table<Attachment>().size() == 1);
    const Attachment attachment = f.plan().table<Attachment>().rows().front();
    CHECK(attachment.size == 2'000);
    CHECK(attachment.mediaType == u"application/pdf"_s);
    auto &screen = f.show<gui::JournalScreen>(u"journal"_s);
    auto *field = screen.findChild<gui::AttachmentsField *>();
    REQUIRE(field);
    field->attach({large});
    CHECK(field->problem().contains(u"film.mp4"_s));
    CHECK(f.plan().table<Attachment>().size() == 1);
    const auto bytes = f.session().content(attachment.hash);
    REQUIRE(bytes);
    CHECK(bytes->size() == 2'000);
    REQUIRE(
        f.session().perform(verbs::removeEntry(f.plan(), f.plan().table<JournalEntry>().rows().front().id)));
    CHECK(f.plan().table<Attachment>().isEmpty());
    REQUIRE(f.session().undo());
    CHECK(f.session().content(attachment.hash));
}

TEST_CASE(
    "Journal: names of attachments never lead out of their folder, and nothing that would run is opened")
{
    Attachment attachment;
    attachment.name = u"../../.bashrc"_s;
    CHECK_FALSE(gui::AttachedFiles::safeName(attachment).contains(u'/'));
    CHECK_FALSE(gui::AttachedFiles::safeName(attachment).startsWith(u'.'));
    attachment.name = u"facture.pdf.exe"_s;
    CHECK_FALSE(gui::AttachedFiles::mayOpen(attachment));
    attachment.name = u"aide.desktop"_s;
    CHECK_FALSE(gui::AttachedFiles::mayOpen(attachment));
    attachment.name = u"Bilan 2018.PDF"_s;
    CHECK(gui::AttachedFiles::mayOpen(attachment));
}
