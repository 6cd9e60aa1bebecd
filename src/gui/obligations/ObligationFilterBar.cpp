// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/obligations/ObligationFilterBar.h"

#include "gui/widgets/Buttons.h"
#include "gui/widgets/SearchField.h"
#include "report/Wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

constexpr int Rates = 3;

void keepChoice(QComboBox *box, const QVariant &chosen)
{
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

} // namespace

ObligationFilterBar::ObligationFilterBar(const report::Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_line(new QHBoxLayout(this))
    , m_views(new QTabBar(this))
    , m_state(new QComboBox(this))
    , m_action(new QComboBox(this))
    , m_clear(new LinkButton(tr("Show all"), this))
    , m_search(new SearchField(this))
{
    m_views->addTab(tr("By state"));
    m_views->addTab(tr("By action"));
    m_views->addTab(tr("By pilot"));
    m_views->addTab(tr("Rates kept"));
    m_views->setAccessibleName(tr("View of the due dates"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_state->setAccessibleName(tr("State"));
    m_action->setAccessibleName(tr("Action"));
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(18);
    m_search->setPlaceholderText(tr("Search a due date…"));
    m_search->setAccessibleName(tr("Search a due date"));
    m_search->setMaximumWidth(220);
    m_clear->hide();
    QHBoxLayout *line = m_line;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_views);
    line->addSpacing(8);
    line->addWidget(m_state);
    line->addWidget(m_action);
    line->addWidget(m_clear);
    line->addStretch(1);
    line->addWidget(m_search, 1);
    connect(m_views, &QTabBar::currentChanged, this, &ObligationFilterBar::changed);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ObligationFilterBar::changed);
    connect(m_action, &QComboBox::currentIndexChanged, this, &ObligationFilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, this, &ObligationFilterBar::changed);
    connect(m_clear, &LinkButton::clicked, this, [this] { setFilter({}); });
}

void ObligationFilterBar::show(const Plan &plan, const QHash<int, int> &byState)
{
    const QSignalBlocker state(m_state), action(m_action);
    const QVariant chosenState = m_state->currentData(), chosenAction = m_action->currentData();
    m_state->clear();
    m_state->addItem(tr("All states"), -1);
    for (const ObligationState each :
         {ObligationState::Late, ObligationState::DueSoon, ObligationState::Coming, ObligationState::Missed,
          ObligationState::Kept}) {
        //: %1 is a state, %2 how many
        m_state->addItem(tr("%1 (%2)").arg(m_wording.obligationState(each)).arg(byState.value(int(each))),
                         int(each));
    }
    m_action->clear();
    m_action->addItem(tr("All actions"), QUuid());
    for (const ActionSheet *each : plan.actions()) {
        if (!plan.obligations(each->id).empty())
            m_action->addItem(plan.code(*each) + u"  "_s + displayTitle(*each), each->id.value);
    }
    keepChoice(m_state, chosenState);
    keepChoice(m_action, chosenAction);
}

ObligationFilter ObligationFilterBar::filter() const
{
    ObligationFilter filter;
    if (m_state->currentIndex() > 0)
        filter.state = ObligationState(m_state->currentData().toInt());
    filter.action = {m_action->currentData().toUuid()};
    filter.words = m_search->text().simplified();
    return filter;
}

void ObligationFilterBar::setFilter(const ObligationFilter &filter)
{
    {
        const QSignalBlocker state(m_state), action(m_action), search(m_search);
        keepChoice(m_state, filter.state ? int(*filter.state) : -1);
        keepChoice(m_action, filter.action.value);
        m_search->setText(filter.words);
    }
    changed();
}

ObligationGrouping ObligationFilterBar::grouping() const
{
    return isRates() ? ObligationGrouping::State : ObligationGrouping(m_views->currentIndex());
}

bool ObligationFilterBar::isRates() const
{
    return m_views->currentIndex() == Rates;
}

void ObligationFilterBar::showList()
{
    if (isRates())
        m_views->setCurrentIndex(int(ObligationGrouping::Action));
}

void ObligationFilterBar::addTool(QWidget *tool)
{
    m_line->insertWidget(m_line->indexOf(m_clear), tool);
    setTabOrder(m_action, tool);
}

void ObligationFilterBar::changed()
{
    m_clear->setVisible(!filter().isEmpty());
    for (QWidget *box : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_action),
                         static_cast<QWidget *>(m_search)})
        box->setEnabled(!isRates());
    emit filterChanged();
}

} // namespace jalon::gui
