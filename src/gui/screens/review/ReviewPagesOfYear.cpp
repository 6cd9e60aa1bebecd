// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewPages that words the pages of the whole year: its introduction and figures, what is to be
// decided, the opinions, what changed since the vote and since the year was closed.
#include "gui/screens/review/ReviewPages.h"

#include "gui/screens/review/ReviewSubject.h"
#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

void ReviewPages::fillIntroduction(ReviewPage &page) const
{
    const core::YearText *text = m_plan.introduction(m_review.year);
    addText(page, text, {});
    addAsked(page, text);
}

void ReviewPages::fillFigures(ReviewPage &page) const
{
    const core::ReviewTotals &now = m_review.totals, &before = m_review.before;
    const auto number = [&](int n) { return m_wording.locale().toString(n); };
    const auto done = [](const core::ReviewTotals &totals) {
        const auto at = totals.byStatus.find(core::Status::Done);
        return at == totals.byStatus.end() ? 0 : at->second;
    };
    ReviewBlock block;
    block.kind = ReviewBlock::Kind::Figures;
    auto &figures = block.figures;
    figures.push_back(
        {numberOf(done(now), now.actions), tr("actions completed"), atYearEnd(number(done(before)))});
    figures.push_back(
        {number(now.late), tr("late action(s)", nullptr, now.late), atYearEnd(number(before.late))});
    if (now.stepsTotal > 0)
        figures.push_back({numberOf(now.stepsDone, now.stepsTotal), tr("steps completed"),
                           atYearEnd(number(before.stepsDone))});
    if (now.obligations.due > 0)
        figures.push_back(
            {numberOf(now.obligations.kept, now.obligations.due), tr("due dates kept in the year"),
             before.obligations.due > 0 ? lastYear(numberOf(before.obligations.kept, before.obligations.due))
                                        : QString()});
    if (now.indicators > 0)
        figures.push_back({numberOf(now.indicatorsMeasured, now.indicators), tr("indicators with a value"),
                           atYearEnd(number(before.indicatorsMeasured))});
    if (now.indicatorsWithTarget > 0)
        figures.push_back({numberOf(now.indicatorsOnTrack, now.indicatorsWithTarget), tr("targets reached"),
                           before.indicatorsWithTarget > 0
                               ? lastYear(numberOf(before.indicatorsOnTrack, before.indicatorsWithTarget))
                               : QString()});
    if (now.budget.lines > 0)
        figures.push_back(
            {m_wording.money(now.budget.paid),
             //: %1 an amount of money
             tr("paid, %1 planned").arg(m_wording.money(now.budget.planned)),
             before.budget.lines > 0 ? lastYear(m_wording.money(before.budget.paid)) : QString(),
             now.budget.paid.amount.has_value()});
    if (m_review.opinions.given > 0)
        figures.push_back(
            {numberOf(m_review.opinions.answered(), m_review.opinions.given), tr("opinions that got a reply"),
             atYearEnd(numberOf(m_review.opinionsBefore.answered(), m_review.opinionsBefore.given))});
    if (m_review.proposals.received > 0)
        figures.push_back(
            {number(m_review.proposals.received),
             tr("proposals received, %n of them accepted", nullptr, m_review.proposals.accepted),
             atYearEnd(number(m_review.proposalsBefore.received))});
    page.blocks.push_back(std::move(block));
}

// -- decisions

void ReviewPages::fillDecisions(ReviewPage &page) const
{
    ReviewBlock block;
    block.kind = ReviewBlock::Kind::Rows;
    const auto add = [&](const core::YearText *text, const QString &code, const QString &title,
                         const ReviewPlace &place) {
        if (text && !text->asked.isEmpty())
            block.rows.push_back({code, title, {}, paragraphs(text->asked), place});
    };
    int asked = 0, noted = 0, quiet = 0;
    add(m_plan.introduction(m_review.year), {}, tr("The whole plan"), {ReviewPlace::Kind::Introduction});
    for (int c = 0; c < int(m_review.challenges.size()); ++c) {
        const core::ChallengeReview &challenge = m_review.challenges[std::size_t(c)];
        add(m_plan.yearText(challenge.id, m_review.year), QString::number(challenge.number), challenge.title,
            {ReviewPlace::Kind::Challenge, c, -1});
        for (int a = 0; a < int(challenge.actions.size()); ++a) {
            const core::ActionReview &action = challenge.actions[std::size_t(a)];
            const core::YearText *text = m_plan.yearText(action.id, m_review.year);
            const bool isAsked = text && !text->asked.isEmpty();
            const bool isNoted = m_plan.decision(action.id, m_review.year);
            asked += isAsked ? 1 : 0;
            noted += isNoted ? 1 : 0;
            if (isAsked || isNoted)
                block.rows.push_back(decisionRow(action, {ReviewPlace::Kind::Action, c, a}));
            else
                ++quiet;
        }
    }
    page.subtitle = asked + noted == 0 ? QString()
                                       //: %1 "3 demandes", %2 "2 décisions notées"
                                       : tr("%1, %2").arg(tr("%n action(s) with a question", nullptr, asked),
                                                          tr("%n decision(s) noted", nullptr, noted));
    if (block.rows.empty()) {
        block.kind = ReviewBlock::Kind::Boxes;
        block.left.lines.push_back(
            {Mark::None,
             {},
             tr("Nothing is asked and nothing was decided. The page of an action takes its "
                "decision."),
             {},
             true});
    } else if (quiet > 0) {
        page.subtitle += (page.subtitle.isEmpty() ? QString() : u"\n"_s) +
                         tr("Nothing is asked of %n other action(s).", nullptr, quiet);
    }
    page.blocks.push_back(std::move(block));
}

