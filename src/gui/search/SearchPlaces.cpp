// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/search/SearchPlaces.h"

#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

/// What a row is called, and what it is in a few words.
struct Description
{
    QString code = {};
    QString title = {};
    QString about = {};
    bool named = true; ///< the title is the row's own; else that of what it belongs to
};

class Describer
{
public:
    Describer(const Plan &plan, const report::Wording &wording)
        : m_plan(plan)
        , m_wording(wording)
    {
    }

    Description operator()(const ActionSheet &row) const
    {
        const Challenge *challenge = m_plan.find(row.challengeId);
        return {m_plan.code(row), displayTitle(row), challenge ? displayTitle(*challenge) : QString()};
    }
    Description operator()(const Indicator &row) const
    {
        return {m_plan.code(row), row.label, titleOfSheet(row.actionId)};
    }
    Description operator()(const Challenge &row) const
    {
        return {m_plan.code(row), displayTitle(row), m_wording.entity(tableOf(Row(row)))};
    }
    Description operator()(const JournalEntry &row) const
    {
        const auto actions = m_plan.actions(row.id);
        return {actions.empty() ? QString() : m_plan.code(*actions.front()), row.title,
                joined(m_wording.shortDate(row.date), m_wording.journalKind(row.kind))};
    }
    Description operator()(const Obligation &row) const
    {
        const MethodStep *step = row.stepId ? m_plan.find(*row.stepId) : nullptr;
        return {codeOfSheet(row.actionId), row.label.isEmpty() && step ? step->text : row.label,
                m_wording.shortDate(row.due)};
    }
    Description operator()(const Party &row) const
    {
        return {{}, row.name, joined(m_wording.partyKind(row.kind), row.function)};
    }
    Description operator()(const Proposal &row) const
    {
        return {m_wording.proposalNumber(row), row.title,
                joined(m_wording.shortDate(row.date), m_wording.proposalSource(row.source))};
    }
    Description operator()(const Assessment &row) const
    {
        const Proposal *proposal = m_plan.find(row.proposalId);
        const Party *assessor = m_plan.find(row.partyId);
        return proposal ? Description{m_wording.proposalNumber(*proposal), proposal->title,
                                      assessor ? assessor->name : QString(), false}
                        : Description{};
    }
    Description operator()(const Opinion &row) const
    {
        return {row.actionId ? codeOfSheet(*row.actionId) : QString(), m_wording.opinionNumber(row),
                m_wording.shortDate(row.date)};
    }
    Description operator()(const BodySession &row) const
    {
        return {{}, row.title, m_wording.shortDate(row.date)};
    }
    Description operator()(const BodyMember &row) const
    {
        const Party *party = m_plan.find(row.partyId);
        return {{}, party ? party->name : QString(), row.role};
    }
    Description operator()(const PlanInfo &row) const { return {{}, displayTitle(row), row.authority}; }
    Description operator()(const Attachment &row) const
    {
        const JournalEntry *entry = row.entryId ? m_plan.find(*row.entryId) : nullptr;
        return {{}, row.name, entry ? entry->title : m_wording.entity(tableOf(Row(row)))};
    }
    Description operator()(const Amendment &row) const
    {
        return {{}, joined(m_wording.amendmentKind(row.kind), m_wording.shortDate(row.date)), row.authority};
    }
    Description operator()(const AmendmentChange &row) const
    {
        const Amendment *amendment = m_plan.find(row.amendmentId);
        return {row.action, amendment ? (*this)(*amendment).title : QString(), {}, false};
    }
    Description operator()(const Measurement &row) const
    {
        return ofIndicator(row.indicatorId, m_wording.shortDate(row.date));
    }
    Description operator()(const Target &row) const
    {
        return ofIndicator(row.indicatorId, QString::number(row.year));
    }
    /// Parts of a sheet, and whatever comes later.
    template <class Entity>
    Description operator()(const Entity &row) const
    {
        if constexpr (requires { row.actionId; }) {
            const Id<ActionSheet> action{referred(row.actionId)};
            return {codeOfSheet(action), titleOfSheet(action), {}, false};
        } else {
            return {{}, m_wording.entity(tableOf(Row(row))), {}, false};
        }
    }

private:
    static QString joined(const QString &first, const QString &second)
    {
        return second.isEmpty() ? first : first + u" · "_s + second;
    }
    QString codeOfSheet(const Id<ActionSheet> &id) const
    {
        const ActionSheet *sheet = m_plan.find(id);
        return sheet ? m_plan.code(*sheet) : QString();
    }
    QString titleOfSheet(const Id<ActionSheet> &id) const
    {
        const ActionSheet *sheet = m_plan.find(id);
        return sheet ? displayTitle(*sheet) : QString();
    }
    Description ofIndicator(const Id<Indicator> &id, const QString &when) const
    {
        const Indicator *indicator = m_plan.find(id);
        return indicator ? Description{m_plan.code(*indicator), indicator->label, when, false}
                         : Description{{}, when, {}, false};
    }

