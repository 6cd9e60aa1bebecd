// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/JsonParser.h"

#include "exchange/Expected.h"

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace jalon::exchange {

using core::Error;
using core::ErrorCode;

namespace {

/// Builds the document from the parser's events. A false answer ends the parsing: the only way to stop at a
/// depth or at a key seen before, since the library's own builder takes any depth and lets the last of two
/// keys win.
class Builder
{
public:
    using number_integer_t = Json::number_integer_t;
    using number_unsigned_t = Json::number_unsigned_t;
    using number_float_t = Json::number_float_t;
    using string_t = Json::string_t;
    using binary_t = Json::binary_t;

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(number_integer_t value) { return add(value); }
    bool number_unsigned(number_unsigned_t value) { return add(value); }
    bool number_float(number_float_t value, const string_t &) { return add(value); }
    bool string(string_t &value) { return add(std::move(value)); }
    bool binary(binary_t &) { return false; }

    bool start_object(size_t) { return open(Json::object()); }
    bool start_array(size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(string_t &name)
    {
        const Json &object = *m_open.back();
        m_key = std::move(name);
        if (object.contains(m_key))
            return refuse(ErrorCode::NotUnique, Expected::keyOnce());
        if (object.size() >= size_t(JsonLimits::keysInObject))
            return refuse(ErrorCode::TooLarge, Expected::fewerKeys(JsonLimits::keysInObject));
        return true;
    }

    bool parse_error(size_t position, const std::string &, const nlohmann::detail::exception &exception)
    {
        m_error = Error{ErrorCode::BadFormat, Expected::place(qint64(position)),
                        QString::fromUtf8(exception.what())};
        return false;
    }

    std::optional<Error> m_error;
    Json m_document;

private:
    /// Where the value that comes next will stand; nullptr for the document itself.
    template <class Value>
    Json *place(Value &&value)
    {
        if (m_open.empty()) {
            m_document = std::forward<Value>(value);
            return &m_document;
        }
        Json &parent = *m_open.back();
        if (parent.is_array())
            return &parent.emplace_back(std::forward<Value>(value));
        return &(parent[m_key] = std::forward<Value>(value));
    }

    template <class Value>
    bool add(Value &&value)
    {
        if (++m_values > JsonLimits::values)
            return refuse(ErrorCode::TooLarge, Expected::fewerValues(JsonLimits::values));
        place(std::forward<Value>(value));
        return true;
    }

    bool open(Json container)
    {
        if (++m_values > JsonLimits::values)
            return refuse(ErrorCode::TooLarge, Expected::fewerValues(JsonLimits::values));
        if (int(m_open.size()) >= JsonLimits::depth)
            return refuse(ErrorCode::TooLarge, Expected::lessDeep(JsonLimits::depth));
        const bool isObject = container.is_object();
        m_names.push_back(m_open.empty() || m_open.back()->is_array() ? std::string() : m_key);
        m_open.push_back(place(std::move(container)));
        if (isObject)
            m_key.clear();
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        m_names.pop_back();
        return true;
    }

    bool refuse(ErrorCode code, const QString &detail)
    {
        m_error = Error{code, path(), detail};
        return false;
    }

    QString path() const
    {
        QString path;
        for (size_t i = 0; i < m_open.size(); ++i) {
            if (i > 0 && m_open[i - 1]->is_array())
                path += u"[%1]"_s.arg(m_open[i - 1]->size() - 1);
            else if (!m_names[i].empty())
                path += (path.isEmpty() ? QString() : u"."_s) + QString::fromStdString(m_names[i]);
        }
        if (!m_open.empty() && m_open.back()->is_object())
            path += (path.isEmpty() ? QString() : u"."_s) + QString::fromStdString(m_key);
        return path;
    }

    std::vector<Json *> m_open; ///< containers not closed yet; stable, for a parent does not grow meanwhile
    std::vector<std::string> m_names;
    std::string m_key;
    int m_values = 0;
};

} // namespace

core::Result<Json> parseJson(const QByteArray &bytes)
{
    if (bytes.size() > JsonLimits::bytes)
        return Error{ErrorCode::TooLarge, {}, Expected::smallerFile(JsonLimits::bytes)};
    Builder builder;
    const bool done = Json::sax_parse(bytes.cbegin(), bytes.cend(), &builder);
    if (builder.m_error)
        return *builder.m_error;
    if (!done)
        return Error{ErrorCode::BadFormat, {}, {}};
    return std::move(builder.m_document);
}

} // namespace jalon::exchange
