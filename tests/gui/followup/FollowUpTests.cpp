// SPDX-License-Identifier: GPL-3.0-or-later
// The page Instance de suivi: an opinion given, late, answered with its reason, carried, closed; sessions in
// the journal; members; what the dashboard and the directory know of it.
#include "gui/support/WindowFixture.h"

#include "core/change/Verbs.h"
#include "core/rules/Opinions.h"
#include "gui/app/ShippedPlans.h"
#include "gui/app/ViewState.h"
#include "gui/dashboard/DashboardLists.h"
#include "gui/directory/PartyEntry.h"
#include "gui/directory/PartyTies.h"
#include "gui/followup/FollowUpDialogs.h"
#include "gui/followup/FollowUpScreen.h"
#include "gui/followup/OpinionDetails.h"
#include "gui/followup/OpinionFilterBar.h"
#include "gui/followup/SessionDetails.h"
#include "gui/forms/LongTextField.h"
#include "gui/journal/EntryDialog.h"
#include "gui/registers/RegisterPane.h"
#include "gui/widgets/Badge.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/EmptyState.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : test::WindowFixture
{
    Fixture()
    {
        auto adopted = gui::adoptedPlan();
        REQUIRE(adopted);
        openPlan(*adopted);
        at(QDate(2017, 12, 31));
        screen = &show<gui::FollowUpScreen>(u"followup"_s);
        settle();
    }
    const Plan &plan() { return session().plan(); }
    void at(const QDate &date)
    {
        window.view().setAsOf(date);
        settle();
    }
    // Does `then` with the modal dialog that opens next.
    template <class Dialog>
    void answer(std::function<void(Dialog &)> then)
    {
        QTimer::singleShot(0, &window, [this, then] {
            auto *dialog = window.findChild<Dialog *>();
            REQUIRE(dialog);
            then(*dialog);
        });
    }
    Id<Opinion> give(const QString &text, const QString &deadline)
    {
        answer<gui::NewOpinionDialog>([&](gui::NewOpinionDialog &dialog) {
            dialog.text()->setPlainText(text);
            dialog.date()->setText(u"10/06/2017"_s);
            dialog.deadline()->setText(deadline);
            dialog.accept();
        });
        screen->addOpinion();
        settle();
        return {screen->opinions()->chosen()};
    }
    Id<BodySession> hold(const QString &title)
    {
        answer<gui::NewSessionDialog>([&](gui::NewSessionDialog &dialog) {
            dialog.date()->setText(u"09/06/2017"_s);
            dialog.title()->setText(title);
            dialog.accept();
        });
        screen->addSession();
        settle();
        return {screen->sessions()->chosen()};
    }
    QString state(const Id<Opinion> &id)
    {
        const auto *model = screen->opinions()->model();
        return model->index(model->rowOf(id.value)).data(gui::RegisterModel::StateRole).toString();
    }
    gui::FollowUpScreen *screen = nullptr;
};

} // namespace

TEST_CASE("Follow-up body: an opinion is given, falls late, is answered with its reason, carried and closed")
{
    Fixture f;
    CHECK(f.screen->opinions()->empty()->isVisible());
    const Plan before = f.plan();
    const Id<Opinion> id = f.give(u"Publier le bilan"_s, u"30/09/2017"_s);
    REQUIRE(f.plan().find(id));
    CHECK(f.plan().find(id)->number == 1);
    CHECK(stateOf(*f.plan().find(id), QDate(2017, 12, 31)) == OpinionState::Late);
    CHECK(f.screen->opinion()->state()->mark() == gui::Mark::Late);
    CHECK(f.state(id).contains(f.wording.lateBy(QDate(2017, 9, 30), QDate(2017, 12, 31))));
    f.at(QDate(2017, 7, 1));
    CHECK(f.screen->opinion()->state()->mark() == gui::Mark::Waiting);

    f.at(QDate(2017, 12, 31));
    f.answer<gui::ReplyDialog>([](gui::ReplyDialog &dialog) {
        dialog.reply()->setCurrentIndex(dialog.reply()->findData(int(OpinionReply::Partly)));
        dialog.date()->setText(u"15/11/2017"_s);
        dialog.accept();
        CHECK(dialog.isVisible()); // not all of it: why?
        CHECK_FALSE(dialog.problem().isEmpty());
        dialog.text()->setPlainText(u"le bilan abrégé seulement"_s);
        dialog.accept();
    });
    f.screen->reply();
    f.settle();
    CHECK(f.plan().find(id)->reply == OpinionReply::Partly);
    CHECK(stateOf(*f.plan().find(id), QDate(2017, 12, 31)) == OpinionState::Answered);

    // not closed: the review of the next year carries it
    f.at(QDate(2018, 12, 31));
    REQUIRE(opinionsOf(f.plan(), 2018).size() == 1);
    const QString carried = f.screen->opinion()->carried()->text();
    CHECK(carried.contains(u"2017"_s));
    CHECK(carried.contains(u"2018"_s));
    f.screen->closeOpinion(true);
    f.settle();
    CHECK(f.plan().find(id)->closedOn == QDate(2018, 12, 31));
    CHECK(f.screen->opinion()->state()->mark() == gui::Mark::Done);
    f.at(QDate(2019, 12, 31));
    CHECK(opinionsOf(f.plan(), 2019).empty());
    f.screen->closeOpinion(false);
    f.settle();
    CHECK(stateOf(*f.plan().find(id), QDate(2019, 12, 31)) == OpinionState::Answered);
    f.screen->takeReplyBack();
    f.settle();
    CHECK(f.plan().find(id)->reply == OpinionReply::None);
    while (f.session().undoStep())
        REQUIRE(f.session().undo());
    f.settle();
    CHECK(f.plan() == before);
    CHECK(f.screen->opinions()->empty()->isVisible());
}

