// SPDX-License-Identifier: GPL-3.0-or-later
// Which rules the words of the adopted plan suggest, and which they do not.
#include "Shipped.h"

#include "core/change/Apply.h"
#include "core/change/Verbs.h"
#include "core/rules/ProposedRules.h"
#include "core/rules/Validation.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace jalon;
using namespace jalon::core;
using namespace jalon::test;

namespace {

/// "count meeting", "reached step 2", "distinct commune of meeting", "ratio".
QString said(const Plan &plan, const IndicatorRule &rule)
{
    QString text = toCode(rule.function);
    if (rule.measure != RuleMeasure::None)
        text += u' ' + toCode(rule.measure);
    if (!rule.partyKinds.isEmpty())
        text += u' ' + rule.partyKinds.join(u',') + u" of"_s;
    if (!rule.kinds.isEmpty())
        text += u' ' + rule.kinds.join(u',');
    if (rule.source == RuleSource::Proposals || rule.source == RuleSource::AcceptedProposals ||
        rule.source == RuleSource::Transmissions)
        text += u' ' + toCode(rule.source);
    if (rule.stepId)
        text += u" step "_s + QString::number(plan.find(*rule.stepId)->position);
    return text;
}

} // namespace

TEST_CASE("The adopted plan's words suggest these rules and no others", "[data]")
{
    const Plan plan = readShipped(adoptedFile);
    std::map<QString, QString> found;
    for (const IndicatorRule &rule : proposedRules(plan))
        found[plan.code(*plan.find(rule.indicatorId))] = said(plan, rule);
    const std::map<QString, QString> expected{
        {u"1.1.1"_s, u"reached step 2"_s},
        {u"1.1.2"_s, u"reached step 3"_s},
        {u"1.1.3"_s, u"reached letter"_s},
        {u"1.2.1"_s, u"reached step 1"_s},
        {u"1.2.2"_s, u"reached step 3"_s},
        {u"1.2.3"_s, u"distinct commune of meeting"_s},
        {u"1.2.4"_s, u"count meeting"_s},
        {u"1.2.5"_s, u"count network acceptedProposals"_s},
        {u"1.3.1"_s, u"reached step 2"_s},
        {u"1.3.2"_s, u"reached step 4"_s},
        {u"1.3.3"_s, u"ratio satisfied"_s},
        {u"2.1.1"_s, u"count meeting"_s},
        {u"2.1.3"_s, u"count companyCreated"_s},
        {u"2.1.4"_s, u"distinct organisation of companySupported"_s},
        {u"2.2.1"_s, u"reached step 2"_s},
        {u"2.3.1"_s, u"reached step 2"_s},
        {u"2.3.2"_s, u"distinct organisation of grant"_s},
        {u"2.3.5"_s, u"ratio satisfied"_s},
        {u"3.1.1"_s, u"reached step 2"_s},
        {u"3.1.2"_s, u"distinct organisation of contract"_s},
        {u"3.1.3"_s, u"ratio satisfied"_s},
        {u"3.2.2"_s, u"count contact"_s},
        {u"3.2.3"_s, u"count contract"_s},
        {u"3.2.4"_s, u"ratio satisfied"_s},
        {u"4.1.1"_s, u"reached annualMeeting"_s},
        {u"4.1.2"_s, u"sum participants annualMeeting"_s},
        {u"4.1.3"_s, u"ratio satisfied"_s},
        {u"4.2.1"_s, u"count internalArticle"_s},
        {u"4.2.2"_s, u"distinct organisation of externalArticle"_s},
        {u"4.2.3"_s, u"count externalArticle"_s},
        {u"4.3.1"_s, u"sum participants training"_s},
        {u"4.3.3"_s, u"ratio satisfied"_s},
        {u"5.1.2"_s, u"sum participants annualMeeting"_s},
        {u"5.1.3"_s, u"count consultation proposals"_s},
        {u"5.1.4"_s, u"ratio satisfied"_s},
        {u"5.2.1"_s, u"reached step 4"_s},
        {u"5.2.2"_s, u"count meeting"_s},
        {u"5.2.3"_s, u"count annual transmissions"_s},
        {u"5.2.4"_s, u"count followUpBody acceptedProposals"_s},
    };
    for (const auto &[code, rule] : expected) {
        INFO(code.toStdString());
        CHECK(found[code].toStdString() == rule.toStdString());
    }
    CHECK(found.size() == expected.size());
    CHECK(found.size() >= 20);
}

TEST_CASE("Proposed rules are valid, fit their indicators and are not proposed again", "[data]")
{
    Plan plan = readShipped(adoptedFile);
    for (const IndicatorRule &rule : proposedRules(plan)) {
        const ChangeSet set = verbs::setRule(plan, rule);
        REQUIRE(apply(plan, set));
        REQUIRE(validate(plan, set));
    }
    CHECK(proposedRules(plan).empty());
}
