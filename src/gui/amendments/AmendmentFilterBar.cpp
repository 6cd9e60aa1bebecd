// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/amendments/AmendmentFilterBar.h"

#include "gui/widgets/Buttons.h"
#include "gui/widgets/SearchField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

AmendmentFilterBar::AmendmentFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_challenge(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_changedOnly(new QCheckBox(tr("Only what changed"), this))
    , m_clear(new LinkButton(tr("Show all changes"), this))
    , m_search(new SearchField(this))
{
    m_challenge->setAccessibleName(tr("Challenge"));
    m_challenge->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_challenge->setMinimumContentsLength(18);
    m_kind->setAccessibleName(tr("Kind of value"));
    m_changedOnly->setObjectName(u"changedOnly"_s);
    m_changedOnly->setChecked(true);
    m_search->setPlaceholderText(tr("Search an amendment…"));
    m_search->setAccessibleName(tr("Search an amendment"));
    m_search->setMaximumWidth(240);
    m_clear->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_challenge);
    line->addWidget(m_kind);
    line->addSpacing(8);
    line->addWidget(m_changedOnly);
    line->addWidget(m_clear);
    line->addStretch(1);
    line->addWidget(m_search, 1);
    connect(m_challenge, &QComboBox::currentIndexChanged, this, &AmendmentFilterBar::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AmendmentFilterBar::changed);
    connect(m_changedOnly, &QCheckBox::toggled, this, &AmendmentFilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, this, &AmendmentFilterBar::changed);
    connect(m_clear, &LinkButton::clicked, this, [this] { setFilter({}); });
}

QString AmendmentFilterBar::kindName(VotedKind kind)
{
    switch (kind) {
    case VotedKind::Title:
        return tr("Titles");
    case VotedKind::Pilots:
        return tr("Pilots");
    case VotedKind::Dates:
        return tr("Dates");
    case VotedKind::Money:
        return tr("Cost and funding");
    case VotedKind::Indicators:
        return tr("Indicators");
    case VotedKind::Sheets:
        return tr("Sheets");
    }
    return {};
}

void AmendmentFilterBar::show(const Plan &plan, const QMap<VotedKind, int> &counts)
{
    const QSignalBlocker challenge(m_challenge), kind(m_kind);
    const QVariant chosenChallenge = m_challenge->currentData(), chosenKind = m_kind->currentData();
    m_challenge->clear();
    m_challenge->addItem(tr("All challenges"), 0);
    for (const Challenge *each : plan.challenges())
        m_challenge->addItem(plan.code(*each) + u" · "_s + displayTitle(*each), each->number);
    m_kind->clear();
    m_kind->addItem(tr("All values"), -1);
    for (const VotedKind each : {VotedKind::Title, VotedKind::Pilots, VotedKind::Dates, VotedKind::Money,
                                 VotedKind::Indicators, VotedKind::Sheets}) {
        //: %1 is a kind of value, %2 how many of it changed
        m_kind->addItem(tr("%1 (%2)").arg(kindName(each)).arg(counts.value(each)), int(each));
    }
    m_challenge->setCurrentIndex(qMax(0, m_challenge->findData(chosenChallenge)));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosenKind)));
}

AmendmentFilter AmendmentFilterBar::filter() const
{
    AmendmentFilter filter;
    filter.changedOnly = m_changedOnly->isChecked();
    filter.challenge = m_challenge->currentData().toInt();
    if (m_kind->currentIndex() > 0)
        filter.kind = VotedKind(m_kind->currentData().toInt());
    filter.words = m_search->text().simplified();
    return filter;
}

void AmendmentFilterBar::setFilter(const AmendmentFilter &filter)
{
    {
        const QSignalBlocker challenge(m_challenge), kind(m_kind), only(m_changedOnly), search(m_search);
        m_challenge->setCurrentIndex(qMax(0, m_challenge->findData(filter.challenge)));
        m_kind->setCurrentIndex(filter.kind ? qMax(0, m_kind->findData(int(*filter.kind))) : 0);
        m_changedOnly->setChecked(filter.changedOnly);
        m_search->setText(filter.words);
    }
    changed();
}

void AmendmentFilterBar::changed()
{
    m_clear->setVisible(!filter().isEmpty());
    emit filterChanged();
}

} // namespace jalon::gui