TEST_CASE("Follow-up body: opinions are narrowed by how they stand and by sheet; a jump finds them anyway")
{
    Fixture f;
    const Id<Opinion> late = f.give(u"Publier le bilan"_s, u"30/09/2017"_s);
    const Id<Opinion> open = f.give(u"Réunir les communes"_s, {});
    REQUIRE(f.session().perform(verbs::setField(f.plan(), open, &Opinion::actionId,
                                                std::optional(f.plan().actionByCode(u"1.2")->id))));
    f.settle();
    gui::OpinionFilter filter;
    filter.shown = gui::OpinionShown::Late;
    f.screen->filters()->setFilter(filter);
    REQUIRE(f.screen->opinions()->model()->rowCount() == 1);
    CHECK(f.screen->opinions()->chosen() == late.value);
    filter = {};
    filter.action = f.plan().actionByCode(u"1.2")->id;
    f.screen->filters()->setFilter(filter);
    REQUIRE(f.screen->opinions()->model()->rowCount() == 1);
    CHECK(f.screen->opinions()->chosen() == open.value);
    REQUIRE(f.screen->showEntity(gui::EntityRef::to(late)));
    CHECK(f.screen->opinions()->chosen() == late.value);

    // the dashboard: the late one among what is late, the other one among what is awaited
    const Attention attention = attentionAt(f.plan(), reviewAt(f.plan(), QDate(2017, 12, 31)));
    CHECK(attention.lateReplies == std::vector{late});
    CHECK(attention.awaitedReplies == std::vector{open});
    const gui::DashboardLists lists(f.plan(), attention, f.wording);
    CHECK(lists.late().lines.back().target == gui::EntityRef::to(late));
    CHECK(lists.toAnswer().lines.back().target == gui::EntityRef::to(open));
    CHECK(attentionAt(f.plan(), reviewAt(f.plan(), QDate(2017, 1, 1))).lateReplies.empty());
}

TEST_CASE("Follow-up body: a session is recorded in the journal on the suggested sheet, in one step")
{
    Fixture f;
    const Id<BodySession> id = f.hold(u"Séance d’installation"_s);
    REQUIRE(f.plan().find(id));
    const Plan before = f.plan();
    const ActionSheet &own = *f.plan().actionByCode(u"5.2");
    CHECK(gui::suggestedBodyAction(f.plan()) == own.id);
    f.screen->recordSession();
    auto *form = f.window.findChild<gui::EntryDialog *>();
    REQUIRE(form);
    CHECK(f.plan() == before); // suggested, not done
    form->accept();
    f.settle();
    REQUIRE(f.plan().find(id)->entryId);
    const JournalEntry &entry = *f.plan().find(*f.plan().find(id)->entryId);
    CHECK(entry.kind == u"meeting"_s);
    CHECK(entry.date == QDate(2017, 6, 9));
    REQUIRE(f.plan().actions(entry.id).size() == 1);
    CHECK(f.plan().actions(entry.id).front()->id == own.id);
    CHECK(f.screen->session()->entry()->isVisible());
    REQUIRE(f.session().undo());
    f.settle();
    CHECK(f.plan() == before);

    // an entry that is there already is chosen instead, and untied again
    REQUIRE(f.session().redo());
    const auto there = *f.plan().find(id)->entryId;
    f.screen->untie();
    CHECK_FALSE(f.plan().find(id)->entryId);
    f.settle();
    f.answer<gui::SessionEntryDialog>([&](gui::SessionEntryDialog &dialog) {
        CHECK(dialog.entry()->currentData().toUuid() == there.value);
        dialog.accept();
    });
    f.screen->pickEntry();
    CHECK(f.plan().find(id)->entryId == there);
}

TEST_CASE("Follow-up body: members come from the directory or are new in it; the directory knows")
{
    Fixture f;
    f.answer<gui::NewMemberDialog>([](gui::NewMemberDialog &dialog) {
        dialog.accept();
        CHECK(dialog.isVisible()); // who?
        dialog.party()->combo()->setEditText(u"Ada Martin"_s);
        dialog.role()->setText(u"présidente"_s);
        dialog.accept();
    });
    f.screen->addMember();
    f.settle();
    REQUIRE(f.plan().members().size() == 1);
    const BodyMember &member = *f.plan().members().front();
    CHECK(f.plan().find(member.partyId)->name == u"Ada Martin"_s);
    CHECK(f.screen->members()->model()->rows().front().facts.contains(u"présidente"_s));
    const gui::PartyTiesText words(f.plan(), f.wording, QDate(2017, 12, 31));
    const auto ties = words.ties(member.partyId);
    REQUIRE(ties.size() == 1);
    CHECK(ties.front().lines.front().text == u"présidente"_s);
    CHECK(ties.front().lines.front().place == gui::EntityRef::to(member.id));
    const auto party = member.partyId;
    REQUIRE(f.session().undo()); // member and party went in together
    CHECK(f.plan().members().empty());
    CHECK_FALSE(f.plan().find(party));
}
