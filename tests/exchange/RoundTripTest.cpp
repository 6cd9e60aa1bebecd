// SPDX-License-Identifier: GPL-3.0-or-later
// Export and import lose nothing: bytes of the shipped files, and every field of every entity.
#include "Shipped.h"

#include "core/rules/Validation.h"
#include "exchange/PlanWriter.h"
#include "support/SamplePlan.h"

using namespace Qt::StringLiterals;
using namespace jalon;
using namespace jalon::core;
using namespace jalon::test;
using exchange::readDocument;
using exchange::readPlan;
using exchange::writeDocument;
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
    value += value >= 1900 ? 30 : 900; // a year stays one
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

/// The plan read back from its export; fails the test if one of the two is refused.
Plan exported(const Plan &plan)
{
    const auto written = writeDocument(plan, sampleContents());
    if (!written)
        FAIL(written.error().where.toStdString() << ' ' << written.error().detail.toStdString());
    const auto read = readDocument(*written);
    if (!read)
        FAIL(read.error().where.toStdString() << ' ' << read.error().detail.toStdString());
    for (const QString &hash : namedContents(plan))
        CHECK((read->contents.at(hash) == sampleContents().at(hash)));
    CHECK(read->contents.size() == namedContents(plan).size());
    CHECK((*writeDocument(read->plan, read->contents) == *written));
    return read->plan;
}

/// Changes the field in the first row where the rules allow it; false where they allow it in none.
template <class Entity, class Member>
bool changed(Plan &plan, Member member)
{
    const std::vector<Entity> rows = plan.table<Entity>().rows();
    for (Entity row : rows) {
        const Entity before = row;
        change(row.*member);
        if (row == before)
            continue;
        plan.table<Entity>().replace(row);
        if (validate(plan))
            return true;
        plan.table<Entity>().replace(before);
    }
    return false;
}

template <class Entity>
void changeEveryField(const Plan &plan, QStringList &tried, QStringList &forbidden)
{
    REQUIRE_FALSE(plan.table<Entity>().isEmpty());
    forEachField<Entity>([&](const auto &field) {
        // Not written: the place of a party or a cost line is that in its list, and its id follows from it;
        // ids and what a row cannot be without.
        using Value = std::remove_cvref_t<decltype(std::declval<Entity>().*field.member)>;
        const bool placed = std::is_same_v<Entity, ActionParty> ||
                            (std::is_same_v<Entity, CostLine> && QLatin1String(field.name) == "position"_L1);
        if (placed || ReferenceTo<Value>::required)
            return;
        const QString name = QLatin1String(Fields<Entity>::table) + u'.' + QLatin1String(field.name);
        Plan other = plan;
        if (!changed<Entity>(other, field.member))
            return forbidden.append(name);
        tried.append(name);
        INFO(name.toStdString());
        CHECK((exported(other) == other));
    });
}

} // namespace

TEST_CASE("A shipped file read and written again is the same file, byte for byte", "[roundtrip]")
{
    for (const char *path : {adoptedFile, exerciseFile}) {
        INFO(path);
        const auto document = readDocument(fileBytes(path));
        REQUIRE(document);
        const auto written = writeDocument(document->plan, document->contents);
        REQUIRE(written);
        CHECK((*written == fileBytes(path)));
        CHECK((*readPlan(*written) == document->plan));
    }
}

TEST_CASE("Every field of every entity survives export and import", "[roundtrip]")
{
    const Plan plan = samplePlan();
    CHECK((exported(plan) == plan));
    QStringList tried, forbidden;
    Entities::forEach([&]<class Entity>() { changeEveryField<Entity>(plan, tried, forbidden); });
    CHECK(tried.size() > 130);
    // What the rules tie to other values, and codes and hashes: random plans and the next test have them.
    CHECK(forbidden == QStringList{u"plan.language"_s, u"plan.logo"_s, u"plan.colour"_s,
                                   u"action_link.outcome"_s, u"indicator.kind"_s, u"measurement.value"_s,
                                   u"measurement.numerator"_s, u"measurement.denominator"_s,
                                   u"indicator_rule.party_kinds"_s, u"obligation.tolerance_days"_s,
                                   u"obligation.result"_s, u"attachment.hash"_s, u"proposal.conclusion"_s,
                                   u"opinion.reply"_s, u"year_text.challenge_id"_s, u"year_text.action_id"_s,
                                   u"year_closing.seal"_s, u"year_closing.logo"_s, u"transmission.hash"_s});
}

TEST_CASE("Random plans survive export and import, and give the same bytes again", "[roundtrip]")
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        INFO(seed);
        const Plan plan = randomPlan(seed);
        CHECK((exported(plan) == plan));
    }
}

TEST_CASE("Bytes travel with what names them, and nothing else does", "[roundtrip]")
{
    const Plan plan = samplePlan();
    const auto without = writeDocument(plan, {});
    REQUIRE_FALSE(without);
    CHECK(int(without.error().code) == int(ErrorCode::UnknownReference));
    const auto unread = readDocument(writePlan(plan));
    REQUIRE_FALSE(unread);
    CHECK(unread.error().where == u"contents"_s);
    CHECK_FALSE(writePlan(readShipped(exerciseFile)).contains("\"contents\""));
}

TEST_CASE("A plan too large for the format is told so before it is written", "[roundtrip]")
{
    Plan plan;
    PlanInfo info;
    info.id = Id<PlanInfo>::create();
    info.title = u"Grand"_s;
    plan.table<PlanInfo>().insert(info);
    JournalEntry entry;
    entry.id = Id<JournalEntry>::create();
    plan.table<JournalEntry>().insert(entry);
    Contents contents;
    for (int i = 0; i < 6; ++i) {
        const QByteArray bytes(maximumAttachment, char('a' + i));
        const QString hash = contentHash(bytes);
        contents.emplace(hash, bytes);
        plan.table<Attachment>().insert({Id<Attachment>::create(), entry.id, {}, u"x"_s, {}, 1, hash});
    }
    const auto refused = writeDocument(plan, contents);
    REQUIRE_FALSE(refused);
    CHECK(int(refused.error().code) == int(ErrorCode::TooLarge));
    CHECK(refused.error().detail.contains(u"64"_s));
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
    plan.table<YearClosing>() = {}; // without their seals
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
    CHECK((writePlan(shuffled) == writePlan(plan)));
}

TEST_CASE("What the years brought is in an order of its own too", "[roundtrip]")
{
    const Plan plan = samplePlan();
    Plan shuffled;
    Entities::forEach([&]<class Entity>() {
        const auto &rows = plan.table<Entity>().rows();
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            shuffled.table<Entity>().insert(*row);
    });
    CHECK((writePlan(shuffled) == writePlan(plan)));
}
