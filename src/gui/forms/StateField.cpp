// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/StateField.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>

#include "core/change/Verbs.h"
#include "core/rules/Situation.h"
#include "gui/forms/BadgeButton.h"
#include "gui/forms/FormGroup.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

namespace jalon::gui {

namespace {

QIcon iconOf(Mark mark, const QWidget *widget)
{
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap pixmap((QSizeF(18, 18) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    report::drawMark(painter, QRectF(3, 3, 12, 12), mark, Theme::of(widget).tint(toneOf(mark)).text);
    return QIcon(pixmap);
}

} // namespace

StateField::StateField(FormGroup &group, const QString &label, QWidget *parent)
    : Editor(group, label, parent)
    , m_badge(new BadgeButton(this))
    , m_since(new PlainLabel(this))
{
    m_since->setLook(TextSize::Small, TextTone::Muted);
    line()->addWidget(m_badge);
    line()->addWidget(m_since, 1);
    setFocusTarget(m_badge);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(m_badge, &QAbstractButton::clicked, this, &StateField::openMenu);
}

void StateField::bind(const core::Id<core::ActionSheet> &action)
{
    m_action = action;
    setProblem({});
    refresh();
}

void StateField::setSinceShown(bool on)
{
    m_sinceShown = on;
    m_since->setVisible(on);
}

void StateField::refresh()
{
    const core::ActionSheet *action = plan().find(m_action);
    if (!action)
        return;
    const report::Wording &wording = group().wording();
    const core::Situation situation = core::situationOf(plan(), *action, group().asOf());
    const QString word = wording.status(situation.status);
    QString since;
    if (situation.said)
        since = tr("since %1").arg(wording.shortDate(situation.since));
    else if (situation.status == core::Status::Unknown)
        since = tr("no state was stated");
    m_badge->set(markOf(situation.status), word);
    m_badge->setPressable(!isReadOnly());
    m_badge->setAccessibleName(
        tr("%1: %2").arg(label(), since.isEmpty() ? word : word + QStringLiteral(", ") + since));
    m_badge->setToolTip(since);
    m_since->setText(since);
    m_since->setVisible(m_sinceShown && !since.isEmpty());
}

void StateField::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(label());
    const report::Wording &wording = group().wording();
    QAction *head = menu->addAction(tr("As of %1").arg(wording.shortDate(group().asOf())));
    head->setEnabled(false);
    for (const auto &entry : core::EnumCodes<core::ActionState>::all) {
        const core::ActionState state = entry.value;
        QAction *action = menu->addAction(iconOf(markOf(state), this), wording.state(state));
        connect(action, &QAction::triggered, this, [this, state] { choose(state); });
    }
    menu->popup(m_badge->mapToGlobal(QPoint(0, m_badge->height() + 2)));
}

void StateField::choose(core::ActionState state)
{
    const core::ActionSheet *action = plan().find(m_action);
    if (!action)
        return;
    // Saying again what already holds is no news.
    const core::Situation situation = core::situationOf(plan(), *action, group().asOf());
    if (situation.said && core::toCode(situation.status) == core::toCode(state))
        return;
    perform(core::verbs::setState(plan(), m_action, group().asOf(), state));
    refresh();
}

} // namespace jalon::gui
