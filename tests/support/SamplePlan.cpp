// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SamplePlan.h"

#include "core/base/Text.h"
#include "support/RandomRows.h"

using namespace Qt::StringLiterals;

namespace jalon::test {

using namespace core;

namespace {

template <class Entity>
void addList(Plan &plan, Chance &chance, const Id<ActionSheet> &action, int count)
{
    for (int position = 1; position <= count; ++position) {
        addRow<Entity>(plan, chance, [&](Entity &row) {
            row.actionId = action;
            row.position = position;
        });
    }
}

void addIndicators(Plan &plan, Chance &chance, const Id<ActionSheet> &action, const PlanSize &size)
{
    for (int number = 1; number <= size.indicatorsPerAction; ++number) {
        const Indicator indicator = addRow<Indicator>(plan, chance, [&](Indicator &row) {
            row.actionId = action;
            row.number = number;
            row.position = number;
            if (chance.present())
                row.ownerId = plan.table<Party>().rows()[size_t(chance.below(6))].id;
            if (chance.isFull()) // every kind in turn
                row.kind = EnumCodes<IndicatorKind>::all[size_t(plan.table<Indicator>().size()) % 5].value;
        });
        for (int n = 0; n < size.measurementsPerIndicator; ++n) {
            addRow<Measurement>(plan, chance, [&](Measurement &row) {
                row.indicatorId = indicator.id;
                makeValid(chance, indicator, row);
            });
        }
    }
}

void addParties(Plan &plan, Chance &chance, const Id<ActionSheet> &action)
{
    const auto parties = plan.parties();
    int positions[2] = {0, 0};
    for (size_t i = 0; i < std::min<size_t>(4, parties.size()); ++i) {
        addRow<ActionParty>(plan, chance, [&](ActionParty &row) {
            row.actionId = action;
            row.partyId = parties[i]->id;
            row.position = ++positions[row.role == PartyRole::Pilot];
            row.id = placeId(action, row.role, row.partyId);
        });
    }
}

void addParts(Plan &plan, Chance &chance, const Id<ActionSheet> &action, const PlanSize &size)
{
    addParties(plan, chance, action);
    addList<MethodStep>(plan, chance, action, 1 + chance.below(4));
    addList<ExpectedResult>(plan, chance, action, 1 + chance.below(3));
    addList<CostLine>(plan, chance, action, 1 + chance.below(2));
    addRow<StateStatement>(plan, chance, [&](StateStatement &row) { row.actionId = action; });
    addRow<Clarification>(plan, chance, [&](Clarification &row) { row.actionId = action; });
    addIndicators(plan, chance, action, size);
}

/// Every sheet leads to the first one of the plan.
void addLinks(Plan &plan, Chance &chance)
{
    const auto actions = plan.actions();
    for (size_t i = 1; i < actions.size(); ++i) {
        addRow<ActionLink>(plan, chance, [&](ActionLink &row) {
            row.actionId = actions[i]->id;
            row.targetId = actions[0]->id;
        });
    }
}

Plan makePlan(Chance &chance, const PlanSize &size)
{
    Plan plan;
    addRow<PlanInfo>(plan, chance, [](PlanInfo &) {});
    for (int position = 1; position <= 3; ++position) {
        addRow<ContextFigure>(plan, chance, [&](ContextFigure &row) { row.position = position; });
        addRow<Criterion>(plan, chance, [&](Criterion &row) { row.position = position; });
    }
    for (int i = 0; i < 6; ++i) {
        addRow<Party>(plan, chance, [&](Party &row) {
            if (i > 0 && chance.present())
                row.organisationId = plan.table<Party>().rows().front().id;
        });
    }
    for (int c = 1; c <= size.challenges; ++c) {
        const auto challenge = addRow<Challenge>(plan, chance, [&](Challenge &row) { row.number = c; }).id;
        for (int a = 1; a <= size.actionsPerChallenge; ++a) {
            const auto action = addRow<ActionSheet>(plan, chance, [&](ActionSheet &row) {
                                    row.challengeId = challenge;
                                    row.number = a;
                                }).id;
            addParts(plan, chance, action, size);
        }
    }
    addLinks(plan, chance);
    addYears(plan, chance);
    addReviews(plan, chance);
    return plan;
}

} // namespace

void require(Chance &chance, QString &text)
{
    if (text.trimmed().isEmpty())
        text = u"Texte %1"_s.arg(chance.below(1000));
}

void order(SoftDate &start, SoftDate &end)
{
    if (start.hasValue() && end.hasValue() && end.lastDay() < start.firstDay())
        std::swap(start, end);
}

void makeValid(Chance &chance, PlanInfo &row)
{
    require(chance, row.title);
    row.language = chance.below(2) == 0 ? u"fr"_s : u"en"_s;
    order(row.periodStart, row.periodEnd);
    row.logo = chance.present() ? sampleContents().begin()->first : QString();
    row.colour = chance.present() ? u"#0072b2"_s : QString();
}
void makeValid(Chance &chance, ContextFigure &row)
{
    require(chance, row.text);
}
void makeValid(Chance &chance, Criterion &row)
{
    require(chance, row.label);
}
void makeValid(Chance &chance, Party &row)
{
    require(chance, row.name);
}
void makeValid(Chance &chance, Challenge &row)
{
    require(chance, row.title);
}
void makeValid(Chance &chance, ActionSheet &row)
{
    require(chance, row.title);
    if (displayTitle(row).trimmed().isEmpty())
        row.shortTitle = row.title;
    order(row.start, row.end);
}
void makeValid(Chance &chance, MethodStep &row)
{
    require(chance, row.text);
    order(row.start, row.due);
}
void makeValid(Chance &chance, ExpectedResult &row)
{
    require(chance, row.text);
}
void makeValid(Chance &, CostLine &row)
{
    order(row.from, row.to);
}
void makeValid(Chance &, ActionLink &row)
{
    row.outcomeDate = row.outcome == GateOutcome::Undecided ? QDate() : QDate(2018, 2, 28);
}
void makeValid(Chance &chance, StateStatement &row)
{
    row.date = QDate(2016, 1, 1).addDays(chance.below(1800));
}
void makeValid(Chance &chance, Clarification &row)
{
    require(chance, row.comment);
}
void makeValid(Chance &chance, Indicator &row)
{
    require(chance, row.label);
}
void makeValid(Chance &chance, const Indicator &indicator, Measurement &row)
{
    row.date = QDate(2016, 1, 1).addDays(chance.below(1800));
    row.numerator.reset();
    row.denominator.reset();
    row.value = Decimal::fromUnits(chance.below(1'000'000));
    if (indicator.kind != IndicatorKind::Text)
        row.text.clear();
    switch (indicator.kind) {
    case IndicatorKind::Milestone:
        row.value = Decimal::fromInt(chance.below(2));
        break;
    case IndicatorKind::Rate:
        row.denominator = Decimal::fromInt(1 + chance.below(300));
        row.numerator = Decimal::fromUnits(chance.below(int(row.denominator->units()) + 1));
        row.value = Decimal::percent(*row.numerator, *row.denominator);
        break;
    case IndicatorKind::Text:
        row.value.reset();
        require(chance, row.text);
        break;
    case IndicatorKind::Count:
    case IndicatorKind::Amount:
        break;
    }
}

const QStringList &hostileTexts()
{
    static const QStringList texts = [] {
        QStringList all{
            u"L'œuvre d’été : « 50 % » — à 10 h"_s,
            u"'; DROP TABLE plan; --"_s,
            u"\" OR \"\"=\"? ?1 :a @b $c"_s,
            u"<img src=\"file:///etc/passwd\"><b>gras</b> &amp; &lt;"_s,
            u"=HYPERLINK(\"http://x\")"_s,
            u"+1\t-2\t@SUM(A1)"_s,
            u"ligne 1\nligne 2\n\n  ligne 4  "_s,
            u"%1 %s %n {0} ${x} \\n \\u0041"_s,
            u"\U0001F3D7\U0001F469\u200D\U0001F33E 日本語 \u05E2\u05D1\u05E8\u05D9\u05EA \u202Etxet\u202C"_s,
            u"e\u0301 A\u030A \uFFFD \uFEFF \u00A0\u202F"_s,
            u"NULL"_s,
            u"  \u00A0 au milieu  "_s,
            u"--;\nSELECT 1"_s,
            u"Créer un réseau des élus "_s.repeated(200),
        };
        for (QString &text : all)
            text = normalised(text);
        return all;
    }();
    return texts;
}

Plan samplePlan()
{
    Chance chance(2016, Chance::Rows::Full);
    Plan plan = makePlan(chance, {2, 2, 3, 3});
    PlanInfo info = plan.info();
    info.title = u"Plan d'essai « Jalon » <b>1</b>"_s;
    info.language = u"fr"_s;
    plan.table<PlanInfo>().replace(info);
    return plan;
}

Plan randomPlan(unsigned seed, const PlanSize &size)
{
    Chance chance(seed);
    return makePlan(chance, size);
}

Plan largePlan()
{
    Chance chance(1, Chance::Rows::Plain);
    return makePlan(chance, {50, 28, 4, 18});
}

} // namespace jalon::test
