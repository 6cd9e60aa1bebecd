// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/followup/OpinionFilterBar.h"

#include "gui/widgets/Buttons.h"
#include "gui/widgets/SearchField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

OpinionFilterBar::OpinionFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_parts(new QTabBar(this))
    , m_shown(new QComboBox(this))
    , m_action(new QComboBox(this))
    , m_clear(new LinkButton(tr("Show all"), this))
    , m_search(new SearchField(this))
{
    m_parts->addTab(tr("Opinions and replies"));
    m_parts->addTab(tr("Sessions"));
    m_parts->addTab(tr("Members"));
    m_parts->setAccessibleName(tr("Registers of the follow-up body"));
    m_parts->setDrawBase(false);
    m_parts->setExpanding(false);
    m_shown->setAccessibleName(tr("How they stand"));
    m_action->setAccessibleName(tr("Sheet"));
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(18);
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search this register"));
    m_search->setMaximumWidth(220);
    m_clear->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_parts);
    line->addSpacing(8);
    line->addWidget(m_shown);
    line->addWidget(m_action);
    line->addWidget(m_clear);
    line->addStretch(1);
    line->addWidget(m_search, 1);
    connect(m_parts, &QTabBar::currentChanged, this, [this] {
        changed();
        emit partChanged();
    });
    connect(m_shown, &QComboBox::currentIndexChanged, this, &OpinionFilterBar::changed);
    connect(m_action, &QComboBox::currentIndexChanged, this, &OpinionFilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, this, &OpinionFilterBar::changed);
    connect(m_clear, &LinkButton::clicked, this, [this] { setFilter({}); });
}

void OpinionFilterBar::show(const Plan &plan, const QDate &asOf)
{
    const QSignalBlocker shown(m_shown), action(m_action);
    const int chosen = m_shown->currentIndex();
    const QVariant sheet = m_action->currentData();
    m_shown->clear();
    const auto add = [&](OpinionShown one, const QString &words) {
        int count = 0;
        for (const Opinion *opinion : plan.opinions())
            count += isShown(*opinion, one, asOf);
        //: %1 is a choice, %2 how many
        m_shown->addItem(one == OpinionShown::All ? words : tr("%1 (%2)").arg(words).arg(count), int(one));
    };
    add(OpinionShown::All, tr("All states"));
    add(OpinionShown::Open, tr("not closed"));
    add(OpinionShown::Waiting, tr("awaiting a reply"));
    add(OpinionShown::Late, tr("reply late"));
    m_shown->setCurrentIndex(qMax(0, chosen));
    m_action->clear();
    m_action->addItem(tr("All sheets"), QUuid());
    for (const ActionSheet *each : plan.actions()) {
        if (!plan.referring(&Opinion::actionId, each->id).empty())
            m_action->addItem(plan.code(*each) + u"  "_s + displayTitle(*each), each->id.value);
    }
    m_action->setCurrentIndex(qMax(0, m_action->findData(sheet)));
}

FollowUpPart OpinionFilterBar::part() const
{
    return FollowUpPart(m_parts->currentIndex());
}

void OpinionFilterBar::setPart(FollowUpPart part)
{
    m_parts->setCurrentIndex(int(part));
}

OpinionFilter OpinionFilterBar::filter() const
{
    OpinionFilter filter;
    if (m_shown->currentIndex() > 0)
        filter.shown = OpinionShown(m_shown->currentData().toInt());
    filter.action = {m_action->currentData().toUuid()};
    filter.words = m_search->text().simplified();
    return filter;
}

void OpinionFilterBar::setFilter(const OpinionFilter &filter)
{
    {
        const QSignalBlocker shown(m_shown), action(m_action), search(m_search);
        m_shown->setCurrentIndex(qMax(0, m_shown->findData(int(filter.shown))));
        m_action->setCurrentIndex(qMax(0, m_action->findData(filter.action.value)));
        m_search->setText(filter.words);
    }
    changed();
}

void OpinionFilterBar::changed()
{
    const bool opinions = part() == FollowUpPart::Opinions;
    m_shown->setVisible(opinions);
    m_action->setVisible(opinions);
    m_clear->setVisible(opinions ? !filter().isEmpty() : !filter().words.isEmpty());
    emit filterChanged();
}

} // namespace jalon::gui
