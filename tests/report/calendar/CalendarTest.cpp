// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar's drawing and words: soft and open ends, voted dates, obligations, links, pages.
#include "report/calendar/CalendarDocument.h"
#include "report/Samples.h"
#include "support/TinyPlan.h"

#include <QImage>
#include <QPainter>

using namespace jalon;
using namespace jalon::core;
using namespace jalon::report;
using namespace Qt::StringLiterals;

namespace {

constexpr double Em = 13;

struct Drawn
{
    QImage image;
    GanttView view;
    GanttStyle style = GanttStyle::onPaper(Em);

    QColor at(const QDate &day, int row) const
    {
        return image.pixelColor(int(view.x(day)), int((row + 0.5) * style.rowHeight()));
    }
};

Drawn draw(const GanttPicture &picture, double scroll = 0)
{
    Drawn drawn;
    drawn.view = wholePlan(picture, 1200, 300);
    drawn.view.scroll = scroll;
    drawn.image = QImage(1200, 300, QImage::Format_RGB32);
    drawn.image.fill(Qt::white);
    QPainter painter(&drawn.image);
    drawGanttRows(painter, drawn.image.rect(), picture, drawn.view, drawn.style);
    return drawn;
}

struct Plan1 : test::TinyPlan
{
    Wording wording{u"fr"_s};

    void setDates(const SoftDate &start, const SoftDate &end)
    {
        ActionSheet row = sheet();
        row.start = start;
        row.end = end;
        perform(verbs::edit(plan, row));
    }
    PlanCalendar calendar(const QDate &asOf = {2020, 12, 31}) const { return {plan, wording, asOf, {}}; }
    void owe(const QDate &due, ObligationOutcome outcome)
    {
        Obligation row;
        row.id = Id<Obligation>::create();
        row.actionId = action;
        row.label = u"Rencontre du réseau"_s;
        row.due = due;
        row.outcome = outcome;
        if (outcome != ObligationOutcome::Open)
            row.settledOn = due;
        plan.table<Obligation>().insert(row);
    }
};

} // namespace

TEST_CASE("A date known to the month fades over that month, a day is sharp")
{
    Plan1 p;
    p.setDates(SoftDate::year(2017), SoftDate::day(QDate(2019, 6, 30)));
    const Drawn drawn = draw(p.calendar().picture());
    const QColor full = drawn.style.challenge(1);
    CHECK(drawn.at(QDate(2018, 6, 1), 1) == full);
    CHECK(drawn.at(QDate(2019, 6, 25), 1) == full);
    CHECK(drawn.at(QDate(2019, 7, 8), 1) != full);
    const int early = drawn.at(QDate(2017, 2, 1), 1).lightness(),
              later = drawn.at(QDate(2017, 9, 1), 1).lightness();
    CHECK(early > later);
    CHECK(later > full.lightness());
}

TEST_CASE("An unknown end fades out to the end of the plan and is said; no dates are said in place of a bar")
{
    Plan1 p;
    p.setDates(SoftDate::day(QDate(2017, 1, 1)), SoftDate{SoftDate::Precision::None, {}, u"?????"_s});
    const GanttPicture picture = p.calendar().picture();
    const Drawn drawn = draw(picture);
    CHECK(drawn.at(QDate(2017, 3, 1), 1) == drawn.style.challenge(1));
    CHECK(drawn.at(QDate(2018, 9, 1), 1).lightness() < drawn.at(QDate(2020, 2, 1), 1).lightness());
    CHECK(p.calendar().sentence(picture.rows[1]).contains(u"?????"_s));
    p.setDates({}, {});
    CHECK(p.calendar().picture().rows[1].missing == p.wording.period({}, {}));
}

TEST_CASE("What is to come is paler than what is past")
{
    Plan1 p;
    p.setDates(SoftDate::day(QDate(2017, 1, 1)), SoftDate::day(QDate(2020, 6, 30)));
    const Drawn drawn = draw(p.calendar(QDate(2018, 12, 31)).picture());
    CHECK(drawn.at(QDate(2018, 6, 1), 1) == drawn.style.challenge(1));
    CHECK(drawn.at(QDate(2019, 6, 1), 1).lightness() > drawn.style.challenge(1).lightness());
}

