// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"
#include "exchange/Expected.h"
#include "exchange/Json.h"

#include <optional>
#include <vector>

namespace jalon::exchange {

/// The first thing wrong in a document. After it nothing counts any more: reading goes on with empty values
/// to its end without looking, and the caller throws the outcome away. That keeps the reader free of a test
/// after every line.
class Diagnosis
{
public:
    bool isClean() const { return !m_error; }
    const core::Error &error() const { return *m_error; }
    void refuse(core::ErrorCode code, const QString &path, const QString &detail)
    {
        if (!m_error)
            m_error = core::Error{code, path, detail};
    }

private:
    std::optional<core::Error> m_error;
};

/// One value of the document with its path, read strictly: the type that is asked for or a refusal, never a
/// conversion. Paths are put together only when somebody asks. Lives shorter than the value it stands in.
class JsonValue
{
public:
    JsonValue(const Json &json, Diagnosis &diagnosis)
        : m_json(json)
        , m_diagnosis(diagnosis)
    {
    }
    JsonValue(const Json &json, const JsonValue &parent, const char *key)
        : m_json(json)
        , m_diagnosis(parent.m_diagnosis)
        , m_parent(&parent)
        , m_key(key)
    {
    }
    JsonValue(const Json &json, const JsonValue &parent, int index)
        : m_json(json)
        , m_diagnosis(parent.m_diagnosis)
        , m_parent(&parent)
        , m_index(index)
    {
    }

    const Json &json() const { return m_json; }
    Diagnosis &diagnosis() const { return m_diagnosis; }
    /// "challenges[1].actions[2].code"; empty for the document.
    QString path() const;
    /// "found “12”, expected …"
    void refuse(core::ErrorCode code, const QString &expected) const;

    void read(QString &text) const;
    void read(QStringList &lines) const;
    void read(bool &value) const;
    void read(int &value) const;                ///< from 1 on
    void read(std::optional<int> &value) const; ///< from 0 on
    void read(std::optional<core::Decimal> &value) const;
    void read(std::optional<core::Money> &value) const;
    void read(QDate &date) const;
    void read(core::SoftDate &date) const;
    void readIso(core::SoftDate &date) const; ///< a bare string or null; keeps the wording that `date` has
    void readFromZero(int &value) const;      ///< a count: 0 is one too
    void readIfSaid(QDate &date) const;       ///< null: not known
    void read(QUuid &id) const;
    template <class Entity>
    void read(core::Id<Entity> &id) const
    {
        read(id.value);
    }
    template <class Entity>
    void read(std::optional<core::Id<Entity>> &id) const
    {
        id.reset();
        if (!m_json.is_null())
            read(id.emplace());
    }
    /// A code; null stands for the value whose code is empty.
    template <class E>
    requires std::is_enum_v<E>
    void read(E &value) const
    {
        const bool empty = m_json.is_null() && core::fromCode<E>(QStringView());
        const auto known = empty                ? core::fromCode<E>(QStringView())
                           : m_json.is_string() ? core::fromCode<E>(string())
                                                : std::nullopt;
        if (known && (empty || !string().isEmpty()))
            value = *known;
        else
            refuse(m_json.is_string() ? core::ErrorCode::UnknownCode : core::ErrorCode::WrongType,
                   Expected::oneOf(codes<E>()));
    }

    /// The items of a list; none if it is no list.
    std::vector<JsonValue> items() const;

private:
    QString string() const;
    QString found() const;
    void wrongType(const QString &expected) const { refuse(core::ErrorCode::WrongType, expected); }
    template <class E>
    static QStringList codes()
    {
        QStringList list;
        for (const auto &entry : core::EnumCodes<E>::all)
            list.append(*entry.code ? QString::fromUtf16(entry.code) : QStringLiteral("null"));
        return list;
    }

    const Json &m_json;
    Diagnosis &m_diagnosis;
    const JsonValue *m_parent = nullptr;
    const char *m_key = nullptr;
    int m_index = 0;
};

/// The members of an object. What has been asked for is what the format knows: finish() refuses the rest.
class JsonObject
{
public:
    enum Need { Required, Optional };

    explicit JsonObject(const JsonValue &value);
    Q_DISABLE_COPY_MOVE(JsonObject) // members point at it

    const JsonValue &value() const { return m_value; }
    /// The member, if it is there. `key` must outlive this object. A required one that is missing is refused.
    std::optional<JsonValue> member(const char *key, Need need = Required);
    template <class Value>
    void read(const char *key, Value &value, Need need = Required)
    {
        if (const auto found = member(key, need))
            found->read(value);
    }
    void finish() const;

private:
    JsonValue m_value;
    std::vector<const char *> m_asked;
};

} // namespace jalon::exchange
