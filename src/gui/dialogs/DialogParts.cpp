// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/DialogParts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

#include "core/model/Plan.h"

namespace jalon::gui::dialogs {

using namespace Qt::StringLiterals;

void fillChallenges(QComboBox *box, const core::Plan &plan, const core::Id<core::Challenge> &current)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const core::Challenge *challenge : plan.challenges()) {
        box->addItem(plan.code(*challenge) + u" · "_s + core::displayTitle(*challenge), challenge->id.value);
        if (challenge->id == current)
            box->setCurrentIndex(box->count() - 1);
    }
}

core::Id<core::Challenge> chosenChallenge(const QComboBox *box)
{
    return {box->currentData().toUuid()};
}

void setButtons(QDialogButtonBox *box, const QString &verb, QDialog *dialog)
{
    QPushButton *done = box->addButton(verb, QDialogButtonBox::AcceptRole);
    done->setDefault(true);
    box->addButton(QCoreApplication::translate("jalon::gui::dialogs", "Cancel"), QDialogButtonBox::RejectRole)
        ->setAutoDefault(false);
    QObject::connect(box, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

} // namespace jalon::gui::dialogs
