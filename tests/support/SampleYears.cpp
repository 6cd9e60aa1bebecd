// SPDX-License-Identifier: GPL-3.0-or-later
// What a made-up plan gathers in the course of its years.
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

template <class Entity>
Id<Entity> anyId(const Plan &plan, Chance &chance)
{
    const auto &rows = plan.table<Entity>().rows();
    return rows[size_t(chance.below(int(rows.size())))].id;
}

void addEntry(Plan &plan, Chance &chance, const Id<ActionSheet> &action)
{
    const auto entry = addRow<JournalEntry>(plan, chance, [](JournalEntry &) {}).id;
    plan.table<JournalAction>().insert({linkId(entry, action), entry, action});
    const auto party = anyId<Party>(plan, chance);
    plan.table<JournalParty>().insert({linkId(entry, party), entry, party});
    if (chance.present())
        addRow<Attachment>(plan, chance, [&](Attachment &row) { row.entryId = entry; });
}

void addObligations(Plan &plan, Chance &chance, const Id<ActionSheet> &action)
{
    for (const MethodStep *step : plan.childrenOf<MethodStep>(action)) {
        const Obligation obligation = addRow<Obligation>(plan, chance, [&](Obligation &row) {
            row.actionId = action;
            if (chance.present())
                row.stepId = step->id;
            else
                require(chance, row.label);
            if (row.outcome == ObligationOutcome::Kept || chance.isFull())
                row.entryId = anyId<JournalEntry>(plan, chance);
        });
        if (chance.isFull() || chance.below(4) == 0) {
            addRow<Attachment>(plan, chance, [&](Attachment &row) {
                row.obligationId = obligation.id;
                row.entryId = obligation.entryId; // one paper may prove both
            });
        }
    }
}

void addDefinitions(Plan &plan, Chance &chance, const Indicator &indicator)
{
    for (int year = 2016; year < 2016 + 1 + chance.below(3); ++year) {
        addRow<Target>(plan, chance, [&](Target &row) {
            row.indicatorId = indicator.id;
            row.year = year;
            if (indicator.kind == IndicatorKind::Rate && row.value)
                row.value = Decimal::fromInt(chance.below(101));
        });
    }
    if (!chance.present())
        return;
    addRow<IndicatorRule>(plan, chance, [&](IndicatorRule &row) {
        row.indicatorId = indicator.id;
        const auto steps = plan.childrenOf<MethodStep>(indicator.actionId);
        if (!steps.empty() && (chance.isFull() || row.source == RuleSource::Steps))
            row.stepId = steps.front()->id;
    });
}

void addAmendment(Plan &plan, Chance &chance)
{
    const auto amendment = addRow<Amendment>(plan, chance, [](Amendment &) {}).id;
    for (int i = 0; i < 3; ++i)
        addRow<AmendmentChange>(plan, chance, [&](AmendmentChange &row) { row.amendmentId = amendment; });
}

} // namespace

void makeValid(Chance &chance, Target &row)
{
    row.year = 2016 + chance.below(10);
    if (!row.value)
        require(chance, row.comment);
}
void makeValid(Chance &chance, IndicatorRule &row)
{
    row.partyKinds = {toCode(PartyKind::Commune), toCode(PartyKind::Person)};
    if (row.function == RuleFunction::Distinct)
        row.source = RuleSource::Journal;
    if (row.source == RuleSource::Proposals || row.source == RuleSource::AcceptedProposals)
        row.kinds = {toCode(ProposalSource::Network)};
    if (row.function != RuleFunction::Sum && row.function != RuleFunction::Ratio)
        return;
    row.source = chance.below(2) == 0 ? RuleSource::Journal : RuleSource::Obligations;
    row.measure = row.source == RuleSource::Journal ? RuleMeasure::Satisfied : RuleMeasure::Kept;
    if (row.function == RuleFunction::Ratio)
        row.base = row.source == RuleSource::Journal ? RuleMeasure::Answered : RuleMeasure::Due;
}
void makeValid(Chance &chance, BudgetLine &row)
{
    row.year = 2016 + chance.below(10);
}
void makeValid(Chance &chance, JournalEntry &row)
{
    row.date = anyDay(chance);
    if (chance.below(2) == 0)
        row.kind = QString::fromUtf16(journalKinds[size_t(chance.below(int(journalKinds.size())))]);
    require(chance, row.kind);
    require(chance, row.title);
    if (row.asked && row.answered)
        row.answered = std::min(row.answered, row.asked);
    if (row.answered && row.satisfied)
        row.satisfied = std::min(row.satisfied, row.answered);
}
void makeValid(Chance &chance, Obligation &row)
{
    row.due = anyDay(chance);
    row.toleranceDays %= 367;
    require(chance, row.label);
    row.settledOn = row.outcome == ObligationOutcome::Open ? QDate() : anyDay(chance);
    if (row.outcome == ObligationOutcome::Missed)
        require(chance, row.reason);
}
void makeValid(Chance &chance, Attachment &row)
{
    require(chance, row.name);
    const auto content = std::next(sampleContents().begin(), chance.below(int(sampleContents().size())));
    row.hash = content->first;
    row.size = int(content->second.size());
}
void makeValid(Chance &chance, Amendment &row)
{
    row.date = anyDay(chance);
    require(chance, row.authority);
    require(chance, row.reason);
}
void makeValid(Chance &chance, AmendmentChange &row)
{
    row.action = u"2.3"_s;
    row.entity = QString::fromLatin1(Fields<ActionSheet>::table);
    row.row = chance.id().toString(QUuid::WithoutBraces);
    row.field = u"title"_s;
}

void addYears(Plan &plan, Chance &chance)
{
    for (const ActionSheet *action : plan.actions()) {
        addEntry(plan, chance, action->id);
        addObligations(plan, chance, action->id);
        for (int position = 1; position <= 2; ++position) {
            addRow<BudgetLine>(plan, chance, [&](BudgetLine &row) {
                row.actionId = action->id;
                row.position = position;
            });
        }
    }
    for (const Indicator &indicator : plan.table<Indicator>().rows())
        addDefinitions(plan, chance, indicator);
    addAmendment(plan, chance);
}

const Contents &sampleContents()
{
    static const Contents contents = [] {
        QByteArray everyByte;
        for (int byte = 0; byte < 256; ++byte)
            everyByte += char(byte);
        Contents all;
        for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.7\n%%EOF\n"), everyByte,
                                        QByteArray(100'000, '\0'), QByteArray("<svg/>")})
            all.emplace(contentHash(bytes), bytes);
        return all;
    }();
    return contents;
}

} // namespace jalon::test
