// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Contents.h"

#include <QCryptographicHash>

namespace jalon::core {

QString contentHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::set<QString> namedContents(const Plan &plan)
{
    std::set<QString> hashes;
    for (const Attachment &attachment : plan.table<Attachment>().rows())
        hashes.insert(attachment.hash);
    if (const QString &logo = plan.info().logo; !logo.isEmpty())
        hashes.insert(logo);
    for (const YearClosing &closing : plan.table<YearClosing>().rows()) {
        hashes.insert(closing.seal);
        if (!closing.logo.isEmpty())
            hashes.insert(closing.logo);
    }
    return hashes;
}

} // namespace jalon::core
