// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/StatusLine.h"

#include <QHBoxLayout>
#include <QPainter>

#include "gui/theme/Theme.h"
#include "gui/widgets/Badge.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/ElidedLabel.h"

namespace jalon::gui {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_saved(new ElidedLabel(this))
    , m_undo(new LinkButton(this))
    , m_attached(new ElidedLabel(this))
    , m_endAttached(new LinkButton(tr("End"), this))
    , m_readOnly(new Badge(this))
    , m_fictitious(new Badge(this))
{
    m_saved->setLook(TextSize::Small, TextTone::Muted);
    m_saved->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_undo->setFont(sized(font(), TextSize::Small));
    m_undo->setQuiet(true);
    m_undo->setFocusPolicy(Qt::NoFocus);
    m_readOnly->set(Mark::None, tr("Read only"), Tone::Neutral);
    m_fictitious->set(Mark::None, tr("Fictitious data"), Tone::Caution);
    m_fictitious->setToolTip(tr("This plan’s follow-up is invented, as an exercise."));
    m_attached->setLook(TextSize::Small, TextTone::Accent);
    m_attached->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_endAttached->setFont(sized(font(), TextSize::Small));
    m_endAttached->setObjectName(QStringLiteral("endAttached"));
    m_endAttached->setAccessibleName(tr("Attach no more changes"));
    m_endAttached->setToolTip(m_endAttached->accessibleName());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 3);
    layout->setSpacing(12);
    layout->addWidget(m_saved);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    layout->addWidget(m_attached);
    layout->addWidget(m_endAttached);
    layout->addWidget(m_readOnly);
    layout->addWidget(m_fictitious);
    setMinimumHeight(28);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFictitious(false);
    setReadOnly(false);
    setUndo({});
    setAttached({});
    connect(m_endAttached, &LinkButton::clicked, this, &StatusLine::endAttachedClicked);
    connect(m_undo, &LinkButton::clicked, this, &StatusLine::undoClicked);
}

void StatusLine::setSaved(const QString &sentence)
{
    m_saved->setText(sentence);
}

void StatusLine::setUndo(const QString &sentence)
{
    m_undo->setText(sentence);
    m_undo->setVisible(!sentence.isEmpty());
}

void StatusLine::setAttached(const QString &sentence)
{
    m_attached->setText(sentence);
    m_attached->setVisible(!sentence.isEmpty());
    m_endAttached->setVisible(!sentence.isEmpty());
}

void StatusLine::setFictitious(bool on)
{
    m_fictitious->setVisible(on);
}

void StatusLine::setReadOnly(bool on)
{
    m_readOnly->setVisible(on);
}

bool StatusLine::showsFictitious() const
{
    return !m_fictitious->isHidden();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
}

} // namespace jalon::gui
