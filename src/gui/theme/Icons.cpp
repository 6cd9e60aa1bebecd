// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "gui/theme/Theme.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, rendered(rect.size(), ratio, mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return rendered(size, 1.0, mode, state);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Qt asks in device pixels here; the logical size is what the drawing is made for.
        return rendered(size / scale, scale, mode, state);
    }
    QIconEngine *clone() const override { return new LineIconEngine(m_name); }
    QString key() const override { return u"jalon-line"_s; }

private:
    QPixmap rendered(const QSize &size, qreal ratio, QIcon::Mode mode, QIcon::State state) const
    {
        const Theme &theme = Theme::of(QGuiApplication::palette());
        QColor colour = theme.textSoft;
        if (mode == QIcon::Disabled)
            colour = theme.borderStrong;
        else if (mode == QIcon::Selected || state == QIcon::On)
            colour = theme.accent;
        const QString key =
            u"jalon/%1/%2/%3/%4"_s.arg(m_name).arg(size.width()).arg(ratio).arg(colour.name());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        pixmap = QPixmap((QSizeF(size) * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    return QIcon(new LineIconEngine(name));
}

} // namespace jalon::gui
