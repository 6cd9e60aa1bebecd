// SPDX-License-Identifier: GPL-3.0-or-later
// Export and import lose nothing: bytes of the shipped files, and every field of every entity.
#include "Shipped.h"

#include "core/rules/Validation.h"
#include "exchange/PlanWriter.h"

using namespace Qt::StringLiterals;
using namespace jalon;
using namespace jalon::core;
using namespace jalon::test;
using exchange::readPlan;
using exchange::writePlan;

namespace {

// Another value of each type, allowed wherever a rule does not forbid it.
void change(QString &text)
{
    text += u" ’é\t« 𝛑 »\nligne 2"_s;
}
void change(QStringList &lines)
{
    lines.append(u"encore, \"un\""_s);
}
void change(bool &value)
{
    value = !value;
}
void change(int &value)
{
    value += 900;
}
void change(QDate &date)
{
    date = date.isValid() ? date.addDays(1) : QDate(2017, 2, 28);
}
void change(SoftDate &date)
{
    date = date.hasValue() ? SoftDate{SoftDate::Precision::None, {}, u"un jour"_s}
                           : SoftDate::day(QDate(2018, 2, 28), u"fin février"_s);
}
template <class Value>
void change(std::optional<Value> &value)
{
    if (value)
        return value.reset();
    if constexpr (std::is_same_v<Value, Money>)
        value = Money::fromCents(1234);
    else if constexpr (std::is_same_v<Value, Decimal>)
        value = Decimal::fromUnits(12'345);
    else if constexpr (std::is_same_v<Value, int>)
        value = 5;
}
template <class E>
requires std::is_enum_v<E>
void change(E &value)
{
    const auto &all = EnumCodes<E>::all;
    value = value == all.front().value ? all.back().value : all.front().value;
}
template <class Entity>
void change(Id<Entity> &)
{
}

template <class Entity>
void changeEveryField(const Plan &plan, QStringList &tried, QStringList &forbidden)
{
    if (plan.table<Entity>().isEmpty())
        return; // the exercise holds none yet
    forEachField<Entity>([&](const auto &field) {
        Plan changed = plan;
        Entity row = plan.table<Entity>().rows().front();
        change(row.*field.member);
        // Not written: the place of a party or a cost line is that in its list, and its id follows from it.
        const bool placed = std::is_same_v<Entity, ActionParty> ||
                            (std::is_same_v<Entity, CostLine> && QLatin1String(field.name) == "position"_L1);
        if (placed || row == plan.table<Entity>().rows().front())
            return;
        changed.table<Entity>().replace(row);
        const QString name = QLatin1String(Fields<Entity>::table) + u'.' + QLatin1String(field.name);
        if (!validate(changed))
            return forbidden.append(name);
        tried.append(name);
        INFO(name.toStdString());
        const auto read = readPlan(writePlan(changed));
        REQUIRE(read);
        CHECK(*read == changed);
    });
}

} // namespace

TEST_CASE("A shipped file read and written again is the same file, byte for byte", "[roundtrip]")
{
    for (const char *path : {adoptedFile, exerciseFile}) {
        INFO(path);
        const QByteArray written = writePlan(readShipped(path));
        CHECK((written == fileBytes(path)));
        CHECK((*readPlan(written) == readShipped(path)));
    }
}

TEST_CASE("Every field of every entity survives export and import", "[roundtrip]")
{
    const Plan plan = readShipped(exerciseFile);
    QStringList tried, forbidden;
    Entities::forEach([&]<class Entity>() { changeEveryField<Entity>(plan, tried, forbidden); });
    CHECK(tried.size() > 55);
    // What the rules do not allow on these rows: places in lists move together, values follow the indicator's
    // kind.
    CHECK(forbidden == QStringList{u"plan.language"_s, u"plan.logo"_s, u"plan.colour"_s,
                                   u"action_link.outcome"_s, u"action_link.outcome_date"_s,
                                   u"indicator.kind"_s, u"measurement.value"_s, u"measurement.numerator"_s,
                                   u"measurement.denominator"_s, u"measurement.text"_s});
}

TEST_CASE("What rules tie together survives too", "[roundtrip]")
{
    Plan plan = readShipped(exerciseFile);
    PlanInfo info = plan.info();
    info.language = u"en"_s;
    info.periodStart = SoftDate::month(2016, 9, u"à la rentrée"_s);
    info.deliberationDate = QDate();
    info.voters.reset();
    plan.table<PlanInfo>().replace(info);
    ActionLink gate = *plan.childrenOf<ActionLink>(plan.actionByCode(u"3.1")->id).front();
    gate.outcome = GateOutcome::Positive;
    gate.outcomeDate = QDate(2018, 12, 20);
    plan.table<ActionLink>().replace(gate);

    const auto setKind = [&](QStringView code, IndicatorKind kind) {
        Indicator indicator = *plan.indicatorByCode(code);
        indicator.kind = kind;
        for (const Measurement *measurement : plan.measurements(indicator.id))
            plan.table<Measurement>().erase(measurement->id);
        plan.table<Indicator>().replace(indicator);
        return indicator.id;
    };
    const auto add = [&](Id<Indicator> id, std::optional<Decimal> value, const QString &text = {}) {
        plan.table<Measurement>().insert(
            {Id<Measurement>::create(), id, QDate(2018, 2, 1), value, {}, {}, text, {}, {}});
    };
    add(setKind(u"1.2.3", IndicatorKind::Text), std::nullopt, u"en bonne voie"_s);
    add(setKind(u"1.2.4", IndicatorKind::Amount), Decimal::fromUnits(-12'345'678));
    add(setKind(u"1.2.5", IndicatorKind::Rate), Decimal::fromUnits(333'333));
    add(setKind(u"2.1.1", IndicatorKind::Milestone), Decimal());
    add(setKind(u"2.1.2", IndicatorKind::Count), Decimal::fromUnits(Decimal::limit));
    REQUIRE(validate(plan));
    const auto read = readPlan(writePlan(plan));
    if (!read)
        FAIL(read.error().where.toStdString() << ' ' << read.error().detail.toStdString());
    CHECK(*read == plan);
    CHECK(writePlan(*read) == writePlan(plan));
}

TEST_CASE("A plan with nothing in it but its title survives", "[roundtrip]")
{
    Plan plan;
    PlanInfo info;
    info.id = Id<PlanInfo>::create();
    info.title = u"Vide"_s;
    plan.table<PlanInfo>().insert(info);
    const auto read = readPlan(writePlan(plan));
    REQUIRE(read);
    CHECK(*read == plan);
}

TEST_CASE("Rows in another order in memory give the same bytes", "[roundtrip]")
{
    const Plan plan = readShipped(exerciseFile);
    Plan shuffled;
    Entities::forEach([&]<class Entity>() {
        const auto &rows = plan.table<Entity>().rows();
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            shuffled.table<Entity>().insert(*row);
    });
    CHECK(writePlan(shuffled) == fileBytes(exerciseFile));
}
