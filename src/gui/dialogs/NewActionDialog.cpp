// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/NewActionDialog.h"

#include "ui_NewActionDialog.h"

#include <QCompleter>

#include "core/base/Text.h"
#include "core/change/Verbs.h"
#include "gui/dialogs/DialogParts.h"
#include "gui/screens/ScreenContext.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using core::ChangeSet;

NewActionDialog::NewActionDialog(ScreenContext &context, const core::Id<core::Challenge> &challenge,
                                 QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::NewActionDialog>())
{
    m_ui->setupUi(this);
    const core::Plan &plan = context.session.plan();
    m_ui->code->setLook(TextSize::Body, TextTone::Muted);
    m_ui->error->setLook(TextSize::Small, TextTone::Error);
    m_ui->error->hide();
    dialogs::setButtons(m_ui->buttons, tr("Create the sheet"), this);
    dialogs::fillChallenges(m_ui->challenge, plan, challenge);
    QStringList names;
    for (const core::Party *party : plan.parties())
        names << party->name;
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ui->pilot->setCompleter(completer);
    connect(m_ui->challenge, &QComboBox::currentIndexChanged, this, &NewActionDialog::challengeChanged);
    connect(m_ui->number, &QSpinBox::valueChanged, this, &NewActionDialog::showCode);
    challengeChanged();
    m_ui->title->setFocus();
}

NewActionDialog::~NewActionDialog() = default;

void NewActionDialog::challengeChanged()
{
    const auto challenge = dialogs::chosenChallenge(m_ui->challenge);
    m_ui->number->setValue(core::verbs::nextActionNumber(m_context.session.plan(), challenge));
    showCode();
}

void NewActionDialog::showCode()
{
    const core::Challenge *challenge =
        m_context.session.plan().find(dialogs::chosenChallenge(m_ui->challenge));
    //: %1 is the code "2.5" that the new sheet will have
    m_ui->code->setText(
        challenge
            ? tr("code %1").arg(QStringLiteral("%1.%2").arg(challenge->number).arg(m_ui->number->value()))
            : QString());
}

ChangeSet NewActionDialog::changes(const core::ActionSheet &action) const
{
    const core::Plan &plan = m_context.session.plan();
    ChangeSet set = core::verbs::addAction(plan, action);
    const QString name = core::normalised(m_ui->pilot->text()).simplified();
    if (name.isEmpty())
        return set;
    const core::Party *known = nullptr;
    for (const core::Party *party : plan.parties()) {
        const bool same = core::folded(party->name) == core::folded(name) ||
                          party->aliases.contains(name, Qt::CaseInsensitive);
        known = same ? party : known;
    }
    const auto role = core::PartyRole::Pilot;
    const ChangeSet pilot =
        known ? core::verbs::assignParty(plan, action.id, role, known->id)
              : core::verbs::assignNewParty(plan, action.id, role, {{}, core::PartyKind::Person, name, {}});
    set.changes.insert(set.changes.end(), pilot.changes.begin(), pilot.changes.end());
    return set;
}

void NewActionDialog::accept()
{
    core::ActionSheet action;
    action.id = core::Id<core::ActionSheet>::create();
    action.challengeId = dialogs::chosenChallenge(m_ui->challenge);
    action.number = m_ui->number->value();
    action.title = m_ui->title->text();
    action.shortTitle = m_ui->shortTitle->text();
    const core::Outcome done = m_context.session.perform(changes(action));
    m_ui->error->setVisible(!done && done.error().code != core::ErrorCode::Cancelled);
    if (!done) {
        m_ui->error->setText(m_context.wording.error(done.error()));
        (done.error().where == QLatin1StringView("number") ? static_cast<QWidget *>(m_ui->number)
                                                           : m_ui->title)
            ->setFocus();
        return;
    }
    m_added = action.id;
    QDialog::accept();
}

} // namespace jalon::gui
