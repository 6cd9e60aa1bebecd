// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/EmptyState.h"

#include <QVBoxLayout>

#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"

namespace jalon::gui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel(this))
    , m_button(secondaryButton(QString(), this))
{
    m_sentence->setLook(TextSize::Body, TextTone::Soft);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(320);
    m_sentence->setMaximumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 32, 24, 32);
    layout->setSpacing(16);
    layout->addStretch();
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::nextStepClicked);
}

EmptyState::EmptyState(const QString &sentence, const QString &nextStep, QWidget *parent)
    : EmptyState(parent)
{
    set(sentence, nextStep);
}

void EmptyState::set(const QString &sentence, const QString &nextStep)
{
    m_sentence->setText(sentence);
    // A centred label is given its width after its height: without this, a third line would be cut.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->minimumWidth()));
    m_button->setText(nextStep);
    m_button->setVisible(!nextStep.isEmpty());
}

} // namespace jalon::gui
