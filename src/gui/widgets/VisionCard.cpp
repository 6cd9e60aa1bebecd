// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/VisionCard.h"

#include "core/model/Plan.h"
#include "gui/widgets/FoldedText.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace jalon::gui {

using namespace Qt::StringLiterals;

VisionCard::VisionCard(QWidget *parent)
    : Card(parent)
    , m_text(new FoldedText(this))
    , m_more(new QWidget(this))
    , m_figures(new QGridLayout)
    , m_vote(new PlainLabel(this))
{
    setAccentStrip(true);
    m_vote->setTone(TextTone::Soft);
    m_vote->setWordWrap(true);
    m_figures->setHorizontalSpacing(24);
    m_figures->setVerticalSpacing(4);
    auto *more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 6, 0, 2);
    more->setSpacing(10);
    more->addLayout(m_figures);
    more->addWidget(m_vote);
    m_more->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 9, 16, 9);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_more);
    connect(m_text, &FoldedText::foldedChanged, this, [this](bool folded) {
        m_more->setVisible(!folded);
        emit foldedChanged(folded);
    });
}

void VisionCard::show(const core::Plan &plan, const report::Wording &wording)
{
    const core::PlanInfo &info = plan.info();
    m_text->setText(tr("Vision."), info.vision.simplified());
    showFigures(plan);
    const QString vote = voteOf(plan, wording);
    m_vote->setText(vote);
    m_vote->setVisible(!vote.isEmpty());
    m_text->setHasMore(!vote.isEmpty() || m_figures->count() > 0);
    setVisible(!info.vision.isEmpty() || !vote.isEmpty() || m_figures->count() > 0);
}

// The figures in the words of the source: their reading is for reckoning.
void VisionCard::showFigures(const core::Plan &plan)
{
    while (QLayoutItem *item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int column = 0;
    for (const core::ContextFigure *figure : plan.contextFigures()) {
        auto *label = new PlainLabel(figure->text.isEmpty() ? figure->label : figure->text, m_more);
        label->setLook(TextSize::Body, TextTone::Strong);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_figures->addWidget(label, column / 4, column % 4);
        m_figures->setColumnStretch(column % 4, 1);
        ++column;
    }
}

QString VisionCard::voteOf(const core::Plan &plan, const report::Wording &wording)
{
    const core::PlanInfo &info = plan.info();
    QStringList parts;
    if (!info.deliberationReference.isEmpty() && info.deliberationDate.isValid())
        parts << tr("Deliberation %1 of %2")
                     .arg(info.deliberationReference, wording.date(info.deliberationDate));
    else if (!info.deliberationReference.isEmpty())
        parts << tr("Deliberation %1").arg(info.deliberationReference);
    else if (info.deliberationDate.isValid())
        parts << tr("Deliberation of %1").arg(wording.date(info.deliberationDate));
    if (info.voters)
        parts << tr("%n voter(s)", nullptr, *info.voters);
    QStringList votes;
    if (info.votesFor)
        votes << tr("%n for", nullptr, *info.votesFor);
    if (info.votesAgainst)
        votes << tr("%n against", nullptr, *info.votesAgainst);
    if (info.abstentions)
        votes << tr("%n abstention(s)", nullptr, *info.abstentions);
    if (!votes.isEmpty())
        parts << votes.join(u", "_s);
    QStringList members;
    if (info.present)
        members << tr("%n present", nullptr, *info.present);
    if (info.represented)
        members << tr("%n represented", nullptr, *info.represented);
    if (!members.isEmpty())
        parts << members.join(u", "_s);
    return parts.join(u" · "_s);
}

} // namespace jalon::gui
