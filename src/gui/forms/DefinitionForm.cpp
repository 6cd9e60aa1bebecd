// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/DefinitionForm.h"

#include "gui/directory/PartyRefField.h"
#include "gui/forms/ChoiceField.h"
#include "gui/forms/TextField.h"
#include "gui/indicators/TargetsField.h"
#include "gui/widgets/Buttons.h"
#include "report/Wording.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

void DefinitionForm::Line::setVisible(bool on) const
{
    label->setVisible(on);
    editor->setVisible(on);
}

DefinitionForm::Line DefinitionForm::add(const QString &name, QWidget *editor)
{
    auto *label = new PlainLabel(name, this);
    label->setTone(TextTone::Soft);
    label->setContentsMargins(0, 4, 0, 0);
    label->setWordWrap(true);
    label->setMaximumWidth(96);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(editor, row, 1);
    return {label, editor};
}

DefinitionForm::DefinitionForm(FormGroup &group, QWidget *parent)
    : QWidget(parent)
    , m_group(group)
    , m_grid(new QGridLayout(this))
    , m_kind(new ChoiceField(group, tr("Kind"), this))
    , m_unit(new TextField(group, tr("Unit"), this))
    , m_combine(new ChoiceField(group, tr("Value of a year"), this))
    , m_direction(new ChoiceField(group, tr("Direction"), this))
    , m_frequency(new ChoiceField(group, tr("Frequency"), this))
    , m_baseline(new TextField(group, tr("Starting value"), this))
    , m_baselineYear(new TextField(group, tr("Year of the starting value"), this))
    , m_targets(new TargetsField(group, this))
    , m_source(new TextField(group, tr("Source"), this))
    , m_owner(new PartyRefField(group, tr("Owner"), this))
    , m_smallSample(new TextField(group, tr("Small sample"), this))
    , m_reason(new TextField(group, tr("Reason to collect or not"), this, TextBox::Lines::Many))
    , m_collection(new LinkButton(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    add(tr("Kind"), m_kind);
    m_unitLine = add(tr("Unit"), m_unit);
    m_combineLine = add(tr("Value of a year"), m_combine);
    m_directionLine = add(tr("Direction"), m_direction);
    add(tr("Frequency"), m_frequency);
    m_targetsLine = add(tr("Targets"), m_targets);
    m_grid->removeWidget(m_targets); // several years side by side need the whole width
    m_grid->addWidget(m_targets, m_grid->rowCount(), 0, 1, 2);
    m_baselineLine = add(tr("Starting value"), m_baseline);
    m_yearLine = add(tr("in the year"), m_baselineYear);
    add(tr("Source"), m_source);
    add(tr("Owner"), m_owner);
    m_smallLine = add(tr("Small sample under"), m_smallSample);
    m_reasonLine = add(tr("Reason"), m_reason);
    m_grid->addWidget(m_collection, m_grid->rowCount(), 0, 1, 2, Qt::AlignLeft);
    m_smallSample->setPlaceholder(QString::number(smallSample));
    m_collection->setObjectName(u"collection"_s);
    connect(m_collection, &QPushButton::clicked, this, &DefinitionForm::collectionRequested);
}

void DefinitionForm::bind()
{
    m_kind->bind(m_id, &Indicator::kind);
    m_unit->bind(m_id, &Indicator::unit);
    m_combine->bind(m_id, &Indicator::combine);
    m_direction->bind(m_id, &Indicator::direction);
    m_direction->setQuiet({0});
    m_frequency->bind(m_id, &Indicator::frequency);
    m_frequency->setQuiet({0});
    m_baseline->bind(m_id, &Indicator::baseline);
    TextBinding year = bindingTo(m_id, &Indicator::baselineYear, m_group.wording());
    year.edited = [id = m_id](const Plan &plan) { // a year has no thousands to set apart
        const Indicator *indicator = plan.find(id);
        return indicator && indicator->baselineYear ? QString::number(*indicator->baselineYear) : QString();
    };
    m_baselineYear->bind(std::move(year));
    m_source->bind(m_id, &Indicator::source);
    m_owner->bind(m_id, &Indicator::ownerId);
    m_smallSample->bind(m_id, &Indicator::smallSample);
    m_reason->bind(m_id, &Indicator::collectionReason);
}

void DefinitionForm::show(const Indicator &indicator, std::pair<int, int> years)
{
    if (m_id != indicator.id) {
        m_id = indicator.id;
        bind();
    }
    m_targets->show(indicator, years);
    const bool text = indicator.kind == IndicatorKind::Text;
    const bool number = !text && indicator.kind != IndicatorKind::Milestone;
    m_unitLine.setVisible(indicator.kind == IndicatorKind::Count);
    m_combineLine.setVisible(number);
    m_directionLine.setVisible(number);
    m_baselineLine.setVisible(number);
    m_yearLine.setVisible(number && indicator.baseline);
    m_targetsLine.setVisible(!text);
    m_smallLine.setVisible(indicator.kind == IndicatorKind::Rate);
    m_reasonLine.setVisible(!indicator.collected || !indicator.collectionReason.isEmpty());
    m_collection->setText(indicator.collected ? tr("Stop collecting it…") : tr("Collect it again…"));
    m_collection->setVisible(!m_group.isReadOnly());
}

} // namespace jalon::gui
