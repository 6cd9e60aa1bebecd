// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/WelcomeScreen.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>

#include "gui/theme/Theme.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/ChoiceCard.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/SectionTitle.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

WelcomeScreen::WelcomeScreen(QWidget *parent)
    : QWidget(parent)
{
    auto *title = new PlainLabel(tr("Welcome to Jalon"), this);
    title->setLook(TextSize::Title);
    auto *subtitle =
        new PlainLabel(tr("Jalon follows an action plan: its sheets, its dates, its indicators, and what "
                          "is reported of them each year. A plan is one file of yours."),
                       this);
    subtitle->setTone(TextTone::Soft);
    subtitle->setWordWrap(true);

    auto *adopted = new ChoiceCard(u"challenges"_s, tr("Open the adopted plan"),
                                   tr("The plan of 14 October 2016, as your own working copy."), this);
    auto *exercise = new ChoiceCard(u"journal"_s, tr("Try with the exercise"),
                                    tr("The same plan with an invented follow-up from 2016 to 2018."), this);
    auto *file = new ChoiceCard(u"open"_s, tr("Open a file…"),
                                tr("A plan kept on this computer or on a share."), this);
    auto *fresh = new ChoiceCard(u"add"_s, tr("New empty plan…"),
                                 tr("To enter another plan from the beginning."), this);
    connect(adopted, &ChoiceCard::clicked, this, &WelcomeScreen::adoptedChosen);
    connect(exercise, &ChoiceCard::clicked, this, &WelcomeScreen::exerciseChosen);
    connect(file, &ChoiceCard::clicked, this, &WelcomeScreen::fileChosen);
    connect(fresh, &ChoiceCard::clicked, this, &WelcomeScreen::newChosen);

    auto *card = new Card(this);
    m_recentCard = card;
    m_recent = new QVBoxLayout(card);
    m_recent->setContentsMargins(8, 8, 8, 8);
    m_recent->setSpacing(0);

    auto *column = new QWidget(this);
    column->setMaximumWidth(760);
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins(grid::PageMargin, 40, grid::PageMargin, grid::PageMargin);
    grid->setSpacing(16);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(subtitle, 1, 0, 1, 2);
    grid->addWidget(adopted, 2, 0);
    grid->addWidget(exercise, 2, 1);
    grid->addWidget(file, 3, 0);
    grid->addWidget(fresh, 3, 1);
    grid->addWidget(card, 4, 0, 1, 2);
    grid->setRowStretch(5, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);
    setRecent({});
}

void WelcomeScreen::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one just clicked
        delete item;
    }
    m_recentCard->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    auto *head = new SectionTitle(tr("Recent files"), m_recentCard);
    head->setContentsMargins(8, 6, 8, 6);
    m_recent->addWidget(head);
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *row = new ChoiceRow(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath()),
                                  m_recentCard);
        connect(row, &ChoiceRow::clicked, this, [this, path] { emit recentChosen(path); });
        m_recent->addWidget(row);
    }
}

} // namespace jalon::gui
