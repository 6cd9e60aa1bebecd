// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/NameDialog.h"

#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace jalon::gui {

NameDialog::NameDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_taken(question.taken)
    , m_name(new QLineEdit(question.present, this))
    , m_note(new PlainLabel(this))
{
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new PlainLabel(question.label, this);
    label->setTone(TextTone::Soft);
    m_name->setAccessibleName(question.label);
    m_name->setMaxLength(question.longest);
    m_name->selectAll();
    m_note->setLook(TextSize::Small, TextTone::Muted);
    m_note->setWordWrap(true);
    auto *cancel = secondaryButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *save = primaryButton(question.verb, this);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &NameDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::showState);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    setMinimumWidth(420);
    m_name->setFocus();
    showState();
}

QString NameDialog::name() const
{
    return m_name->text().simplified();
}

void NameDialog::showState()
{
    m_note->setText(m_taken.contains(name()) ? tr("There is a filter of that name: it will be replaced.")
                                             : QString());
}

void NameDialog::accept()
{
    if (name().isEmpty()) {
        m_note->setText(tr("Please give it a name."));
        m_name->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace jalon::gui
