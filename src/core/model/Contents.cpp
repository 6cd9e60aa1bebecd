// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Contents.h"

#include <QCryptographicHash>

#include <algorithm>

namespace jalon::core {

QString contentHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

namespace {

template <class Entity>
QStringList namedBy(const Entity &)
{
    return {};
}
QStringList namedBy(const Attachment &attachment)
{
    return {attachment.hash};
}
QStringList namedBy(const PlanInfo &info)
{
    return {info.logo};
}
QStringList namedBy(const YearClosing &closing)
{
    return {closing.seal, closing.logo};
}

template <class Entity>
QStringList namesOf(const Entity &row)
{
    QStringList hashes = namedBy(row);
    hashes.removeAll(QString());
    return hashes;
}

template <class... Entity>
std::set<QString> namesIn(const Plan &plan)
{
    std::set<QString> hashes;
    const auto add = [&](const auto &row) {
        for (const QString &hash : namesOf(row))
            hashes.insert(hash);
    };
    (std::for_each(plan.table<Entity>().rows().begin(), plan.table<Entity>().rows().end(), add), ...);
    return hashes;
}

} // namespace

QStringList contentsNamedBy(const Row &row)
{
    return std::visit([](const auto &entity) { return namesOf(entity); }, row);
}

std::set<QString> namedContents(const Plan &plan)
{
    return namesIn<PlanInfo, Attachment, YearClosing>(plan);
}

} // namespace jalon::core
