// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/NewChallengeDialog.h"

#include "ui_NewChallengeDialog.h"

#include "core/change/Verbs.h"
#include "gui/dialogs/DialogParts.h"
#include "gui/screens/ScreenContext.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

NewChallengeDialog::NewChallengeDialog(ScreenContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::NewChallengeDialog>())
{
    m_ui->setupUi(this);
    m_ui->error->setLook(TextSize::Small, TextTone::Error);
    m_ui->error->hide();
    m_ui->number->setValue(core::verbs::nextChallengeNumber(context.session.plan()));
    dialogs::setButtons(m_ui->buttons, tr("Create the challenge"), this);
    m_ui->title->setFocus();
}

NewChallengeDialog::~NewChallengeDialog() = default;

void NewChallengeDialog::accept()
{
    core::Challenge challenge;
    challenge.number = m_ui->number->value();
    challenge.title = m_ui->title->text();
    challenge.shortTitle = m_ui->shortTitle->text();
    const core::Outcome done =
        m_context.session.perform(core::verbs::addChallenge(m_context.session.plan(), challenge));
    m_ui->error->setVisible(!done);
    if (done)
        QDialog::accept();
    else
        m_ui->error->setText(m_context.wording.error(done.error()));
}

} // namespace jalon::gui
