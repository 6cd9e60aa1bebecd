// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Random values for every type of field, so that a new field is covered the day it enters Fields.

#include "core/base/Text.h"
#include "core/model/Plan.h"
#include "support/SamplePlan.h"

#include <random>

namespace jalon::test {

/// The source of chance: the same seed gives the same plan on every machine.
class Chance
{
public:
    enum class Rows {
        Sparse, ///< fields may be empty
        Full,   ///< every field holds something
        Plain,  ///< short harmless texts, as in a plan of every day
    };

    explicit Chance(unsigned seed, Rows rows = Rows::Sparse)
        : m_engine(seed)
        , m_rows(rows)
    {
    }
    /// 0 … count - 1
    int below(int count) { return int(m_engine() % unsigned(count)); }
    /// Whether an optional value stands; always in a full plan.
    bool present() { return isFull() || below(3) > 0; }
    bool isFull() const { return m_rows == Rows::Full; }
    /// A text to start from.
    QString text()
    {
        return m_rows == Rows::Plain ? QStringLiteral("Réunion du réseau des élus, trimestre ")
                                     : hostileTexts()[below(int(hostileTexts().size()))];
    }
    QUuid id()
    {
        return QUuid(m_engine(), word(), word(), byte(), byte(), byte(), byte(), byte(), byte(), byte(),
                     byte());
    }

private:
    ushort word() { return ushort(m_engine()); }
    uchar byte() { return uchar(m_engine()); }

    std::mt19937 m_engine;
    Rows m_rows;
};

inline void randomize(Chance &chance, QString &value)
{
    value.clear();
    if (chance.present())
        value = chance.text();
    if (chance.isFull() || chance.below(2) == 0)
        value += QString::number(chance.below(1000));
}
inline void randomize(Chance &chance, QStringList &value)
{
    value.clear();
    for (int i = chance.present() ? 1 + chance.below(3) : 0; i > 0; --i)
        value << chance.text().simplified() + QString::number(i);
}
inline void randomize(Chance &chance, int &value)
{
    value = chance.below(1000);
}
inline void randomize(Chance &chance, bool &value)
{
    value = chance.isFull() || chance.below(2) == 0;
}
inline void randomize(Chance &chance, core::Money &value)
{
    value = core::Money::fromCents(chance.below(1'000'000'000));
}
inline void randomize(Chance &chance, core::Decimal &value)
{
    value = core::Decimal::fromUnits(chance.below(2'000'000'000));
}
inline void randomize(Chance &chance, QDate &value)
{
    value = chance.present() ? QDate(1900, 1, 1).addDays(chance.below(100'000)) : QDate();
}
inline void randomize(Chance &chance, core::SoftDate &value)
{
    QString text;
    randomize(chance, text);
    const QDate day = QDate(1900, 1, 1).addDays(chance.below(100'000));
    switch (chance.below(chance.isFull() ? 3 : 4)) {
    case 0:
        value = core::SoftDate::year(day.year(), text);
        break;
    case 1:
        value = core::SoftDate::month(day.year(), day.month(), text);
        break;
    case 2:
        value = core::SoftDate::day(day, text);
        break;
    default:
        value = {core::SoftDate::Precision::None, {}, text};
    }
}
template <class Entity>
void randomize(Chance &, core::Id<Entity> &)
{
    // ids and references are the plan's business
}
template <class Value>
void randomize(Chance &chance, std::optional<Value> &value)
{
    value.reset();
    if (chance.present())
        randomize(chance, value.emplace());
}
template <class Entity>
void randomize(Chance &, std::optional<core::Id<Entity>> &)
{
}
template <class Enum>
requires std::is_enum_v<Enum>
void randomize(Chance &chance, Enum &value)
{
    const auto &codes = core::EnumCodes<Enum>::all;
    // in a full plan a value that has a word, where one means "nothing said"
    do
        value = codes[size_t(chance.below(int(codes.size())))].value;
    while (chance.isFull() && core::toCode(value).isEmpty());
}

/// Gives a row an id, unless it has one, and random values in every other field but references.
template <class Entity>
void randomizeRow(Chance &chance, Entity &row)
{
    core::forEachField<Entity>([&](const auto &field) { randomize(chance, row.*field.member); });
    if (row.id.isNull())
        row.id.value = chance.id();
}

// What validation asks for beyond the types; `row` stands in no plan yet.
void makeValid(Chance &chance, core::PlanInfo &row);
void makeValid(Chance &chance, core::ContextFigure &row);
void makeValid(Chance &chance, core::Criterion &row);
void makeValid(Chance &chance, core::Party &row);
void makeValid(Chance &chance, core::Challenge &row);
void makeValid(Chance &chance, core::ActionSheet &row);
void makeValid(Chance &chance, core::MethodStep &row);
void makeValid(Chance &chance, core::ExpectedResult &row);
void makeValid(Chance &chance, core::CostLine &row);
void makeValid(Chance &chance, core::ActionLink &row);
void makeValid(Chance &chance, core::StateStatement &row);
void makeValid(Chance &chance, core::Clarification &row);
void makeValid(Chance &chance, core::Indicator &row);
void makeValid(Chance &chance, core::Target &row);
void makeValid(Chance &chance, core::IndicatorRule &row);
void makeValid(Chance &chance, core::BudgetLine &row);
void makeValid(Chance &chance, core::JournalEntry &row);
void makeValid(Chance &chance, core::Obligation &row);
void makeValid(Chance &chance, core::Attachment &row);
void makeValid(Chance &chance, core::Amendment &row);
void makeValid(Chance &chance, core::AmendmentChange &row);
void makeValid(Chance &chance, core::Proposal &row);
void makeValid(Chance &chance, core::BodyMember &row);
void makeValid(Chance &chance, core::BodySession &row);
void makeValid(Chance &chance, core::Opinion &row);
void makeValid(Chance &chance, core::YearText &row);
void makeValid(Chance &chance, core::ActionDecision &row);
void makeValid(Chance &chance, core::YearClosing &row);
void makeValid(Chance &chance, core::Transmission &row);
/// By the kind of its indicator.
void makeValid(Chance &chance, const core::Indicator &indicator, core::Measurement &row);
template <class Entity>
void makeValid(Chance &, Entity &)
{
}

/// A text that may not be empty.
void require(Chance &chance, QString &text);
/// An end before its start is refused: the later of the two becomes the end.
void order(core::SoftDate &start, core::SoftDate &end);

/// Adds a random valid row, after `prepare` has set its references and numbers.
template <class Entity, class Prepare>
const Entity &addRow(core::Plan &plan, Chance &chance, Prepare prepare)
{
    Entity row;
    randomizeRow(chance, row);
    makeValid(chance, row);
    prepare(row);
    const auto id = row.id;
    plan.table<Entity>().insert(std::move(row));
    return *plan.find(id);
}

/// Obligations, journal, budgets, targets, rules and amendments for a plan that has its sheets.
void addYears(core::Plan &plan, Chance &chance);
/// Proposals, the follow-up body, texts, decisions, closings and documents sent.
void addReviews(core::Plan &plan, Chance &chance);

} // namespace jalon::test
