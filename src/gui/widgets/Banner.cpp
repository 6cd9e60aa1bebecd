// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/Banner.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/widgets/StateMark.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Warning:
        return Tone::Caution;
    case Banner::Kind::Error:
        return Tone::Bad;
    case Banner::Kind::Info:
        break;
    }
    return Tone::Active;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel(this))
    , m_action(secondaryButton(QString(), this))
    , m_close(iconButton(u"close"_s, tr("Close this message"), this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(44, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionClicked);
    connect(m_close, &QPushButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    hide();
}

void Banner::showMessage(Kind kind, const QString &sentence, const QString &action, bool closable)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(closable);
    setAccessibleName(sentence);
    applyColours();
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::clear()
{
    m_sentence->clear();
    hide();
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::applyColours()
{
    QPalette words = m_sentence->palette();
    const QColor colour = Theme::of(this).tint(toneOf(m_kind)).text;
    if (words.color(QPalette::WindowText) == colour)
        return;
    words.setColor(QPalette::WindowText, colour);
    m_sentence->setPalette(words);
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tint &tint = Theme::of(this).tint(toneOf(m_kind));
    shapes::panel(painter, rect(), grid::Radius, tint.fill, tint.border);
    const QRectF mark(16, height() / 2.0 - 8, 16, 16);
    report::drawMark(painter, mark, m_kind == Kind::Info ? Mark::Planned : Mark::Late, tint.text);
}

} // namespace jalon::gui
