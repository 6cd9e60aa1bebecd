// SPDX-License-Identifier: GPL-3.0-or-later
// In the exercise, whose year 2018 is closed: a proposal of the consultation spaces becomes the fifteenth
// sheet in 2019. It keeps its origin, the documents of 2019 tell it, and those of 2018 stay as they were
// sealed.
#include "gui/support/AmendmentAnswers.h"
#include "gui/support/WindowFixture.h"

#include "core/review/AnnualReview.h"
#include "core/rules/Opinions.h"
#include "exchange/Seal.h"
#include "gui/app/ShippedPlans.h"
#include "gui/app/ViewState.h"
#include "gui/proposals/ProposalDetails.h"
#include "gui/proposals/ProposalDialogs.h"
#include "gui/proposals/ProposalsScreen.h"
#include "report/Reports.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

using namespace jalon;
using namespace jalon::test;
using namespace jalon::core;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Plan &plan, report::ReportKind kind, int year)
{
    report::ReportRequest request;
    request.kind = kind;
    request.year = year;
    const auto html = report::makeReport(plan, request, report::ReportFormat::Html);
    REQUIRE(html);
    return QString::fromUtf8(*html);
}

} // namespace

TEST_CASE(
    "Proposals: in the exercise an accepted one becomes the fifteenth sheet and leaves the closed year alone")
{
    test::WindowFixture f;
    auto exercise = gui::exercisePlan();
    REQUIRE(exercise);
    f.openPlan(*exercise);
    f.window.view().setAsOf(QDate(2019, 12, 31));
    const auto plan = [&]() -> const Plan & { return f.session().plan(); };
    REQUIRE(plan().closing(2018));
    REQUIRE(plan().actions().size() == 14);
    const auto sealed = [&] {
        const auto found = exchange::sealedPlan(
            plan(), 2018, [&](const QString &hash) { return f.session().content(hash); });
        REQUIRE((found && *found));
        return textOf(**found, report::ReportKind::FollowUp, 2018);
    };
    const QString of2018 = sealed();
    const QString accepted2018 = QString::number(reviewOf(plan(), 2018).proposals.accepted);

    const auto proposals = plan().proposals();
    const auto open = std::find_if(proposals.begin(), proposals.end(), [](const Proposal *one) {
        return one->conclusion == ProposalConclusion::Open && one->source == ProposalSource::Consultation;
    });
    REQUIRE(open != proposals.end());
    const Id<Proposal> id = (*open)->id;
    const QString title = (*open)->title;
    auto &screen = f.show<gui::ProposalsScreen>(u"proposals"_s);
    REQUIRE(screen.showEntity(gui::EntityRef::to(id)));
    f.settle();
    AmendmentAnswers answers; // the plan is frozen: a new sheet is an amendment
    const auto amendments = plan().amendments().size();
    QTimer::singleShot(0, &f.window, [&] {
        auto *dialog = f.window.findChild<gui::AcceptDialog *>();
        REQUIRE(dialog);
        dialog->challenge()->setCurrentIndex(
            dialog->challenge()->findData(plan().challenges().back()->id.value));
        dialog->shortTitle()->setText(u"Prêt de matériel"_s);
        dialog->accept();
    });
    screen.accept();
    f.settle();

    const Proposal &proposal = *plan().find(id);
    REQUIRE(proposal.conclusion == ProposalConclusion::Accepted);
    REQUIRE(proposal.actionId);
    const ActionSheet &action = *plan().find(*proposal.actionId);
    CHECK(plan().actions().size() == 15);
    CHECK(action.title == title);
    CHECK(originOf(plan(), action.id) == &proposal);
    CHECK(plan().amendments().size() == amendments + 1);

    const QString code = plan().code(action);
    const QString now = textOf(plan(), report::ReportKind::FollowUp, 2019);
    CHECK(now.contains(u"portée par l’action "_s + code));
    CHECK(now.contains(title.toHtmlEscaped()));
    CHECK_FALSE(of2018.contains(u"portée par l’action "_s + code));
    CHECK((sealed() == of2018));
    CHECK(QString::number(reviewOf(plan(), 2018).proposals.accepted) == accepted2018); // accepted later
}
