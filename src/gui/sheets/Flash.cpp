// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/Flash.h"

#include <QEvent>
#include <QPainter>
#include <QVariantAnimation>

#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

namespace jalon::gui {

namespace {
constexpr int Milliseconds = 1200;
constexpr int Margin = 6; // px around the target
} // namespace

void Flash::around(QWidget *target)
{
    if (target && target->parentWidget())
        (new Flash(target))->show();
}

Flash::Flash(QWidget *target)
    : QWidget(target->parentWidget())
    , m_target(target)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    target->installEventFilter(this);
    connect(target, &QObject::destroyed, this, &QObject::deleteLater);
    auto *fading = new QVariantAnimation(this);
    fading->setDuration(Milliseconds);
    fading->setStartValue(1.0);
    fading->setEndValue(0.0);
    fading->setEasingCurve(QEasingCurve::InQuad);
    connect(fading, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_strength = value.toDouble();
        update();
    });
    connect(fading, &QVariantAnimation::finished, this, &QObject::deleteLater);
    place();
    fading->start();
}

void Flash::place()
{
    setGeometry(m_target->geometry().adjusted(-Margin, -Margin, Margin, Margin));
    raise();
}

bool Flash::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_target && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        place();
    return QWidget::eventFilter(watched, event);
}

void Flash::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.setOpacity(m_strength);
    shapes::panel(painter, QRectF(rect()).adjusted(1, 1, -1, -1), grid::Radius, QColor(), theme.accent, 2.0);
}

} // namespace jalon::gui