ReviewRow ReviewPages::decisionRow(const core::ActionReview &action, const ReviewPlace &place) const
{
    ReviewRow row{action.code, action.title, {}, {}, place};
    if (const core::YearText *text = m_plan.yearText(action.id, m_review.year))
        row.lines = paragraphs(text->asked);
    const core::ActionDecision *noted = m_plan.decision(action.id, m_review.year);
    if (!noted) {
        row.badges.push_back({Mark::ToClarify, tr("to decide")});
        return row;
    }
    const bool confirmed = noted->confirmedOn.isValid();
    const QString word = m_wording.decision(noted->decision);
    row.badges.push_back({confirmed ? Mark::Done : Mark::Ongoing,
                          //: a decision that the officer has not confirmed yet
                          confirmed ? word : tr("%1, to confirm").arg(word)});
    for (const ReviewLine &line : paragraphs(noted->text))
        row.lines.push_back({Mark::None, tr("Decided:"), line.text, {}});
    return row;
}

// -- opinions

void ReviewPages::fillOpinions(ReviewPage &page) const
{
    const core::OpinionCount &count = m_review.opinions;
    //: %1 how many opinions, %2 how many of them answered
    page.subtitle = tr("%1, %2").arg(tr("%n opinion(s) and recommendation(s)", nullptr, count.given),
                                     tr("%n with a reply", nullptr, count.answered()));
    if (count.late > 0)
        page.subtitle += u" · "_s + tr("%n reply(ies) overdue", nullptr, count.late);
    ReviewBlock block;
    block.kind = ReviewBlock::Kind::Rows;
    for (const core::Opinion *opinion : core::opinionsOf(m_plan, m_review.year))
        block.rows.push_back(opinionRow(*opinion));
    page.blocks.push_back(std::move(block));
}

ReviewRow ReviewPages::opinionRow(const core::Opinion &opinion) const
{
    ReviewRow row;
    //: %1 "Avis n° 3", %2 a date
    row.title = tr("%1 on %2").arg(m_wording.opinionNumber(opinion), m_wording.date(opinion.date));
    if (opinion.actionId) {
        if (const core::ActionSheet *action = m_plan.find(*opinion.actionId)) {
            //: after an opinion: the action it speaks of
            row.title += u" · "_s + tr("action %1").arg(m_plan.code(*action));
            row.leadsTo = placeOf(action->id);
        }
    }
    row.lines = paragraphs(opinion.text);
    const core::OpinionReply reply = core::replyAt(opinion, m_review.asOf);
    const auto state = core::stateOf(opinion, m_review.asOf);
    if (reply != core::OpinionReply::None) {
        row.badges.push_back({reply == core::OpinionReply::NotFollowed ? Mark::Stopped
                              : reply == core::OpinionReply::Partly    ? Mark::Ongoing
                                                                       : Mark::Done,
                              m_wording.opinionReply(reply)});
        const QString head = tr("Reply of %1:").arg(m_wording.date(opinion.repliedOn));
        const auto words = paragraphs(opinion.replyText);
        for (std::size_t i = 0; i < words.size(); ++i)
            row.lines.push_back({Mark::None, i == 0 ? head : QString(), words[i].text, {}});
        if (words.empty())
            row.lines.push_back({Mark::None, head, {}, {}});
        return row;
    }
    const bool late = state == core::OpinionState::Late;
    row.badges.push_back({late ? Mark::Late : Mark::Waiting,
                          //: an opinion whose reply is overdue
                          late ? tr("reply overdue") : m_wording.opinionReply(reply)});
    QString since = tr("Without a reply since %1").arg(m_wording.date(opinion.date));
    if (opinion.deadline.isValid())
        since += u", "_s + tr("expected by %1").arg(m_wording.date(opinion.deadline));
    row.lines.push_back({Mark::None, {}, since, {}, true});
    return row;
}

