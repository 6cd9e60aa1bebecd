// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/followup/MemberDetails.h"

#include "core/model/Plan.h"
#include "gui/forms/TextField.h"
#include "gui/registers/FieldGrid.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Buttons.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

MemberDetails::MemberDetails(ScreenContext &context, FormGroup &form, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new PlainLabel(this))
    , m_function(new PlainLabel(this))
    , m_role(new TextField(form, tr("Role"), this))
    , m_since(new TextField(form, tr("Since"), this))
    , m_until(new TextField(form, tr("Until"), this))
    , m_open(new LinkButton(tr("Open in the directory"), this))
    , m_remove(new LinkButton(tr("Remove from the body"), this))
{
    m_name->setLook(TextSize::Heading);
    m_name->setWordWrap(true);
    m_function->setTone(TextTone::Soft);
    m_function->setWordWrap(true);
    m_role->setPlaceholder(tr("member"));
    m_until->setPlaceholder(tr("still"));
    auto *grid = new FieldGrid(this);
    grid->add(m_role);
    grid->add(m_since);
    grid->add(m_until);
    auto *links = new QHBoxLayout;
    links->setSpacing(14);
    links->addWidget(m_open);
    links->addWidget(m_remove);
    links->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_function);
    layout->addWidget(grid);
    layout->addLayout(links);
    layout->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const BodyMember *member = m_context.session.plan().find(m_id))
            m_context.navigate(EntityRef::to(member->partyId));
    });
    connect(m_remove, &QPushButton::clicked, this, &MemberDetails::removeWanted);
}

void MemberDetails::show(const Id<BodyMember> &id)
{
    const Plan &plan = m_context.session.plan();
    const BodyMember *member = plan.find(id);
    if (!member) {
        m_id = {};
        return;
    }
    if (m_id != id) {
        m_id = id;
        m_role->bind(id, &BodyMember::role);
        m_since->bind(id, &BodyMember::since);
        m_until->bind(id, &BodyMember::until);
    }
    const Party *party = plan.find(member->partyId);
    m_name->setText(party ? party->name : QString());
    QStringList facts;
    if (party) {
        const Party *home = party->organisationId ? plan.find(*party->organisationId) : nullptr;
        facts << m_context.wording.partyKind(party->kind) << party->function
              << (home ? home->name : QString());
    }
    facts.removeAll(QString());
    m_function->setText(facts.join(u" · "_s));
    m_remove->setVisible(!m_context.session.isReadOnly());
}

} // namespace jalon::gui
