// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals, the follow-up body and the years of a made-up plan.
#include "support/RandomRows.h"
#include "support/SamplePlan.h"

using namespace Qt::StringLiterals;

namespace jalon::test {

using namespace core;

namespace {

QDate anyDay(Chance &chance)
{
    return QDate(2016, 1, 1).addDays(chance.below(1800));
}

const QString &anyHash(Chance &chance)
{
    return std::next(sampleContents().begin(), chance.below(int(sampleContents().size())))->first;
}

void addProposals(Plan &plan, Chance &chance)
{
    const auto parties = plan.parties();
    const auto actions = plan.actions();
    for (int number = 1; number <= 3; ++number) {
        const Proposal proposal = addRow<Proposal>(plan, chance, [&](Proposal &row) {
            row.number = number;
            if (chance.present())
                row.partyId = parties[size_t(number) % parties.size()]->id;
            if (row.conclusion == ProposalConclusion::Accepted)
                row.actionId = actions.back()->id;
        });
        for (const Criterion *criterion : plan.criteria()) {
            for (size_t assessor = 0; assessor < 2; ++assessor)
                addRow<Assessment>(plan, chance, [&](Assessment &row) {
                    row.proposalId = proposal.id;
                    row.criterionId = criterion->id;
                    row.partyId = parties[assessor]->id;
                });
        }
    }
}

void addBody(Plan &plan, Chance &chance)
{
    const auto parties = plan.parties();
    addRow<BodyMember>(plan, chance, [&](BodyMember &row) { row.partyId = parties.front()->id; });
    const auto session = addRow<BodySession>(plan, chance, [&](BodySession &row) {
                             if (chance.present())
                                 row.entryId = plan.journal().front()->id;
                         }).id;
    for (int number = 1; number <= 3; ++number) {
        addRow<Opinion>(plan, chance, [&](Opinion &row) {
            row.number = number;
            if (chance.present())
                row.sessionId = session;
            if (chance.present())
                row.actionId = plan.actions().front()->id;
            if (chance.present())
                row.addresseeId = parties.back()->id;
        });
    }
}

void addReviewOf(Plan &plan, Chance &chance, int year)
{
    const auto setYear = [&](auto &row) { row.year = year; };
    addRow<YearText>(plan, chance, setYear);
    addRow<YearText>(plan, chance, [&](YearText &row) {
        row.year = year;
        row.challengeId = plan.challenges().front()->id;
    });
    for (const ActionSheet *action : plan.actions()) {
        addRow<YearText>(plan, chance, [&](YearText &row) {
            row.year = year;
            row.actionId = action->id;
        });
        addRow<ActionDecision>(plan, chance, [&](ActionDecision &row) {
            row.year = year;
            row.actionId = action->id;
            if (row.confirmedOn.isValid())
                row.amendmentId = plan.amendments().front()->id;
        });
    }
    addRow<YearClosing>(plan, chance, setYear);
    addRow<Transmission>(plan, chance, [&](Transmission &row) {
        row.year = year;
        if (chance.present())
            row.recipientId = plan.parties().front()->id;
    });
}

} // namespace

void makeValid(Chance &chance, Proposal &row)
{
    row.number = 1000 + chance.below(8000);
    row.date = anyDay(chance);
    require(chance, row.title);
    const bool open = row.conclusion == ProposalConclusion::Open;
    row.concludedOn = open ? QDate() : anyDay(chance);
    if (!open)
        require(chance, row.conclusionText);
}
void makeValid(Chance &, BodyMember &row)
{
    if (row.since.isValid() && row.until.isValid() && row.until < row.since)
        std::swap(row.since, row.until);
}
void makeValid(Chance &chance, BodySession &row)
{
    row.date = anyDay(chance);
    require(chance, row.title);
}
void makeValid(Chance &chance, Opinion &row)
{
    row.number = 1000 + chance.below(8000);
    row.date = anyDay(chance);
    require(chance, row.text);
    require(chance, row.replyText);
    const bool answered = row.reply != OpinionReply::None;
    row.repliedOn = answered ? row.date.addDays(chance.below(400)) : QDate();
    if (!answered)
        row.closedOn = {};
}
void makeValid(Chance &chance, YearText &row)
{
    row.year = 2016 + chance.below(5);
    require(chance, row.text);
}
void makeValid(Chance &chance, ActionDecision &row)
{
    row.year = 2016 + chance.below(5);
    row.decidedOn = anyDay(chance);
    if (row.confirmedOn.isValid())
        row.confirmedOn = row.decidedOn.addDays(chance.below(60));
}
void makeValid(Chance &chance, YearClosing &row)
{
    row.year = 2016 + chance.below(5);
    row.closedOn = anyDay(chance);
    row.seal = anyHash(chance);
    row.logo = chance.present() ? anyHash(chance) : QString();
    if (row.reopenedOn.isValid()) {
        row.reopenedOn = row.closedOn.addDays(chance.below(60));
        require(chance, row.reopenReason);
    }
}
void makeValid(Chance &chance, Transmission &row)
{
    row.year = 2016 + chance.below(5);
    require(chance, row.document);
    row.hash = chance.present() ? anyHash(chance) : QString();
    row.sentOn = anyDay(chance);
    require(chance, row.recipient);
}

void addReviews(Plan &plan, Chance &chance)
{
    addProposals(plan, chance);
    addBody(plan, chance);
    for (int year = 2016; year <= 2017; ++year)
        addReviewOf(plan, chance, year);
}

} // namespace jalon::test
