// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kinds/PersonReport.h"

#include "core/rules/Mentions.h"
#include "core/rules/Opinions.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

ListItem item(const QString &code, const QString &text, const QString &quiet = {})
{
    Runs runs;
    if (!code.isEmpty())
        runs << Run{code + u"  "_s, Tone::Strong};
    runs << Run{text};
    if (!quiet.isEmpty())
        runs << Run{u"  ·  "_s + quiet, Tone::Quiet};
    return {{}, runs, Mark::None};
}

} // namespace

PersonReport::PersonReport(const ReportScope &scope)
    : m_plan(scope.plan)
    , m_wording(scope.wording)
    , m_parts(scope)
{
}

QString PersonReport::tr(const char *source, const char *, int n) const
{
    return m_wording.language().translate("jalon::report::PersonReport", source, n);
}

Document PersonReport::document(const Party &person, const std::vector<LogEntry> &log)
{
    m_document = m_parts.frame(tr("What the plan holds about %1").arg(person.name));
    m_document.headerRight = m_wording.asOf(m_parts.asOf());
    m_document.add(Heading{1, {}, m_document.title, true, {}});
    addSelf(person);
    addTies(tiesOf(m_plan, person.id));
    addOwed(owedBy(m_plan, person.id, m_parts.asOf()));
    addMentions(person);
    addHistory(person, log);
    return std::move(m_document);
}

void PersonReport::addSelf(const Party &person)
{
    Table table;
    table.form = true;
    table.columns = {{0, 130, Qt::AlignLeft}, {}};
    const auto row = [&](const QString &field, const QString &text) {
        const Cell value = text.isEmpty() ? cell(m_wording.notGiven(), Tone::Unknown) : cell(text);
        table.rows << Row{{cell(m_wording.field(field)), value}, {}, false};
    };
    const Party *home = person.organisationId ? m_plan.find(*person.organisationId) : nullptr;
    row(u"name"_s, person.name);
    row(u"kind"_s, m_wording.partyKind(person.kind));
    row(u"aliases"_s, person.aliases.join(u", "_s));
    row(u"function"_s, person.function);
    row(u"organisation_id"_s, home ? home->name : QString());
    row(u"email"_s, person.email);
    row(u"phone"_s, person.phone);
    row(u"notes"_s, person.notes);
    row(u"active"_s, person.active ? tr("yes") : tr("no"));
    m_document.add(table);
}

void PersonReport::addList(const QString &title, const BulletList &list)
{
    m_document.add(Heading{2, {}, title, true, {}});
    if (list.items.isEmpty())
        m_document.add(Paragraph{plain(tr("none"), Tone::Unknown), ParagraphStyle::Body});
    else
        m_document.add(list);
}

BulletList PersonReport::actions(const std::vector<Id<ActionSheet>> &ids) const
{
    BulletList list;
    for (const Id<ActionSheet> &id : ids) {
        if (const ActionSheet *action = m_plan.find(id))
            list.items << item(m_plan.code(*action), displayTitle(*action),
                               m_wording.period(action->start, action->end));
    }
    return list;
}

BulletList PersonReport::indicators(const std::vector<Id<Indicator>> &ids) const
{
    BulletList list;
    for (const Id<Indicator> &id : ids) {
        if (const Indicator *indicator = m_plan.find(id))
            list.items << item(m_plan.code(*indicator), indicator->label);
    }
    return list;
}

BulletList PersonReport::obligations(const std::vector<Id<Obligation>> &ids) const
{
    BulletList list;
    for (const Id<Obligation> &id : ids) {
        const Obligation *obligation = m_plan.find(id);
        const ActionSheet *action = obligation ? m_plan.find(obligation->actionId) : nullptr;
        if (action)
            list.items << item(m_plan.code(*action), textOf(m_plan, *obligation),
                               tr("due %1").arg(m_wording.date(obligation->due)));
    }
    return list;
}

BulletList PersonReport::entries(const std::vector<Id<JournalEntry>> &ids) const
{
    BulletList list;
    for (const Id<JournalEntry> &id : ids) {
        if (const JournalEntry *entry = m_plan.find(id))
            list.items << item(m_wording.date(entry->date), entry->title, m_wording.journalKind(entry->kind));
    }
    return list;
}

void PersonReport::addTies(const PartyTies &ties)
{
    addList(tr("Pilot of"), actions(ties.pilotOf));
    addList(tr("Partner of"), actions(ties.partnerOf));
    addList(tr("Indicators answered for"), indicators(ties.ownerOf));
    addList(tr("Journal entries"), entries(ties.entries));
    BulletList members;
    for (const Id<Party> &id : ties.members) {
        if (const Party *member = m_plan.find(id))
            members.items << item({}, member->name, member->function);
    }
    if (!members.items.isEmpty())
        addList(tr("Members"), members);
    addReviewTies(ties);
}

