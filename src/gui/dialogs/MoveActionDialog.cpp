// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/MoveActionDialog.h"

#include "ui_MoveActionDialog.h"

#include "core/change/Verbs.h"
#include "gui/dialogs/DialogParts.h"
#include "gui/screens/ScreenContext.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

MoveActionDialog::MoveActionDialog(ScreenContext &context, const core::Id<core::ActionSheet> &action,
                                   QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_action(action)
    , m_ui(std::make_unique<Ui::MoveActionDialog>())
{
    m_ui->setupUi(this);
    m_ui->error->setLook(TextSize::Small, TextTone::Error);
    m_ui->error->hide();
    m_ui->consequence->setLook(TextSize::Small, TextTone::Muted);
    dialogs::setButtons(m_ui->buttons, tr("Move the sheet"), this);
    const core::Plan &plan = context.session.plan();
    if (const core::ActionSheet *sheet = plan.find(action)) {
        m_ui->what->setText(plan.code(*sheet) + u' ' + core::displayTitle(*sheet));
        dialogs::fillChallenges(m_ui->challenge, plan, sheet->challengeId);
        m_ui->number->setValue(sheet->number);
    }
    connect(m_ui->challenge, &QComboBox::currentIndexChanged, this, &MoveActionDialog::challengeChanged);
    connect(m_ui->number, &QSpinBox::valueChanged, this, &MoveActionDialog::showConsequence);
    showConsequence();
}

MoveActionDialog::~MoveActionDialog() = default;

void MoveActionDialog::challengeChanged()
{
    const core::Plan &plan = m_context.session.plan();
    const auto challenge = dialogs::chosenChallenge(m_ui->challenge);
    const core::ActionSheet *sheet = plan.find(m_action);
    m_ui->number->setValue(sheet && sheet->challengeId == challenge
                               ? sheet->number
                               : core::verbs::nextActionNumber(plan, challenge));
    showConsequence();
}

void MoveActionDialog::showConsequence()
{
    const core::Plan &plan = m_context.session.plan();
    const core::ActionSheet *sheet = plan.find(m_action);
    const core::Challenge *challenge = plan.find(dialogs::chosenChallenge(m_ui->challenge));
    m_ui->error->hide();
    if (!sheet || !challenge)
        return;
    const QString code = u"%1.%2"_s.arg(challenge->number).arg(m_ui->number->value());
    const int indicators = int(plan.childrenOf<core::Indicator>(m_action).size());
    m_ui->consequence->setText(code == plan.code(*sheet) ? tr("This is where it stands now.")
                               : indicators == 0         ? tr("It becomes %1.").arg(code)
                                                 //: %1 is the new code; %n the number of its indicators
                                                 : tr("It becomes %1, and its %n indicator(s) with it: %1.1 "
                                                      "and so on. Printed documents quote the old codes.",
                                                      nullptr, indicators)
                                                       .arg(code));
}

void MoveActionDialog::accept()
{
    const core::Outcome done = m_context.session.perform(
        core::verbs::moveAction(m_context.session.plan(), m_action, dialogs::chosenChallenge(m_ui->challenge),
                                m_ui->number->value()));
    m_ui->error->setVisible(!done);
    if (done)
        QDialog::accept();
    else
        m_ui->error->setText(m_context.wording.error(done.error()));
}

} // namespace jalon::gui