std::optional<ReviewPlace> ReviewPages::placeOf(const core::Id<core::ActionSheet> &action) const
{
    for (int c = 0; c < int(m_review.challenges.size()); ++c) {
        const auto &actions = m_review.challenges[std::size_t(c)].actions;
        for (int a = 0; a < int(actions.size()); ++a) {
            if (actions[std::size_t(a)].id == action)
                return ReviewPlace{ReviewPlace::Kind::Action, c, a};
        }
    }
    return std::nullopt;
}

// -- changes

QString ReviewPages::compared(const core::ComparedValue &value, const QString &text,
                              const core::SoftDate &date) const
{
    if (date.hasValue() || !date.text.isEmpty())
        return m_wording.softDate(date);
    if (text.isEmpty())
        return m_wording.notGiven();
    return value.field == u"pilots"_s ? QString(text).replace(u'\n', u", "_s)
                                      : m_wording.fieldValue(value.field, text);
}

void ReviewPages::fillChanges(ReviewPage &page) const
{
    auto values = core::comparedWithVote(m_plan, m_review.asOf);
    std::erase_if(values, [](const core::ComparedValue &value) { return value.correctedOnly; });
    ReviewBlock block;
    if (values.empty()) {
        block.left.lines.push_back(
            {Mark::Done, {}, tr("Nothing was changed: the plan stands as it was adopted."), {}});
        page.blocks.push_back(std::move(block));
        return;
    }
    page.subtitle = tr("%n value(s) changed by decision. Everything else stands as adopted.", nullptr,
                       int(values.size()));
    block.kind = ReviewBlock::Kind::Pairs;
    //: heads of two columns: as it was voted, as it is at the end of the year
    block.firstHead = tr("Voted");
    block.secondHead = tr("At the end of %1").arg(m_review.year);
    for (const core::ComparedValue &value : values) {
        ReviewPair pair{value.action,
                        value.field.isEmpty() ? m_wording.entity(value.entity) : m_wording.field(value.field),
                        compared(value, value.voted, value.votedDate),
                        compared(value, value.amended, value.amendedDate),
                        {}};
        const core::Amendment *last =
            value.amendments.empty() ? nullptr : m_plan.find(value.amendments.back());
        if (last) {
            QStringList by{m_wording.shortDate(last->date), last->authority, last->reason};
            by.removeAll(QString());
            pair.note = by.join(u" · "_s);
        }
        block.pairs.push_back(std::move(pair));
    }
    page.blocks.push_back(std::move(block));
}

void ReviewPages::fillRectifications(ReviewPage &page) const
{
    page.subtitle = tr("Corrected since the year was closed: the pages show what was closed.");
    ReviewBlock block;
    block.kind = ReviewBlock::Kind::Pairs;
    //: heads of two columns: the figure of the closed year, the figure the plan gives today
    block.firstHead = tr("Closed");
    block.secondHead = tr("Today");
    for (const core::Rectification &found : m_subject.rectifications())
        block.pairs.push_back(rectified(found));
    page.blocks.push_back(std::move(block));
}

ReviewPair ReviewPages::rectified(const core::Rectification &found) const
{
    ReviewPair pair{found.code, found.label, {}, {}, {}};
    const auto both = [&](const QString &what, const QString &first, const QString &second) {
        if (!what.isEmpty())
            pair.label += u" · "_s + what;
        pair.first = first;
        pair.second = second;
    };
    const auto number = [&](int n) { return m_wording.locale().toString(n); };
    const auto money = [&](const QString &what) {
        both(what, m_wording.money(found.sealedMoney), m_wording.money(found.todayMoney));
    };
    switch (found.figure) {
    case core::RectifiedFigure::Indicator:
        both({}, m_wording.fullValue(found.sealedValue.value, found.sealedValue.kind, found.sealedValue.unit),
             m_wording.fullValue(found.todayValue.value, found.todayValue.kind, found.todayValue.unit));
        break;
    case core::RectifiedFigure::Status:
        both(tr("state"), m_wording.status(found.sealedStatus), m_wording.status(found.todayStatus));
        break;
    case core::RectifiedFigure::StepsDone:
        both(tr("steps completed"), number(found.sealedCount), number(found.todayCount));
        break;
    case core::RectifiedFigure::ObligationsKept:
        both(tr("due dates kept"), number(found.sealedCount), number(found.todayCount));
        break;
    case core::RectifiedFigure::Paid:
        money(tr("paid"));
        break;
    case core::RectifiedFigure::Committed:
        money(tr("committed"));
        break;
    case core::RectifiedFigure::Planned:
        money(tr("planned"));
        break;
    }
    return pair;
}

} // namespace jalon::gui
