// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/VoteMarks.h"

#include "core/rules/Amendments.h"
#include "gui/forms/Editor.h"
#include "gui/screens/ScreenContext.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

const QDate ever(9999, 12, 31);   // the sheet shows today's values, whatever the as-of date
constexpr int LongestValue = 160; // characters

/// Under which field of the sheet a value stands; empty for the sheet as a whole.
QString placeOf(const ComparedValue &value)
{
    if (value.entity == QLatin1String(Fields<CostLine>::table) || value.field.startsWith(u"cost"_s))
        return u"cost"_s;
    if (value.entity == QLatin1String(Fields<Indicator>::table))
        return u"indicators"_s;
    return value.field.startsWith(u"fund"_s) ? u"funding"_s : value.field;
}

} // namespace

VoteMarks::VoteMarks(ScreenContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void VoteMarks::add(const QString &field, Editor *editor)
{
    m_editors.insert(field, editor);
    connect(editor, &Editor::noteActivated, this, [this, field] {
        // rows of cost and indicators have fields of their own: their first one is found by the sheet
        const bool rows = field == u"cost"_s || field == u"indicators"_s || field == u"funding"_s;
        m_context.navigate(EntityRef::to(m_action, rows ? QString() : field, u"amendments"_s));
    });
}

void VoteMarks::show(const Id<ActionSheet> &action)
{
    m_action = action;
    const Plan &plan = m_context.session.plan();
    const report::Wording &wording = m_context.wording;
    const ActionSheet *sheet = plan.find(action);
    QHash<QString, QStringList> notes;
    for (const ComparedValue &value : comparedWithVote(plan, ever)) {
        const Amendment *last = plan.find(value.amendments.back());
        if (!sheet || !last || (value.row != fieldText(action) && value.action != plan.code(*sheet)))
            continue;
        QString voted = wording.governedValue(value.field, value.voted, value.votedDate).simplified();
        if (voted.size() > LongestValue)
            voted = voted.left(LongestValue - 1) + u'…';
        const QString place = placeOf(value);
        const bool part = place != value.field; // one of several under this field: say which
        const QString name = part ? wording.governed(value.entity, value.field) + u" – "_s : QString();
        //: %1 "22 Feb. 2018, council"; %2 the value as voted
        notes[place] << name + (value.correctedOnly
                                    ? wording.amendment(*last)
                                    : tr("amended %1; voted: %2").arg(wording.amendment(*last), voted));
    }
    for (auto at = m_editors.cbegin(); at != m_editors.cend(); ++at)
        at.value()->setNote(notes.value(at.key()).join(u'\n'));
}

} // namespace jalon::gui