TEST_CASE("Against the vote: a pale bar and the slip in months")
{
    Plan1 p;
    p.setDates(SoftDate::month(2017, 1), SoftDate::month(2018, 6));
    CHECK_FALSE(p.calendar().picture().rows[1].voted);
    PlanInfo info = p.plan.info();
    info.frozenOn = QDate(2016, 10, 14);
    p.perform(verbs::edit(p.plan, info));
    ActionSheet later = p.sheet();
    later.end = SoftDate::month(2018, 9);
    Amendment amendment;
    amendment.id = Id<Amendment>::create();
    amendment.date = QDate(2018, 1, 1);
    amendment.authority = u"Conseil"_s;
    amendment.reason = u"Retard"_s;
    p.perform(verbs::amending(p.plan, verbs::edit(p.plan, later), amendment));
    const GanttPicture picture = p.calendar().picture();
    REQUIRE(picture.rows[1].voted);
    CHECK(picture.rows[1].voted->last == QDate(2018, 6, 30));
    CHECK(picture.rows[1].note.contains(u'3'));
    CHECK(p.calendar().sentence(picture.rows[1]).contains(picture.rows[1].note));
}

TEST_CASE("Obligations are one row a series, with their state; folded they stand on the action")
{
    Plan1 p;
    p.setDates(SoftDate::month(2017, 1), SoftDate::month(2020, 6));
    p.owe(QDate(2017, 6, 30), ObligationOutcome::Kept);
    p.owe(QDate(2018, 6, 30), ObligationOutcome::Missed);
    p.owe(QDate(2018, 12, 31), ObligationOutcome::Open);
    p.owe(QDate(2020, 6, 30), ObligationOutcome::Open);
    GanttPicture picture = p.calendar(QDate(2019, 6, 30)).picture();
    REQUIRE(picture.rows.size() == 3);
    CHECK(picture.count() == 2);
    const GanttRow &series = picture.rows[2];
    REQUIRE(series.moments.size() == 4);
    CHECK(series.moments[0].state == ObligationState::Kept);
    CHECK(series.moments[1].state == ObligationState::Missed);
    CHECK(series.moments[2].state == ObligationState::Late);
    CHECK(series.moments[3].state == ObligationState::Coming);
    CHECK(picture.rows[1].moments.size() == 4);
    picture.open[1] = true;
    PlanCalendar::showOpenRows(picture);
    CHECK(picture.count() == 3);
}

TEST_CASE("Only the rows in sight are painted, wherever one is")
{
    Plan1 p;
    for (int i = 2; i < 60; ++i) {
        ActionSheet sheet;
        sheet.id = Id<ActionSheet>::create();
        sheet.challengeId = p.challenge;
        sheet.title = u"Action"_s;
        sheet.start = SoftDate::month(2017, 1);
        sheet.end = SoftDate::month(2019, 1);
        p.perform(verbs::addAction(p.plan, sheet));
    }
    const GanttPicture picture = p.calendar().picture();
    const double row = GanttStyle::onPaper(Em).rowHeight();
    const Drawn top = draw(picture), below = draw(picture, 20 * row);
    CHECK(below.at(QDate(2018, 1, 1), 2) == top.at(QDate(2018, 1, 1), 2));
    // the very last row stands where it should, and nothing below it
    const Drawn end = draw(picture, (picture.count() - 3) * row);
    CHECK(end.at(QDate(2018, 1, 1), 2) == end.style.challenge(1));
    CHECK(end.at(QDate(2018, 1, 1), 4) == end.style.background);
}

TEST_CASE("The calendar goes over as many landscape pages as it needs, every row once")
{
    Plan1 p;
    for (int i = 2; i <= 70; ++i) {
        ActionSheet sheet;
        sheet.id = Id<ActionSheet>::create();
        sheet.challengeId = p.challenge;
        sheet.title = u"Action <%1> & suite"_s.arg(i);
        sheet.start = SoftDate::month(2017, 1);
        p.perform(verbs::addAction(p.plan, sheet));
    }
    const GanttPicture picture = p.calendar().picture();
    const CalendarSheet sheet = calendarSheet(p.plan, p.wording, picture, picture.first, picture.last);
    QString error;
    const QByteArray pdf = calendarPdf(sheet, {}, &error);
    CHECK(error.isEmpty());
    const QString text = samples::textOf(pdf);
    for (int i = 2; i <= 70; ++i)
        CHECK(text.count(u"Action <%1> & suite"_s.arg(i)) == 1);
    const QByteArray svg = calendarSvg(sheet);
    CHECK(svg.contains("Action &lt;70&gt; &amp; suite"));
    CHECK(calendarPdf(sheet) == pdf); // the same bytes at any hour
}
