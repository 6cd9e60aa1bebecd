// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/ListRow.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include "gui/forms/TextField.h"
#include "gui/theme/Icons.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

bool isMoveKey(const QKeyEvent *key)
{
    return key->modifiers() & Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
}

bool isRemoveKey(const QKeyEvent *key)
{
    return key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier;
}

} // namespace

ListRow::ListRow(QWidget *parent)
    : QWidget(parent)
    , m_contents(new QHBoxLayout(this))
    , m_numberLabel(new PlainLabel(this))
{
    setMouseTracking(true);
    m_contents->setContentsMargins(Gutter, 2, 0, 3);
    m_contents->setSpacing(2);
    m_numberLabel->setContentsMargins(2, 3, 0, 3);
    m_contents->addWidget(m_numberLabel, 0, Qt::AlignTop);
    auto *button = iconButton(u"more"_s, tr("More about this line"), this);
    button->setFocusPolicy(Qt::NoFocus);
    button->setFixedSize(24, 24);
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
    connect(button, &QPushButton::clicked, this,
            [this, button] { openMenu(button->mapToGlobal(QPoint(0, button->height()))); });
    m_menuButton = button;
    m_contents->addWidget(m_menuButton, 0, Qt::AlignTop);
    showTools();
}

void ListRow::setNumber(int number)
{
    m_number = number;
    m_numberLabel->setText(number > 0 ? u"%1."_s.arg(number) : QString());
    m_numberLabel->setVisible(number > 0);
    // Without a number the text's own frame reaches into the gutter, so that its words start where numbers
    // would.
    QMargins margins = m_contents->contentsMargins();
    margins.setLeft(number > 0 ? Gutter : Gutter - 6);
    m_contents->setContentsMargins(margins);
}

void ListRow::setEditable(bool on)
{
    m_editable = on;
    showTools();
}

void ListRow::setActive(bool on)
{
    if (m_active == on)
        return;
    m_active = on;
    showTools();
}

void ListRow::showTools()
{
    m_menuButton->setVisible(m_editable && (m_active || underMouse()));
    update();
}

void ListRow::setLeading(QWidget *widget)
{
    m_contents->insertWidget(0, widget, 0, Qt::AlignTop);
}

void ListRow::addTrailing(QWidget *widget)
{
    m_contents->insertWidget(m_contents->count() - 1, widget, 0, Qt::AlignTop);
}

bool ListRow::event(QEvent *event)
{
    // Moving and removing a row win over shortcuts of the page while the focus is in the row.
    if (event->type() == QEvent::ShortcutOverride && m_editable) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isMoveKey(key) || isRemoveKey(key)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ListRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(QRect(Gutter, height() - 1, width() - Gutter, 1), theme.line);
    if (!m_editable || !(m_active || underMouse() || m_dragging))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.textMuted);
    const qreal top = 5 + fontMetrics().height() / 2.0 - 5;
    for (int row = 0; row < 3; ++row) {
        painter.drawEllipse(QPointF(4, top + row * 5), 1.3, 1.3);
        painter.drawEllipse(QPointF(9, top + row * 5), 1.3, 1.3);
    }
}

void ListRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    showTools();
}

void ListRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    showTools();
}

void ListRow::keyPressEvent(QKeyEvent *event)
{
    if (!m_editable)
        event->ignore();
    else if (isMoveKey(event))
        emit moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else if (isRemoveKey(event))
        emit removeRequested();
    else if (event->key() == Qt::Key_Escape && m_dragging) {
        m_dragging = false;
        emit dragGivenUp();
    } else
        event->ignore();
}

void ListRow::mousePressEvent(QMouseEvent *event)
{
    if (!m_editable || event->button() != Qt::LeftButton || event->position().x() > Gutter)
        return event->ignore();
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
}

void ListRow::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        emit dragged(event->globalPosition().toPoint());
    else
        setCursor(m_editable && event->position().x() <= Gutter ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void ListRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return event->ignore();
    m_dragging = false;
    setCursor(Qt::OpenHandCursor);
    emit dropped(event->globalPosition().toPoint());
}

void ListRow::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_editable)
        openMenu(event->globalPos());
}

void ListRow::openMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    const auto add = [&](const QString &name, const QString &text, const QKeySequence &keys) {
        QAction *action =
            menu->addAction(themedIcon(name), text + u'\t' + keys.toString(QKeySequence::NativeText));
        return action;
    };
    connect(add(u"up"_s, tr("Move up"), Qt::ALT | Qt::Key_Up), &QAction::triggered, this,
            [this] { emit moveRequested(-1); });
    connect(add(u"down"_s, tr("Move down"), Qt::ALT | Qt::Key_Down), &QAction::triggered, this,
            [this] { emit moveRequested(1); });
    connect(add(u"delete"_s, tr("Remove"), Qt::Key_Delete), &QAction::triggered, this,
            &ListRow::removeRequested);
    menu->popup(globalPosition);
}

} // namespace jalon::gui
