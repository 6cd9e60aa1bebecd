// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/proposals/ProposalFilterBar.h"

#include "gui/widgets/Buttons.h"
#include "gui/widgets/SearchField.h"
#include "report/Wording.h"

#include <QComboBox>
#include <QHash>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace jalon::core;

namespace jalon::gui {

ProposalFilterBar::ProposalFilterBar(const report::Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_source(new QComboBox(this))
    , m_conclusion(new QComboBox(this))
    , m_clear(new LinkButton(tr("Show all"), this))
    , m_search(new SearchField(this))
{
    m_source->setAccessibleName(tr("Where it comes from"));
    m_conclusion->setAccessibleName(tr("Conclusion"));
    m_search->setPlaceholderText(tr("Search a proposal…"));
    m_search->setAccessibleName(tr("Search a proposal"));
    m_search->setMaximumWidth(240);
    m_clear->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_source);
    line->addWidget(m_conclusion);
    line->addWidget(m_clear);
    line->addStretch(1);
    line->addWidget(m_search, 1);
    connect(m_source, &QComboBox::currentIndexChanged, this, &ProposalFilterBar::changed);
    connect(m_conclusion, &QComboBox::currentIndexChanged, this, &ProposalFilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, this, &ProposalFilterBar::changed);
    connect(m_clear, &LinkButton::clicked, this, [this] { setFilter({}); });
}

void ProposalFilterBar::show(const Plan &plan, const QDate &asOf)
{
    const QSignalBlocker source(m_source), conclusion(m_conclusion);
    const QVariant chosenSource = m_source->currentData(), chosenEnd = m_conclusion->currentData();
    QHash<int, int> bySource, byEnd;
    for (const Proposal *proposal : plan.proposals()) {
        ++bySource[int(proposal->source)];
        ++byEnd[int(conclusionAt(*proposal, asOf))];
    }
    m_source->clear();
    m_source->addItem(tr("All sources"), -1);
    for (const auto &entry : EnumCodes<ProposalSource>::all)
        //: %1 is a source or a conclusion, %2 how many
        m_source->addItem(
            tr("%1 (%2)").arg(m_wording.proposalSource(entry.value)).arg(bySource[int(entry.value)]),
            int(entry.value));
    m_conclusion->clear();
    m_conclusion->addItem(tr("All conclusions"), -1);
    for (const auto &entry : EnumCodes<ProposalConclusion>::all)
        m_conclusion->addItem(
            tr("%1 (%2)").arg(m_wording.proposalConclusion(entry.value)).arg(byEnd[int(entry.value)]),
            int(entry.value));
    m_source->setCurrentIndex(qMax(0, m_source->findData(chosenSource)));
    m_conclusion->setCurrentIndex(qMax(0, m_conclusion->findData(chosenEnd)));
}

ProposalFilter ProposalFilterBar::filter() const
{
    ProposalFilter filter;
    if (m_source->currentIndex() > 0)
        filter.source = ProposalSource(m_source->currentData().toInt());
    if (m_conclusion->currentIndex() > 0)
        filter.conclusion = ProposalConclusion(m_conclusion->currentData().toInt());
    filter.words = m_search->text().simplified();
    return filter;
}

void ProposalFilterBar::setFilter(const ProposalFilter &filter)
{
    {
        const QSignalBlocker source(m_source), conclusion(m_conclusion), search(m_search);
        m_source->setCurrentIndex(qMax(0, m_source->findData(filter.source ? int(*filter.source) : -1)));
        m_conclusion->setCurrentIndex(
            qMax(0, m_conclusion->findData(filter.conclusion ? int(*filter.conclusion) : -1)));
        m_search->setText(filter.words);
    }
    changed();
}

void ProposalFilterBar::changed()
{
    m_clear->setVisible(!filter().isEmpty());
    emit filterChanged();
}

} // namespace jalon::gui
