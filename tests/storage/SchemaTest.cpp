// SPDX-License-Identifier: GPL-3.0-or-later
#include "Helpers.h"

#include "core/rules/Validation.h"
#include "storage/Migrations.h"

using namespace jalon;
using namespace Qt::StringLiterals;

namespace {

/// "name type notnull" as Fields would have the column of a field.
template <class Value>
struct Column
{
    static QStringList of(const QString &name) { return {name + u" TEXT 1"_s}; }
};
template <>
struct Column<int>
{
    static QStringList of(const QString &name) { return {name + u" INTEGER 1"_s}; }
};
template <>
struct Column<bool> : Column<int>
{
};
template <>
struct Column<core::Money> : Column<int>
{
};
template <>
struct Column<core::Decimal> : Column<int>
{
};
template <>
struct Column<QDate>
{
    static QStringList of(const QString &name) { return {name + u" TEXT 0"_s}; }
};
template <>
struct Column<core::SoftDate>
{
    static QStringList of(const QString &name) { return {name + u" TEXT 0"_s, name + u"_text TEXT 1"_s}; }
};
template <class Value>
struct Column<std::optional<Value>>
{
    static QStringList of(const QString &name) { return {Column<Value>::of(name).first().chopped(1) + u'0'}; }
};

} // namespace

TEST_CASE("The tables of the file are the Fields of core")
{
    const test::PlanFile file;
    test::Outsider outsider(file.path);
    QStringList tables{u"change_log"_s};
    core::Entities::forEach([&]<class Entity>() {
        const QString table = QString::fromLatin1(core::Fields<Entity>::table);
        tables << table;
        QStringList expected;
        core::forEachField<Entity>([&](const auto &field) {
            using Value = std::remove_cvref_t<decltype(std::declval<Entity>().*field.member)>;
            expected << Column<Value>::of(QString::fromLatin1(field.name));
        });
        const QStringList columns =
            outsider.ask("SELECT name || ' ' || type || ' ' || \"notnull\" FROM pragma_table_info('" +
                         table.toUtf8() + "') ORDER BY cid");
        CHECK(columns.join(u'\n') == expected.join(u'\n'));
        CHECK(outsider.ask("SELECT strict FROM pragma_table_list('" + table.toUtf8() + "')") ==
              QStringList{u"1"_s});
    });
    tables << u"attachment_content"_s; // bytes, no row of the plan
    tables.sort();
    CHECK(outsider.ask("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name") == tables);
}

TEST_CASE("Every reference is a foreign key with an index, and none cascades")
{
    const test::PlanFile file;
    test::Outsider outsider(file.path);
    core::Entities::forEach([&]<class Entity>() {
        const QByteArray table = core::Fields<Entity>::table;
        core::forEachField<Entity>([&](const auto &field) {
            const QByteArray name = field.name;
            if (!name.endsWith("_id"))
                return;
            INFO(table.toStdString() << '.' << name.toStdString());
            CHECK(outsider.ask("SELECT on_delete FROM pragma_foreign_key_list('" + table +
                               "') WHERE \"from\" = '" + name + "'") == QStringList{u"NO ACTION"_s});
            CHECK(outsider.ask("SELECT count(*) FROM pragma_index_list('" + table +
                               "') l JOIN pragma_index_info(l.name) i WHERE i.name = '" + name + "'") ==
                  QStringList{u"1"_s});
        });
    });
}

TEST_CASE("A CHECK lists the codes of each enum")
{
    const test::PlanFile file;
    test::Outsider outsider(file.path);
    core::Entities::forEach([&]<class Entity>() {
        const QByteArray table = core::Fields<Entity>::table;
        const QString sql =
            outsider.ask("SELECT sql FROM sqlite_schema WHERE name = '" + table + "'").value(0);
        core::forEachField<Entity>([&](const auto &field) {
            using Value = std::remove_cvref_t<decltype(std::declval<Entity>().*field.member)>;
            if constexpr (std::is_enum_v<Value>) {
                QStringList codes;
                for (const auto &entry : core::EnumCodes<Value>::all)
                    codes << u'\'' + QString::fromUtf16(entry.code) + u'\'';
                const QString check =
                    QString::fromLatin1(field.name) + u" IN ("_s + codes.join(u", "_s) + u')';
                INFO(check);
                CHECK(sql.contains(check));
            }
        });
    });
}

TEST_CASE("A plan file is told by its application_id and version")
{
    const test::PlanFile file;
    test::Outsider outsider(file.path);
    CHECK(outsider.ask("PRAGMA application_id") == QStringList{QString::number(0x4A4C4F4E)});
    CHECK(outsider.ask("PRAGMA user_version") ==
          QStringList{QString::number(storage::Migrations::shipped().newest())});
    CHECK(outsider.ask("PRAGMA journal_mode") ==
          QStringList{u"delete"_s}); // nothing of WAL stays in the file
}

TEST_CASE("The sample plan is valid and leaves no field empty")
{
    const core::Plan plan = test::samplePlan();
    const auto valid = core::validate(plan);
    INFO((valid ? QString() : valid.error().where + u' ' + valid.error().detail));
    CHECK(valid);
    CHECK(plan == test::samplePlan());
    core::Entities::forEach([&]<class Entity>() {
        core::forEachField<Entity>([&](const auto &field) {
            const auto &rows = plan.table<Entity>().rows();
            INFO(core::Fields<Entity>::table << '.' << field.name);
            CHECK(std::any_of(rows.begin(), rows.end(), [&](const Entity &row) {
                return !core::fieldText(row.*field.member).isEmpty();
            }));
        });
    });
}

TEST_CASE("Schema files are split at lines of their own")
{
    CHECK(
        storage::splitStatements("-- only words\n--;\nA;\n  b -- ;\n--;\n\n  --;  \nC ';' --;\n").join('|') ==
        QByteArray("A;\n  b -- ;|C ';' --;"));
}
