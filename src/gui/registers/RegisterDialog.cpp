// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/registers/RegisterDialog.h"

#include "gui/journal/FieldColumn.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

RegisterDialog::RegisterDialog(ScreenContext &context, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
    , m_fields(new FieldColumn(this))
    , m_problem(new PlainLabel(this))
{
    setWindowTitle(title);
    m_layout->setContentsMargins(24, 20, 24, 20);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_fields);
    m_problem->setLook(TextSize::Small, TextTone::Error);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setMinimumWidth(600);
}

const Plan &RegisterDialog::plan() const
{
    return m_context.session.plan();
}

QString RegisterDialog::problem() const
{
    return m_problem->isHidden() ? m_fields->problem() : m_problem->text();
}

void RegisterDialog::addLead(const QString &words, const QString &quiet)
{
    auto *lead = new PlainLabel(words, this);
    lead->setLook(TextSize::Subheading);
    lead->setWordWrap(true);
    m_layout->insertWidget(m_layout->indexOf(m_fields), lead);
    if (quiet.isEmpty())
        return;
    auto *below = new PlainLabel(quiet, this);
    below->setTone(TextTone::Soft);
    below->setWordWrap(true);
    m_layout->insertWidget(m_layout->indexOf(m_fields), below);
}

void RegisterDialog::addWidget(const QString &field, const QString &label, QWidget *widget)
{
    m_fields->add(label, widget);
    m_places.insert(field, widget);
}

QLineEdit *RegisterDialog::addLine(const QString &field, const QString &label, const QString &text)
{
    auto *edit = new QLineEdit(text, m_fields);
    addWidget(field, label, edit);
    return edit;
}

QLineEdit *RegisterDialog::addDay(const QString &field, const QString &label, const QDate &day)
{
    QLineEdit *edit = addLine(field, label, day.isValid() ? day.toString(u"dd/MM/yyyy"_s) : QString());
    edit->setMaximumWidth(170);
    return edit;
}

QPlainTextEdit *RegisterDialog::addText(const QString &field, const QString &label, const QString &text,
                                        int lines)
{
    auto *edit = new QPlainTextEdit(text, m_fields);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(fontMetrics().height() * lines + 16);
    addWidget(field, label, edit);
    return edit;
}

QComboBox *RegisterDialog::addChoice(const QString &field, const QString &label)
{
    auto *box = new QComboBox(m_fields);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(36);
    addWidget(field, label, box);
    return box;
}

void RegisterDialog::fillActions(QComboBox *box, const QString &none, const Id<ActionSheet> &chosen)
{
    if (!none.isEmpty())
        box->addItem(none, QUuid());
    for (const ActionSheet *action : plan().actions())
        box->addItem(plan().code(*action) + u"  "_s + displayTitle(*action), action->id.value);
    box->setCurrentIndex(qMax(0, box->findData(chosen.value)));
}

void RegisterDialog::setVerb(const QString &verb)
{
    auto *save = primaryButton(verb, this);
    save->setDefault(true);
    auto *cancel = secondaryButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &RegisterDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &RegisterDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    m_layout->addStretch(1);
    m_layout->addWidget(m_problem);
    m_layout->addLayout(buttons);
}

std::optional<QDate> RegisterDialog::day(QLineEdit *edit, bool needed)
{
    if (edit->text().trimmed().isEmpty() && !needed)
        return QDate();
    const auto date = SoftDate::fromTyped(edit->text());
    if (date && date->precision == SoftDate::Precision::Day)
        return date->firstDay();
    return refuse(edit, tr("A day of the calendar is needed here, for example 31/03/2018."));
}

std::nullopt_t RegisterDialog::refuse(QWidget *field, const QString &sentence)
{
    m_fields->say(field, sentence, true);
    field->setFocus();
    return std::nullopt;
}

void RegisterDialog::accept()
{
    m_fields->clearProblems();
    m_problem->hide();
    const auto set = changes();
    if (!set)
        return;
    const Outcome outcome = m_context.session.perform(*set);
    if (outcome)
        return QDialog::accept();
    if (outcome.error().code == ErrorCode::Cancelled)
        return; // whoever gave up knows it
    const QString sentence = m_context.wording.error(outcome.error());
    if (QWidget *place = m_places.value(outcome.error().where)) {
        (void)refuse(place, sentence);
        return;
    }
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace jalon::gui
