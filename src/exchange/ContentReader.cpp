// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ContentReader.h"

using namespace Qt::StringLiterals;

namespace jalon::exchange {

using namespace core;

namespace {

/// Straight from the document: a text of 14 MB is no text of the plan.
QByteArray bytesOf(const JsonValue &value, const QString &hash)
{
    if (!value.json().is_string()) {
        value.refuse(ErrorCode::WrongType, Expected::base64());
        return {};
    }
    const auto &text = value.json().get_ref<const std::string &>();
    auto decoded =
        QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), qsizetype(text.size())),
                                       QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || contentHash(decoded.decoded) != hash)
        value.diagnosis().refuse(ErrorCode::BadFormat, value.path(), Expected::base64());
    else if (decoded.decoded.size() > maximumAttachment)
        value.diagnosis().refuse(ErrorCode::TooLarge, value.path(), Expected::smallerFile(maximumAttachment));
    return decoded.decoded;
}

} // namespace

Contents readContents(PlanBuilder &builder, JsonObject &document)
{
    const auto named = namedContents(builder.plan());
    Contents contents;
    if (const auto list = document.member("contents", JsonObject::Optional)) {
        for (const JsonValue &item : list->items()) {
            JsonObject object(item);
            QString hash;
            object.read("hash", hash);
            const auto base64 = object.member("base64");
            object.finish();
            if (!base64 || !builder.diagnosis().isClean())
                break;
            if (!named.contains(hash) || contents.contains(hash))
                item.refuse(ErrorCode::UnknownReference, Expected::namedContent());
            contents.emplace(hash, bytesOf(*base64, hash));
        }
    }
    for (const QString &hash : named) {
        if (!contents.contains(hash))
            builder.diagnosis().refuse(ErrorCode::UnknownReference, u"contents"_s, Expected::contentOf(hash));
    }
    return contents;
}

} // namespace jalon::exchange
