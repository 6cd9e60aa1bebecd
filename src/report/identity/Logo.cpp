// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/identity/Logo.h"

#include "report/identity/SvgCheck.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

constexpr double pointsPerInch = 72, printedDpi = 600, leastDpi = 100;

const Error unreadable{ErrorCode::BadFormat, u"logo"_s, {}};
const Error tooLarge{ErrorCode::TooLarge, u"logo"_s, {}};

/// The format of a file of pixels by its first bytes; null for none of ours.
const char *formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return bytes.startsWith("\xff\xd8\xff") ? "jpeg" : nullptr;
}

Result<QImage> readPixels(const QByteArray &bytes, const char *format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size(); // of the file's head: nothing large is unpacked before it is known
    if (size.isEmpty())
        return unreadable;
    if (std::max(size.width(), size.height()) > Logo::maximumSide)
        return tooLarge;
    QImage image = reader.read();
    if (image.isNull())
        return unreadable;
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    return image;
}

} // namespace

Result<Logo> Logo::read(const QByteArray &bytes)
{
    if (bytes.size() > maximumBytes)
        return tooLarge;
    Logo logo;
    if (const char *format = formatOf(bytes)) {
        const Result<QImage> image = readPixels(bytes, format);
        if (!image)
            return image.error();
        logo.m_image = *image;
        logo.m_size = image->size();
        return logo;
    }
    if (!isHarmlessSvg(bytes))
        return unreadable;
    QSvgRenderer renderer;
    if (!renderer.load(bytes))
        return unreadable;
    logo.m_size = renderer.viewBoxF().size();
    if (logo.m_size.isEmpty())
        logo.m_size = renderer.defaultSize();
    // A strip of a thousand to one is a mistake, and would leave nothing to see.
    const double longer = std::max(logo.m_size.width(), logo.m_size.height()),
                 shorter = std::min(logo.m_size.width(), logo.m_size.height());
    if (!(shorter > 0) || longer / shorter > 1000)
        return unreadable;
    logo.m_svg = bytes;
    return logo;
}

QSizeF Logo::sizeWithin(const QSizeF &box) const
{
    const QSizeF fitted = m_size.scaled(box, Qt::KeepAspectRatio);
    const QSizeF largest = m_size * pointsPerInch / leastDpi;
    return !m_image.isNull() && fitted.width() > largest.width() ? largest : fitted;
}

QImage Logo::drawn(const QSize &pixels) const
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_svg.isEmpty()) {
        painter.drawImage(QPoint(0, 0),
                          m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    } else {
        QSvgRenderer renderer(m_svg);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    }
    painter.end();
    const int perMetre = qRound(printedDpi / 0.0254); // what a file says of itself; the size counts
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    return image;
}

Picture Logo::picture(const QSizeF &box, const QString &altText) const
{
    Picture picture;
    picture.size = sizeWithin(box);
    QSize pixels = (picture.size * printedDpi / pointsPerInch).toSize().expandedTo({1, 1});
    if (!m_image.isNull())
        pixels = pixels.boundedTo(m_image.size());
    const QImage image = drawn(pixels);
    picture.image = image;
    picture.drawing.altText = altText;
    picture.drawing.draw = [image](QPainter &painter, const QRectF &area, double) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setRenderHint(QPainter::LosslessImageRendering);
        painter.drawImage(area, image);
    };
    return picture;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace jalon::report
