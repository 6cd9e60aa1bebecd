// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/NewPartyDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

#include "core/base/Text.h"
#include "core/change/Verbs.h"
#include "gui/dialogs/DialogParts.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::Party;

NewPartyDialog::NewPartyDialog(ScreenContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_known(new PlainLabel(this))
    , m_error(new PlainLabel(this))
{
    setWindowTitle(tr("New in the directory"));
    m_name->setObjectName(u"partyName"_s);
    for (const auto &entry : core::EnumCodes<core::PartyKind>::all)
        m_kind->addItem(context.wording.partyKind(entry.value), int(entry.value));
    m_known->setLook(TextSize::Small, TextTone::Soft);
    m_error->setLook(TextSize::Small, TextTone::Error);
    for (PlainLabel *label : {m_known, m_error}) {
        label->setWordWrap(true);
        label->hide();
    }
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 20);
    form->setVerticalSpacing(10);
    form->addRow(tr("Name"), m_name);
    form->addRow(QString(), m_known);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(m_error);
    auto *buttons = new QDialogButtonBox(this);
    dialogs::setButtons(buttons, tr("Add to the directory"), this);
    form->addRow(buttons);
    setMinimumWidth(440);
    connect(m_name, &QLineEdit::textChanged, this, &NewPartyDialog::checkName);
    m_name->setFocus();
}

void NewPartyDialog::checkName()
{
    const QString typed = core::folded(m_name->text().simplified());
    QString known;
    for (const Party &party : m_context.session.plan().table<Party>().rows()) {
        for (const QString &name : QStringList{party.name} + party.aliases) {
            if (!typed.isEmpty() && core::folded(name) == typed)
                known = party.name;
        }
    }
    m_known->setVisible(!known.isEmpty());
    m_known->setText(tr("“%1” is in the directory already.").arg(known));
}

void NewPartyDialog::accept()
{
    Party party;
    party.id = core::Id<Party>::create();
    party.name = m_name->text().simplified();
    party.kind = static_cast<core::PartyKind>(m_kind->currentData().toInt());
    const core::Outcome done =
        m_context.session.perform(core::verbs::addParty(m_context.session.plan(), party));
    m_error->setVisible(!done);
    if (!done)
        return m_error->setText(m_context.wording.error(done.error()));
    m_added = party.id;
    QDialog::accept();
}

} // namespace jalon::gui
