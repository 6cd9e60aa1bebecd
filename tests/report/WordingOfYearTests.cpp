// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the officer's year, in French.
#include "report/Wording.h"
#include "support/TinyPlan.h"

using namespace Qt::StringLiterals;
using namespace jalon;
using namespace jalon::core;

namespace {

QString plain(QString text) // spaces as one types them
{
    return text.replace(u'\u202f', u' ').replace(u'\u00a0', u' ');
}

} // namespace

TEST_CASE("A computation rule is said in one French sentence")
{
    test::TinyPlan tiny;
    tiny.addStep({});
    const report::Wording wording(u"fr"_s);
    IndicatorRule rule;
    rule.indicatorId = tiny.addIndicator(IndicatorKind::Count);
    const auto said = [&] { return plain(wording.ruleSentence(tiny.plan, rule)).toStdString(); };
    rule.kinds = {u"meeting"_s};
    CHECK(said() == "Nombre d’entrées « réunion » de la fiche 1.1 dans l’année");
    rule.kinds = {u"meeting"_s, u"Portes ouvertes"_s};
    rule.scope = RuleScope::Challenge;
    CHECK(said() == "Nombre d’entrées « réunion », « Portes ouvertes » du défi 1 dans l’année");
    rule.kinds = {};
    rule.scope = RuleScope::Plan;
    CHECK(said() == "Nombre d’entrées du journal du plan dans l’année");
    rule.function = RuleFunction::Sum;
    rule.measure = RuleMeasure::Participants;
    rule.kinds = {u"training"_s};
    CHECK(said() == "Total des participants des entrées « formation » du plan dans l’année");
    rule.function = RuleFunction::Distinct;
    rule.partyKinds = {u"commune"_s};
    CHECK(said() ==
          "Décompte des communes que citent les entrées « formation » du plan dans l’année, sans doublon");
    rule.function = RuleFunction::Reached;
    rule.source = RuleSource::Steps;
    rule.scope = RuleScope::Action;
    rule.stepId = tiny.plan.table<MethodStep>().rows().front().id;
    CHECK(said() == "Atteint quand elle est réalisée : étape 1 de la fiche 1.1, « Étape »");
}

TEST_CASE("Kinds of the journal have words, and words are read back")
{
    const report::Wording wording(u"fr"_s);
    for (const char16_t *code : journalKinds) {
        const QString kind = QString::fromUtf16(code);
        CHECK(wording.journalKindTyped(wording.journalKind(kind)) == kind);
        CHECK(wording.journalKindTyped(u" "_s + wording.journalKind(kind).toUpper()) == kind);
    }
    CHECK(wording.journalKind(u"Portes ouvertes"_s) == u"Portes ouvertes"_s);
    CHECK(wording.journalKindTyped(u" Portes  ouvertes "_s) == u"Portes ouvertes"_s);
    CHECK(wording.journalKindTyped(u"rendez vous"_s) == u"rendez vous"_s);
}

TEST_CASE("A value that is not known in full says at least; a step's date is said as it is known")
{
    const report::Wording wording(u"fr"_s);
    IndicatorValue value;
    value.computed = true;
    value.value = Decimal::fromInt(12);
    value.atLeast = true;
    CHECK(plain(wording.fullValue(value, IndicatorKind::Count, u"personnes"_s)) ==
          u"au moins 12 personnes"_s);
    IndicatorValue reached;
    reached.computed = true;
    reached.value = Decimal::fromInt(1);
    reached.date = QDate(2018, 5, 1);
    reached.when = SoftDate::month(2018, 5);
    CHECK(plain(wording.fullValue(reached, IndicatorKind::Milestone, {})) == u"oui, mai 2018"_s);
    CHECK(wording.money(MoneySum{}) == wording.notGiven());
    CHECK(wording.obligations({}) == u"aucune échéance due"_s);
}
