// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/OpenAddress.h"

#include <QDesktopServices>
#include <QRegularExpression>

namespace jalon::gui {

using namespace Qt::StringLiterals;

QUrl mailTo(const QString &address)
{
    static const QRegularExpression one(
        u"^[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+$"_s);
    const QString trimmed = address.trimmed();
    if (!one.match(trimmed).hasMatch())
        return {};
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(trimmed, QUrl::DecodedMode);
    return url;
}

bool mayOpen(const QUrl &url)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s};
    return url.isValid() && schemes.contains(url.scheme());
}

bool openAddress(const QUrl &url)
{
    return mayOpen(url) && QDesktopServices::openUrl(url);
}

} // namespace jalon::gui
