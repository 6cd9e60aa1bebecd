// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odt/OdtPackage.h"

#include "report/markup/Markup.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

const QString mediaTypeOfText = QStringLiteral("application/vnd.oasis.opendocument.text");

bool put(QuaZip &zip, const QString &path, const QByteArray &bytes, const QDate &date, bool stored)
{
    QuaZipNewInfo info(path);
    // The zip holds a date and a time without zone. Its calendar begins in 1980.
    info.dateTime = QDateTime(date.year() < 1980 ? QDate(1980, 1, 1) : date, QTime(0, 0), Qt::UTC);
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, stored ? 0 : Z_DEFLATED, stored ? 0 : 6))
        return false;
    if (file.write(bytes) != bytes.size())
        return false;
    file.close();
    return file.getZipError() == ZIP_OK;
}

} // namespace

void OdtPackage::add(const QString &path, const QString &mediaType, const QByteArray &bytes)
{
    m_parts.append({path, mediaType, bytes});
}

QString OdtPackage::addPicture(const QByteArray &bytes, const QString &ending, const QString &mediaType)
{
    for (const Part &part : m_parts) {
        if (part.mediaType == mediaType && part.bytes == bytes)
            return part.path;
    }
    add(u"Pictures/drawing-%1.%2"_s.arg(++m_pictures).arg(ending), mediaType, bytes);
    return m_parts.last().path;
}

QByteArray OdtPackage::manifest() const
{
    QByteArray bytes;
    Markup markup(bytes);
    markup.declaration();
    markup.open("manifest:manifest",
                {{"xmlns:manifest", u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
                 {"manifest:version", u"1.3"_s}});
    markup.empty("manifest:file-entry", {{"manifest:full-path", u"/"_s},
                                         {"manifest:version", u"1.3"_s},
                                         {"manifest:media-type", mediaTypeOfText}});
    for (const Part &part : m_parts)
        markup.empty("manifest:file-entry",
                     {{"manifest:full-path", part.path}, {"manifest:media-type", part.mediaType}});
    markup.close();
    return bytes;
}

QByteArray OdtPackage::zipped(const QDate &date) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false); // the mimetype is read at a fixed place
    if (!zip.open(QuaZip::mdCreate))
        return {};
    bool written = put(zip, u"mimetype"_s, mediaTypeOfText.toLatin1(), date, true);
    for (const Part &part : m_parts)
        written = written && put(zip, part.path, part.bytes, date, false);
    written = written && put(zip, u"META-INF/manifest.xml"_s, manifest(), date, false);
    zip.close();
    return written && zip.getZipError() == ZIP_OK ? bytes : QByteArray();
}

} // namespace jalon::report
