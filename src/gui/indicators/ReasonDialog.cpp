// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/indicators/ReasonDialog.h"

#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::gui {

ReasonDialog::ReasonDialog(const Question &question, Commit commit, QWidget *parent)
    : QDialog(parent)
    , m_commit(std::move(commit))
    , m_reason(new QLineEdit(this))
    , m_problem(new PlainLabel(this))
{
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    auto *text = new PlainLabel(question.text, this);
    text->setWordWrap(true);
    layout->addWidget(text);
    if (!question.first.isEmpty()) {
        m_first = new QRadioButton(question.first, this);
        m_second = new QRadioButton(question.second, this);
        m_first->setChecked(true);
        layout->addWidget(m_first);
        layout->addWidget(m_second);
    }
    auto *name =
        new PlainLabel(m_first ? tr("Reason (needed to replace the computed value)") : tr("Reason"), this);
    name->setTone(TextTone::Soft);
    m_reason->setAccessibleName(name->text());
    m_problem->setLook(TextSize::Small, TextTone::Error);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(name);
    layout->addWidget(m_reason);
    layout->addWidget(m_problem);
    auto *cancel = secondaryButton(tr("Cancel"), this);
    auto *write = primaryButton(question.verb, this);
    write->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(write, &QPushButton::clicked, this, &ReasonDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(write);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(480);
    (m_first ? static_cast<QWidget *>(m_first) : m_reason)->setFocus();
}

bool ReasonDialog::isSecond() const
{
    return !m_second || m_second->isChecked();
}

void ReasonDialog::accept()
{
    const QString reason = m_reason->text().simplified();
    QString problem;
    if (isSecond() && reason.isEmpty())
        problem = tr("Please say why.");
    else
        problem = m_commit(isSecond(), reason);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        QDialog::accept();
    else
        m_reason->setFocus();
}

} // namespace jalon::gui
