// SPDX-License-Identifier: GPL-3.0-or-later
// A whole year by the window's own controls: prepared, shown, decided, confirmed, closed, sent, advised upon
// and answered; the next review tells the answer, the closed one stays as it was.
#include "gui/support/ReviewFixture.h"

#include "gui/app/ViewState.h"
#include "gui/costs/AmountView.h"
#include "gui/followup/FollowUpDialogs.h"
#include "gui/followup/FollowUpScreen.h"
#include "gui/forms/TextBox.h"
#include "gui/screens/review/DecisionPanel.h"
#include "gui/screens/review/ReviewContents.h"
#include "gui/widgets/EntryMessage.h"
#include "gui/year/ClosingPart.h"
#include "gui/year/DecisionsPart.h"
#include "gui/year/PackDialog.h"
#include "gui/year/PreparePart.h"
#include "gui/year/RecipientTree.h"
#include "gui/year/SendingsPart.h"
#include "gui/year/YearChooser.h"
#include "gui/year/YearLines.h"
#include "gui/year/YearPlace.h"
#include "gui/year/YearScreen.h"
#include "gui/year/YearTextEditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;
using gui::YearScreen;
using Kind = gui::ReviewPlace::Kind;

namespace {

constexpr int Year = 2018;

// Hands and eyes only: clicks, keys, and what is read on the screen.
struct Hands : test::ReviewFixture
{
    Hands()
        : action(sheet(u"1.2"_s).id)
    {
    }

