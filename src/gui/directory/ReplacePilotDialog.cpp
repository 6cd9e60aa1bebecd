// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/ReplacePilotDialog.h"

#include <QHBoxLayout>
#include <QListWidget>

#include "core/change/Verbs.h"
#include "core/rules/Directory.h"
#include "gui/directory/PartyCombo.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/widgets/SectionTitle.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::Party;

ReplacePilotDialog::ReplacePilotDialog(ScreenContext &context, const core::Id<Party> &from, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_from(from)
    , m_to(new PartyCombo(this))
    , m_sheets(new QListWidget(this))
    , m_error(new PlainLabel(this))
    , m_replace(primaryButton(tr("Replace"), this))
{
    const core::Plan &plan = context.session.plan();
    setWindowTitle(tr("Replace %1 as pilot").arg(plan.find(from)->name));
    m_to->setObjectName(u"newPilot"_s);
    m_to->setAccessibleName(tr("New pilot"));
    m_to->fill(plan, context.wording,
               [from](const Party &party) { return party.active && party.id != from; });
    m_to->choose({});
    m_sheets->setObjectName(u"pilotedSheets"_s);
    m_sheets->setAccessibleName(tr("Sheets"));
    for (const core::Id<core::ActionSheet> &id : core::tiesOf(plan, from).pilotOf) {
        const core::ActionSheet &action = *plan.find(id);
        auto *item = new QListWidgetItem(plan.code(action) + u"  "_s + core::displayTitle(action), m_sheets);
        item->setData(Qt::UserRole, id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_error->setLook(TextSize::Small, TextTone::Error);
    m_error->setWordWrap(true);
    m_error->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(new SectionTitle(tr("New pilot"), this));
    layout->addWidget(m_to);
    layout->addWidget(new SectionTitle(tr("On these sheets"), this));
    layout->addWidget(m_sheets, 1);
    layout->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    auto *cancel = secondaryButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_replace->setDefault(true);
    m_replace->setObjectName(u"replacePilot"_s);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_replace);
    layout->addLayout(buttons);
    resize(620, 440);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, &ReplacePilotDialog::accept);
    connect(m_to, &QComboBox::currentTextChanged, this, &ReplacePilotDialog::showState);
    connect(m_sheets, &QListWidget::itemChanged, this, &ReplacePilotDialog::showState);
    m_to->setFocus();
    showState();
}

std::vector<core::Id<core::ActionSheet>> ReplacePilotDialog::sheets() const
{
    std::vector<core::Id<core::ActionSheet>> ids;
    for (int row = 0; row < m_sheets->count(); ++row) {
        if (m_sheets->item(row)->checkState() == Qt::Checked)
            ids.push_back({m_sheets->item(row)->data(Qt::UserRole).toUuid()});
    }
    return ids;
}

core::ChangeSet ReplacePilotDialog::change() const
{
    return core::verbs::replacePilot(m_context.session.plan(), m_from, m_to->chosen(), sheets());
}

void ReplacePilotDialog::showState()
{
    const int count = int(sheets().size());
    m_replace->setText(count == 0 ? tr("Replace") : tr("Replace on %n sheet(s)", nullptr, count));
    m_replace->setEnabled(count > 0 && !m_to->chosen().isNull());
    m_error->hide();
}

void ReplacePilotDialog::refuse(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

void ReplacePilotDialog::accept()
{
    const core::ChangeSet set = change();
    if (set.isEmpty())
        return;
    const core::Outcome done = m_context.session.perform(set);
    if (done)
        QDialog::accept();
    else if (done.error().code != core::ErrorCode::Cancelled) // given up: the choice stays
        refuse(m_context.wording.error(done.error()));
}

} // namespace jalon::gui
