// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/PseudonymiseDialog.h"

#include <limits>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include "core/rules/Mentions.h"
#include "gui/directory/PartyTies.h"
#include "gui/screens/ScreenContext.h"
#include "gui/widgets/Banner.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::Party;

PseudonymiseDialog::PseudonymiseDialog(ScreenContext &context, const core::Id<Party> &id, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(id)
    , m_name(context.session.plan().find(id)->name)
    , m_pseudonym(new QLineEdit(this))
    , m_confirmation(new QLineEdit(this))
    , m_error(new PlainLabel(this))
    , m_go(secondaryButton(tr("Replace the name for ever"), this))
{
    const Party &party = *context.session.plan().find(id);
    setWindowTitle(tr("Pseudonymise %1").arg(m_name));
    auto *warning = new Banner(this);
    warning->showMessage(
        Banner::Kind::Warning,
        tr("This cannot be undone. The name is replaced in the whole file, history included, "
           "and everything that could be undone until now stays as it is."),
        {}, false);
    auto *touched = new PlainLabel(whatIsTouched(party), this);
    touched->setObjectName(u"whatIsTouched"_s);
    auto *copies = new PlainLabel(
        tr("Copies and backups of the file, and documents already made, keep the name."), this);
    copies->setLook(TextSize::Small, TextTone::Muted);
    for (PlainLabel *label : {touched, copies})
        label->setWordWrap(true);
    const QString word =
        party.kind == core::PartyKind::Person ? tr("Person") : context.wording.partyKind(party.kind);
    m_pseudonym->setText(core::freePseudonym(context.session.plan(), word));
    m_pseudonym->setObjectName(u"pseudonym"_s);
    m_confirmation->setObjectName(u"confirmation"_s);
    m_error->setLook(TextSize::Small, TextTone::Error);
    m_error->setWordWrap(true);
    m_error->hide();
    m_go->setObjectName(u"pseudonymise"_s);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("Called from now on"), m_pseudonym);
    auto *ask = new PlainLabel(tr("To confirm, type the name: %1").arg(m_name), this);
    ask->setWordWrap(true);
    form->addRow(ask);
    form->addRow(m_confirmation);
    m_confirmation->setAccessibleName(ask->text());
    auto *buttons = new QHBoxLayout;
    auto *cancel = primaryButton(tr("Keep the name"), this);
    cancel->setDefault(true); // Enter after a slip of the hand keeps
    m_go->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(warning);
    layout->addWidget(touched);
    layout->addWidget(copies);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    setMinimumWidth(560);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &PseudonymiseDialog::accept);
    for (QLineEdit *line : {m_pseudonym, m_confirmation})
        connect(line, &QLineEdit::textChanged, this, &PseudonymiseDialog::showState);
    m_confirmation->setFocus();
    showState();
}

QString PseudonymiseDialog::whatIsTouched(const Party &party) const
{
    const core::Plan &plan = m_context.session.plan();
    QStringList lines{
        tr("The entry of the directory: name, other spellings, function, e-mail, phone and notes")};
    const int texts = int(core::mentionsOf(plan, party.id).size());
    lines << tr("%n text(s) of the plan", nullptr, texts);
    const auto log = m_context.session.log({}, std::numeric_limits<int>::max());
    const int named = log ? int(core::linesNaming(party, *log).size()) : 0;
    lines << tr("%n line(s) of the history", nullptr, named);
    for (QString &line : lines)
        line.prepend(u"• "_s);
    lines.prepend(tr("What is rewritten:"));
    const QString tied = PartyTiesText(plan, m_context.wording, {}).counted(core::tiesOf(plan, party.id));
    if (!tied.isEmpty())
        lines << tr("What it is tied to stays, under the new name: %1.").arg(tied);
    return lines.join(u'\n');
}

void PseudonymiseDialog::showState()
{
    const QString pseudonym = m_pseudonym->text().simplified();
    m_go->setEnabled(m_confirmation->text().simplified() == m_name.simplified() && !pseudonym.isEmpty() &&
                     pseudonym != m_name && !m_context.session.isReadOnly());
    m_error->hide();
}

void PseudonymiseDialog::accept()
{
    if (!m_go->isEnabled())
        return;
    const core::Outcome done = m_context.session.pseudonymise(m_id, m_pseudonym->text().simplified());
    m_error->setVisible(!done);
    if (done)
        QDialog::accept();
    else
        m_error->setText(m_context.wording.error(done.error()));
}

} // namespace jalon::gui
