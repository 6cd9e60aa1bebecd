// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PlanBuilder.h"

#include "core/rules/Validation.h"

using namespace Qt::StringLiterals;

namespace jalon::exchange {

using namespace core;

namespace {

/// Where a column stands below its row in the file.
QString keyOf(const QString &column)
{
    static const QHash<QString, QString> elsewhere{
        {u"cost_state"_s, u"cost.state"_s},
        {u"cost_text"_s, u"cost.text"_s},
        {u"funding_state"_s, u"funding.state"_s},
        {u"funding_text"_s, u"funding.text"_s},
        {u"funders"_s, u"funding.funders"_s},
        {u"target_id"_s, u"action"_s},
        {u"party_id"_s, QString()},
        {u"parent"_s, QString()},
        {u"organisation_id"_s, u"organisation"_s},
        {u"owner_id"_s, u"owner"_s},
        {u"entry_id"_s, u"entry"_s},
        {u"obligation_id"_s, u"obligation"_s},
        {u"step_id"_s, u"step"_s},
        {u"deliberation_reference"_s, u"deliberation.reference"_s},
        {u"deliberation_date"_s, u"deliberation.date"_s},
        {u"present"_s, u"deliberation.present"_s},
        {u"represented"_s, u"deliberation.represented"_s},
        {u"voters"_s, u"deliberation.voters"_s},
        {u"votes_for"_s, u"deliberation.for"_s},
        {u"votes_against"_s, u"deliberation.against"_s},
        {u"abstentions"_s, u"deliberation.abstentions"_s},
    };
    if (const auto at = elsewhere.constFind(column); at != elsewhere.cend())
        return *at;
    QString key;
    for (const QChar c : column) {
        if (key.endsWith(u'_'))
            key.back() = c.toUpper();
        else
            key.append(c);
    }
    return key;
}

} // namespace

int PlanBuilder::checkedPosition(const JsonValue &item, int position, int previous)
{
    if (position == 0)
        return previous + 1;
    if (position <= previous && item.diagnosis().isClean())
        item.diagnosis().refuse(
            ErrorCode::OutOfRange, item.path() + u".position"_s,
            Expected::insteadOf(QString::number(position), Expected::wholeNumber(previous + 1)));
    return position;
}

QString PlanBuilder::pathOf(const QUuid &row, const QString &column) const
{
    const QString key = keyOf(column);
    const QString place = m_places.value(row);
    return place.isEmpty() || key.isEmpty() ? place + key : place + u'.' + key;
}

Result<Plan> PlanBuilder::finish()
{
    if (!m_diagnosis.isClean())
        return m_diagnosis.error();
    const auto done = validate(m_plan);
    if (done)
        return std::move(m_plan);
    // Said without its row; now that there is something to say, find the row.
    std::optional<Error> placed;
    Entities::forEach([&]<class Entity>() {
        if (!done.error().where.startsWith(QLatin1String(Fields<Entity>::table) + u'.'))
            return;
        for (const Entity &row : m_plan.table<Entity>().rows()) {
            if (placed)
                return;
            ChangeSet one;
            one.changes.push_back({std::nullopt, Row(row)});
            if (auto outcome = validate(m_plan, one); !outcome)
                placed = Error{outcome.error().code, pathOf(row.id.value, outcome.error().where),
                               outcome.error().detail};
        }
    });
    return placed ? *placed : done.error();
}

} // namespace jalon::exchange
