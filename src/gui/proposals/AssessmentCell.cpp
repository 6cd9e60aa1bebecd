// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/proposals/AssessmentCell.h"

#include "core/change/Verbs.h"
#include "gui/forms/BadgeButton.h"
#include "gui/forms/TextField.h"
#include "gui/proposals/ProposalRows.h"
#include "report/Wording.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

AssessmentCell::AssessmentCell(FormGroup &group, const QString &label, const Place &place, const QDate &today,
                               QWidget *parent)
    : Editor(group, label, parent)
    , m_place(place)
    , m_today(today)
    , m_badge(new BadgeButton(this))
    , m_evidence(new TextField(group, tr("Evidence"), this, TextBox::Lines::Many))
{
    m_evidence->setLook(sized(font(), TextSize::Small), TextTone::Soft);
    m_evidence->setPlaceholder(tr("no evidence given"));
    m_evidence->box()->setAccessibleName(tr("Evidence, %1").arg(label));
    line()->addWidget(m_badge);
    line()->addStretch(1);
    column()->addWidget(m_evidence);
    setFocusTarget(m_badge);
    connect(m_badge, &QAbstractButton::clicked, this, &AssessmentCell::openMenu);
    bindEvidence();
    refresh();
}

const Assessment *AssessmentCell::answer() const
{
    return assessmentOf(plan(), m_place.proposal, m_place.criterion, m_place.assessor);
}

void AssessmentCell::bindEvidence()
{
    const Place at = m_place;
    TextBinding binding;
    binding.edited = [at](const Plan &plan) {
        const Assessment *said = assessmentOf(plan, at.proposal, at.criterion, at.assessor);
        return said ? said->evidence : QString();
    };
    binding.write = [at](const Plan &plan, const QString &typed) -> Result<ChangeSet> {
        const Assessment *said = assessmentOf(plan, at.proposal, at.criterion, at.assessor);
        return said ? verbs::setField(plan, said->id, &Assessment::evidence, typed.trimmed()) : ChangeSet{};
    };
    m_evidence->bind(std::move(binding));
}

QString AssessmentCell::word() const
{
    const Assessment *said = answer();
    return said ? group().wording().criterionAnswer(said->answer) : tr("not answered yet");
}

void AssessmentCell::refresh()
{
    const Assessment *said = answer();
    m_badge->set(markOf(said), word());
    m_badge->setPressable(!isReadOnly());
    m_badge->setAccessibleName(tr("%1: %2").arg(label(), word()));
    m_badge->setToolTip(said && said->date.isValid()
                            ? tr("answered on %1").arg(group().wording().date(said->date))
                            : QString());
    m_evidence->setVisible(said);
}

void AssessmentCell::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(label());
    for (const auto &entry : EnumCodes<CriterionAnswer>::all)
        menu->addAction(group().wording().criterionAnswer(entry.value), this,
                        [this, value = entry.value] { choose(value); });
    menu->addSeparator();
    menu->addAction(tr("not answered yet"), this, [this] { choose({}); });
    menu->popup(m_badge->mapToGlobal(QPoint(0, m_badge->height() + 2)));
}

void AssessmentCell::choose(std::optional<CriterionAnswer> chosen)
{
    const Assessment *said = answer();
    if (!chosen) {
        if (said && perform(verbs::removeAssessment(plan(), said->id)))
            emit tookBack(m_place.assessor);
    } else if (!said || said->answer != *chosen) {
        Assessment next = said ? *said : Assessment{};
        next.proposalId = m_place.proposal;
        next.criterionId = m_place.criterion;
        next.partyId = m_place.assessor;
        next.answer = *chosen;
        next.date = m_today;
        perform(verbs::assess(plan(), next));
    }
    refresh();
}

} // namespace jalon::gui