    YearScreen &year() { return *yearPage; }
    void openYear(YearScreen::Part part)
    {
        yearPage = &show<YearScreen>(u"year"_s);
        QTabBar *tabs = nullptr;
        for (QTabBar *one : yearPage->findChildren<QTabBar *>())
            tabs = one->isVisible() ? one : tabs;
        REQUIRE(tabs);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(int(part)).center());
        settle();
    }
    void click(QWidget *widget)
    {
        REQUIRE(widget);
        REQUIRE(widget->isVisible());
        REQUIRE(widget->isEnabled());
        QTest::mouseClick(widget, Qt::LeftButton);
        settle();
    }
    void click(QWidget *page, const QString &name) { click(page->findChild<QPushButton *>(name)); }
    // The button that says so on a page.
    void click(QWidget *page, const char *context, const char *words)
    {
        const QString text = QCoreApplication::translate(context, words);
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return click(button);
        }
        FAIL("no such button: " << words);
    }
    void choose(gui::YearLineList *list, const QString &key)
    {
        const int row = list->lines()->rowOf(key);
        REQUIRE(row >= 0);
        const QModelIndex line = list->lines()->index(row);
        list->scrollTo(line);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(line).center());
        settle();
    }
    void write(gui::YearTextField *field, const QString &words)
    {
        auto *box = field->findChild<gui::TextBox *>();
        REQUIRE(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_F2);
        type(box, words);
        year().prepare()->list()->setFocus(); // leaving the field writes it
        settle();
    }
    void fill(QWidget *dialog, const QString &name, const QString &words)
    {
        auto *field = dialog->findChild<QLineEdit *>(name);
        REQUIRE(field);
        field->setFocus();
        field->selectAll();
        type(field, words);
    }
    // The dialog that stands open over a page.
    QDialog *dialog(QWidget *page)
    {
        settle();
        for (QDialog *one : page->findChildren<QDialog *>()) {
            if (one->isVisible())
                return one;
        }
        FAIL("no dialog is open");
        return nullptr;
    }
    // Answers the dialog that holds the program up, and presses its button.
    void answer(QWidget *page, std::function<void(QDialog &)> then)
    {
        QTimer::singleShot(0, &window, [page, then = std::move(then)] {
            for (QDialog *one : page->findChildren<QDialog *>()) {
                if (!one->isVisible())
                    continue;
                then(*one);
                for (QPushButton *button : one->findChildren<QPushButton *>()) {
                    if (button->isDefault())
                        QTest::mouseClick(button, Qt::LeftButton);
                }
                CHECK_FALSE(one->isVisible());
            }
        });
    }

    // -- the seven steps

    void prepare()
    {
        openYear(YearScreen::Part::Prepare);
        REQUIRE(year().setYear(Year));
        settle();
        choose(year().prepare()->list(), gui::YearPlace{{}, action}.key());
        write(year().prepare()->editor()->comment(), u"Le réseau s’est réuni quatre fois."_s);
        write(year().prepare()->editor()->asked(), u"Désigner un élu par commune."_s);
        REQUIRE(plan().yearText(action, Year));
        CHECK(plan().yearText(action, Year)->asked == u"Désigner un élu par commune."_s);
    }

    void present()
    {
        show<gui::ReviewScreen>(u"review"_s);
        view->setFocus();
        press(Qt::Key_F11);
        REQUIRE(screen->isFullScreenShown());
        press(Qt::Key_O);
        type(view->contents()->field(), u"1.2"_s);
        QTest::keyClick(view->contents()->field(), Qt::Key_Return);
        REQUIRE(screen->page().code == u"1.2"_s);
        CHECK(screen->page().spoken().contains(u"Le réseau s’est réuni quatre fois."_s));
        CHECK(screen->page().spoken().contains(u"Désigner un élu par commune."_s));
    }

    void decide()
    {
        press(Qt::Key_D);
        gui::DecisionPanel *panel = view->panel();
        REQUIRE(panel);
        QTest::keyClick(panel, Qt::Key_4);
        type(panel->text(), u"En attente du nouveau mandat."_s);
        QTest::keyClick(panel->text(), Qt::Key_Return);
        REQUIRE(plan().decision(action, Year));
        CHECK(plan().decision(action, Year)->decision == DecisionKind::Suspend);
        press(Qt::Key_Escape);
        settle();
        REQUIRE_FALSE(screen->isFullScreenShown());
    }

    void confirm()
    {
        openYear(YearScreen::Part::Decisions);
        choose(year().decisions()->list(), action.value.toString());
        click(&year(), u"confirmDecision"_s);
        QDialog *asked = dialog(&year());
        fill(asked, u"confirmAuthority"_s, u"Conseil communautaire"_s);
        fill(asked, u"confirmReason"_s, u"Élections"_s);
        click(asked, u"accept"_s);
        REQUIRE(plan().decision(action, Year)->confirmedOn.isValid());
        CHECK(plan().states(action).back()->state == ActionState::Suspended);
    }

    void close()
    {
        openYear(YearScreen::Part::Closing);
        click(&year(), u"closeYear"_s);
        QDialog *asked = dialog(&year());
        fill(asked, u"closedBy"_s, u"Chargée de mission"_s);
        fill(asked, u"closedOn"_s, u"02/04/2019"_s);
        click(asked, u"accept"_s);
        REQUIRE(plan().closing(Year));
        click(&year(), u"checkSeal"_s);
        CHECK_FALSE(year().closing()->message()->isRefusal());
    }

    void send()
    {
        openYear(YearScreen::Part::Sendings);
        click(&year(), u"makePack"_s);
        auto *pack = dynamic_cast<gui::PackDialog *>(dialog(&year()));
        REQUIRE(pack);
        for (QCheckBox *box : pack->findChildren<QCheckBox *>()) {
            const bool wanted = box->objectName() == u"follow-up"_s || box->objectName() == u"pdf"_s;
            if (box->isChecked() != wanted) {
                box->setFocus();
                QTest::keyClick(box, Qt::Key_Space);
            }
        }
        QDir().mkpath(path(u"dossier"_s));
        fill(pack, u"packFolder"_s, path(u"dossier"_s));
        click(pack, u"writePack"_s);
        REQUIRE(QTest::qWaitFor([&] { return pack->written().size() == 1; }, 60'000));
        QTreeWidgetItem *body = pack->recipients()->topLevelItem(0);
        REQUIRE(body);
        pack->recipients()->setFocus();
        pack->recipients()->setCurrentItem(body->childCount() > 0 ? body->child(0) : body);
        QTest::keyClick(pack->recipients(), Qt::Key_Space);
        REQUIRE(pack->recipients()->chosen().size() == 1);
        const auto before = plan().transmissions().size();
        click(pack, u"recordPack"_s);
        REQUIRE(plan().transmissions().size() == before + 1);
        CHECK(plan().transmissions().back()->document == u"follow-up"_s);
        CHECK(plan().transmissions().back()->hash == pack->written().front().hash);
        QTest::keyClick(pack, Qt::Key_Escape);
        settle();
        CHECK(year().sendings()->table()->isVisible());
    }

    // The body gives an opinion on what it received; the authority replies.
    void advise()
    {
        window.view().setAsOf({2019, 12, 31});
        auto &body = show<gui::FollowUpScreen>(u"followup"_s);
        answer(&body, [this](QDialog &asked) {
            auto &opinion = dynamic_cast<gui::NewOpinionDialog &>(asked);
            type(opinion.text(), u"Publier la liste des communes."_s);
            opinion.date()->setText(u"14/06/2019"_s);
            opinion.deadline()->setText(u"30/09/2019"_s);
        });
        click(&body, "jalon::gui::FollowUpScreen", "Enter an opinion");
        REQUIRE(plan().opinions().size() == 1);
        answer(&body, [this](QDialog &asked) {
            auto &reply = dynamic_cast<gui::ReplyDialog &>(asked);
            reply.reply()->setCurrentIndex(reply.reply()->findData(int(OpinionReply::Followed)));
            reply.date()->setText(u"02/09/2019"_s);
            type(reply.text(), u"Elle est sur le site."_s);
        });
        click(&body, "jalon::gui::OpinionDetails", "Reply…");
        CHECK(plan().opinions().front()->reply == OpinionReply::Followed);
    }

    Id<ActionSheet> action;

private:
    YearScreen *yearPage = nullptr;
};

} // namespace

TEST_CASE("A year is prepared, shown, decided, confirmed, closed, sent and answered by the window's controls")
{
    Hands hands;
    hands.prepare();
    hands.present();
    hands.decide();
    hands.confirm();
    hands.close();
    hands.send();
    hands.advise();

    // the next review tells the opinion with its reply; the closed year is shown as it was closed
    hands.show<gui::ReviewScreen>(u"review"_s);
    hands.screen->setYear(Year + 1);
    const QString next = hands.textOf(Kind::Opinions);
    CHECK(next.contains(u"Publier la liste des communes."_s));
    CHECK(next.contains(u"Elle est sur le site."_s));
    hands.screen->setYear(Year);
    CHECK_FALSE(hands.view->goTo({Kind::Opinions, -1, -1}));
    const QString closed = hands.textOf(u"1.2"_s);
    CHECK_FALSE(hands.screen->page().closed.isEmpty());
    CHECK(closed.contains(u"En attente du nouveau mandat."_s));
    hands.press(Qt::Key_1); // its decisions stand
    CHECK(hands.plan().decision(hands.action, Year)->decision == DecisionKind::Suspend);
}
