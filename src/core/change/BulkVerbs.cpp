// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/BulkVerbs.h"

using namespace Qt::StringLiterals;

namespace jalon::core {

namespace {

constexpr int MostCodes = 6; ///< in the name of the step

bool isPilot(const Plan &plan, const Id<ActionSheet> &sheet, const Id<Party> &party)
{
    const auto pilots = plan.parties(sheet, PartyRole::Pilot);
    return std::any_of(pilots.begin(), pilots.end(), [&](const Party *one) { return one->id == party; });
}

/// The single verbs.
struct Single
{
    const Plan &plan;

    ChangeSet operator()(const Id<ActionSheet> &sheet, const BulkState &change) const
    {
        return verbs::setState(plan, sheet, change.date, change.state, change.comment);
    }
    ChangeSet operator()(const Id<ActionSheet> &sheet, const BulkPilot &change) const
    {
        switch (change.how) {
        case BulkPilot::How::Add:
            return verbs::assignParty(plan, sheet, PartyRole::Pilot, change.party);
        case BulkPilot::How::Replace:
            return verbs::replaceParty(plan, sheet, PartyRole::Pilot, change.party, change.by);
        case BulkPilot::How::Remove:
            return verbs::releaseParty(plan, sheet, PartyRole::Pilot, change.party);
        }
        return {};
    }
    ChangeSet operator()(const Id<ActionSheet> &sheet, const BulkDate &change) const
    {
        return verbs::setField(plan, sheet, change.start ? &ActionSheet::start : &ActionSheet::end,
                               change.value);
    }
    ChangeSet operator()(const Id<Indicator> &indicator, const BulkOwner &change) const
    {
        return verbs::setField(plan, indicator, &Indicator::ownerId, change.owner);
    }
    ChangeSet operator()(const Id<Indicator> &indicator, const BulkFrequency &change) const
    {
        return verbs::setField(plan, indicator, &Indicator::frequency, change.frequency);
    }
    ChangeSet operator()(const Id<Indicator> &id, const BulkCollection &change) const
    {
        const Indicator *indicator = plan.find(id);
        if (!indicator)
            return {};
        Indicator after = *indicator;
        after.collected = change.collected;
        after.collectionReason = change.reason;
        ChangeSet set = verbs::edit(plan, std::move(after));
        set.field = u"collected"_s;
        return set;
    }
};

bool hasSomebodyToLeave(const Plan &plan, const Id<ActionSheet> &sheet, const SheetsChange &change)
{
    const auto *pilot = std::get_if<BulkPilot>(&change);
    return !pilot || pilot->how == BulkPilot::How::Add || isPilot(plan, sheet, pilot->party);
}

bool hasSomebodyToLeave(const Plan &, const Id<Indicator> &, const IndicatorsChange &)
{
    return true;
}

template <class Entity, class Change>
std::vector<BulkLine> lines(const Plan &plan, const std::vector<Id<Entity>> &rows, const Change &change)
{
    std::vector<BulkLine> all;
    for (const Id<Entity> &id : rows) {
        if (std::any_of(all.begin(), all.end(), [&](const BulkLine &line) { return line.id == id.value; }))
            continue;
        BulkLine line{id.value, BulkLine::Answer::Same, {}};
        if (!plan.find(id)) {
            line.answer = BulkLine::Answer::Gone;
        } else if (!hasSomebodyToLeave(plan, id, change)) {
            line.answer = BulkLine::Answer::NotThere;
        } else {
            line.set = std::visit([&](const auto &one) { return Single{plan}(id, one); }, change);
            if (!line.set.isEmpty())
                line.answer = BulkLine::Answer::Changes;
        }
        all.push_back(std::move(line));
    }
    return all;
}

QString codeOf(const Plan &plan, const QUuid &id)
{
    if (const ActionSheet *sheet = plan.find(Id<ActionSheet>{id}))
        return plan.code(*sheet);
    const Indicator *indicator = plan.find(Id<Indicator>{id});
    return indicator ? plan.code(*indicator) : QString();
}

} // namespace

std::vector<BulkLine> bulkLines(const Plan &plan, const std::vector<Id<ActionSheet>> &sheets,
                                const SheetsChange &change)
{
    return lines(plan, sheets, change);
}

std::vector<BulkLine> bulkLines(const Plan &plan, const std::vector<Id<Indicator>> &indicators,
                                const IndicatorsChange &change)
{
    return lines(plan, indicators, change);
}

ChangeSet verbs::bulk(const Plan &plan, const std::vector<BulkLine> &lines)
{
    std::vector<ChangeSet> sets;
    QStringList codes;
    for (const BulkLine &line : lines) {
        if (line.set.isEmpty())
            continue;
        sets.push_back(line.set);
        codes << codeOf(plan, line.id);
    }
    if (sets.empty())
        return {};
    QString subject = QStringList(codes.mid(0, MostCodes)).join(u", "_s);
    if (codes.size() > MostCodes)
        subject += u" … (%1)"_s.arg(codes.size());
    ChangeSet set = combined(Verb::Bulk, subject, sets);
    set.field = sets.front().field;
    return set;
}

} // namespace jalon::core
