// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/YearlyDocuments.h"

#include "core/base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jalon::core {

namespace {

/// Of folded texts: small letters without accents. An edition that is carried out, a meeting that is held,
/// is no document.
const QRegularExpression &takesStock()
{
    static const QRegularExpression words(
        u"\\b(?:bilans?|syntheses?|rapports?|comptes?[ -]rendus?|evalu\\w*|documents?"
        u"|reports?|summar\\w*|reviews?|assess\\w*|stock)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

} // namespace

std::vector<const MethodStep *> yearlyDocumentSteps(const Plan &plan, const Id<ActionSheet> &action)
{
    std::vector<const MethodStep *> steps;
    for (const MethodStep *step : plan.childrenOf<MethodStep>(action))
        if (step->recurrence == Recurrence::Yearly && takesStock().match(folded(step->text)).hasMatch())
            steps.push_back(step);
    return steps;
}

std::vector<const ActionSheet *> actionsWithYearlyDocument(const Plan &plan)
{
    std::vector<const ActionSheet *> actions;
    for (const ActionSheet *action : plan.actions())
        if (!yearlyDocumentSteps(plan, action->id).empty())
            actions.push_back(action);
    return actions;
}

} // namespace jalon::core
