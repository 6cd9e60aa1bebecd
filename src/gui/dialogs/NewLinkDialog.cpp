// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/NewLinkDialog.h"

#include "ui_NewLinkDialog.h"

#include "core/change/Verbs.h"
#include "gui/dialogs/DialogParts.h"
#include "gui/screens/ScreenContext.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

NewLinkDialog::NewLinkDialog(ScreenContext &context, const core::Id<core::ActionSheet> &from, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_from(from)
    , m_ui(std::make_unique<Ui::NewLinkDialog>())
{
    m_ui->setupUi(this);
    m_ui->error->setLook(TextSize::Small, TextTone::Error);
    m_ui->error->hide();
    dialogs::setButtons(m_ui->buttons, tr("Add the link"), this);
    for (const auto &entry : core::EnumCodes<core::LinkKind>::all)
        m_ui->kind->addItem(context.wording.linkKind(entry.value), int(entry.value));
    const core::Plan &plan = context.session.plan();
    for (const core::ActionSheet *action : plan.actions()) {
        if (action->id != from)
            m_ui->target->addItem(plan.code(*action) + u' ' + core::displayTitle(*action), action->id.value);
    }
    m_ui->target->setFocus();
}

NewLinkDialog::~NewLinkDialog() = default;

void NewLinkDialog::accept()
{
    core::ActionLink link;
    link.actionId = m_from;
    link.targetId = {m_ui->target->currentData().toUuid()};
    link.kind = static_cast<core::LinkKind>(m_ui->kind->currentData().toInt());
    link.text = m_ui->text->text();
    const core::Outcome done =
        m_context.session.perform(core::verbs::addLink(m_context.session.plan(), link));
    m_ui->error->setVisible(!done);
    if (done)
        QDialog::accept();
    else
        m_ui->error->setText(m_context.wording.error(done.error()));
}

} // namespace jalon::gui
