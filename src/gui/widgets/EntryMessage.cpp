// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/EntryMessage.h"

#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace jalon::gui {

EntryMessage::EntryMessage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel(this))
    , m_line(new QHBoxLayout(this))
{
    m_sentence->setWordWrap(true);
    m_line->setContentsMargins(16, 7, 12, 8);
    m_line->setSpacing(12);
    m_line->addWidget(m_sentence, 1);
    hide();
}

void EntryMessage::showDone(const QString &sentence, const QList<Action> &actions)
{
    show(sentence, actions, false);
}

void EntryMessage::showRefusal(const QString &sentence, const QList<Action> &actions)
{
    show(sentence, actions, true);
}

void EntryMessage::show(const QString &sentence, const QList<Action> &actions, bool refusal)
{
    for (QAbstractButton *button : m_buttons)
        button->deleteLater(); // one of them may be what was just pressed
    m_buttons.clear();
    m_refusal = refusal;
    m_sentence->setText(sentence);
    m_sentence->setTone(refusal ? TextTone::Error : TextTone::Soft);
    for (const Action &action : actions) {
        auto *button = new LinkButton(action.words, this);
        button->setFocusPolicy(Qt::TabFocus); // a click must not take the focus from the cell in question
        connect(button, &LinkButton::clicked, this, action.run);
        if (m_buttons.isEmpty())
            button->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
        m_line->addWidget(button);
        m_buttons << button;
    }
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void EntryMessage::runFirst()
{
    if (!m_buttons.isEmpty())
        m_buttons.first()->click();
}

void EntryMessage::clear()
{
    show({}, {}, false);
}

QString EntryMessage::sentence() const
{
    return m_sentence->text();
}

void EntryMessage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), m_refusal ? theme.bad.fill : theme.surfaceAlt);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
}

} // namespace jalon::gui