    const Plan &m_plan;
    const report::Wording &m_wording;
};

/// Where the window shows it: its own page, or that of what it belongs to.
EntityRef refOf(const Plan &plan, const Hit &hit)
{
    EntityRef ref{hit.entity, hit.id, hit.field == u"code"_s ? QString() : hit.field, {}};
    if (ref.is<Attachment>()) {
        const Attachment *file = plan.find(ref.idOf<Attachment>());
        if (file && file->entryId)
            return EntityRef::to(*file->entryId);
        if (file && file->obligationId)
            return EntityRef::to(*file->obligationId);
    }
    if (ref.is<Target>()) {
        if (const Target *target = plan.find(ref.idOf<Target>()))
            return EntityRef::to(target->indicatorId, QString::number(target->year));
    }
    return ref;
}

/// A line of a title is read whole up to about here; words further on are shown by their surroundings.
constexpr qsizetype ReadInTitle = 80;

void markWords(SearchRow &row, const Hit &hit, const QString &about)
{
    const bool cutBefore = hit.excerpt.startsWith(u'…');
    const bool cutAfter = hit.excerpt.endsWith(u'…');
    const QString words =
        hit.excerpt.mid(cutBefore ? 1 : 0, hit.excerpt.size() - (cutBefore ? 1 : 0) - (cutAfter ? 1 : 0));
    const qsizetype at = words.isEmpty() ? -1 : QString(row.title).replace(u'\n', u' ').indexOf(words);
    const qsizetype inTitle = at + hit.start - (cutBefore ? 1 : 0);
    row.length = hit.length;
    row.inTitle = hit.length > 0 && at >= 0 && inTitle + hit.length <= ReadInTitle;
    row.start = row.inTitle ? inTitle : hit.start;
    row.detail = row.inTitle || hit.length == 0 ? about : hit.excerpt;
}

} // namespace

SearchRow searchRow(const Plan &plan, const Hit &hit, const report::Wording &wording)
{
    SearchRow row{SearchRow::Type::Hit, groupOf(hit.entity)};
    row.ref = refOf(plan, hit);
    Description what;
    Entities::forEach([&]<class Entity>() {
        if (hit.entity != QLatin1StringView(Fields<Entity>::table))
            return;
        if (const Entity *found = plan.find(Id<Entity>{hit.id}))
            what = Describer(plan, wording)(*found);
    });
    row.code = what.code;
    row.title = what.title;
    row.challenge = row.code.section(u'.', 0, 0).toInt();
    markWords(row, hit, what.about);
    if (!row.inTitle && row.length > 0) {
        row.label = what.named ? wording.field(hit.field) : wording.entity(hit.entity);
        if (!what.named && !what.about.isEmpty())
            row.label += u' ' + what.about;
    }
    return row;
}

} // namespace jalon::gui
