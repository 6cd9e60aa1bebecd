// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/obligations/SeriesDialog.h"

#include "core/change/Verbs.h"
#include "gui/forms/EnumWords.h"
#include "gui/journal/FieldColumn.h"
#include "gui/screens/ScreenContext.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/widgets/Scrolling.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr size_t DatesShown = 4; // the first ones; the last one follows
}

SeriesDialog::SeriesDialog(ScreenContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_problem(new PlainLabel(this))
    , m_accept(primaryButton({}, this))
{
    setWindowTitle(tr("Recurring due dates of the plan"));
    auto *intro = new PlainLabel(tr("The method says how often these steps come back. Ticked series become "
                                    "due dates that can be kept, missed and counted; start, end and rhythm "
                                    "may be changed first."),
                                 this);
    intro->setTone(TextTone::Soft);
    intro->setWordWrap(true);
    auto *list = new QWidget(this);
    auto *cards = new QVBoxLayout(list);
    cards->setContentsMargins(24, 0, 24, 0);
    cards->setSpacing(8);
    for (const ProposedSeries &proposed : proposedSeries(context.session.plan()))
        cards->addWidget(makeCard(proposed, list));
    cards->addStretch(1);
    auto *scroll = scrolling(list, this);
    m_problem->setTone(TextTone::Error);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *cancel = secondaryButton(tr("Cancel"), this);
    m_accept->setDefault(true);
    connect(m_accept, &QPushButton::clicked, this, &SeriesDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &SeriesDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 0, 24, 0);
    buttons->addWidget(m_problem, 1);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    intro->setContentsMargins(24, 0, 24, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 20, 0, 16);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    const QSize room = parent ? parent->window()->size() : QSize(1000, 700);
    resize(qMin(900, room.width() - 80), qMin(760, room.height() - 60));
    follow();
}

QWidget *SeriesDialog::makeCard(const ProposedSeries &proposed, QWidget *parent)
{
    const Plan &plan = m_context.session.plan();
    const ActionSheet *action = plan.find(proposed.actionId);
    const MethodStep *step = plan.find(proposed.stepId);
    const Challenge *challenge = action ? plan.find(action->challengeId) : nullptr;
    auto *card = new Card(parent);
    card->setChallenge(challenge ? challenge->number : 0);
    Series series{proposed,
                  new QCheckBox(card),
                  new QLineEdit(card),
                  new QLineEdit(card),
                  new QComboBox(card),
                  new QLineEdit(u"0"_s, card),
                  new PlainLabel(card)};
    const QString code = action ? plan.code(*action) : QString();
    const QString text = step ? step->text : QString();
    series.take->setChecked(true);
    series.take->setText(code);
    series.take->setAccessibleName(tr("Take up: %1 %2").arg(code, text));
    auto *words = new PlainLabel(text, card);
    words->setWordWrap(true);
    const SoftDate start = step && step->start.hasValue() ? step->start : action ? action->start : SoftDate{};
    const SoftDate end = step && step->due.hasValue() ? step->due : action ? action->end : SoftDate{};
    const auto typed = [&](const SoftDate &date, bool last) {
        const QDate day = last ? date.lastDay() : date.firstDay();
        return day.isValid() ? day.toString(u"MM/yyyy"_s) : QString();
    };
    series.start->setText(typed(start, false));
    series.end->setText(typed(end, true));
    series.start->setAccessibleName(tr("From, %1").arg(code));
    series.end->setAccessibleName(tr("To, %1").arg(code));
    series.tolerance->setAccessibleName(tr("Tolerance in days, %1").arg(code));
    series.recurrence->setAccessibleName(tr("Rhythm, %1").arg(code));
    for (const Recurrence value : {Recurrence::TwoMonthly, Recurrence::Quarterly, Recurrence::Yearly})
        series.recurrence->addItem(EnumWords::word(value, m_context.wording), int(value));
    series.recurrence->setCurrentIndex(
        qMax(0, series.recurrence->findData(step ? int(step->recurrence) : 0)));
    for (QLineEdit *edit : {series.start, series.end})
        edit->setMaximumWidth(92);
    series.tolerance->setMaximumWidth(52);
    series.tolerance->setAlignment(Qt::AlignRight);
    const auto quiet = [card](const QString &said) {
        auto *label = new PlainLabel(said, card);
        label->setLook(TextSize::Small, TextTone::Soft);
        return label;
    };
    series.dates->setLook(TextSize::Small, TextTone::Soft);
    series.dates->setWordWrap(true);
    auto *line =
        FieldColumn::line(card, {series.recurrence, quiet(tr("from")), series.start, quiet(tr("to")),
                                 series.end, quiet(tr("tolerance")), series.tolerance, quiet(tr("days"))});
    auto *layout = new QGridLayout(card);
    layout->setContentsMargins(18, 10, 16, 10);
    layout->setVerticalSpacing(6);
    layout->setColumnStretch(1, 1);
    layout->addWidget(series.take, 0, 0, Qt::AlignTop);
    layout->addWidget(words, 0, 1);
    layout->addWidget(line, 1, 1);
    layout->addWidget(series.dates, 2, 1);
    connect(series.take, &QCheckBox::toggled, this, &SeriesDialog::follow);
    connect(series.start, &QLineEdit::textChanged, this, &SeriesDialog::follow);
    connect(series.end, &QLineEdit::textChanged, this, &SeriesDialog::follow);
    connect(series.tolerance, &QLineEdit::textChanged, this, &SeriesDialog::follow);
    connect(series.recurrence, &QComboBox::currentIndexChanged, this, &SeriesDialog::follow);
    m_series.push_back(series);
    return card;
}

std::vector<QDate> SeriesDialog::datesOf(const Series &series) const
{
    const auto start = SoftDate::fromTyped(series.start->text());
    const auto end = SoftDate::fromTyped(series.end->text());
    if (!start || !end || !start->hasValue() || !end->hasValue())
        return {};
    return dueDates(start->firstDay(), end->lastDay(), Recurrence(series.recurrence->currentData().toInt()));
}

std::vector<Obligation> SeriesDialog::obligations() const
{
    std::vector<Obligation> all;
    for (const Series &series : m_series) {
        if (!series.take->isChecked())
            continue;
        for (const QDate &due : datesOf(series)) {
            Obligation obligation;
            obligation.id = Id<Obligation>::create();
            obligation.actionId = series.proposed.actionId;
            obligation.stepId = series.proposed.stepId;
            obligation.due = due;
            obligation.toleranceDays = qMax(0, series.tolerance->text().toInt());
            all.push_back(std::move(obligation));
        }
    }
    return all;
}

void SeriesDialog::follow()
{
    const report::Wording &wording = m_context.wording;
    const auto month = [&](const QDate &date) {
        return wording.shortSoftDate(SoftDate::month(date.year(), date.month()));
    };
    for (const Series &series : m_series) {
        const std::vector<QDate> dates = datesOf(series);
        QStringList said;
        for (size_t i = 0; i < dates.size() && i < DatesShown; ++i)
            said << month(dates[i]);
        if (dates.size() > DatesShown + 1)
            said << u"…"_s;
        if (dates.size() > DatesShown)
            said << month(dates.back());
        series.dates->setText(dates.empty() ? tr("No due date falls between these months.")
                                            : tr("%n due date(s)", nullptr, int(dates.size())) + u" : "_s +
                                                  said.join(u", "_s));
        series.dates->setTone(dates.empty() && series.take->isChecked() ? TextTone::Error : TextTone::Soft);
    }
    const int count = int(obligations().size());
    m_accept->setText(tr("Take up %n due date(s)", nullptr, count));
    m_accept->setEnabled(count > 0);
}

void SeriesDialog::accept()
{
    const Outcome outcome =
        m_context.session.perform(verbs::addObligations(m_context.session.plan(), obligations()));
    if (!outcome) {
        m_problem->setText(m_context.wording.error(outcome.error()));
        m_problem->show();
        return;
    }
    QDialog::accept();
}

} // namespace jalon::gui
