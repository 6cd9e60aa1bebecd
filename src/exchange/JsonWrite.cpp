// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/JsonWrite.h"

using namespace Qt::StringLiterals;

namespace jalon::exchange {

Json toJson(const QString &text)
{
    return text.toStdString();
}

Json toJson(const QStringList &lines)
{
    Json list = Json::array();
    for (const QString &line : lines)
        list.push_back(toJson(line));
    return list;
}

Json toJson(const QDate &date)
{
    return date.isValid() ? toJson(date.toString(Qt::ISODate)) : Json(nullptr);
}

Json isoJson(const core::SoftDate &date)
{
    return date.hasValue() ? toJson(date.toIso()) : Json(nullptr);
}

Json toJson(const core::SoftDate &date)
{
    return {{"value", isoJson(date)}, {"text", toJson(date.text)}};
}

Json toJson(core::Decimal value)
{
    return value.isWhole() ? Json(value.units() / core::Decimal::scale) : Json(value.toDouble());
}

} // namespace jalon::exchange
