// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/JsonObject.h"

#include "core/base/Text.h"

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace jalon::exchange {

using core::Decimal;
using core::ErrorCode;
using core::Money;
using core::SoftDate;

QString JsonValue::path() const
{
    if (!m_parent)
        return {};
    const QString above = m_parent->path();
    if (!m_key)
        return above + u"[%1]"_s.arg(m_index);
    return above.isEmpty() ? QString::fromLatin1(m_key) : above + u'.' + QString::fromLatin1(m_key);
}

QString JsonValue::found() const
{
    constexpr qsizetype most = 60;
    if (m_json.is_object())
        return u"{ … }"_s;
    if (m_json.is_array())
        return u"[ … ]"_s;
    const QString text = QString::fromStdString(m_json.dump());
    return text.size() <= most ? text : text.left(most) + u'…';
}

void JsonValue::refuse(ErrorCode code, const QString &expected) const
{
    if (m_diagnosis.isClean())
        m_diagnosis.refuse(code, path(), Expected::insteadOf(found(), expected));
}

QString JsonValue::string() const
{
    return QString::fromStdString(m_json.get_ref<const std::string &>());
}

void JsonValue::read(QString &text) const
{
    if (!m_json.is_string())
        return wrongType(Expected::text());
    const QString raw = string();
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r';
    };
    // the normaliser would drop them; a file that holds them is not what it seems, and is told so
    if (std::any_of(raw.cbegin(), raw.cend(), isControl))
        return refuse(ErrorCode::NotNormalised, Expected::plainText());
    text = core::normalised(raw);
}

void JsonValue::read(QStringList &lines) const
{
    lines.clear();
    for (const JsonValue &item : items()) {
        QString line;
        item.read(line);
        lines.append(line);
    }
}

void JsonValue::read(bool &value) const
{
    if (!m_json.is_boolean())
        return wrongType(Expected::yesOrNo());
    value = m_json.get<bool>();
}

void JsonValue::read(int &value) const
{
    if (!m_json.is_number_integer())
        return wrongType(Expected::wholeNumber(1));
    if (!m_json.is_number_unsigned() || m_json.get<quint64>() > quint64(INT_MAX) || m_json.get<int>() < 1)
        return refuse(ErrorCode::OutOfRange, Expected::wholeNumber(1));
    value = m_json.get<int>();
}

void JsonValue::readFromZero(int &value) const
{
    std::optional<int> count;
    read(count);
    if (count)
        value = *count;
    else
        wrongType(Expected::wholeNumber(0));
}

void JsonValue::readIfSaid(QDate &date) const
{
    if (!m_json.is_null())
        read(date);
}

void JsonValue::read(std::optional<int> &value) const
{
    value.reset();
    if (m_json.is_null())
        return;
    if (!m_json.is_number_integer())
        return wrongType(Expected::wholeNumber(0));
    if (!m_json.is_number_unsigned() || m_json.get<quint64>() > quint64(INT_MAX))
        return refuse(ErrorCode::OutOfRange, Expected::wholeNumber(0));
    value = m_json.get<int>();
}

void JsonValue::read(std::optional<Decimal> &value) const
{
    value.reset();
    if (m_json.is_null())
        return;
    if (!m_json.is_number())
        return wrongType(Expected::number());
    const double number = m_json.get<double>();
    const auto decimal = Decimal::fromDouble(number);
    if (!decimal || decimal->toDouble() != number)
        return refuse(ErrorCode::OutOfRange, Expected::number());
    value = decimal;
}

void JsonValue::read(std::optional<Money> &value) const
{
    value.reset();
    if (m_json.is_null())
        return;
    if (!m_json.is_string())
        return wrongType(Expected::amount());
    value = Money::fromDecimal(string());
    if (!value)
        refuse(ErrorCode::NotANumber, Expected::amount());
}

void JsonValue::read(QDate &date) const
{
    if (!m_json.is_string())
        return wrongType(Expected::date());
    const auto read = SoftDate::fromIso(string());
    if (!read || read->precision != SoftDate::Precision::Day)
        return refuse(ErrorCode::NotADate, Expected::date());
    date = read->first;
}

void JsonValue::readIso(SoftDate &date) const
{
    if (m_json.is_null())
        return;
    if (!m_json.is_string())
        return wrongType(Expected::softDate());
    const auto read = SoftDate::fromIso(string(), date.text);
    if (!read || !read->hasValue())
        return refuse(ErrorCode::NotADate, Expected::softDate());
    date = *read;
}

void JsonValue::read(SoftDate &date) const
{
    JsonObject object(*this);
    object.read("text", date.text);
    if (const auto value = object.member("value"))
        value->readIso(date);
    object.finish();
}

void JsonValue::read(QUuid &id) const
{
    if (!m_json.is_string())
        return wrongType(Expected::uuid());
    const QUuid uuid = QUuid::fromString(string());
    if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != string())
        return refuse(ErrorCode::BadFormat, Expected::uuid());
    id = uuid;
}

std::vector<JsonValue> JsonValue::items() const
{
    std::vector<JsonValue> items;
    if (!m_json.is_array()) {
        wrongType(Expected::list());
        return items;
    }
    items.reserve(m_json.size());
    for (size_t i = 0; i < m_json.size() && m_diagnosis.isClean(); ++i)
        items.emplace_back(m_json[i], *this, int(i));
    return items;
}

JsonObject::JsonObject(const JsonValue &value)
    : m_value(value)
{
    if (!value.json().is_object())
        value.refuse(ErrorCode::WrongType, Expected::object());
}

std::optional<JsonValue> JsonObject::member(const char *key, Need need)
{
    m_asked.push_back(key);
    if (!m_value.json().is_object())
        return std::nullopt;
    const auto at = m_value.json().find(key);
    if (at != m_value.json().end())
        return JsonValue(*at, m_value, key);
    if (need == Required) {
        const QString path = m_value.path();
        m_value.diagnosis().refuse(ErrorCode::Empty,
                                   (path.isEmpty() ? path : path + u'.') + QString::fromLatin1(key),
                                   Expected::key());
    }
    return std::nullopt;
}

void JsonObject::finish() const
{
    if (!m_value.json().is_object() || !m_value.diagnosis().isClean())
        return;
    for (const auto &[key, member] : m_value.json().items()) {
        const auto isKey = [&](const char *asked) { return key == asked; };
        if (std::any_of(m_asked.begin(), m_asked.end(), isKey))
            continue;
        QStringList known;
        for (const char *asked : m_asked)
            known.append(QString::fromLatin1(asked));
        const QString path = m_value.path();
        const QString name = QString::fromStdString(key);
        m_value.diagnosis().refuse(ErrorCode::UnknownKey, path.isEmpty() ? name : path + u'.' + name,
                                   Expected::insteadOf(name, Expected::oneOf(known)));
        return;
    }
}

} // namespace jalon::exchange