BulletList PersonReport::proposals(const std::vector<Id<Proposal>> &ids) const
{
    BulletList list;
    for (const Id<Proposal> &id : ids) {
        if (const Proposal *proposal = m_plan.find(id))
            list.items << item(m_wording.proposalNumber(*proposal), proposal->title,
                               m_wording.date(proposal->date) + u", "_s +
                                   m_wording.proposalConclusion(conclusionAt(*proposal, m_parts.asOf())));
    }
    return list;
}

BulletList PersonReport::opinions(const std::vector<Id<Opinion>> &ids) const
{
    BulletList list;
    for (const Id<Opinion> &id : ids) {
        if (const Opinion *opinion = m_plan.find(id))
            list.items << item(m_wording.opinionNumber(*opinion), opinion->text.simplified(),
                               m_wording.date(opinion->date) + u", "_s +
                                   m_wording.opinionReply(replyAt(*opinion, m_parts.asOf())));
    }
    return list;
}

// Only where there is something: most people have no part in them.
void PersonReport::addReviewTies(const PartyTies &ties)
{
    const auto add = [this](const QString &title, const BulletList &list) {
        if (!list.items.isEmpty())
            addList(title, list);
    };
    BulletList seats;
    for (const Id<BodyMember> &id : ties.seats) {
        const BodyMember *member = m_plan.find(id);
        if (!member)
            continue;
        QStringList when;
        if (member->since.isValid())
            when << tr("since %1").arg(m_wording.date(member->since));
        if (member->until.isValid())
            when << tr("until %1").arg(m_wording.date(member->until));
        seats.items << item({}, member->role.isEmpty() ? tr("member") : member->role, when.join(u", "_s));
    }
    add(tr("Follow-up body"), seats);
    add(tr("Proposals brought"), proposals(ties.proposed));
    add(tr("Proposals assessed"), proposals(ties.assessed));
    add(tr("Opinions to answer"), opinions(ties.addressed));
    BulletList received;
    for (const Id<Transmission> &id : ties.received) {
        if (const Transmission *sent = m_plan.find(id))
            received.items << item(
                m_wording.date(sent->sentOn),
                m_wording.documentKind(sent->document) + u' ' + QString::number(sent->year), sent->medium);
    }
    add(tr("Documents received"), received);
}

void PersonReport::addOwed(const Owed &owed)
{
    BulletList list = actions(owed.lateActions);
    for (ListItem &late : list.items)
        late.mark = Mark::Late;
    BulletList obligations = this->obligations(owed.late);
    for (ListItem &late : obligations.items)
        late.mark = Mark::Late;
    list.items << obligations.items << this->obligations(owed.dueSoon).items;
    const BulletList unmeasured = indicators(owed.unmeasured);
    for (ListItem missing : unmeasured.items) {
        missing.runs << Run{u"  ·  "_s + tr("no value for %1").arg(m_parts.asOf().year()), Tone::Quiet};
        list.items << missing;
    }
    list.items << opinions(owed.replies).items;
    addList(tr("Still owed"), list);
}

void PersonReport::addMentions(const Party &person)
{
    BulletList list;
    for (const Mention &mention : mentionsOf(m_plan, person.id)) {
        const ActionSheet *action = m_plan.find(mention.actionId);
        const QString where = m_wording.entity(mention.entity) + u", "_s + m_wording.field(mention.field) +
                              (action ? u", "_s + m_plan.code(*action) : QString());
        list.items << item({}, mention.text, where);
    }
    addList(tr("Named in other texts"), list);
}

void PersonReport::addHistory(const Party &person, const std::vector<LogEntry> &log)
{
    const std::vector<LogEntry> lines = linesNaming(person, log);
    m_document.add(Heading{2, {}, tr("History"), true, {}});
    if (lines.empty()) {
        m_document.add(Paragraph{plain(tr("none"), Tone::Unknown), ParagraphStyle::Body});
        return;
    }
    Table table;
    table.columns = {{0, 84, Qt::AlignLeft},
                     {0, 80, Qt::AlignLeft},
                     {1, 0, Qt::AlignLeft},
                     {1, 0, Qt::AlignLeft},
                     {1, 0, Qt::AlignLeft}};
    table.header = {cell(tr("Date")), cell(tr("By")), cell(tr("Change")), cell(tr("Before")),
                    cell(tr("After"))};
    const auto value = [&](const LogEntry &line, const QString &text) {
        return text.isEmpty() ? cell(u"–"_s, Tone::Quiet)
                              : cell(m_wording.fieldValue(line.change.field, text));
    };
    for (const LogEntry &line : lines) {
        Cell what = cell(m_wording.change(line));
        what.runs << Run{u"  "_s + m_wording.field(line.change.field), Tone::Quiet};
        table.rows << Row{{cell(m_wording.dateTime(line.at)), cell(line.who), what,
                           value(line, line.change.before), value(line, line.change.after)},
                          {},
                          false};
    }
    m_document.add(table);
}

} // namespace jalon::report
