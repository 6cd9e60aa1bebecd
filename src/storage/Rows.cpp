// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Rows.h"

#include "storage/ColumnCodec.h"

using namespace Qt::StringLiterals;

namespace jalon::storage {

using core::Error;
using core::ErrorCode;
using core::Outcome;
using core::Result;

namespace {

template <class Entity>
QByteArrayList columnNames()
{
    QByteArrayList names;
    core::forEachField<Entity>([&](const auto &field) {
        names << '"' + QByteArray(field.name) + '"';
        using Value = std::remove_cvref_t<decltype(std::declval<Entity>().*field.member)>;
        if constexpr (ColumnCodec<Value>::columns == 2)
            names << '"' + QByteArray(field.name) + "_text\"";
    });
    return names;
}

template <class Entity>
QByteArray tableName()
{
    return '"' + QByteArray(core::Fields<Entity>::table) + '"';
}

Error damaged(const Database &database, const char *table, const QString &id, const char *field)
{
    return {ErrorCode::Damaged, database.path(),
            u"%1 %2: %3"_s.arg(QLatin1String(table), id, QLatin1String(field))};
}

template <class Value>
constexpr bool isId = false;
template <class Entity>
constexpr bool isId<core::Id<Entity>> = true;

/// The name of the first field that cannot be read back; null if all can.
template <class Entity>
const char *readRow(const Statement &from, Entity &row)
{
    const char *bad = nullptr;
    int column = 0;
    core::forEachField<Entity>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(row.*field.member)>;
        if (!bad && !ColumnCodec<Value>::read(from, column, row.*field.member))
            bad = field.name;
        column += ColumnCodec<Value>::columns;
    });
    return bad;
}

/// The name of the first field that names a row which is not there; null if none does.
template <class Entity>
const char *danglingField(const core::Plan &plan, const Entity &row)
{
    const char *bad = nullptr;
    core::forEachField<Entity>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(row.*field.member)>;
        if constexpr (isId<Value>) {
            if (!bad && !plan.find(row.*field.member))
                bad = field.name;
        }
    });
    return bad;
}

template <class Entity>
Outcome readTable(Database &database, core::Plan &plan)
{
    Statement select(database, "SELECT " + columnNames<Entity>().join(", ") + " FROM " + tableName<Entity>());
    auto &table = plan.table<Entity>();
    auto more = select.step();
    for (; more && *more; more = select.step()) {
        Entity row;
        const char *bad = readRow(select, row);
        if (!bad && !table.insert(std::move(row)))
            bad = "id";
        if (bad)
            return damaged(database, core::Fields<Entity>::table, select.text(0), bad);
    }
    return more ? Outcome{} : Outcome(more.error());
}

template <class Entity>
Outcome checkReferences(const Database &database, const core::Plan &plan)
{
    for (const Entity &row : plan.table<Entity>().rows()) {
        if (const char *bad = danglingField(plan, row))
            return damaged(database, core::Fields<Entity>::table, core::fieldText(row.id), bad);
    }
    return {};
}

/// Binds every field from parameter 1 on; returns the parameter after the last.
template <class Entity>
int bindRow(Statement &to, const Entity &row)
{
    int parameter = 1;
    core::forEachField<Entity>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(row.*field.member)>;
        ColumnCodec<Value>::bind(to, parameter, row.*field.member);
        parameter += ColumnCodec<Value>::columns;
    });
    return parameter;
}

/// The three statements of one entity, each prepared when first needed.
template <class Entity>
struct EntityStatements
{
    std::unique_ptr<Statement> insert;
    std::unique_ptr<Statement> update;
    std::unique_ptr<Statement> remove;

    Outcome add(Database &database, const Entity &row)
    {
        if (!insert) {
            const auto names = columnNames<Entity>();
            insert = std::make_unique<Statement>(
                database, "INSERT INTO " + tableName<Entity>() + " (" + names.join(", ") + ") VALUES (" +
                              QByteArrayList(names.size(), "?").join(", ") + ')');
        }
        bindRow(*insert, row);
        return insert->run();
    }

    Outcome change(Database &database, const Entity &row)
    {
        if (!update)
            update = std::make_unique<Statement>(database, "UPDATE " + tableName<Entity>() + " SET " +
                                                               columnNames<Entity>().join(" = ?, ") +
                                                               " = ? WHERE \"id\" = ?");
        const int after = bindRow(*update, row);
        ColumnCodec<core::Id<Entity>>::bind(*update, after, row.id);
        return oneRow(*update, database, row);
    }

    Outcome erase(Database &database, const Entity &row)
    {
        if (!remove)
            remove = std::make_unique<Statement>(database,
                                                 "DELETE FROM " + tableName<Entity>() + " WHERE \"id\" = ?");
        ColumnCodec<core::Id<Entity>>::bind(*remove, 1, row.id);
        return oneRow(*remove, database, row);
    }

    static Outcome oneRow(Statement &statement, const Database &database, const Entity &row)
    {
        if (auto done = statement.run(); !done)
            return done;
        if (statement.rowsTouched() != 1)
            return Error{ErrorCode::Stale, database.path(), core::fieldText(row.id)};
        return {};
    }
};

template <class List>
struct StatementsOf;
template <class... Entity>
struct StatementsOf<core::EntityList<Entity...>>
{
    std::tuple<EntityStatements<Entity>...> all;
};

} // namespace

Result<core::Plan> readPlan(Database &database)
{
    core::Plan plan;
    Outcome done;
    core::Entities::forEach([&]<class Entity>() {
        if (done)
            done = readTable<Entity>(database, plan);
    });
    core::Entities::forEach([&]<class Entity>() {
        if (done)
            done = checkReferences<Entity>(database, plan);
    });
    if (done && plan.table<core::PlanInfo>().size() != 1)
        done = damaged(database, core::Fields<core::PlanInfo>::table, {}, "id");
    return done ? Result<core::Plan>(std::move(plan)) : Result<core::Plan>(done.error());
}

struct RowWriter::Statements : StatementsOf<core::Entities>
{
};

RowWriter::RowWriter(Database &database)
    : m_database(database)
    , m_statements(std::make_unique<Statements>())
{
}

RowWriter::~RowWriter() = default;

Outcome RowWriter::write(const core::Change &change)
{
    const core::Row &either = change.after ? *change.after : *change.before;
    return std::visit(
        [&](const auto &row) {
            using Entity = std::remove_cvref_t<decltype(row)>;
            auto &statements = std::get<EntityStatements<Entity>>(m_statements->all);
            if (!change.before)
                return statements.add(m_database, row);
            return change.after ? statements.change(m_database, row) : statements.erase(m_database, row);
        },
        either);
}

Outcome RowWriter::write(const core::ChangeSet &set)
{
    for (const core::Change &change : set.changes) {
        if (auto done = write(change); !done)
            return done;
    }
    return {};
}

Outcome RowWriter::writeAll(const core::Plan &plan)
{
    Outcome done;
    core::Entities::forEach([&]<class Entity>() {
        auto &statements = std::get<EntityStatements<Entity>>(m_statements->all);
        for (const Entity &row : plan.table<Entity>().rows()) {
            if (done)
                done = statements.add(m_database, row);
        }
    });
    return done;
}

} // namespace jalon::storage
