// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/QuietCombo.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

namespace jalon::gui {

namespace {
constexpr int Arrow = 16;
}

QuietCombo::QuietCombo(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMaxVisibleItems(12);
}

void QuietCombo::setTone(TextTone tone)
{
    m_tone = tone;
    update();
}

void QuietCombo::setQuiet(const QSet<int> &indexes)
{
    m_quiet = indexes;
    updateGeometry();
    update();
}

void QuietCombo::setChoosable(bool on)
{
    m_choosable = on;
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    update();
}

void QuietCombo::setSameWidth(bool on)
{
    m_sameWidth = on;
    updateGeometry();
}

void QuietCombo::setRightAligned(bool on)
{
    m_rightAligned = on;
    update();
}

QFont QuietCombo::wordFont() const
{
    QFont result = font();
    result.setItalic(m_quiet.contains(currentIndex()));
    return result;
}

QSize QuietCombo::sizeHint() const
{
    const QFontMetrics metrics(wordFont());
    int words = metrics.horizontalAdvance(currentText());
    for (int i = 0; m_sameWidth && i < count(); ++i)
        words = qMax(words, metrics.horizontalAdvance(itemText(i)));
    return {words + 2 * Padding + Arrow, fontMetrics().height() + 6};
}

void QuietCombo::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const bool active = m_choosable && (hasFocus() || underMouse());
    if (active)
        shapes::panel(painter, rect(), grid::ControlRadius, underMouse() ? theme.surface : QColor(),
                      hasFocus() ? theme.accent : theme.border, hasFocus() ? 2.0 : 1.0);
    painter.setFont(wordFont());
    const bool quiet = m_quiet.contains(currentIndex()) || m_tone == TextTone::Muted;
    painter.setPen(quiet ? theme.textMuted : m_tone == TextTone::Soft ? theme.textSoft : theme.text);
    const Qt::Alignment side = m_rightAligned ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(rect().adjusted(Padding, 0, -Padding, 0),
                     int(side | Qt::AlignVCenter) | Qt::TextSingleLine, currentText());
    if (active)
        shapes::chevron(painter, QRect(m_rightAligned ? 3 : width() - Arrow - 3, 0, Arrow, height()),
                        Qt::DownArrow, theme.textSoft);
}

void QuietCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void QuietCombo::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_choosable)
        event->ignore();
    else if (enter)
        showPopup();
    else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Delete ||
             (event->modifiers() == Qt::NoModifier &&
              (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_PageUp ||
               event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Home ||
               event->key() == Qt::Key_End)))
        event->ignore(); // nothing changes by passing over it: the list is opened first
    else
        QComboBox::keyPressEvent(event);
}

void QuietCombo::mousePressEvent(QMouseEvent *event)
{
    if (m_choosable)
        QComboBox::mousePressEvent(event);
    else
        event->ignore();
}

} // namespace jalon::gui
