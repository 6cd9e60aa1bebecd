// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace jalon::report {

/// The parts of an ODF text document and their zip: `mimetype` first and stored, a manifest of every other
/// part, one date for all entries, so that the same parts make the same bytes.
class OdtPackage
{
public:
    void add(const QString &path, const QString &mediaType, const QByteArray &bytes);
    void add(const OdtPackage &other) { m_parts += other.m_parts; }
    /// A picture; the same bytes are stored once. Returns its path in the package.
    QString addSvg(const QByteArray &svg)
    {
        return addPicture(svg, QStringLiteral("svg"), QStringLiteral("image/svg+xml"));
    }
    QString addPng(const QByteArray &png)
    {
        return addPicture(png, QStringLiteral("png"), QStringLiteral("image/png"));
    }

    /// Empty if the zip library refused, which it has no reason to in memory.
    QByteArray zipped(const QDate &date) const;

private:
    struct Part
    {
        QString path, mediaType;
        QByteArray bytes;
    };
    QString addPicture(const QByteArray &bytes, const QString &ending, const QString &mediaType);
    QByteArray manifest() const;

    QList<Part> m_parts;
    qsizetype m_pictures = 0;
};

} // namespace jalon::report
