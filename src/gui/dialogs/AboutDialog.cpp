// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/AboutDialog.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"

namespace jalon::gui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Jalon"));
    auto *name = new PlainLabel(QCoreApplication::applicationName(), this);
    name->setLook(TextSize::Title);
    //: %1 is the version number
    auto *version = new PlainLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()), this);
    version->setTone(TextTone::Soft);
    auto *words =
        new PlainLabel(tr("Follows a local authority’s action plan: sheets, dates, indicators, costs, and "
                          "what is reported of them each year.\n\nFree software under the GNU General Public "
                          "License, version 3 or later. It comes without any warranty."),
                       this);
    words->setWordWrap(true);
    words->setMinimumWidth(420);
    auto *close = secondaryButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(name);
    layout->addWidget(version);
    layout->addSpacing(8);
    layout->addWidget(words);
    layout->addSpacing(8);
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace jalon::gui
